"""A letter with all its parts."""

import pytest

LETTER = """UBND TỈNH CAO BẰNG
SỞ NỘI VỤ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 412/SNV-VTLT
V/v nộp lưu hồ sơ năm 2024

Cao Bằng, ngày 03 tháng 3 năm 2025

Kính gửi:
- Văn phòng UBND tỉnh;
- Các sở, ban, ngành.

Căn cứ Luật Lưu trữ năm 2024, Sở Nội vụ đề nghị các cơ quan nộp lưu hồ sơ.

1. Lập mục lục hồ sơ.

Nơi nhận:
- Như trên;
- Lưu: VT.

GIÁM ĐỐC

Lê Văn An

PHỤ LỤC
(Kèm theo Công văn số 412/SNV-VTLT)
Mẫu mục lục hồ sơ nộp lưu
"""


@pytest.fixture
def letter() -> str:
    """Return a letter of a department with letterhead, body, signature and annex."""
    return LETTER
