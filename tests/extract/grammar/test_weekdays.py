"""The days of a week, for what is due and for what is checked."""

import re

from luocdo.extract.grammar.weekdays import BEHIND_THU, NAMES, WEEKDAY, WEEKDAYS


def test_each_day_of_a_week_is_known_by_its_name() -> None:
    assert [WEEKDAYS[name.lower()] for name in NAMES] == list(range(7))


def test_a_day_may_be_written_as_a_number_or_in_another_spelling() -> None:
    assert (WEEKDAYS["thứ 6"], WEEKDAYS["thứ bẩy"], BEHIND_THU["tư"]) == (4, 5, 2)
    assert re.fullmatch(WEEKDAY, "chủ\nnhật")
    assert re.fullmatch(WEEKDAY, "thứ nhất") is None
