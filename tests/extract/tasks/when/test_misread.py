"""Words and digits of a time that a scanner misread, and letters that are none."""

import pytest

from luocdo.extract.tasks.when.misread import as_meant


@pytest.mark.parametrize(
    ("printed", "meant"),
    [
        ("trưóc 1l/2o23", "trước 11/2023"),
        ("Trước ngày l5/6/2O26", "trước ngày 15/6/2026"),
        ("chậm nhât trong quí I", "chậm nhất trong quý i"),
        ("truoc ngày 10/6", "trước ngày 10/6"),
        ("trước ngày 3O/6", "trước ngày 30/6"),
    ],
)
def test_a_time_is_read_as_meant(printed: str, meant: str) -> None:
    assert as_meant(printed) == meant


@pytest.mark.parametrize("words", ["lô 5 và lô 7", "gửi 02 lần", "kho 3a, 3b", "loại 2", "trước mùa lũ"])
def test_letters_of_words_are_no_digits(words: str) -> None:
    assert as_meant(words) == words


def test_the_words_keep_their_length_so_that_each_stands_at_its_place() -> None:
    words = "Báo cáo TRƯÓC ngày 2o/l0/2O25, chậm nhât quí IV"
    assert len(as_meant(words)) == len(words)
