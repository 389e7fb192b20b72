"""From when to when a period lasts."""

from datetime import date

import pytest

from luocdo.extract.tasks.when.periods import last_day, month, new_year, quarter, week, year_span


def test_a_month_has_three_parts_of_ten_days_and_ends_as_the_calendar_says() -> None:
    assert month(2024, 2) == (date(2024, 2, 1), date(2024, 2, 29))
    assert month(2025, 9, "đầu") == (date(2025, 9, 1), date(2025, 9, 10))
    assert month(2025, 9, "giữa") == (date(2025, 9, 11), date(2025, 9, 20))
    assert month(2025, 2, "cuối")[1] == date(2025, 2, 28)


def test_a_part_of_a_quarter_is_a_month_of_it_and_a_half_ends_in_the_middle_of_its_second() -> None:
    assert quarter(2025, 4) == (date(2025, 10, 1), date(2025, 12, 31))
    assert quarter(2025, 3, "đầu") == (date(2025, 7, 1), date(2025, 7, 31))
    assert quarter(2025, 3, "cuối") == (date(2025, 9, 1), date(2025, 9, 30))


def test_a_year_begins_with_its_first_quarter() -> None:
    assert year_span(2025) == (date(2025, 1, 1), date(2025, 12, 31))
    assert year_span(2025, "đầu")[1] == date(2025, 3, 31)


@pytest.mark.parametrize(("ahead", "monday"), [(0, date(2025, 9, 1)), (1, date(2025, 9, 8))])
def test_a_week_is_that_of_a_day_or_a_later_one_from_monday_to_friday(ahead: int, monday: date) -> None:
    first, last = week(date(2025, 9, 3), ahead)
    assert (first, last, last.weekday()) == (monday, date(2025, 9, monday.day + 4), 4)


def test_what_is_before_a_period_ends_on_the_day_before_it() -> None:
    assert last_day(quarter(2025, 4), before=True) == date(2025, 9, 30)
    assert last_day(quarter(2025, 4), before=False) == date(2025, 12, 31)


def test_there_is_no_thirteenth_month_and_no_day_before_the_first() -> None:
    with pytest.raises(ValueError, match="month"):
        month(2025, 13)
    with pytest.raises(OverflowError):
        last_day(month(1, 1), before=True)


def test_the_lunar_year_begins_as_the_list_says_and_is_unknown_beyond_it() -> None:
    assert (new_year(2025), new_year(1500)) == (date(2025, 1, 29), None)
