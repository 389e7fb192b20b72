"""Rows of assignment tables whose cells repeat those above."""

import pytest

from luocdo.extract.tasks.tables.assignments import read_assignments
from luocdo.extract.tasks.tables.rows import Row, Table
from luocdo.extract.tasks.when.due_days import Calendar

COLUMNS = {"what": 0, "lead": 1, "help": 2, "due": 3}


@pytest.mark.parametrize("ditto", ["nt", "-nt-", "Nt.", "Như trên", "(như trên)", '"', "''", "-”-", "//"])
def test_a_cell_that_repeats_says_what_the_row_above_says(ditto: str) -> None:
    rows = [
        Row(0, 1, "1", ("Lập danh mục", "Phòng Dược", "Phòng Giá", "15/9/2025")),
        Row(1, 2, "2", ("Kiểm kê kho", ditto, ditto, "20/9/2025")),
        Row(2, 3, "3", ("Báo cáo kết quả", ditto, "Thanh tra Sở", ditto)),
    ]
    last = list(read_assignments(Table(COLUMNS, tuple(rows), 3), Calendar("2025-09-03")))[-1]
    assert [(each.name, each.role) for each in last.assignees] == [
        ("Phòng Dược", "chủ trì"),
        ("Thanh tra Sở", "phối hợp"),
    ]
    assert last.deadline is not None
    assert last.deadline.due == "2025-09-20"


def test_work_stands_beside_the_offices_where_no_column_is_for_it_and_none_for_days() -> None:
    rows = (Row(0, 1, "1", ("Lập danh mục", "Phòng Dược", "Phòng Giá và Phòng Tài vụ")),)
    (found,) = read_assignments(Table({"lead": 1, "help": 2}, rows, 1), Calendar("2025-09-03"))
    assert found.text == "Lập danh mục"


def test_an_empty_cell_repeats_nothing() -> None:
    rows = (
        Row(0, 1, "1", ("Lập danh mục", "Phòng Dược", "Phòng Giá", "15/9/2025")),
        Row(1, 2, "2", ("Kiểm kê kho", "Phòng Giá", "", "-")),
    )
    last = list(read_assignments(Table(COLUMNS, rows, 2), Calendar("2025-09-03")))[-1]
    assert [each.name for each in last.assignees] == ["Phòng Giá"]


@pytest.mark.parametrize(
    ("helpers", "due"),
    [("Như mục 1", "Cùng thời điểm mục 1"), ("như STT 1", "Theo thời hạn ở mục 1"), ("Cùng số 1", "như số 1")],
)
def test_a_cell_that_points_to_another_row_says_what_that_one_says(helpers: str, due: str) -> None:
    rows = (
        Row(0, 1, "1", ("Lập danh mục", "Phòng Dược", "Phòng Giá", "15/9/2025")),
        Row(1, 2, "2", ("Mua thuốc", "Phòng Giá", "", "10/10/2025")),
        Row(2, 3, "3", ("Kiểm kê kho", "Văn phòng Sở", helpers, due)),
    )
    last = list(read_assignments(Table(COLUMNS, rows, 3), Calendar("2025-09-03")))[-1]
    assert [each.name for each in last.assignees] == ["Văn phòng Sở", "Phòng Giá"]
    assert last.deadline is not None
    assert last.deadline.due == "2025-09-15"


@pytest.mark.parametrize(
    "heading", [("Công tác hậu cần", "", "", ""), ("CÔNG TÁC HẬU CẦN", " ", "", " "), ("Hậu cần",)]
)
def test_a_heading_between_rows_is_not_the_row_above(heading: tuple[str, ...]) -> None:
    rows = (
        Row(0, 1, "1", ("Lập danh mục", "Phòng Dược", "Phòng Giá", "15/9/2025")),
        Row(1, 2, "II", heading),
        Row(2, 3, "2", ("Tổng hợp", "nt", "nt", "nt")),
        Row(3, 4, "3", ("In ấn", "nt", "", "20/9/2025")),
    )
    read = list(read_assignments(Table(COLUMNS, rows, 4), Calendar("2025-09-03")))
    assert [[each.name for each in row.assignees] for row in read] == [
        ["Phòng Dược", "Phòng Giá"],
        ["Phòng Dược", "Phòng Giá"],
        ["Phòng Dược"],
    ]
    assert [row.deadline and row.deadline.due for row in read] == ["2025-09-15", "2025-09-15", "2025-09-20"]


def test_a_row_that_lost_its_empty_cells_at_the_end_assigns_and_one_without_its_people_does_not() -> None:
    columns = {"what": 0, "lead": 1, "due": 2, "other": 3}
    rows = (Row(0, 1, "1", ("Lập danh mục", "Phòng Dược", "15/9/2025")), Row(1, 2, "2", ("Kiểm kê kho", "Phòng Giá")))
    found = list(read_assignments(Table(columns, rows, 2), Calendar("2025-09-03")))
    assert [(each.text, each.assignees[0].name) for each in found] == [("Lập danh mục", "Phòng Dược")]


