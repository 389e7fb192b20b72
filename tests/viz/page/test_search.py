"""Searching: by number or title, however it is typed."""

import pytest
from officer import search, text_of


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("06/qd-ttg", "06/QĐ-TTg"),
        ("06 qd ttg", "06/QĐ-TTg"),
        ("61 2018 nd cp", "61/2018/NĐ-CP"),
        ("4704ubndnc", "4704/UBND-NC"),
        ("06/Q\u0110-TTg", "06/QĐ-TTg"),
        ("giao di\u0323ch \u0111ie\u0323\u0302n tu\u031b\u0309", "Luật Giao dịch điện tử"),
        ("so hoa ket qua", "168/KH-UBND"),
    ],
)
def test_search_needs_no_diacritics_case_or_signs(opened, rows, words, number):
    assert number in search(opened(rows), words)[0]


def test_a_search_without_a_hit_says_so(opened, rows):
    browser = opened(rows)
    assert search(browser, "<b>zzz") == []
    assert "<b>zzz" in text_of(browser, "#list-note")
