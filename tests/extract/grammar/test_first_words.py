"""Patterns that are tried by the first word of a place hold where the plain alternation of them holds."""

import re

import pytest

from luocdo.extract.grammar.first_words import FirstWords, by_first_word

PATTERNS = [
    ("a", r"đình\s+chỉ"),
    ("b", r"đình(?:\s+hẳn)?"),
    ("c", r"(?<!quy\s)(?<!tờ\s)trình"),
    ("d", r"s[ửư]a\s+đ[ổô]i(?:,\s+bổ\s+sung)?"),
    ("e", r"(?:tạm|mới)\s+đình\s+chỉ"),
    ("f", r"tạm\s+dừng"),
    ("g", r"sửa\s+đổi\s+Điều"),
    ("h", r"\(ký\)"),
    ("i", r"(?:xin\s+){0,2}ý\s+kiến"),
    ("j", r"ý"),
    ("k", r"-?\s?lùi"),
]


def rows_in(text):
    return [(each[0], each.lastgroup) for each in FirstWords(*by_first_word(PATTERNS)).finditer(text)]


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("đình  chỉ, đình hẳn, đình", [("đình  chỉ", "a"), ("đình hẳn", "b"), ("đình", "b")]),
        ("gia đìnhchỉ", []),
        ("quy trình, tờ trình, trình", [("trình", "c")]),
        ("sưa đôi, bổ sung", [("sưa đôi, bổ sung", "d")]),
        ("sửa đổi Điều 5", [("sửa đổi", "d")]),
        ("tạm đình chỉ rồi tạm dừng", [("tạm đình chỉ", "e"), ("tạm dừng", "f")]),
        ("tạm ứng cho đình", [("đình", "b")]),
        ("đã (ký)", [("(ký)", "h")]),
        ("xin xin ý kiến, ý kiến, ý", [("xin xin ý kiến", "i"), ("ý kiến", "i"), ("ý", "j")]),
        ("lùi, -lùi", [("lùi", "k"), ("-lùi", "k")]),
        ("", []),
    ],
)
def test_the_first_pattern_of_the_list_that_fits_holds(text, holds):
    assert rows_in(text) == holds


def test_a_text_is_divided_as_by_the_plain_alternation():
    plain = re.compile(rf"(?<!\w)(?:{'|'.join(f'{pattern}(?P<{name}>)' for name, pattern in PATTERNS)})(?!\w)")
    text = "Trình rồi sửa đổi, bổ sung quy trình; tạm đình chỉ (ký) mới\nđình chỉ, tạm dừng, đình hẳn một việc sưa đổi, xin ý kiến"
    assert rows_in(text) == [(each[0], each.lastgroup) for each in plain.finditer(text)]
