"""The national heading in whatever state a converter or a scanner left it."""

import re

import pytest

from luocdo.extract.grammar.national_heading import (
    HEADING_BEGINS,
    MOTTO,
    NAME_BEGINS,
    NATION,
    PARTY,
    STATE_BEGINS,
    WHOLE_MOTTO,
    WHOLE_NAME,
    is_national_heading,
)


@pytest.mark.parametrize("flags", [0, re.VERBOSE])
@pytest.mark.parametrize(
    ("pattern", "whole"),
    [(WHOLE_NAME, NATION), (WHOLE_NAME, PARTY), (WHOLE_MOTTO, MOTTO), (WHOLE_MOTTO, "Độc lập-Tự do –\nHạnh phúc")],
)
def test_each_line_is_matched_whole_however_it_is_set(pattern: str, whole: str, flags: int) -> None:
    assert re.fullmatch(pattern, whole, flags)


@pytest.mark.parametrize(
    ("pattern", "line"),
    [
        (STATE_BEGINS, "CỘNG HÒA\nXÃ HỘI CHỦ NGHĨA"),
        (NAME_BEGINS, "ĐẢNG CỘNG SẢN\n  VIỆT NAM"),
        (HEADING_BEGINS, "Độc lập – Tự do"),
        (HEADING_BEGINS, "CỘNG HÒA XÃ HỘI CHỦ NGHỈA"),
    ],
)
def test_its_first_words_are_known_where_a_page_breaks_them(pattern: str, line: str) -> None:
    assert re.match(pattern, line)


@pytest.mark.parametrize("line", ["HỘI CHỦ NGHĨA VIỆT NAM", "cộng hòa xã hội", "CỘNG HÒA XĂ HỘI", "DOC LAP - TU DO"])
def test_a_piece_of_it_is_known_also_as_a_scanner_leaves_it(line: str) -> None:
    assert is_national_heading(line)


@pytest.mark.parametrize("line", ["HỘI NÔNG DÂN VIỆT NAM TỈNH SƠN LA", "TRƯỜNG ĐẠI HỌC ĐỘC LẬP", "SỞ NỘI VỤ"])
def test_the_name_of_an_agency_is_none(line: str) -> None:
    assert not is_national_heading(line)
