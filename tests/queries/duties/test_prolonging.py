"""A last day on a day off runs on, an hour does not, nor what comes each day or week."""

import pytest

from luocdo.extract.tasks.when.rhythms import Rhythm
from luocdo.queries.duties.prolonging import is_prolonged


@pytest.mark.parametrize("words", ["trước ngày 12/10/2025", "hết giờ làm việc ngày 12/10/2025", "trong 10 ngày", None])
def test_a_day_runs_on(words: str | None) -> None:
    assert is_prolonged(words)


@pytest.mark.parametrize(
    "words",
    ["trước 17 giờ ngày 12/10/2025", "trước 17 giờ 30 ngày 12/10", "trước 17h00 ngày 12/10", "trước 17g ngày 12/10",
     "trong 48 (bốn mươi tám) giờ kể từ khi nhận"],
)  # fmt: skip
def test_an_hour_does_not(words: str) -> None:
    assert not is_prolonged(words)


def test_of_what_comes_again_only_what_has_its_days_in_the_year() -> None:
    rhythms = (Rhythm(days=((4, 30),)), Rhythm(weekdays=(5,)), Rhythm(daily=True))
    assert [is_prolonged("hằng năm", each) for each in rhythms] == [True, False, False]
