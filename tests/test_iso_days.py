"""A date is known to the day where year, month and day are digits that the calendar has."""

from datetime import date

import pytest

from luocdo.graph.stores.statements import day
from luocdo.iso_days import is_day


@pytest.mark.parametrize("date", ["2023-09-11", "2024-02-29", "1945-09-02"])
def test_a_day_of_the_calendar_is_one(date: str) -> None:
    assert is_day(date)


@pytest.mark.parametrize(
    "date", [None, "", "2023", "2023-09", "2023-02-29", "2023-13-01", "11/09/2023", "2023-W37-1", "0123456789", "2023/09/11"]
)  # fmt: skip
def test_what_is_cut_impossible_or_written_in_another_way_is_none(date: str | None) -> None:
    assert not is_day(date)


@pytest.mark.parametrize("written", ["2023-W37-1", "20230911", "2023-09", "2023-02-30", "", None])
def test_the_store_takes_for_a_day_what_the_rules_take_for_one(written: str | None) -> None:
    assert day(written) is None
    assert day("2023-09-11") == date(2023, 9, 11)
