"""Lists of documents that ended: each row says what its document is titled, and what ended it."""

import pytest

from luocdo.extract.model import Document, Relation

HOST = Document(type="Quyết định", symbol="QĐ-UBND", issuer="UBND tỉnh Cao Bằng")
HEAD = "DANH MỤC\n\n| STT | Tên loại | Số, ký hiệu | Tên gọi | Lý do | Ngày |\n|---|---|---|---|---|---|\n"


def test_a_row_says_which_document_ended_its_own(relations_of):
    text = (
        f"{HEAD}| 1 | Quyết định | 12/2017/QĐ-UBND ngày 04/4/2017 | Về đơn giá đo đạc | Bị thay thế bởi Quyết định số "
        "15/2022/QĐ-UBND ngày 03/5/2022 | 13/5/2022 |\n| 2 | Chỉ thị | 03/2010/CT-UBND ngày 11/3/2010 | Về mùa lễ hội | "
        "Được bãi bỏ tại Quyết định số 16/2022/QĐ-UBND ngày 03/5/2022 | 13/5/2022 |\n"
    )
    assert relations_of(text, HOST) == [
        ("12/2017/QĐ-UBND", "REPLACES", "15/2022/QĐ-UBND"),
        ("15/2022/QĐ-UBND", "CITES", None),
        ("03/2010/CT-UBND", "REPEALS", "16/2022/QĐ-UBND"),
        ("16/2022/QĐ-UBND", "CITES", None),
    ]


def test_what_has_been_done_may_be_said_to_have_happened_already(related_in):
    text = (
        f"{HEAD}| 1 | Quyết định | 12/2017/QĐ-UBND ngày 04/4/2017 | Về đơn giá đo đạc | Đã được thay thế bằng Quyết định số "
        "15/2022/QĐ-UBND ngày 03/5/2022 | 13/5/2022 |\n"
    )
    assert related_in(text, HOST)["12/2017/QĐ-UBND"].relation is Relation.REPLACES


def test_what_ends_in_part_is_amended(related_in):
    text = (
        "DANH MỤC\n\n| STT | Văn bản | Nội dung hết hiệu lực | Lý do |\n|---|---|---|---|\n| 1 | Nghị quyết số "
        "54/2020/NQ-HĐND ngày 11/12/2020 | Khoản 3 Điều 4 | Bị bãi bỏ bởi Nghị quyết số 11/2022/NQ-HĐND |\n"
    )
    found = related_in(text, HOST)["54/2020/NQ-HĐND"]
    assert (found.relation, found.partial) == (Relation.AMENDS, True)


def test_the_cell_after_a_number_is_its_title(relations_of):
    text = (
        f"{HEAD}| 1 | Quyết định | 05/2015/QĐ-UBND ngày 20/01/2015 | Quy định chi tiết một số điều của Luật Đất đai năm 2013 "
        "| Hết thời hạn | 01/01/2022 |\n"
    )
    assert relations_of(text, HOST)[1] == ("Đất đai", "GUIDES", "05/2015/QĐ-UBND")


def test_a_row_of_tasks_lists_no_document(relations_of):
    text = (
        "PHỤ LỤC\n\n| TT | Nhiệm vụ | Căn cứ |\n|---|---|---|\n| 1 | Rà soát hồ sơ theo Nghị quyết số 66/NQ-CP ngày 26/3/2025 "
        "| Thay thế bởi Kế hoạch số 18/KH-UBND |\n"
    )
    assert [each[1:] for each in relations_of(text, HOST)] == [("CITES", None), ("CITES", None)]


def test_a_date_may_stand_between_a_number_and_its_title(relations_of):
    text = (
        f"{HEAD}| 4 | Quyết định | 26/2014/QĐ-UBND | 29/10/2014 | Sửa đổi, bổ sung Quyết định số 13/2013/QĐ-UBND | Bãi bỏ tại "
        "Quyết định số 07/2022/QĐ-UBND |\n"
    )
    assert relations_of(text, HOST)[:2] == [
        ("26/2014/QĐ-UBND", "REPEALS", "07/2022/QĐ-UBND"),
        ("13/2013/QĐ-UBND", "AMENDS", "26/2014/QĐ-UBND"),
    ]


ROWS = (
    "\n\n| STT | Số, ký hiệu | Trích yếu |\n|---|---|---|\n| 1 | Quyết định số 14/2008/QĐ-UBND ngày 06/8/2008 | Quản lý chợ |\n"
    "| 2 | Quyết định số 09/2017/QĐ-UBND ngày 20/3/2017 | Sửa đổi Quyết định số 14/2008/QĐ-UBND |\n"
)


def test_a_sentence_above_a_table_says_what_is_done_to_the_document_of_each_row(relations_of):
    text = f"Điều 1. Bãi bỏ toàn bộ các Quyết định sau đây của UBND tỉnh:{ROWS}\nĐiều 2. Theo Quyết định số 7/2020/QĐ-UBND."
    assert relations_of(text, HOST) == [
        ("14/2008/QĐ-UBND", "REPEALS", None),
        ("09/2017/QĐ-UBND", "REPEALS", None),
        ("14/2008/QĐ-UBND", "AMENDS", "09/2017/QĐ-UBND"),
        ("7/2020/QĐ-UBND", "CITES", None),
    ]


@pytest.mark.parametrize(
    "lead", ["Điều 1. Kết quả rà soát các Quyết định sau đây:", "Đề nghị bãi bỏ các Quyết định sau:"]
)
def test_what_is_only_reviewed_or_proposed_is_cited(relations_of, lead):
    letter = Document(type="Công văn", symbol="STP-VP", issuer="Sở Tư pháp tỉnh Cao Bằng")
    assert relations_of(f"{lead}{ROWS}", letter)[0] == ("14/2008/QĐ-UBND", "CITES", None)


def test_what_stands_behind_the_table_is_none_of_its_rows(relations_of):
    text = f"Điều 1. Bãi bỏ các Quyết định sau đây:{ROWS}\nQuyết định số 7/2020/QĐ-UBND vẫn được áp dụng."
    assert relations_of(text, HOST)[-1] == ("7/2020/QĐ-UBND", "CITES", None)


@pytest.mark.parametrize(
    "lead",
    [
        "Điều 1. Bãi bỏ 02 thủ tục hành chính ban hành kèm theo Quyết định số 6/QĐ-UBND ngày 01/02/2020, gồm:",
        "Điều 1. Sửa đổi Điều 3 Quyết định số 6/QĐ-UBND ngày 01/02/2020 như sau:",
        "Điều 1. Thay thế Quyết định số 6/QĐ-UBND ngày 01/02/2020 bằng danh mục sau:",
        "Điều 1. Bãi bỏ các thủ tục hành chính sau đây:",
    ],
)
def test_where_the_sentence_changes_another_thing_the_rows_are_only_cited(relations_of, lead):
    assert ("14/2008/QĐ-UBND", "CITES", None) in relations_of(f"{lead}{ROWS}", HOST)


def test_of_two_documents_in_a_row_neither_is_taken_for_the_one_that_is_meant(relations_of):
    row = "| 1 | Quyết định số 15/QĐ-UBND ngày 02/3/2020 | Quyết định số 5/QĐ-UBND ngày 02/3/2010 |\n"
    text = f"Bãi bỏ các Quyết định sau đây:\n\n| TT | Văn bản thay thế | Văn bản bị bãi bỏ |\n|---|---|---|\n{row}"
    assert [each[1] for each in relations_of(text, HOST)] == ["CITES", "CITES"]
