"""The letters of Vietnamese."""

import re

from luocdo.extract.letters import LOWER, UPPER, small_letters


def test_every_accented_letter_is_of_one_case() -> None:
    assert re.fullmatch(f"[{UPPER}]+", "ĐẮKLẮKỶỴ")
    assert re.fullmatch(f"[{LOWER}]+", "đắklắkỷỵ")
    assert re.search(f"[{UPPER}]", "đắk lắk") is None


def test_small_letters_are_as_many_as_the_large_ones() -> None:
    assert small_letters("ỦY BAN İ") == "ủy ban i"
    assert len(small_letters("İİ Đ")) == len("İİ Đ")
