"""What the last name of a list says of those before it."""

import pytest

from luocdo.extract.tasks.who.names import split_names
from luocdo.extract.tasks.who.shared import told_of_all


@pytest.mark.parametrize(
    ("names", "whole"),
    [
        (
            ["Thường trực", "các Ban", "các Tổ đại biểu", "đại biểu HĐND xã"],
            ["Thường trực HĐND xã", "các Ban HĐND xã", "các Tổ đại biểu HĐND xã", "đại biểu HĐND xã"],
        ),
        (
            [
                "Thường trực Hội đồng nhân dân",
                "các Ban của Hội đồng nhân dân",
                "các vị đại biểu Hội đồng nhân dân xã Me",
            ],
            [
                "Thường trực Hội đồng nhân dân xã Me",
                "các Ban của Hội đồng nhân dân xã Me",
                "các vị đại biểu Hội đồng nhân dân xã Me",
            ],
        ),
        (["Thường trực HĐND tỉnh", "đại biểu HĐND"], ["Thường trực HĐND tỉnh", "đại biểu HĐND tỉnh"]),
        (["UBND xã", "các Ban", "đại biểu HĐND xã"], ["UBND xã", "các Ban HĐND xã", "đại biểu HĐND xã"]),
        (
            ["Thường trực HĐND", "đại biểu HĐND tỉnh tại huyện Đơn Dương"],
            ["Thường trực HĐND tỉnh", "đại biểu HĐND tỉnh tại huyện Đơn Dương"],
        ),
        (
            ["Liên đoàn Lao động", "Hội Nông dân tỉnh", "Hội Phụ nữ", "các đoàn thể xã"],
            ["Liên đoàn Lao động tỉnh", "Hội Nông dân tỉnh", "Hội Phụ nữ xã", "các đoàn thể xã"],
        ),
        (["Hội Nông dân", "Đoàn Thanh niên xã"], ["Hội Nông dân xã", "Đoàn Thanh niên xã"]),
        (
            ["Mặt trận Tổ quốc Việt Nam", "các tổ chức chính trị - xã hội huyện"],
            ["Mặt trận Tổ quốc Việt Nam huyện", "các tổ chức chính trị - xã hội huyện"],
        ),
    ],
)
def test_the_council_and_the_place_are_those_of_all(names: list[str], whole: list[str]) -> None:
    assert told_of_all(names) == tuple(whole)


@pytest.mark.parametrize(
    "names",
    [
        ["Thường trực Huyện ủy", "các Ban của Huyện ủy", "đại biểu HĐND huyện"],
        ["Thường trực", "các Ban", "UBND huyện"],
        ["Thường trực HĐND xã", "đại biểu HĐND tỉnh"],
        ["Thường trực HĐND huyện", "Thường trực HĐND xã", "đại biểu HĐND huyện"],
        ["Hội Nông dân Việt Nam", "Đoàn Thanh niên tỉnh"],
        ["Hội Nông dân", "UBND huyện"],
        ["Đoàn Thanh niên huyện", "Hội Nông dân"],
        ["Hội Nông dân", "Hội Phụ nữ các huyện"],
        [],
    ],
)
def test_others_keep_their_names(names: list[str]) -> None:
    assert told_of_all(names) == tuple(names)


def test_an_order_names_each_part_of_a_council_whole() -> None:
    named = split_names("Thường trực HĐND, các Ban, Tổ đại biểu và đại biểu HĐND tỉnh", None)
    assert [each.name for each in named] == [
        "Thường trực HĐND tỉnh",
        "các Ban HĐND tỉnh",
        "Tổ đại biểu HĐND tỉnh",
        "đại biểu HĐND tỉnh",
    ]
