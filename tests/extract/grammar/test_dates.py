"""Dates as people write them, cut to what is known."""

import pytest

from luocdo.extract.grammar.dates import parse_date, read_date

DATES = [
    ("ngày 07/8/2023", "2023-08-07"),
    ("ngày 07 tháng 8 năm 2023", "2023-08-07"),
    ("ngày 7-8-2023", "2023-08-07"),
    ("ngày 7 - 8 - 2023", "2023-08-07"),
    ("ngày 30.5.2023", "2023-05-30"),
    ("Ngày 30/5/2023", "2023-05-30"),
    ("ngày\n16 tháng 6\nnăm 2025", "2025-06-16"),
    ("ngày 16 tháng6 năm 2025", "2025-06-16"),
    ("ngày16tháng 6năm 2025", "2025-06-16"),
    ("ngày 01/01/97", "1997-01-01"),
    ("ngày     tháng 8 năm 2023", "2023-08"),
    ("ngày … tháng 8 năm 2023", "2023-08"),
    ("ngày ... tháng ... năm 2023", "2023"),
    ("ngày .../8/2023", "2023-08"),
    ("ngày   /8/2023", "2023-08"),
    ("tháng 9/2023", "2023-09"),
    ("tháng 9 năm 2023", "2023-09"),
    ("năm 2013", "2013"),
    ("ngày 18/6/20l9", "2019-06-18"),
    ("ngày 18 tháng 6 năm 2O2I", "2021-06-18"),
    ("ngày 15/7/20Z5", "2025-07-15"),
    ("năm 20l4", "2014"),
    ("ngày 08/9/l998", "1998-09-08"),
    ("năm I99l", "1991"),
    ("ngày\n                      12\n05/01/2026", "2026-01-05"),
    ("năm 20\u0662\u0663", "2023"),
]
IMPOSSIBLE = [
    "ngày 31/02/2024",
    "ngày 00/3/2024",
    "ngày 12/13/2024",
    "ngày 20/11/20225",
    "tháng 14/2023",
    "tháng 5/0000",
]
NONE = ["ngày làm việc", "năm 2021 - 2025", "năm học", "tháng sau", "trong năm"]


@pytest.mark.parametrize(("text", "iso"), DATES)
def test_a_date_is_read_as_far_as_it_is_known(text: str, iso: str) -> None:
    found = read_date(text, 0)
    assert found is not None
    assert (found.iso, found.end, found.possible) == (iso, len(text), True)
    assert parse_date(f"Hà Nội, {text}.") == iso


@pytest.mark.parametrize(
    ("text", "iso"), [("ngày 16/7/20 21 của Sở", "2021-07-16"), ("ngày 16/7/20 21 bộ hồ sơ", "2020-07-16")]
)
def test_a_blank_within_a_year_is_none_between_two_numbers(text: str, iso: str) -> None:
    assert parse_date(text) == iso


@pytest.mark.parametrize(
    ("text", "end"), [("năm 20243. Sở", 8), ("năm 20243 của", 8), ("năm 202431", None), ("năm 20240", None)]
)
def test_the_mark_of_a_footnote_behind_a_year_is_no_digit_of_it(text: str, end: int | None) -> None:
    found = read_date(text, 0)
    assert (found and (found.iso, found.end)) == (end and ("2024", end))


@pytest.mark.parametrize("text", IMPOSSIBLE)
def test_a_day_that_does_not_exist_is_no_date_and_says_so(text: str) -> None:
    found = read_date(text, 0)
    assert found is not None
    assert (found.iso, found.possible) == (None, False)


@pytest.mark.parametrize("text", NONE)
def test_other_words_of_time_are_no_dates(text: str) -> None:
    assert read_date(text, 0) is None


def test_a_day_without_a_year_is_possible_but_has_no_iso_form() -> None:
    found = read_date("ngày 11/9", 0)
    assert found is not None
    assert (found.iso, found.possible) == (None, True)


def test_a_bare_date_counts_only_where_it_is_asked_for() -> None:
    for day in ("15/3/2003", "15 tháng 3 năm 2003"):
        assert read_date(day, 0) is None
        found = read_date(day, 0, bare=True)
        assert found is not None
        assert found.iso == "2003-03-15"


@pytest.mark.parametrize("letter", "oOlLiI")
def test_a_letter_read_for_a_digit_is_a_digit_in_either_case(letter: str) -> None:
    day = "10" if letter in "oO" else "11"
    assert parse_date(f"ngày 1{letter} tháng 5 năm 2024") == parse_date(f"ngày 1{letter}/5/2024") == f"2024-05-{day}"


@pytest.mark.parametrize("text", ["ngày 05/3/2025Sở Y tế", "ngày 05 tháng 3 năm 2025BỘ TRƯỞNG"])
def test_a_word_may_be_glued_to_a_year(text: str) -> None:
    found = read_date(text, 0)
    assert found is not None
    assert found.iso == "2025-03-05"
