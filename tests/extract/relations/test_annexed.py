"""Documents that an annex lists because its own document ends them."""

import pytest

import luocdo

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


def test_what_another_one_did_to_what_is_ended_is_told_beside() -> None:
    rows = (
        "| 1 | Quyết định số 12/QĐ-UBND ngày 04/4/2019 về thu phí chợ | Đã được thay thế bằng Quyết định số 30/QĐ-UBND "
        "ngày 05/5/2023 |\n"
    )
    text = f"{HEAD}Điều 1. Bãi bỏ các quyết định tại Phụ lục.{FOOT}DANH MỤC QUYẾT ĐỊNH BÃI BỎ{TABLE}{rows}"
    ended, newer = luocdo.read_text(text).references
    assert (ended.relation, ended.subject, newer.relation) == ("REPEALS", None, "CITES")
    assert [(also.relation, also.subject) for also in ended.also] == [("REPLACES", 1)]
