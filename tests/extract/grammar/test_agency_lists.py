"""Agencies as the lists are asked for them: folded, in every written form."""

import pytest

from luocdo.extract.grammar.agency_lists import (
    central_kinds,
    central_names,
    department_names,
    departments,
    fold,
    head_words,
    offices,
    short_heads,
    written_heads,
)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("ỦY BAN NHÂN DÂN  TỈNH SƠN LA", "ubnd tỉnh sơn la"),
        ("**Hội đồng nhân dân tỉnh khóa XV**", "hđnd tỉnh"),
        ("TT HĐND huyện", "thường trực hđnd huyện"),
        ("Sở LĐ-TB&XH,", "sở lđ - tb&xh"),
        ("UBND tinh", "ubnd tỉnh"),
        ("Ban tinh gọn bộ máy", "ban tinh gọn bộ máy"),
    ],
)
def test_a_name_is_folded_to_what_the_lists_have(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_short_forms_of_agencies_lead_to_their_names() -> None:
    assert central_names()["bộ kh&đt"] == "Bộ Kế hoạch và Đầu tư"
    assert central_kinds()["bộ y tế"] == "ministry"
    assert departments()["sở kh&cn"] == "Sở Khoa học và Công nghệ"
    assert written_heads()["bhxh"] == "Bảo hiểm xã hội"


def test_only_a_whole_word_opens_a_name() -> None:
    assert department_names().match("sở nội vụ tỉnh")
    assert short_heads().match("bhxh tỉnh")
    assert head_words().match("chi cục kiểm lâm")
    assert head_words().match("sởi") is None
    assert offices().match("giám đốc sở")
    assert offices().match("giám đốcsở") is None


def test_every_way_to_write_an_agency_is_folded() -> None:
    for known in (central_names(), departments()):
        assert all(fold(written) == written for written in known)
