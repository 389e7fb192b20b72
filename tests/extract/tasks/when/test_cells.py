"""Until when something must be done by a cell, by a line of its own, or by the time with which an item opens."""

import pytest

from luocdo.extract.model import Document
from luocdo.extract.tasks.when.cells import (
    read_deadline_cell,
    read_deadline_line,
    read_deadlines_cell,
    read_opening_time,
    time_in_line,
)
from luocdo.extract.tasks.when.due_days import Calendar, calendar_of

OWN = Calendar("2025-03-10")

CELLS = [
    ("15/5/2025", "2025-05-15", None),
    ("Trước 15/5/2025", "2025-05-15", None),
    ("Quý III/2025", "2025-09-30", None),
    ("Tháng 8 - 10/2025", "2025-10-31", None),
    ("Trong năm 2025", "2025-12-31", None),
    ("Hằng quý, trước ngày 20 của tháng cuối quý", None, "hằng quý"),
    ("Thường xuyên", None, None),
    ("Theo kế hoạch của Bộ", None, None),
    ("Sau 5 ngày", None, None),
    ("Tháng 01", "2026-01-31", None),
    ("Từ tháng 5 - 12", "2025-12-31", None),
    ("Tháng 4, 9 và tháng 11", "2025-11-30", None),
    ("Quý III, IV/2025", "2025-12-31", None),
    ("Quý I và Quý II năm 2026", "2026-06-30", None),
    ("9/2025", "2025-09-30", None),
    ("2026 - 2027", "2027-12-31", None),
    ("2025-2026", "2026-12-31", None),
    ("6/2025-12/2025", "2025-12-31", None),
    ("T6/2025", "2025-06-30", None),
    ("QII/2025", "2025-06-30", None),
    ("Quý III + IV", "2025-12-31", None),
    ("Quý I, II, III, IV năm 2025", "2025-12-31", None),
    ("IV/2025", "2025-12-31", None),
    ("Bắt đầu từ tháng 6/2025", None, None),
    ("Từ 01/7/2025", None, None),
    ("Từ tháng 5/2025 đến khi kết thúc", None, None),
    ("Năm 2026 và các năm tiếp theo", None, None),
    ("Kỳ họp giữa năm 2026", None, None),
    ("Tối thiểu 02 lần/năm", None, "02 lần/năm"),
    ("Trước 15/02/2025", "2025-02-15", None),
    ("Cả năm", "2025-12-31", None),
    ("Tuần 2 tháng 4/2025", "2025-04-14", None),
    ("Năm 2026", "2026-12-31", None),
    ("Cuối năm", "2025-12-31", None),
    ("14h00 ngày 19/11/2025", "2025-11-19", None),
    ("Từ 01/7 đến 15/8/2025", "2025-08-15", None),
    ("30/6/2025 (theo Công văn số 5/SNV ngày 02/3/2026)", "2025-06-30", None),
    ("Theo lộ trình tại Kế hoạch số 88/KH-UBND ngày 01/7/2024, chậm nhất 30/11/2025", "2025-11-30", None),
    ("Sau khi có hướng dẫn của Bộ, hoàn thành trước ngày 30/9/2025", "2025-09-30", None),
    ("Theo thời gian tại Kế hoạch số 88/KH-UBND ngày 01/7/2025", None, None),
]


@pytest.mark.parametrize(("cell", "due", "recurrence"), CELLS)
def test_a_cell_of_a_table_needs_no_word_before_its_day(cell: str, due: str | None, recurrence: str | None) -> None:
    found = read_deadline_cell(cell, OWN)
    assert found is not None
    assert (found.due, found.recurrence, found.text) == (due, recurrence, cell)


def test_an_empty_cell_sets_no_deadline() -> None:
    assert read_deadline_cell("  ", OWN) is None


@pytest.mark.parametrize(("signed", "month"), [("2025-12-20", "12"), ("2026-03-20", "01")])
def test_a_cell_of_a_plan_speaks_of_its_year_also_of_the_months_that_are_over(signed: str, month: str) -> None:
    plan = calendar_of(Document(type="Kế hoạch", date=signed, title="Kế hoạch công tác năm 2026"))
    found = read_deadline_cell(f"Tháng {month}", plan)
    assert found is not None
    assert found.due == f"2026-{month}-31"


