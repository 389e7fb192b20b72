"""Numbers that are written in letters."""

import pytest

from luocdo.extract.grammar.counts import counts, number_of

SAID = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"]
TEENS = ["mười một", "mười hai", "mười ba", "mười bốn", "mười lăm", "mười sáu", "mười bảy", "mười tám", "mười chín"]
TWENTIES = ["hai mươi", "hai mươi mốt", "hai mươi hai", "hai mươi ba", "hai mươi tư", "hai mươi lăm", "hai mươi sáu"]
TO_A_MONTH = ["hai mươi bảy", "hai mươi tám", "hai mươi chín", "ba mươi", "ba mươi mốt"]


@pytest.mark.parametrize(("number", "words"), list(enumerate(SAID + TEENS + TWENTIES + TO_A_MONTH, start=1)))
def test_every_number_of_days_of_a_month_has_its_words(number: int, words: str) -> None:
    assert number_of(words) == number


@pytest.mark.parametrize(
    ("words", "number"), [("bẩy", 7), ("hai mươi nhăm", 25), ("bốn mươi lăm", 45), ("chín  mươi", 90), ("15", 15)]
)
def test_other_ways_to_say_a_number_are_known(words: str, number: int) -> None:
    assert number_of(words) == number


def test_every_number_up_to_a_hundred_has_words_and_years_are_no_fives() -> None:
    assert set(range(1, 101)) <= set(counts().values())
    assert "mười năm" not in counts()


def test_what_is_no_number_is_refused() -> None:
    with pytest.raises(ValueError, match="vài"):
        number_of("vài")
