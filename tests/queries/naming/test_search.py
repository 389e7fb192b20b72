"""Documents found by words, without diacritics, what fits best first."""

import pytest

from luocdo.graph import Store
from luocdo.queries import find


@pytest.mark.parametrize(
    ("words", "keys"),
    [
        ("số hóa hồ sơ", ["vpcp|07"]),
        ("hoa so", ["vpcp|07"]),
        ("ket luan phi", ["vpcp|07"]),
        ("so hoa rung", []),
        ("ubnd kt", ["cb|91", "hg|91"]),
        ("91 cao bang", ["cb|91"]),
        ("stc", ["hg|other", "hg|draft"]),
        ("118/2025/NĐ-CP", ["new decree", "named"]),
        ("118", ["new decree", "named"]),
        ("nghi dinh chinh phu", ["new decree", "decree"]),
        ("?!", []),
        ('+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /', []),
    ],
)
def test_words_are_found_in_numbers_titles_types_and_issuers(store: Store, words: str, keys: list[str]) -> None:
    assert [card.key for card in find(store, words)] == keys


def test_no_more_are_shown_than_are_wanted(store: Store) -> None:
    assert [card.key for card in find(store, "ubnd kt", limit=1)] == ["cb|91"]


@pytest.mark.parametrize(("words", "keys"), [("and", []), ("or not", []), ("to", []), ("AND*", []), ("ap*", ["named"])])
def test_words_of_the_query_language_are_words_like_any_other(store: Store, words: str, keys: list[str]) -> None:
    assert [card.key for card in find(store, words)] == keys
