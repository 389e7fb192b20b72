"""Documents that an annex lists because its own document ends them."""

import pytest

import luocdo
from luocdo.extract.grammar.doc_types import types_with

HEAD = (
    "UBND TỈNH CAO BẰNG\nSố: 45/QĐ-UBND\nCao Bằng, ngày 10 tháng 11 năm 2025\n\nQUYẾT ĐỊNH\nBãi bỏ các quyết định\n\n"
)
FOOT = "\n\nNơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLý Văn Cảnh\n\n"
TABLE = "\n\n| STT | Tên văn bản | Lý do |\n|---|---|---|\n"


@pytest.mark.parametrize(
    ("heading", "relation", "partial"),
    [
        ("DANH MỤC QUYẾT ĐỊNH BÃI BỎ TOÀN BỘ", "REPEALS", False),
        ("Danh mục các quyết định bị bãi bỏ một phần", "AMENDS", True),
        ("DANH MỤC VĂN BẢN ĐỀ NGHỊ BÃI BỎ", "CITES", False),
        ("DANH MỤC VĂN BẢN ÁP DỤNG", "CITES", False),
        ("DANH MỤC THỦ TỤC HÀNH CHÍNH BÃI BỎ", "CITES", False),
    ],
)
def test_the_heading_of_an_annex_says_whether_the_decision_ends_what_it_lists(heading, relation, partial):
    text = (
        f"{HEAD}Điều 1. Bãi bỏ các quyết định nêu tại Phụ lục.{FOOT}PHỤ LỤC\n{heading}\n\n| STT | Tên loại | Số, ký hiệu | Ngày ban hành | Trích yếu |\n"
        "|---|---|---|---|---|\n| 1 | Quyết định | 12/QĐ-UBND | 04/4/2019 | Sửa Quyết định số 9/QĐ-UBND ngày 02/3/2017 |\n"
    )
    found = luocdo.read_text(text).references
    assert (found[0].number, found[0].date, found[0].relation, found[0].partial) == (
        "12/QĐ-UBND",
        "2019-04-04",
        relation,
        partial,
    )
    assert found[1].relation != "REPEALS"


@pytest.mark.parametrize(
    ("section", "relation", "partial"),
    [
        ("II. Danh mục văn bản còn hiệu lực", "CITES", False),
        ("B. VĂN BẢN ĐƯỢC SỬA ĐỔI, BỔ SUNG", "CITES", False),
        ("2. Các văn bản bãi bỏ một phần", "AMENDS", True),
        ("II. Lĩnh vực đất đai", "REPEALS", False),
    ],
)
def test_a_part_of_the_list_may_say_another_thing_of_what_stands_in_it(section, relation, partial):
    text = (
        f"{HEAD}Điều 1. Bãi bỏ các quyết định nêu tại Phụ lục.{FOOT}PHỤ LỤC\nDANH MỤC VĂN BẢN BÃI BỎ\n\nI. Văn bản bãi bỏ toàn bộ\n\n1. Quyết định số 12/QĐ-UBND ngày 04/4/2019.\n\n"
        f"{section}\n\n1. Quyết định số 15/QĐ-UBND ngày 05/5/2020.\n"
    )
    first, second = luocdo.read_text(text).references[-2:]
    assert (first.relation, first.partial) == ("REPEALS", False)
    assert (second.relation, second.partial) == (relation, partial)


@pytest.mark.parametrize(
    ("heading", "relation"),
    [
        ("DANH MỤC\n\nNghị quyết của HĐND các xã bị bãi bỏ", "REPEALS"),
        ("PHỤ LỤC I\n\nThủ tục bị bãi bỏ", "CITES"),
        ("DANH MỤC\n\nTài liệu tham khảo", "CITES"),
    ],
)
def test_the_title_of_an_annex_may_stand_below_its_heading(heading: str, relation: str) -> None:
    rows = "| 1 | Nghị quyết số 12/NQ-HĐND ngày 04/4/2019 về thu phí chợ | Hết thời hạn |\n"
    text = f"{HEAD}Điều 1. Thực hiện việc sau.{FOOT}{heading}\n\n(Kèm theo Quyết định số 45/QĐ-UBND){TABLE}{rows}"
    assert luocdo.read_text(text).references[-1].relation == relation


@pytest.mark.parametrize(
    ("heading", "relation"),
    [
        ("DANH MỤC", "REPEALS"),
        ("DANH MỤC CÁC QUYẾT ĐỊNH CỦA UBND TỈNH HẾT HIỆU LỰC", "REPEALS"),
        ("DANH MỤC\n\nQuyết định được giữ lại", "CITES"),
    ],
)
def test_a_heading_that_names_nothing_but_documents_leaves_it_to_the_article(heading: str, relation: str) -> None:
    rows = "| 1 | Quyết định số 12/QĐ-UBND ngày 04/4/2019 về thu phí chợ | Hết thời hạn |\n"
    text = (
        f"{HEAD}Điều 1. Bãi bỏ toàn bộ 01 quyết định của UBND tỉnh (có Danh mục kèm theo).{FOOT}{heading}{TABLE}{rows}"
    )
    assert luocdo.read_text(text).references[-1].relation == relation


OWN_NUMBER = "(Kèm theo Quyết định số 45/QĐ-UBND)\n\n"


def _annex(heading: str, number: str) -> str:
    return f"{heading}\n{OWN_NUMBER}| 1 | Quyết định số {number}/QĐ-UBND ngày 04/4/2019 về mở cửa kho |\n\n"


