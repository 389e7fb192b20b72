"""Numbers taken apart."""

import pytest

from luocdo.graph.identity.number import issuing_agencies, parse_number


@pytest.mark.parametrize(
    ("number", "parts"),
    [
        ("05/2018/TT-BTC", ("5", "2018", "tt-btc")),
        ("0129/KH-UBND", ("0129", "", "kh-ubnd")),
        ("12a/QĐ-UBND", ("12a", "", "qđ-ubnd")),
        ("01/2021", ("1", "2021", "")),
        ("18", ("18", "", "")),
        ("1067 TC/CĐKT", ("1067", "", "tc-cđkt")),
        ("326/2016UBTVQH14", ("326", "2016", "ubtvqh14")),
    ],
)
def test_a_number_comes_apart(number, parts):
    assert parse_number(number) == parts


def test_words_without_digits_are_no_number():
    assert parse_number("SKHCN-VP") is None


@pytest.mark.parametrize(
    ("number", "names"),
    [
        ("61/2018/NĐ-CP", ("Chính phủ",)),
        ("11520/VPCP-CN", ("Văn phòng Chính phủ",)),
        ("85/2016/TTLT-BQP-BYT-BTC", ("Bộ Quốc phòng", "Bộ Y tế", "Bộ Tài chính")),
        ("01/2012/TTLT-ABC-UBDT", ("Ủy ban Dân tộc",)),
        ("30/2020/QĐ-UBND", ()),
        ("SKHCN-VP", ()),
    ],
)
def test_central_letters_in_a_number_name_the_issuers(number, names):
    assert issuing_agencies(number) == names
