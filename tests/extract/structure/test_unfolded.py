"""A document that lost its line ends is read like the one that has them."""

import pytest

from luocdo import read_text
from luocdo.extract.normalise import normalise
from luocdo.extract.structure.unfolded import unfolded

PLAN = """ỦY BAN NHÂN DÂN
TỈNH BẮC KẠN
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 318/KH-UBND
Bắc Kạn, ngày 14 tháng 5 năm 2024
KẾ HOẠCH
Sắp xếp kho lưu trữ của các cơ quan cấp tỉnh năm 2024
Thực hiện Công văn số 2207/BNV-VTLT ngày 22 tháng 4 năm 2024 của Bộ Nội vụ về việc giải quyết tài liệu tồn đọng, UBND tỉnh ban hành Kế hoạch như sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích: Tài liệu tồn đọng theo quy định tại khoản 2 Điều 9 Nghị định số 30/2020/NĐ-CP được chỉnh lý xong trong năm.
2. Yêu cầu: Không làm thất lạc hồ sơ.
II. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ hướng dẫn các cơ quan thực hiện; báo cáo UBND tỉnh trước ngày 20/11/2024.
2. Sở Tài chính bố trí kinh phí trước ngày 30/6/2024.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Hoàng Văn Chử
"""
DECISION = """BỘ XÂY DỰNG
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 771/QĐ-BXD
Hà Nội, ngày 03 tháng 6 năm 2024
QUYẾT ĐỊNH
Về việc bãi bỏ Quyết định số 112/QĐ-BXD
BỘ TRƯỞNG BỘ XÂY DỰNG
Căn cứ Nghị định số 52/2022/NĐ-CP ngày 08/8/2022 của Chính phủ;
Theo đề nghị của Chánh Văn phòng Bộ.
QUYẾT ĐỊNH:
Điều 1. Bãi bỏ Quyết định số 112/QĐ-BXD ngày 04/3/2019 của Bộ trưởng Bộ Xây dựng.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
Điều 3. Chánh Văn phòng Bộ chịu trách nhiệm thi hành Quyết định này./.
Nơi nhận: - Như Điều 3; - Lưu: VT, PC (04).
KT. BỘ TRƯỞNG
THỨ TRƯỞNG
Lê Minh Thu
"""
LETTER = """SỞ Y TẾ TỈNH HÀ NAM
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 905/SYT-NVY
V/v báo cáo cơ số thuốc dự trữ
Hà Nam, ngày 11 tháng 7 năm 2023
Kính gửi: Các bệnh viện trực thuộc Sở.
Thực hiện Công điện số 06/CĐ-BYT ngày 09/7/2023 của Bộ Y tế, Sở Y tế yêu cầu các bệnh viện:
1. Rà soát cơ số thuốc; báo cáo về Sở trước ngày 25/7/2023.
2. Phân công người trực điện thoại.
KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC
Trần Thị Hòa
"""


def folded(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("text", [PLAN, DECISION, LETTER], ids=["plan", "decision", "letter"])
def test_its_header_is_that_of_the_text_with_line_ends(text: str) -> None:
    whole, one = read_text(text).document, read_text(folded(text)).document
    assert one == whole
    assert whole.number
    assert whole.signer


@pytest.mark.parametrize("text", [PLAN, DECISION, LETTER], ids=["plan", "decision", "letter"])
def test_its_references_and_tasks_are_those_of_the_text_with_line_ends(text: str) -> None:
    whole, one = read_text(text), read_text(folded(text))
    assert [(each.number, each.relation, each.pinpoints) for each in one.references] == [
        (each.number, each.relation, each.pinpoints) for each in whole.references
    ]
    assert [(each.assignees, each.due) for each in one.tasks] == [(each.assignees, each.due) for each in whole.tasks]


def test_nothing_is_put_in_or_taken_out() -> None:
    text = folded(PLAN)
    assert unfolded(normalise(text)).text.replace("\n", " ") == text


def test_what_its_spans_quote_is_the_text_as_it_came() -> None:
    text = folded(DECISION)
    quoted = [text[each.start : each.end] for each in read_text(text).references]
    assert "Nghị định số 52/2022/NĐ-CP ngày 08/8/2022 của Chính phủ" in quoted


@pytest.mark.parametrize("text", [PLAN, DECISION, LETTER, "Xét Tờ trình 1. Trả lời a) Thuế. 2. Hết"])
def test_a_text_that_has_its_lines_is_left_alone(text: str) -> None:
    assert unfolded(normalise(text)).text == normalise(text).text


def test_the_number_of_a_provision_is_no_item() -> None:
    text = folded(PLAN.replace("khoản 2 Điều 9 Nghị định", "khoản 2. Điều 9 Nghị định"))
    assert "khoản\n" not in unfolded(normalise(text)).text


@pytest.mark.parametrize(
    "words",
    ["ông Nguyễn Văn A. Bà Trần Thị B. Họp", "họp ở phòng 2. Sở Nội vụ chủ trì.", "theo nhóm I. Trường hợp khác"],
)
def test_a_letter_or_a_number_that_ends_a_sentence_is_no_item(words: str) -> None:
    text = folded(PLAN.replace("Không làm thất lạc hồ sơ.", words))
    assert words in unfolded(normalise(text)).text


@pytest.mark.parametrize("mark", [" |", ""])
def test_a_letterhead_of_two_cells_is_read_in_its_lines(mark: str) -> None:
    head = f"""CHÍNH PHỦ Số: 8/NQ-CP{mark}
CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Hà Nội, ngày 12 tháng 01 năm 2023{mark}
NGHỊ QUYẾT
Về phiên họp tháng 12 năm 2022
Điều 1. Thông qua báo cáo về tình hình kinh tế.
"""
    document = read_text(head).document
    assert (document.number, document.issuer, document.date) == ("8/NQ-CP", "Chính phủ", "2023-01-12")
    assert document.title == "Về phiên họp tháng 12 năm 2022"