def test_an_article_ends_only_the_annex_whose_number_it_names() -> None:
    body = "Điều 1. Bãi bỏ các quyết định tại Phụ lục 01 ban hành kèm theo Quyết định này.\n\nĐiều 2. Công khai các quyết định tại Phụ lục 02."
    text = f"{HEAD}{body}{FOOT}{_annex('PHỤ LỤC 1', '13')}{_annex('PHỤ LỤC 2', '14')}"
    assert [(each.number, each.relation) for each in luocdo.read_text(text).references] == [
        ("13/QĐ-UBND", "REPEALS"),
        ("14/QĐ-UBND", "CITES"),
    ]


def test_an_article_that_names_no_number_means_the_only_annex() -> None:
    body = "Điều 1. Bãi bỏ các quyết định (có Phụ lục kèm theo)."
    two = f"{HEAD}{body}{FOOT}{_annex('PHỤ LỤC', '13')}{_annex('PHỤ LỤC', '14')}"
    assert {each.relation for each in luocdo.read_text(two).references} == {"CITES"}
    one = f"{HEAD}{body}{FOOT}PHỤ LỤC\n{_annex('DANH MỤC CÁC QUYẾT ĐỊNH', '13')}"
    assert [each.relation for each in luocdo.read_text(one).references] == ["REPEALS"]


@pytest.mark.parametrize(
    "annexes",
    [
        "tại Phụ lục I và Phụ lục II ban hành kèm theo Quyết định này",
        "tại các Phụ lục I, II",
        "(Phụ lục 1, 2 kèm theo)",
    ],
)
def test_an_article_may_end_several_annexes(annexes: str) -> None:
    heading = "PHỤ LỤC {}".format
    first, second = ("1", "2") if "1" in annexes else ("I", "II")
    text = f"{HEAD}Điều 1. Bãi bỏ các quyết định {annexes}.{FOOT}{_annex(heading(first), '13')}{_annex(heading(second), '14')}"
    assert [each.relation for each in luocdo.read_text(text).references] == ["REPEALS", "REPEALS"]


def test_a_list_ends_where_another_annex_begins() -> None:
    rules = "QUY CHẾ\nMở cửa kho\n\n1. Quyết định số 19/QĐ-UBND ngày 06/6/2023 về giờ mở kho.\n"
    text = f"{HEAD}Điều 1. Bãi bỏ các quyết định tại Danh mục kèm theo.{FOOT}{_annex('DANH MỤC', '13')}{rules}"
    assert [each.relation for each in luocdo.read_text(text).references] == ["REPEALS", "CITES"]


@pytest.mark.parametrize(
    "article",
    [
        "Bãi bỏ các quyết định trái với mức phí tại Phụ lục kèm theo Thông tư số 71/2024/TT-BTC.",
        "Bãi bỏ các quyết định đã được đăng trong Danh mục tại Thông báo số 6/TB-UBND ngày 02/02/2024.",
    ],
)
def test_the_annex_of_another_document_is_not_the_own_one(article: str) -> None:
    text = f"{HEAD}Điều 1. {article}{FOOT}{_annex('PHỤ LỤC', '13')}"
    assert luocdo.read_text(text).references[-1].relation == "CITES"


def test_a_title_below_what_stands_in_brackets_says_what_the_list_is() -> None:
    article = "Bãi bỏ các quyết định của UBND tỉnh (có Danh mục kèm theo)."
    rows = "| 1 | Quyết định số 13/QĐ-UBND ngày 04/4/2019 về mở cửa kho |\n"
    text = f"{HEAD}Điều 1. {article}{FOOT}PHỤ LỤC\n{OWN_NUMBER}CÁC VĂN BẢN ĐÃ THAM KHẢO\n\n{rows}"
    assert luocdo.read_text(text).references[-1].relation == "CITES"


def test_a_province_ends_nothing_of_a_ministry() -> None:
    rows = "| 2 | Thông tư số 16/2022/TT-BNV ngày 30/7/2022 |\n"
    text = (
        f"{HEAD}Điều 1. Bãi bỏ các quyết định tại Danh mục kèm theo.{FOOT}{_annex('DANH MỤC', '13').rstrip()}\n{rows}"
    )
    assert [each.relation for each in luocdo.read_text(text).references] == ["REPEALS", "CITES"]


def test_what_another_one_did_to_what_is_ended_is_told_beside() -> None:
    rows = (
        "| 1 | Quyết định số 12/QĐ-UBND ngày 04/4/2019 về thu phí chợ | Đã được thay thế bằng Quyết định số 30/QĐ-UBND "
        "ngày 05/5/2023 |\n"
    )
    text = f"{HEAD}Điều 1. Bãi bỏ các quyết định tại Phụ lục.{FOOT}DANH MỤC QUYẾT ĐỊNH BÃI BỎ{TABLE}{rows}"
    ended, newer = luocdo.read_text(text).references
    assert (ended.relation, ended.subject, newer.relation) == ("REPEALS", None, "CITES")
    assert [(also.relation, also.subject) for also in ended.also] == [("REPLACES", 1)]


@pytest.mark.parametrize(
    ("named", "relation"),
    [*((name.upper(), "REPEALS") for name in sorted(types_with("listed"))), ("THỦ TỤC", "CITES"), ("DỰ ÁN", "CITES")],
)
def test_an_annex_lists_what_an_article_ends_where_its_heading_names_nothing_but_documents(named, relation):
    text = (
        f"{HEAD}Điều 1. Bãi bỏ 02 văn bản (có Danh mục kèm theo).{FOOT}DANH MỤC CÁC {named}\n\n"
        "| STT | Số, ký hiệu | Ngày ban hành |\n|---|---|---|\n| 1 | Quyết định số 12/QĐ-UBND | 04/4/2019 |\n"
    )
    assert [each.relation for each in luocdo.read_text(text).references if each.number == "12/QĐ-UBND"] == [relation]
