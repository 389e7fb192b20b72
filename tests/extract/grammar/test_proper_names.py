"""Proper names behind the words of a field."""

import pytest

from luocdo.extract.grammar.proper_names import with_proper_names
from luocdo.extract.rules import rows


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("sư phạm hùng vương", "sư phạm Hùng Vương"),
        ("đa khoa xanh pôn", "đa khoa Xanh Pôn"),
        ("cấp nước ea h'leo", "cấp nước Ea H'Leo"),
        ("y dược vinh", "y dược Vinh"),
        ("y dược mắt", "y dược mắt"),
        ("đa khoa tỉnh", "đa khoa tỉnh"),
        ("khoa học xã hội và nhân văn", "khoa học xã hội và nhân văn"),
        ("", ""),
    ],
)
def test_two_words_of_no_field_or_a_last_one_that_is_a_place_are_proper(words: str, written: str) -> None:
    assert with_proper_names(words) == written


def test_the_words_of_a_field_are_no_name() -> None:
    for row in rows("field_words"):
        assert with_proper_names(f"{row['words']} an bình") == f"{row['words']} An Bình"
