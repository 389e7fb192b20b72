"""Where a symbol ends in a text that has torn it."""

import pytest

from luocdo.extract.grammar.symbol_ends import whole_symbol


@pytest.mark.parametrize(
    ("symbol", "after", "whole"),
    [
        ("QĐ", " BTC ngày", "QĐ-BTC"),
        ("NĐ-C", " P ngày", "NĐ-CP"),
        ("QH", " 15 ngày", "QH15"),
        ("SNN", " & PTNT", "SNN&PTNT"),
        ("STC-QLNS", ".1 ngày", "STC-QLNS.1"),
        ("CV/VPTW", "/nb, ngày", "CV/VPTW/nb"),
        ("VPCP-TCCV", ".m ngày", "VPCP-TCCV.m"),
        ("QĐ-UBN", "\nD ngày 5/6", "QĐ-UBND"),
        ("STS-KTNĐ", " &LT ngày 5/6", "STS-KTNĐ&LT"),
        ("CTK-TTr", " -Đ2 ngày 5/6", "CTK-TTr-Đ2"),
        ("MTRANG", " /KHO đề ngày 5/6", "MTRANG/KHO"),
    ],
)
def test_what_a_blank_tore_off_is_joined(symbol: str, after: str, whole: str) -> None:
    end, found = whole_symbol(f"{symbol}{after}", len(symbol), symbol)
    assert found == whole
    assert end > len(symbol)


@pytest.mark.parametrize(
    ("symbol", "after"),
    [
        ("QĐ-UBND", " VÀ"),
        ("QĐ-UBND", ""),
        ("QĐ-BTC", ".1"),
        ("UBND", " TP"),
        ("SNV-VP", " của"),
        ("SNV-VP", " - Sở"),
        ("SNV-VP", " -KHO và"),
        ("QĐ-UBND", "/mã hồ sơ"),
    ],
)
def test_a_whole_symbol_takes_in_nothing_more(symbol: str, after: str) -> None:
    assert whole_symbol(f"{symbol}{after}", len(symbol), symbol) == (len(symbol), symbol)
