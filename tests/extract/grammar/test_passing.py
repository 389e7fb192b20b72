"""A document that is named with the day on which it was passed."""

import pytest

from luocdo.extract.grammar.passing import was_passed

DAY = "Nghị quyết số 9/2025/NQ-HĐND được thông qua ngày 05/3/2025"


@pytest.mark.parametrize(
    "named",
    [
        DAY,
        "Nghị quyết số 9/2025/NQ-HĐND được HĐND tỉnh thông qua ngày 05 tháng 3 năm 2025",
        "Nghị quyết số 9/2025/NQ-HĐND được thông qua ngày 5.3.2025",
    ],
)
def test_behind_the_comma_stands_what_the_document_does(named: str) -> None:
    assert was_passed(f"{named}, quy định mức thu", len(named))


@pytest.mark.parametrize(
    "named",
    [
        "Nghị quyết số 9/2025/NQ-HĐND ngày 05/3/2025",
        "Nghị quyết số 9/2025/NQ-HĐND được ban hành ngày 05/3/2025",
        "Nghị quyết số 9/2025/NQ-HĐND được trình, thông qua ngày 05/3/2025",
        "Nghị quyết số 9/2025/NQ-HĐND thông qua ngày 05/3/2025",
    ],
)
def test_any_other_day_is_not_that_of_its_passing(named: str) -> None:
    assert not was_passed(f"{named}, quy định mức thu", len(named))


def test_without_a_comma_the_title_goes_on() -> None:
    assert not was_passed(f"{DAY} về mức thu", len(DAY))
