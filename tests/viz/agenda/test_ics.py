"""The calendar is one by RFC 5545, says what the obligations say, and updates what an earlier file brought."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from icalendar import Calendar

from luocdo.queries.duties import Obligations
from luocdo.viz.agenda.ics import calendar_of

MADE = datetime(2026, 11, 28, 10, 0, tzinfo=UTC)
LATER = datetime(2026, 11, 28, 10, 5, tzinfo=UTC)


def entries(found: Obligations, *, todo: bool = False, made: datetime = MADE) -> list[Calendar]:
    read = Calendar.from_ical(calendar_of(found, "vi", todo=todo, made=made))
    return list(read.walk("VTODO" if todo else "VEVENT"))


def test_lines_end_as_they_must_and_none_is_longer_than_75_octets(found: Obligations) -> None:
    content = calendar_of(found, "vi", made=MADE)
    assert content.endswith(b"END:VCALENDAR\r\n")
    lines = content.split(b"\r\n")
    assert b"\n" not in b"".join(lines)
    assert max(map(len, lines)) <= 75
    for line in lines:
        line.decode("utf-8")  # no letter is cut in two
    assert any(line.startswith(b" ") for line in lines)


def test_the_calendar_says_what_it_is(found: Obligations) -> None:
    read = Calendar.from_ical(calendar_of(found, "vi", made=MADE))
    assert read["VERSION"] == "2.0"
    assert str(read["PRODID"]).startswith("-//luocdo//")


def test_every_dated_obligation_is_a_whole_day_that_blocks_nobody(found: Obligations) -> None:
    first, *others = entries(found)
    assert len(others) == 2
    assert (first.decoded("DTSTART"), first.decoded("DTEND")) == (date(2025, 9, 1), date(2025, 9, 2))
    assert first["DTSTART"].params["VALUE"] == "DATE"
    assert first["TRANSP"] == "TRANSPARENT"
    assert first.decoded("DTSTAMP") == MADE


def test_signs_that_mean_something_in_a_calendar_are_only_words(found: Obligations) -> None:
    first = entries(found)[0]
    assert '=HYPERLINK("http://x.vn";"bấm") và, dấu; phẩy \\ gạch xuống dòng' in str(first["DESCRIPTION"])
    written = calendar_of(found, "vi", made=MADE).replace(b"\r\n ", b"").decode()
    assert "dấu\\; phẩy \\\\ gạch" in written


def test_unit_chain_and_place_stand_in_the_description(found: Obligations) -> None:
    said = str(entries(found)[1]["DESCRIPTION"])
    for words in ("@Văn phòng Sở (chủ trì)", "902/STC-VP ← 512/TB-VPCP", "3.pdf", "10/10/2025"):
        assert words in said


def test_a_later_file_has_the_same_uids_and_higher_sequences(found: Obligations) -> None:
    moved = replace(found, found=(replace(found.found[0], due="2025-09-08", key="elsewhere#7"), *found.found[1:]))
    before, after = entries(found), entries(moved, made=LATER)
    assert [each["UID"] for each in before] == [each["UID"] for each in after]
    assert len({each["UID"] for each in before}) == len(before)
    assert all(old["SEQUENCE"] < new["SEQUENCE"] for old, new in zip(before, after, strict=True))
    assert after[0].decoded("DTSTART") == date(2025, 9, 8)


def test_two_obligations_of_the_same_words_are_two(found: Obligations) -> None:
    twice = replace(found, found=(found.found[0], replace(found.found[0], key="other")))
    assert len({each["UID"] for each in entries(twice)}) == 2


def test_what_is_done_is_cancelled_or_completed(found: Obligations) -> None:
    assert [str(each["STATUS"]) for each in entries(found)] == ["CONFIRMED", "CONFIRMED", "CANCELLED"]
    todos = entries(found, todo=True)
    assert [str(each["STATUS"]) for each in todos] == ["NEEDS-ACTION"] * 3 + ["COMPLETED"]
    assert todos[-1].decoded("COMPLETED") == datetime(2025, 9, 19, 1, 0, tzinfo=UTC)


def test_what_only_a_draft_orders_is_tentative_and_a_day_off_is_said_to_be_one(found: Obligations) -> None:
    draft = replace(found.found[0], text="Nộp bảng kê", due="2025-10-04", days=14, state="draft")
    [event] = entries(replace(found, found=(draft,)))
    assert (str(event["STATUS"]), str(event["SUMMARY"])) == ("TENTATIVE", "Dự thảo: Nộp bảng kê (902/STC-VP)")
    assert "hạn rơi vào thứ Bảy: còn được làm đến hết ngày làm việc kế tiếp, 06/10/2025" in str(event["DESCRIPTION"])


@pytest.mark.parametrize("place", [0, 1])
def test_a_to_do_is_due_on_its_day_and_one_without_a_day_has_none(found: Obligations, place: int) -> None:
    todos = entries(found, todo=True)
    assert todos[0].decoded("DUE") == date(2025, 9, 1)
    assert "DUE" not in todos[2]
    assert "DTSTART" not in todos[place]


def at(found: Obligations, hour: str) -> Obligations:
    return replace(found, found=(replace(found.found[0], due="2025-10-12", due_hour=hour),))


@pytest.mark.parametrize(
    ("hour", "begin", "end"),
    [
        ("17:00", "20251012T170000", "20251012T171500"),
        ("00:00", "20251012T000000", "20251012T001500"),
        ("24:00", "20251012T235900", "20251013T000000"),
    ],
)
def test_an_hour_is_one_by_the_clocks_of_vietnam_and_never_of_the_next_day(
    found: Obligations, hour: str, begin: str, end: str
) -> None:
    lines = calendar_of(at(found, hour), "vi", made=MADE).decode().split("\r\n")
    assert {f"DTSTART;TZID=Asia/Ho_Chi_Minh:{begin}", f"DTEND;TZID=Asia/Ho_Chi_Minh:{end}"} <= set(lines)
    lines = calendar_of(at(found, hour), "vi", made=MADE, todo=True).decode().split("\r\n")
    assert f"DUE;TZID=Asia/Ho_Chi_Minh:{begin}" in lines


def test_the_zone_is_described_where_an_hour_names_it_and_only_there(found: Obligations) -> None:
    [zone] = Calendar.from_ical(calendar_of(at(found, "17:00"), "vi", made=MADE)).walk("VTIMEZONE")
    assert zone["TZID"] == "Asia/Ho_Chi_Minh"
    [standard] = zone.walk("STANDARD")
    assert standard.decoded("TZOFFSETFROM") == standard.decoded("TZOFFSETTO") == timedelta(hours=7)
    [event] = entries(at(found, "17:00"))
    assert event.decoded("DTSTART").astimezone(UTC) == datetime(2025, 10, 12, 10, 0, tzinfo=UTC)
    assert b"VTIMEZONE" not in calendar_of(found, "vi", made=MADE)


def test_an_entry_that_gets_an_hour_stays_the_same_entry(found: Obligations) -> None:
    [before], [after] = entries(at(found, "")), entries(at(found, "17:00"), made=LATER)
    assert before["UID"] == after["UID"]
    assert before["SEQUENCE"] < after["SEQUENCE"]
