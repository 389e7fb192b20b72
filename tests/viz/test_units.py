"""Who must act, told from the same words of another office."""

import pytest

from luocdo.viz.units import unit_named
from luocdo.viz.view import view_of

ISSUER = "Sở Khoa học và Công nghệ tỉnh Quảng Trị"


@pytest.mark.parametrize(
    ("assignee", "name"),
    [
        ("các phòng, đơn vị thuộc Sở Khoa học và Công nghệ tỉnh Quảng Trị", "Các phòng, đơn vị"),
        ("Các phòng, đơn vị thuộc Sở", "Các phòng, đơn vị"),
        ("Chi cục Tiêu chuẩn trực thuộc Sở Khoa học và Công nghệ tỉnh Quảng Trị", "Chi cục Tiêu chuẩn"),
        ("Văn phòng Sở Khoa học và Công nghệ tỉnh Quảng Trị", "Văn phòng Sở"),
        ("Văn phòng Sở", "Văn phòng Sở"),
        (ISSUER, ISSUER),
        ("UBND các xã", "UBND các xã"),
    ],
)
def test_a_unit_need_not_repeat_whose_it_is(rows, assignee, name):
    documents, relations, tasks = rows
    task = {**tasks[0], "assignees": [assignee], "roles": ["chủ trì"]}
    view = view_of(documents, relations, [task], centre=None, unit=None)
    assert [(unit.name, unit.issuer) for unit in view.units] == [(name, ISSUER)]
    assert view.units[0].inside == (name != assignee)
    assert view.tasks[0].roles == ("chủ trì",)


def test_the_same_words_of_two_issuers_are_two_units(view):
    names = [(unit.name, unit.issuer) for unit in view.units]
    assert len(set(names)) == len(names)
    assert len({unit.key for unit in view.units}) == len(names)


@pytest.mark.parametrize("words", ["van phong so", "Văn phòng Sở thuộc Sở Khoa học và Công nghệ tỉnh Quảng Trị"])
def test_a_unit_is_found_by_its_words(view, words):
    assert unit_named(words, view.units).name == "Văn phòng Sở"
