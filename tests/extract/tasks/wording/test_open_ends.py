"""Whether words go on behind their end."""

import pytest

from luocdo.extract.tasks.wording.open_ends import ends_open


@pytest.mark.parametrize(
    "words", ["Sở Tài chính,", "Phòng Văn hóa -", "Trung tâm của", "các bộ, ngành, các", "Trước ngày ", "QUÝ", "HĐND &"]
)
def test_behind_a_mark_or_a_word_that_wants_another_a_name_or_a_time_goes_on(words: str) -> None:
    assert ends_open(words, 0, len(words))


@pytest.mark.parametrize("words", ["Sở Tài chính", "Trường Mầm non Hoa Sen", "Phòng Ngàynay", "Quý IV", ""])
def test_a_whole_name_or_time_does_not(words: str) -> None:
    assert not ends_open(words, 0, len(words))


def test_words_before_the_beginning_are_not_asked() -> None:
    assert not ends_open("của Sở", 3, 3)
