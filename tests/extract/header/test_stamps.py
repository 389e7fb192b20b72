"""Stamps of secrecy and urgency: none may be missed, and the word alone makes no secret."""

import pytest

from luocdo.extract.header.stamps import read_stamps
from luocdo.extract.normalise import normalise
from luocdo.extract.structure.segment import segment

MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
BELOW = "Số: 88/STP-VB\nCao Bằng, ngày 03 tháng 4 năm 2025\nKính gửi: Sở Nội vụ."
BODY = "\n\nCăn cứ Luật Lưu trữ năm 2024;\n\nCác đơn vị bảo quản tài liệu mật, không để lộ độ mật của hồ sơ.\n"

# (what stands above the text, urgency, secrecy)
STAMPED = [
    (f"UBND TỈNH CAO BẰNG\nSỞ TƯ PHÁP\nMẬT\n{MOTTO}{BELOW}", None, "MẬT"),
    (f"UBND TỈNH CAO BẰNG\nSỞ TƯ PHÁP\n------\nM Ậ T\n{MOTTO}{BELOW}", None, "MẬT"),
    (f"UBND TỈNH CAO BẰNG\nSỞ TƯ PHÁP\nMẶT\n{MOTTO}{BELOW}", None, "MẬT"),
    (f"UBND TỈNH CAO BẰNG     TỐI MẬT     {MOTTO}{BELOW}", None, "TỐI MẬT"),
    (f"UBND TỈNH CAO BẰNG MẬT {MOTTO}{BELOW}", None, "MẬT"),
    (f"| SỞ TƯ PHÁP | TUYỆT MẬT | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n|---|---|---|\n\n{BELOW}", None, "TUYỆT MẬT"),
    (f"SỞ TƯ PHÁP\n{MOTTO}Số: 88/STP-VB\nĐộ mật: Mật\nĐộ khẩn: Hỏa tốc\nKính gửi: Sở Nội vụ.", "HỎA TỐC", "MẬT"),
    (f"SỞ TƯ PHÁP\nMức độ mật: Tối mật; mức độ khẩn: Khẩn\n{MOTTO}{BELOW}", "KHẨN", "TỐI MẬT"),
    (f"SỞ TƯ PHÁP\n{MOTTO}Số: 88/STP-VB (Mật)\nKính gửi: Sở Nội vụ.", None, "MẬT"),
    (f"MẬT - HỎA TỐC\n\nSỞ TƯ PHÁP\n{MOTTO}{BELOW}", "HỎA TỐC", "MẬT"),
    ("ĐẢNG BỘ TỈNH\nSố 15-BC/TU\n(Mật)\nĐẢNG CỘNG SẢN VIỆT NAM\n\nBÁO CÁO\nTình hình", None, "MẬT"),
    ("[MẬT]", None, "MẬT"),
    (f"SỞ TƯ PHÁP\n{MOTTO}HỎA TỐC HẸN GIỜ\n{BELOW}", "HỎA TỐC HẸN GIỜ", None),
    (f"SỞ TƯ PHÁP\n{MOTTO}(THƯỢNG KHẨN)\n{BELOW}", "THƯỢNG KHẨN", None),
    (f"SỞ TƯ PHÁP\n{MOTTO}Độ mật: Thường\n{BELOW}", None, None),
    (f"SỞ TƯ PHÁP\n{MOTTO}Số: 8/KH-STP\n\nKẾ HOẠCH\nBẢO VỆ BÍ MẬT NHÀ NƯỚC VÀ TÀI LIỆU MẬT", None, None),
    (f"SỞ TƯ PHÁP\n{MOTTO}Số: 8/STP-VB\nV/v xác định độ mật: rà soát tài liệu\nmật\nKính gửi: Sở Nội vụ.", None, None),
    (f"SỞ TƯ PHÁP\n{MOTTO}Số: 8/STP-VB\nV/v việc khẩn\nKính gửi: Sở Nội vụ.", None, None),
]


@pytest.mark.parametrize(("above", "urgency", "secrecy"), STAMPED)
def test_a_stamp_is_seen_wherever_a_converter_left_it(above: str, urgency: str | None, secrecy: str | None) -> None:
    clean = normalise(above + BODY)
    assert read_stamps(clean.text, segment(clean)) == (urgency, secrecy)


@pytest.mark.parametrize(
    ("further", "secrecy"),
    [
        ("\n2\n\nTỐI MẬT\n\nPhần tiếp theo của trang sau.\n", "TỐI MẬT"),
        ("\n| STT | Độ |\n|---|---|\n| 1 | MẬT |\n", None),
    ],
)
def test_a_stamp_may_stand_on_a_later_page_but_a_table_only_lists(further: str, secrecy: str | None) -> None:
    clean = normalise(f"SỞ TƯ PHÁP\n{MOTTO}{BELOW}{BODY}{further}")
    assert read_stamps(clean.text, segment(clean)) == (None, secrecy)


@pytest.mark.parametrize(
    ("foot", "secrecy"),
    [
        ("Độ mật: Tuyệt mật", "TUYỆT MẬT"),
        ("| Độ mật | Tối mật |", "TỐI MẬT"),
        ("Mức độ mật: Mật", "MẬT"),
        ("Xác định độ mật: người soạn thảo", None),
    ],
)
def test_a_field_at_the_foot_says_how_secret_a_document_is(foot: str, secrecy: str | None) -> None:
    signed = f"Nơi nhận:\n- Như trên;\n- Lưu: VT.\nGIÁM ĐỐC\n\nLê Văn Tám\n\n{foot}\n"
    clean = normalise(f"SỞ TƯ PHÁP\n{MOTTO}{BELOW}{BODY}\n{signed}")
    assert read_stamps(clean.text, segment(clean)) == (None, secrecy)
