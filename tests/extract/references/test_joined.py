"""What stands between two documents of one list."""

import pytest

from luocdo.extract.references.joined import are_joined


@pytest.mark.parametrize("between", [", ", "; ", " và ", " và các số ", " hoặc ", ";\nvà số ", " + "])
def test_marks_and_small_words_join_two_documents(between: str) -> None:
    assert are_joined(between, 0, len(between))


@pytest.mark.parametrize(
    "between", ["", " ", ". ", ", Sở Y tế ", " của Bộ Y tế và ", " (đã hết hiệu lực), ", " và" + " " * 50]
)
def test_other_words_and_a_wide_gap_join_none(between: str) -> None:
    assert not are_joined(between, 0, len(between))
