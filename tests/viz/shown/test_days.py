"""The days on which a task comes again, as of any day that a reader may set."""

from dataclasses import replace

import pytest

from luocdo.viz.shown.days import days_around


@pytest.fixture
def monthly(view):
    """A report of each month, by a document of 2023."""
    task = replace(view.tasks[0], due=None, recurrence="hằng tháng", due_text="trước ngày 15 hằng tháng", until=None)
    return replace(task, since="2023-09-15")


def test_the_days_of_a_folder_of_three_years_ago_are_known(monthly):
    days = list(days_around(monthly, "2026-11-29"))
    assert days[:2] == ["2023-09-15", "2023-10-15"]
    assert days[-1] == "2028-11-15"


def test_none_is_told_before_the_document_or_long_before_the_page(monthly):
    assert next(days_around(replace(monthly, since="2026-11-20"), "2026-11-29")) == "2026-12-15"
    assert next(days_around(replace(monthly, since="1999-01-01"), "2026-11-29")) > "2021"
    assert next(days_around(replace(monthly, since=None), "2026-11-29")) > "2021"


@pytest.mark.parametrize(("made", "first", "last"), [("0003-01-01", "0001", "0004"), ("9999-01-01", "9994", "9999")])
def test_at_the_ends_of_the_calendar_there_are_days_too(monthly, made, first, last):
    days = list(days_around(replace(monthly, since=None), made))
    assert (days[0][:4], days[-1][:4]) == (first, last)
