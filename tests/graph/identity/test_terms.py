"""Terms of the Party's centre."""

import pytest

from luocdo.extract.rules import rows
from luocdo.graph.identity.terms import party_term, term_named


@pytest.mark.parametrize(
    ("day", "term"),
    [
        ("2017-10-25", "khóa XII"),
        ("2022-06-16", "khóa XIII"),
        ("2026-07-28", "khóa XIV"),
        ("2021-01-31", "khóa XII"),
        ("2021-02-01", "khóa XIII"),
        ("2021-02", ""),
        ("2021", ""),
        ("2022", "khóa XIII"),
        ("1950-01-01", ""),
        ("", ""),
    ],
)
def test_a_day_lies_in_a_term_where_nothing_is_left_open(day, term):
    assert party_term(day) == term


@pytest.mark.parametrize(
    ("behind", "term"),
    [
        (" của Ban Chấp hành Trung ương khóa XIII", "khóa XIII"),
        (" của Ban Chấp hành Trung ương\nĐảng (khoá XII)", "khóa XII"),
        (" của Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII", "khóa XII"),
        (" và Nghị quyết số 19-NQ/TW của Ban Chấp hành Trung ương khóa XII", "khóa XII"),
        (" về bầu cử đại biểu Quốc hội khóa XIV", ""),
        (" của Ban Chấp hành Trung ương khóa LX", ""),
        (" của Ban Chấp hành Trung ương về đất đai", ""),
    ],
)
def test_a_term_is_named_with_the_agency_behind_the_number(behind, term):
    assert term_named(f"18-NQ/TW{behind}", len("18-NQ/TW")) == term


def test_terms_follow_each_other():
    days = [row["since"] for row in rows("party_terms")]
    assert days == sorted(days)
