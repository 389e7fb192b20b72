"""The days on which what comes again is due, within any window."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from luocdo.extract.tasks.when.rhythms import LAST, Rhythm
from luocdo.queries.duties.occurrences import last_until, next_from, occurrences

MONTHLY_30 = Rhythm(tuple((month, 30) for month in range(1, 13)))
LAST_WORKING = Rhythm(tuple((month, LAST) for month in range(1, 13)), working=True)
RHYTHMS = [
    Rhythm(((6, 20), (12, 10))),
    Rhythm(tuple((month, LAST) for month in (3, 6, 9, 12))),
    Rhythm(((2, 29),)),
    Rhythm(weekdays=(1, 4)),
    Rhythm(daily=True),
    MONTHLY_30,
    LAST_WORKING,
]
DAYS = st.dates(date(2020, 1, 1), date(2030, 12, 31))


def iso(rhythm: Rhythm, first: str, last: str) -> list[str]:
    return [str(day) for day in occurrences(rhythm, date.fromisoformat(first), date.fromisoformat(last))]


@pytest.mark.parametrize(
    ("rhythm", "days"),
    [
        (RHYTHMS[0], ["2025-12-10", "2026-06-20"]),
        (RHYTHMS[1], ["2025-12-31", "2026-03-31", "2026-06-30"]),
        (RHYTHMS[2], ["2026-02-28"]),
    ],
)
def test_days_come_in_order_and_in_a_short_month_on_its_last_one(rhythm: Rhythm, days: list[str]) -> None:
    assert iso(rhythm, "2025-12-10", "2026-06-30") == days


def test_both_ends_of_the_window_belong_to_it() -> None:
    assert iso(MONTHLY_30, "2026-01-30", "2026-02-28") == ["2026-01-30", "2026-02-28"]
    assert iso(MONTHLY_30, "2026-01-31", "2026-02-27") == []


def test_the_last_working_day_is_before_weekends_and_holidays() -> None:
    assert iso(LAST_WORKING, "2025-04-01", "2025-08-31") == [
        "2025-04-29", "2025-05-30", "2025-06-30", "2025-07-31", "2025-08-29",
    ]  # fmt: skip


def test_weeks_and_days_are_counted_as_the_calendar_has_them() -> None:
    assert iso(Rhythm(weekdays=(1, 4)), "2025-09-08", "2025-09-14") == ["2025-09-09", "2025-09-12"]
    assert len(iso(Rhythm(daily=True), "2025-09-08", "2025-09-14")) == 7


@given(rhythm=st.sampled_from(RHYTHMS), first=DAYS, length=st.integers(0, 900))
def test_a_window_holds_what_its_parts_hold(rhythm: Rhythm, first: date, length: int) -> None:
    middle, last = first + timedelta(days=length // 2), first + timedelta(days=length)
    parts = [*occurrences(rhythm, first, middle), *occurrences(rhythm, middle + timedelta(days=1), last)]
    assert list(occurrences(rhythm, first, last)) == parts


@given(rhythm=st.sampled_from(RHYTHMS), today=DAYS)
def test_nothing_lies_between_the_last_one_and_the_next_one(rhythm: Rhythm, today: date) -> None:
    previous = last_until(rhythm, date(2015, 1, 1), today - timedelta(days=1))
    following = next_from(rhythm, today)
    assert previous is not None
    assert following is not None
    assert previous < today <= following
    assert list(occurrences(rhythm, previous, following)) == [previous, following]


def test_no_day_is_told_outside_of_what_is_asked_for() -> None:
    yearly = Rhythm(((11, 30),))
    assert next_from(yearly, date(2025, 12, 1), date(2026, 11, 29)) is None
    assert last_until(yearly, date(2024, 12, 1), date(2025, 11, 29)) is None
