"""What scanners do to the parts of a number, undone."""

import pytest

from luocdo.extract.grammar.repairs import is_doubtful, mended, notes_on, serial_digits, year_digits


@pytest.mark.parametrize(
    ("printed", "dated", "serial"),
    [
        ("l2O", False, "120"),
        ("30a", True, "30a"),
        ("06B", True, "06B"),
        ("1 2 5", False, "125"),
        ("4S", False, "45"),
        ("12B", True, "128"),
        ("1.655", False, "1655"),
        ("36.1", True, "36.1"),
    ],
)
def test_a_serial_has_digits_and_perhaps_a_last_letter(printed: str, dated: bool, serial: str) -> None:
    assert serial_digits(printed, dated=dated) == serial


def test_a_year_has_digits() -> None:
    assert year_digits("2O2l") == "2021"


@pytest.mark.parametrize(
    ("printed", "symbol"),
    [
        ("QD - UBND", "QĐ-UBND"),
        ("NĐ-\nCP", "NĐ-CP"),
        ("NĐ-\n- 3 -\nCP", "NĐ-CP"),
        ("QHl5", "QH15"),
        ("QHI15", "QH15"),
        ("UBTVQHI14", "UBTVQH14"),
        ("TTBTC", "TT-BTC"),
        ("QĐ-U8ND", "QĐ-UBND"),
        ("SKH-\nCN", "SKHCN"),
        # the mark of a footnote, set close
        ("QH152", "QH15"),
        ("NĐ-CP3", "NĐ-CP"),
        ("TT-BNV4", "TT-BNV"),
        ("UBND-KT2", "UBND-KT2"),
    ],
)
def test_a_symbol_is_written_as_its_office_writes_it(printed: str, symbol: str) -> None:
    assert mended(printed) == symbol


def test_a_number_that_may_be_two_or_bears_no_possible_year_is_doubtful() -> None:
    assert is_doubtful("2 2", None, "QĐ-UBND")
    assert is_doubtful("61", "2108", "NĐ-CP")
    assert not is_doubtful("61", "2018", "NĐ-CP")


def test_notes_tell_what_was_repaired() -> None:
    assert notes_on("61/2018/NĐ-CP", "61/2018/NĐ-CP", doubtful=False) == ()
    assert notes_on("61/2018/NĐ-\nCP", "61/2018/NĐ-CP", doubtful=False) == ("joined-number",)
    assert "repaired-number" in notes_on("6l/2018/ND-CP", "61/2018/NĐ-CP", doubtful=False)
    assert notes_on("61/2108/NĐ-CP", "61/2108/NĐ-CP", doubtful=True) == ("unreadable-number",)
