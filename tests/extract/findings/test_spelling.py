"""Misspelt words, and those of which a vowel was mended."""

import pytest

from luocdo.extract.findings.spelling import mended_words, title_meant
from luocdo.extract.normalise import normalise


def told(text: str) -> list[str]:
    clean = normalise(text)
    return [clean.text[start:end] for start, end in mended_words(clean)]


def test_a_word_is_told_at_its_first_place_only() -> None:
    assert told("Nhà máy nuớc cấp nuớc sạch, đuợc nghiệm thu.") == ["nước", "được"]


def test_a_clean_text_has_no_such_word() -> None:
    assert told("Nhà máy nước cấp nước sạch.") == []


def test_letters_without_a_blank_between_them_are_one_word_however_many_vowels_of_it_were_mended() -> None:
    assert told("nuớc" * 3000 + " sạch") == ["nước" * 3000]


@pytest.mark.parametrize(
    ("title", "meant"),
    [
        ("Căn cước côn dân", "Căn cước công dân"),
        ("Đầu tu", "Đầu tư"),
        ("Căn cước", None),
        ("Quản lý chợ đêm biên giới", None),
        ("Đầu tư cong", "Đầu tư công"),
    ],
)
def test_the_title_of_a_law_may_have_a_wrong_letter(title: str, meant: str | None) -> None:
    assert title_meant("Luật", title) == meant
