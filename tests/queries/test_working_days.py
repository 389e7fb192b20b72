"""Offices work on the days that the law and the notices of each year say."""

from datetime import date, timedelta
from itertools import islice

import pytest

from luocdo.queries.working_days import (
    _rows,
    between,
    first_open,
    holiday,
    is_working_day,
    known_years,
    on_or_after,
    unknown_years,
    working_days_after,
)

ROWS = _rows()


def test_every_row_is_a_day_of_its_own_in_order_with_its_source_and_its_name_in_both_languages() -> None:
    days = [date.fromisoformat(row["date"]) for row in ROWS]
    assert days == sorted(set(days))
    assert {row["kind"] for row in ROWS} == {"off", "work"}
    assert all(row["source"] and row["vi"] and row["en"] for row in ROWS)


@pytest.mark.parametrize("year", known_years())
def test_each_year_has_the_holidays_of_article_112(year: int) -> None:
    for month, day in ((1, 1), (4, 30), (5, 1), (9, 2)):
        assert holiday(date(year, month, day), "vi")
    names = [row["vi"] for row in ROWS if row["date"].startswith(str(year))]
    assert names.count("Tết Âm lịch") == 5
    assert names.count("Quốc khánh") == 2
    assert names.count("Giỗ Tổ Hùng Vương") == 1


@pytest.mark.parametrize("year", known_years())
def test_a_holiday_on_a_weekend_is_made_up_for_and_a_day_that_was_exchanged_is_worked(year: int) -> None:
    rows = [row for row in ROWS if row["date"].startswith(str(year))]
    on_weekends = [row for row in rows if row["kind"] == "off" and date.fromisoformat(row["date"]).weekday() > 4]
    assert len(on_weekends) == sum(row["vi"].startswith("nghỉ bù") for row in rows)
    exchanged = [row for row in rows if row["vi"] == "hoán đổi ngày làm việc"]
    worked = [date.fromisoformat(row["date"]) for row in rows if row["kind"] == "work"]
    assert len(exchanged) == len(worked)
    assert all(day.weekday() == 5 and is_working_day(day) for day in worked)


def test_weekends_and_holidays_are_passed_over() -> None:
    after = islice(working_days_after(date(2025, 8, 28)), 3)
    assert list(after) == [date(2025, 8, 29), date(2025, 9, 3), date(2025, 9, 4)]
    assert on_or_after(date(2025, 8, 30)) == date(2025, 9, 3)
    assert on_or_after(date(2025, 4, 26)) == date(2025, 4, 26)


def test_the_days_between_leave_out_the_first_and_count_the_last() -> None:
    assert between(date(2025, 10, 3), date(2025, 10, 6)) == 1
    assert between(date(2025, 10, 3), date(2025, 10, 3)) == 0
    assert between(date(2025, 10, 6), date(2025, 10, 3)) == 0


def test_years_beyond_the_list_are_said() -> None:
    last = known_years()[-1]
    assert unknown_years(date(last, 12, 30), date(last, 12, 31)) == ()
    assert unknown_years(date(last, 12, 30), date(last, 12, 30) + timedelta(days=9)) == (last + 1,)


@pytest.mark.parametrize(
    ("today", "first"),
    [
        ("2025-10-13", "2025-10-11"),  # a Monday: what was due at the weekend may be done still
        ("2025-10-14", "2025-10-14"),
        ("2025-10-12", "2025-10-11"),
        ("2025-09-03", "2025-08-30"),  # behind Quốc khánh and the weekend before it
        ("2025-04-28", "2025-04-27"),  # the Saturday before was worked in exchange
        ("0001-01-01", "0001-01-01"),
    ],
)
def test_a_last_day_that_is_a_day_off_is_over_with_the_next_working_day(today: str, first: str) -> None:
    assert first_open(today) == first