LINES = [
    ("- Thời gian thực hiện: Quý II/2026.", "Thời gian thực hiện: Quý II/2026", "2026-06-30"),
    ("Thời hạn hoàn thành: trước ngày 30/11/2025", "Thời hạn hoàn thành: trước ngày 30/11/2025", "2025-11-30"),
    ("b) Tiến độ: theo kế hoạch của Bộ", "Tiến độ: theo kế hoạch của Bộ", None),
]


@pytest.mark.parametrize(("line", "words", "due"), LINES)
def test_a_line_that_gives_a_time_says_no_more_than_a_cell(line: str, words: str, due: str | None) -> None:
    found = read_deadline_line(line, 0, len(line), OWN)
    assert found is not None
    assert (found.text, line[found.start : found.end], found.due) == (words, words, due)


@pytest.mark.parametrize(
    "line", ["Thời gian thực hiện Quý II/2026", "Phòng Giá: Quý II/2026", "Thời gian: " + "x" * 200]
)
def test_a_line_without_a_colon_with_another_name_or_too_long_gives_none(line: str) -> None:
    assert time_in_line(line, 0, len(line)) is None
    assert read_deadline_line(line, 0, len(line), OWN) is None


def test_an_item_may_open_with_its_day() -> None:
    text = "3. Ngày 25 - 26/6/2025: Hội đồng chấm thi họp."
    found = read_opening_time(text, 0, len(text), OWN)
    assert found is not None
    assert (found.due, text[found.start : found.end]) == ("2025-06-26", "Ngày 25 - 26/6/2025")


@pytest.mark.parametrize(
    "text", ["3. Ngày hội: Phòng Giá dự lúc 8 giờ.", "3. Phòng Giá: họp ngày 25/6/2025.", "Ngày 25/6/2025, họp."]
)
def test_an_opening_without_a_day_or_behind_a_name_is_none(text: str) -> None:
    assert read_opening_time(text, 0, len(text), OWN) is None


@pytest.mark.parametrize(
    ("cell", "days"),
    [
        ("Đợt 1: 30/6/2025; bổ sung: 15/11/2025", ["2025-06-30", "2025-11-15"]),
        ("30/6/2025\n15/11/2025", ["2025-06-30", "2025-11-15"]),
        ("Từ 01/7/2025; đến 15/7/2025", ["2025-07-15"]),
        ("Bắt đầu: 01/7/2025; xong: 15/7/2025", ["2025-07-15"]),
        ("Khai giảng 01/7/2025; bế giảng 15/7/2025", ["2025-07-15"]),
        ("Tiếp nhận hồ sơ 01/7/2025; trả kết quả 15/7/2025", ["2025-07-15"]),
        ("01/7/2025; gia hạn đến 15/7/2025", ["2025-07-15"]),
        ("Ký ngày 01/7/2025; có hiệu lực 15/8/2025", ["2025-07-01"]),
        ("Đợt 1: 01/7/2025; đợt 2: 15/7/2025; hiệu lực từ 15/8/2025", ["2025-07-01", "2025-07-15"]),
        ("Có hiệu lực 15/8/2025", ["2025-08-15"]),
        ("Trước 30/11/\n2025", ["2025-11-30"]),
        ("Tháng 6;\ntháng 11/2025", ["2025-11-30"]),
        ("15/7/2025; theo kế hoạch của Bộ", ["2025-07-15"]),
        ("", []),
    ],
)
def test_a_cell_may_give_several_days(cell: str, days: list[str]) -> None:
    assert [each.due for each in read_deadlines_cell(cell, OWN)] == days


@pytest.mark.parametrize(
    ("cell", "days"),
    [
        ("10/6 và 10/12", ["2025-06-10", "2025-12-10"]),
        ("Trước ngày 15/3; ngày 15/9", ["2025-03-15", "2025-09-15"]),
        ("20/6, 20/9, 20/12/2025", ["2025-06-20", "2025-09-20", "2025-12-20"]),
        ("10/6 và 10/12 hằng năm", [None]),
        ("10/02 và 10/12", ["2025-12-10"]),
        ("Từ 10/6 đến 10/12", ["2025-12-10"]),
        ("10/6 - 10/12", ["2025-12-10"]),
        ("10/6", ["2025-06-10"]),
    ],
)
def test_days_that_stand_alone_in_a_cell_are_each_a_deadline(cell: str, days: list[str | None]) -> None:
    assert [each.due for each in read_deadlines_cell(cell, OWN)] == days
