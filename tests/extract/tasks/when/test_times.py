"""How a time is written."""

import re

import pytest

from luocdo.extract.tasks.when.times import is_interpreted, when

TIMES = [
    ("15/9/2025", {"d": "15", "m": "9", "y": "2025"}),
    ("17 giờ 00 ngày 05 tháng 3 năm 2025", {"d": "05", "m": "3", "y": "2025"}),
    ("ngày 20, 21/6", {"d": "21", "m": "6", "y": None}),
    ("ngày 10 tháng này", {"d": "10", "of_that_month": "này"}),
    ("giữa tháng 9", {"part_of_month": "giữa", "month": "9"}),
    ("quý iv/2025", {"quarter": "iv", "quarter_year": "2025"}),
    ("6 tháng đầu năm 2025", {"half": "6", "which": "đầu", "half_year": "2025"}),
    ("thứ sáu tuần tới", {"weekday": "thứ sáu", "week": "tới"}),
    ("tết nguyên đán 2026", {"new_year": "tết", "new_year_of": "2026"}),
    ("tháng 10 năm sau", {"month": "10", "said_year": "sau"}),
]


@pytest.mark.parametrize(("words", "groups"), TIMES)
def test_each_part_of_a_time_is_told(words: str, groups: dict[str, str | None]) -> None:
    found = re.compile(when(), re.VERBOSE).fullmatch(words)
    assert found is not None
    assert {name: found[name] for name in groups} == groups


@pytest.mark.parametrize(
    "words", ["năm 2026 và các năm tiếp theo", "123/4567", "tết trung thu", "tháng sau khi nghiệm thu"]
)
def test_spans_without_an_end_other_numbers_and_other_feasts_are_no_times(words: str) -> None:
    assert re.compile(when(), re.VERBOSE).fullmatch(words) is None


@pytest.mark.parametrize(
    ("words", "ours"),
    [
        ("vào giữa tháng 9", True),
        ("trong tuần tới", True),
        ("trước tết", True),
        ("thứ sáu tuần tới", False),
        ("trong tháng 9", False),
        ("6 tháng cuối năm", False),
    ],
)
def test_a_day_that_the_words_only_suggest_is_our_reading_of_them(words: str, ours: bool) -> None:
    assert is_interpreted(words) is ours
