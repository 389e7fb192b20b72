"""Any of many words as one pattern."""

import re

from luocdo.extract.grammar.alternation import alternation


def test_the_longest_of_the_words_is_taken_whatever_their_order() -> None:
    assert re.findall(alternation(["sở", "sở y tế", "sở y"]), "sở y tế, sở y học, sở") == ["sở y tế", "sở y", "sở"]


def test_words_hold_over_broken_lines_and_their_signs_are_no_pattern() -> None:
    assert re.fullmatch(alternation(["sở y tế", "a.b"]), "sở\n y  tế") is not None
    assert re.fullmatch(alternation(["a.b", "c"]), "axb") is None


def test_what_must_follow_a_word_counts_for_that_word_alone() -> None:
    pattern = re.compile(alternation({"giao": r"(?!\s+thông)", "giao cho": ""}))
    assert [pattern.match(words) is not None for words in ("giao thông", "giao việc", "giao cho")] == [
        False,
        True,
        True,
    ]


def test_one_word_alone_is_no_group() -> None:
    assert alternation(["sở"]) == "sở"


def test_of_no_words_it_is_empty_and_a_word_said_twice_is_one() -> None:
    assert alternation(iter(())) == ""
    assert alternation(["sở", "sở"]) == "sở"