def test_a_row_for_nobody_in_particular_is_one_that_says_when_and_a_heading_is_none() -> None:
    rows = tuple(
        Row(at, at + 1, str(at), ("Kiểm kê kho", "", "", due))
        for at, due in enumerate(("20/9/2025", "Hằng tháng", "Thường xuyên", "Theo kế hoạch của Bộ", ""))
    )
    found = read_assignments(Table(COLUMNS, rows, 5), Calendar("2025-09-03"))
    assert [each.row.label for each in found] == ["0", "1", "2"]


def test_a_row_with_several_days_assigns_once_for_each() -> None:
    row = Row(0, 1, "1", ("Tiêm phòng", "Phòng Dược", "", "Đợt 1: 30/9/2025; đợt 2: 15/11/2025"))
    found = list(read_assignments(Table(COLUMNS, (row,), 1), Calendar("2025-09-03")))
    assert [(each.deadline and each.deadline.due, each.further) for each in found] == [
        ("2025-09-30", False),
        ("2025-11-15", True),
    ]


def test_a_row_without_a_time_has_that_of_its_group() -> None:
    rows = (
        Row(0, 1, "I", ("KHO (hoàn thành trước ngày 20/9/2025)", "", "", "")),
        Row(1, 2, "1", ("Lập danh mục", "Phòng Dược", "", "")),
        Row(2, 3, "2", ("Kiểm kê", "Phòng Dược", "", "10/9/2025")),
        Row(3, 4, "II", ("HẬU CẦN", "", "", "")),
        Row(4, 5, "3", ("Bố trí xe", "Văn phòng Sở", "", "")),
    )
    found = read_assignments(Table(COLUMNS, rows, 5), Calendar("2025-09-03"))
    assert [each.deadline and each.deadline.due for each in found] == ["2025-09-20", "2025-09-10", None]


def test_a_row_with_a_number_and_a_time_of_its_own_heads_only_those_of_its_number() -> None:
    rows = (
        Row(0, 1, "I", ("KHO (hoàn thành trước ngày 20/9/2025)", "", "", "")),
        Row(1, 2, "1", ("Báo cáo kiểm kê (trước ngày 15/9/2025)", "", "", "")),
        Row(2, 3, "1.1", ("Đếm hộp", "Phòng Dược", "", "")),
        Row(3, 4, "2", ("Lập danh mục", "Phòng Dược", "", "")),
    )
    found = read_assignments(Table(COLUMNS, rows, 4), Calendar("2025-09-03"))
    assert [(each.row.label, each.deadline and each.deadline.due) for each in found] == [
        ("1.1", "2025-09-15"),
        ("2", "2025-09-20"),
    ]


def test_an_office_that_stands_once_beside_several_rows_does_all_of_them_where_no_work_heads_the_table() -> None:
    columns = {"lead": 0, "due": 2}
    short = Row(0, 1, None, ("Trạm A", "2", "Trước ngày 01/5/2025"))
    assert [each.text for each in read_assignments(Table(columns, (short,), 1), Calendar("2025-03-03"))] == ["Trạm A"]
    rows = (
        Row(0, 1, None, ("Trạm Khuyến nông", "Giống lúa cũ", "01/5/2025")),
        Row(1, 2, None, ("", "Giống ngô cũ", "01/6/2025")),
        Row(2, 3, None, ("Trại giống", "Giống lạc cũ", "01/7/2025")),
    )
    found = list(read_assignments(Table(columns, rows, 3), Calendar("2025-03-03")))
    assert [(each.assignees[0].name, each.deadline and each.deadline.due) for each in found] == [
        ("Trạm Khuyến nông", "2025-05-01"),
        ("Trạm Khuyến nông", "2025-06-01"),
        ("Trại giống", "2025-07-01"),
    ]


def test_the_column_for_whom_the_result_is_names_the_first_one_and_an_empty_cell_nobody() -> None:
    columns = {"what": 0, "lead": 1, "due": 2, "receiver": 3}
    rows = (
        Row(0, 1, "1", ("Lập danh mục", "Trạm Thú y", "15/9/2025", "Phòng Kinh tế; Sở Công Thương")),
        Row(1, 2, "2", ("Kiểm kê kho", "Trạm Thú y", "20/9/2025", "")),
        Row(2, 3, "3", ("Dọn kho", "Trạm Thú y", "25/9/2025")),
    )
    found = list(read_assignments(Table(columns, rows, 3), Calendar("2025-09-03")))
    assert [(each.receiver, each.rest) for each in found] == [("Phòng Kinh tế", ()), (None, ()), (None, ())]
