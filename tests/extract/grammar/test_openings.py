"""Patterns that are tried by their first letter hold where the plain alternation of them holds."""

import re

import pytest

from luocdo.extract.grammar.openings import by_first_letter, openings

PATTERNS = [
    ("a", "(?:tạm )?đình chỉ"),
    ("b", "(?:theo|xét)(?: các)? đề nghị|căn cứ"),
    ("c", r"(?<!quy )trình"),
    ("d", "theo"),
    ("e", "[tx]ét"),
    ("f", "t?ạm"),
    ("g", r"(?:[^\s()|]{3}|\(ký\)){2}"),
]


@pytest.fixture(scope="module")
def found():
    written = (
        f"{opening}(?P<{name}_{nth}>)" for name, pattern in PATTERNS for nth, opening in enumerate(openings(pattern))
    )
    pattern = re.compile(by_first_letter(written))

    def found(text):
        return [(each[0], (each.lastgroup or "").partition("_")[0]) for each in pattern.finditer(text)]

    return found


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("tạm đình chỉ, đình chỉ", [("tạm đình chỉ", "a"), ("đình chỉ", "a")]),
        ("theo các đề nghị", [("theo các đề nghị", "b")]),
        ("theo", [("theo", "d")]),
        ("xét đề nghị", [("xét đề nghị", "b")]),
        ("tét", [("tét", "e")]),
        ("tờ trình", [("trình", "c")]),
        ("quy trình", []),
        ("ạm", [("ạm", "f")]),
        ("(ký)(ký)", [("(ký)(ký)", "g")]),
    ],
)
def test_the_first_pattern_of_the_list_that_fits_holds(found, text, holds):
    assert found(text) == holds


def test_a_text_is_divided_as_by_the_plain_alternation(found):
    plain = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in PATTERNS))
    text = "Căn cứ tờ trình, xét đề nghị theo quy trình, tạm đình chỉ (ký)(ký) một việc rồi căn cứ vào đó mà làm theo"
    assert found(text) == [(each[0], each.lastgroup) for each in plain.finditer(text)]


def test_the_group_with_which_a_pattern_begins_is_written_out():
    assert list(openings("(?:tạm |mới )?(?:đình|ngưng) chỉ|theo")) == [
        *("tạm (?:đình|ngưng) chỉ", "mới (?:đình|ngưng) chỉ", "đình chỉ", "ngưng chỉ", "theo"),
    ]
