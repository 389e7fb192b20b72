"""The rules of a calendar tell the very days of a rhythm: expanded by another library they are the same."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from dateutil.rrule import rrulestr
from icalendar import Calendar, vRecur

from luocdo.extract.tasks.when.rhythms import LAST, Rhythm
from luocdo.queries.duties import Obligation, Obligations
from luocdo.queries.duties.occurrences import Again, occurrences
from luocdo.viz.agenda.ics import calendar_of
from luocdo.viz.agenda.series import series_of

from .conftest import obligation

FIRST, LAST_DAY = date(2025, 9, 15), date(2029, 3, 1)
EACH_MONTH, QUARTERS = range(1, 13), (3, 6, 9, 12)
RHYTHMS = {
    "FREQ=MONTHLY;BYMONTHDAY=15": Rhythm(tuple((month, 15) for month in EACH_MONTH)),
    "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=5": Rhythm(tuple((month, 5) for month in (1, 4, 7, 10))),
    "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1": Rhythm(tuple((month, LAST) for month in QUARTERS)),
    "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1": Rhythm(tuple((month, 30) for month in EACH_MONTH)),
    "FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=20": Rhythm(((6, 20), (12, 20))),
    "FREQ=YEARLY;BYMONTHDAY=30;BYMONTH=11": Rhythm(((11, 30),)),
    "FREQ=WEEKLY;BYDAY=TU,FR": Rhythm(weekdays=(1, 4)),
    "FREQ=DAILY": Rhythm(daily=True),
}


def expanded(rule: str, first: date) -> list[date]:
    start = datetime(first.year, first.month, first.day)  # noqa: DTZ001 - whole days have no zone
    return [each.date() for each in rrulestr(rule, dtstart=start).between(start, datetime(2029, 3, 1), inc=True)]  # noqa: DTZ001


@pytest.mark.parametrize(("rule", "rhythm"), RHYTHMS.items())
def test_a_rule_tells_the_days_of_its_rhythm(rule: str, rhythm: Rhythm) -> None:
    [series] = series_of(rhythm, FIRST)
    assert vRecur(series.rule).to_ical().decode() == rule
    assert expanded(rule, series.first) == list(occurrences(rhythm, FIRST, LAST_DAY))


def test_days_that_stand_unevenly_are_series_of_their_own() -> None:
    rhythm = Rhythm(((6, 15), (12, 20)))
    found = series_of(rhythm, FIRST)
    assert [(each.name, each.first) for each in found] == [("1220", date(2025, 12, 20)), ("0615", date(2026, 6, 15))]
    days = (day for each in found for day in expanded(vRecur(each.rule).to_ical().decode(), each.first))
    assert sorted(days) == list(occurrences(rhythm, FIRST, LAST_DAY))


def test_the_last_working_day_begins_on_a_day_of_its_rule() -> None:
    rhythm = Rhythm(tuple((month, LAST) for month in EACH_MONTH), working=True)
    [series] = series_of(rhythm, date(2025, 8, 20))
    rule = vRecur(series.rule).to_ical().decode()
    assert expanded(rule, series.first)[0] == series.first == date(2025, 8, 29)


def again(rhythm: Rhythm, due: str, until: str | None = None) -> Obligation:
    when = Again(rhythm, due, due, None, until)
    return obligation("Báo cáo giá xăng dầu", due, "due", again=when, recurrence="hằng tháng")


def calendar(each: Obligation, *, todo: bool = False) -> Calendar:
    return Calendar.from_ical(calendar_of(Obligations("2025-09-10", (each,), 1, {"due": 1}), "vi", todo=todo))


def test_what_comes_again_is_one_event_with_a_rule_that_ends_where_it_ends() -> None:
    [event] = calendar(again(RHYTHMS["FREQ=MONTHLY;BYMONTHDAY=15"], "2025-09-15", "2026-01-31")).walk("VEVENT")
    assert (event.decoded("DTSTART"), event.decoded("DTEND")) == (date(2025, 9, 15), date(2025, 9, 16))
    assert event["RRULE"].to_ical() == b"FREQ=MONTHLY;UNTIL=20260131;BYMONTHDAY=15"


def test_a_todo_that_comes_again_begins_before_it_is_due_on_the_same_day() -> None:
    [todo] = calendar(again(RHYTHMS["FREQ=MONTHLY;BYMONTHDAY=15"], "2025-09-15", "2026-01-31"), todo=True).walk("VTODO")
    start, due = todo.decoded("DTSTART"), todo.decoded("DUE")
    assert start < due
    assert start.date() == due.date() == date(2025, 9, 15)
    assert todo["RRULE"].to_ical() == b"FREQ=MONTHLY;UNTIL=20260131T235900;BYMONTHDAY=15"


@pytest.mark.parametrize("hour", ["15:00", "24:00"])
def test_what_comes_again_at_an_hour_does_so_in_its_zone_and_ends_in_utc_with_the_last_day(hour: str) -> None:
    each = replace(again(RHYTHMS["FREQ=MONTHLY;BYMONTHDAY=15"], "2025-09-15", "2026-01-15"), due_hour=hour)
    [event] = calendar(each).walk("VEVENT")
    [todo] = calendar(each, todo=True).walk("VTODO")
    for entry in (event, todo):
        assert entry["RRULE"].to_ical() == b"FREQ=MONTHLY;UNTIL=20260115T165900Z;BYMONTHDAY=15"
        assert entry["DTSTART"].params["TZID"] == "Asia/Ho_Chi_Minh"
        start = entry.decoded("DTSTART")
        rule = rrulestr(entry["RRULE"].to_ical().decode(), dtstart=start)
        assert [each.date() for each in rule][-1] == date(2026, 1, 15)
    assert todo.decoded("DTSTART") < todo.decoded("DUE") <= event.decoded("DTSTART")


def test_a_todo_that_comes_again_at_midnight_lasts_all_its_day() -> None:
    each = replace(again(RHYTHMS["FREQ=MONTHLY;BYMONTHDAY=15"], "2025-09-15"), due_hour="00:00")
    [todo] = calendar(each, todo=True).walk("VTODO")
    assert todo.decoded("DTSTART") < todo.decoded("DUE")


def test_each_series_has_a_uid_of_its_own_that_stays_from_day_to_day() -> None:
    rhythm = Rhythm(((6, 15), (12, 20)))
    early, late = (
        {str(event["UID"]): event.decoded("DTSTART") for event in calendar(again(rhythm, due)).walk("VEVENT")}
        for due in ("2025-12-20", "2026-06-15")
    )
    assert len(early) == 2
    assert early.keys() == late.keys()
    assert early != late
