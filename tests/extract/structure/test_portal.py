"""What a web page prints below a document, under headings of its own, is no part of it; an annex is."""

import pytest

from luocdo.extract.read import read_text

LETTER = """SỞ NỘI VỤ TỈNH CAO BẰNG
Số: 412/SNV-VTLT
Cao Bằng, ngày 04 tháng 3 năm 2025

Kính gửi: Các phòng thuộc Sở.

Sở Nội vụ đề nghị các phòng nộp hồ sơ trước ngày 20/3/2025.

Nơi nhận:
- Như trên;
- Lưu: VT.
GIÁM ĐỐC

Lê Văn Tám
"""
ADDED = [
    "Lược đồ\nCăn cứ: Luật Lưu trữ 2024\nVăn bản bị thay thế: Công văn 12/SNV-VP\nTải về",
    "TRANGLUAT.VN\nXem thêm: Nghị định số 30/2020/NĐ-CP về công tác văn thư",
    "Văn bản liên quan: Thông tư số 01/2019/TT-BNV",
    "Thực hiện Nghị định 13/2023/NĐ-CP về bảo vệ dữ liệu cá nhân, chúng tôi cập nhật chính sách",
    "Hỏi đáp pháp luật\nNghị định số 30/2020/NĐ-CP áp dụng thế nào?",
    "Đăng nhập để xem Nghị định số 30/2020/NĐ-CP",
    "Bình luận\nTheo Nghị định số 30/2020/NĐ-CP thì nộp ở đâu?",
    "Các văn bản cùng lĩnh vực:\n- Nghị định số 30/2020/NĐ-CP",
    "Hotline: 1900 0000\nNghị định 147/2024/NĐ-CP",
]


@pytest.mark.parametrize("added", ADDED)
def test_what_a_page_adds_below_the_signature_is_one_finding_and_no_reference(added: str) -> None:
    reading = read_text(f"{LETTER}\n{added}\n")
    assert reading.references == ()
    assert [each.code for each in reading.findings] == ["outside-document"]


ANNEXES = [
    "PHỤ LỤC I\nDANH MỤC\n1. Nghị định số 30/2020/NĐ-CP;\n2. Văn bản liên quan: Nghị định số 30/2020/NĐ-CP.",
    "Bình luận\nPHỤ LỤC\nTheo Nghị định số 30/2020/NĐ-CP, chúng tôi cam kết nộp đủ.",
]


@pytest.mark.parametrize("annex", ANNEXES)
def test_an_annex_with_a_heading_stays_inside_whatever_its_words(annex: str) -> None:
    assert {each.number for each in read_text(f"{LETTER}\n{annex}\n").references} == {"30/2020/NĐ-CP"}


def test_the_same_words_above_the_signature_are_the_document_s_own() -> None:
    text = LETTER.replace("Nơi nhận:", "Văn bản liên quan: Nghị định số 30/2020/NĐ-CP.\n\nNơi nhận:")
    assert [each.number for each in read_text(text).references] == ["30/2020/NĐ-CP"]
