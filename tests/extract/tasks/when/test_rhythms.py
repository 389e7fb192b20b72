"""On which days of the year, or of the week, something comes again."""

import pytest

from luocdo.extract.tasks.when.rhythms import LAST, Rhythm, rhythm_in

EACH_MONTH = range(1, 13)
QUARTER_ENDS, QUARTER_STARTS = (3, 6, 9, 12), (1, 4, 7, 10)


def on(day: int, months: tuple[int, ...] | range) -> tuple[tuple[int, int], ...]:
    return tuple((month, day) for month in months)


@pytest.mark.parametrize(
    ("recurrence", "words", "days"),
    [
        ("hằng tháng", "trước ngày 15 hằng tháng", on(15, EACH_MONTH)),
        ("hằng tháng", "trước ngày 05 của tháng kế tiếp", on(5, EACH_MONTH)),
        ("hằng quý", "trước ngày 15 tháng cuối cùng của quý", on(15, QUARTER_ENDS)),
        ("hằng quý", "trước ngày 05 tháng đầu quý sau", on(5, QUARTER_STARTS)),
        ("hằng quý", "trước ngày 05 của quý tiếp theo", on(5, QUARTER_STARTS)),
        ("hằng quý", "trước ngày 05 tháng thứ hai của quý", on(5, (2, 5, 8, 11))),
        ("hằng quý", "ngày 10 tháng 3, 6, 9 và 12", on(10, QUARTER_ENDS)),
        ("hằng quý", "cuối mỗi quý", on(LAST, QUARTER_ENDS)),
        ("định kỳ 6 tháng", "trước ngày 20/6 và 20/12", ((6, 20), (12, 20))),
        ("định kỳ 06 tháng", "trước ngày 15/6 và 01 năm trước ngày 15/12", ((6, 15), (12, 15))),
        ("định kỳ 6 tháng", "trước ngày 15 của tháng cuối kỳ", ((6, 15), (12, 15))),
        ("hằng năm", "chậm nhất vào ngày 30 tháng 11", ((11, 30),)),
        ("hằng năm", "trước ngày 31/01 năm sau", ((1, 31),)),
        ("hằng năm", "trước tháng 12", ((11, LAST),)),
        ("hằng năm", "trong quý IV", ((12, LAST),)),
        ("02 lần/tháng", "vào ngày 15 và ngày 30", tuple((month, day) for month in EACH_MONTH for day in (15, 30))),
    ],
)
def test_days_are_those_that_the_words_name(recurrence: str, words: str, days: tuple[tuple[int, int], ...]) -> None:
    assert rhythm_in(recurrence, words) == Rhythm(days)


@pytest.mark.parametrize(
    ("recurrence", "words", "days"),
    [
        ("hằng tháng", None, on(LAST, EACH_MONTH)),
        ("06 tháng/lần", None, ((6, LAST), (12, LAST))),
        ("3 tháng một lần", "3 tháng một lần", on(LAST, QUARTER_ENDS)),
        ("hằng năm", "hằng năm", ((12, LAST),)),
        ("hằng tháng", "đầu tháng", on(10, EACH_MONTH)),
        ("hằng quý", "đầu mỗi quý", on(LAST, QUARTER_STARTS)),
        ("hằng quý", "trước ngày 25", on(25, QUARTER_ENDS)),
        ("hằng tháng", "thứ sáu tuần cuối của tháng", on(LAST, EACH_MONTH)),
    ],
)
def test_where_the_words_leave_them_open_the_days_are_our_reading(
    recurrence: str, words: str | None, days: tuple[tuple[int, int], ...]
) -> None:
    assert rhythm_in(recurrence, words) == Rhythm(days, approximate=True)


@pytest.mark.parametrize(
    ("recurrence", "words", "rhythm"),
    [
        ("hằng tuần", "trước 16 giờ thứ Sáu", Rhythm(weekdays=(4,))),
        ("hằng tuần", "các ngày thứ Ba và thứ Năm", Rhythm(weekdays=(1, 3))),
        ("hằng tuần", "vào ngày làm việc cuối cùng hằng tuần", Rhythm(weekdays=(4,))),
        ("02 lần/tuần", None, Rhythm(weekdays=(4,), approximate=True)),
        ("hằng ngày", "trước 16 giờ hằng ngày", Rhythm(daily=True)),
        ("hằng tháng", "ngày làm việc cuối cùng của tháng", Rhythm(on(LAST, EACH_MONTH), working=True)),
    ],
)
def test_weeks_days_and_working_days_come_as_such(recurrence: str, words: str | None, rhythm: Rhythm) -> None:
    assert rhythm_in(recurrence, words) == rhythm


@pytest.mark.parametrize(
    ("recurrence", "words"),
    [
        ("định kỳ 2 tuần", None),
        ("30 phút/lần", None),
        ("định kỳ 5 năm", None),
        ("định kỳ vào kỳ họp cuối năm", "định kỳ vào kỳ họp cuối năm"),
        ("hằng năm", "trước ngày 31/6 hằng năm"),
        ("hằng năm", "trước ngày 15"),
    ],
)
def test_what_has_no_place_in_the_year_has_no_days(recurrence: str, words: str | None) -> None:
    assert rhythm_in(recurrence, words) is None
