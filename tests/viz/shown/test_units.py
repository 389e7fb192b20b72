"""Who must act: each agency once, whoever assigned the task, and found by the name that an officer gives it."""

import pytest

from luocdo.errors import NotFoundError
from luocdo.viz.shown.units import unit_named
from luocdo.viz.shown.view import view_of

ISSUER = "Sở Khoa học và Công nghệ tỉnh Quảng Trị"


def units_of(rows, agencies, *assigned):
    """Return the units of a view in which each (document, assignees) is a task."""
    documents, relations, tasks = rows
    given = [
        {**tasks[0], "key": f"t{index}", "document": document, **agencies(document, names)}
        for index, (document, names) in enumerate(assigned)
    ]
    return view_of(documents, relations, given, centre=None, unit=None)


@pytest.mark.parametrize(
    ("assignee", "name"),
    [
        ("các phòng, đơn vị thuộc Sở Khoa học và Công nghệ tỉnh Quảng Trị", "Các phòng, đơn vị"),
        ("Các phòng, đơn vị thuộc Sở", "Các phòng, đơn vị"),
        ("Chi cục Tiêu chuẩn trực thuộc Sở Khoa học và Công nghệ tỉnh Quảng Trị", "Chi cục Tiêu chuẩn"),
        ("Văn phòng Sở Khoa học và Công nghệ tỉnh Quảng Trị", "Văn phòng Sở"),
        ("Văn phòng Sở", "Văn phòng Sở"),
    ],
)
def test_a_unit_need_not_repeat_whose_it_is(rows, agencies, assignee, name):
    view = units_of(rows, agencies, ("thang9", [assignee]))
    assert [(unit.name, unit.parent, unit.inside) for unit in view.units] == [(name, ISSUER, True)]
    assert view.tasks[0].roles == ("chủ trì",)


def test_one_unit_stands_once_whoever_assigns(rows, agencies):
    view = units_of(
        rows, agencies, ("cv4704", ["UBND các xã, phường"]), ("thang9", ["UBND các xã, phường tỉnh Quảng Trị"])
    )
    assert [unit.name for unit in view.units] == ["UBND các xã, phường tỉnh Quảng Trị"]
    assert [task.units for task in view.tasks] == [(view.units[0].key,)] * 2


def test_units_of_one_name_are_called_in_full(rows, agencies):
    view = units_of(rows, agencies, ("thang9", ["Văn phòng Sở"]), ("thang7", ["Văn phòng Sở", "Trung tâm Ứng dụng"]))
    assert [(unit.name, unit.inside) for unit in view.units] == [
        ("Văn phòng Sở Khoa học và Công nghệ tỉnh Lạng Sơn", False),
        ("Văn phòng Sở Khoa học và Công nghệ tỉnh Quảng Trị", False),
        ("Trung tâm Ứng dụng", True),
    ]


def test_two_that_bore_one_name_in_turn_are_told_apart_by_the_day(rows, agencies):
    documents, relations, tasks = rows
    name = "Thanh tra Sở Nội vụ thành phố Cần Thơ"
    given = [
        {**tasks[0], "key": f"t{key}", **agencies("thang9", [name]), "agencies": [key]}
        for key in (name.casefold(), f"{name.casefold()}@2025-07-01")
    ]
    units = view_of(documents, relations, given, centre=None, unit=None).units
    assert {unit.name for unit in units} == {name, f"{name} (01/7/2025 –)"}


def test_what_the_graph_could_not_place_is_given_to_the_addressees(rows):
    documents, relations, tasks = rows
    task = {**tasks[0], "agencies": [], "assignees": [], "superiors": [], "levels": [], "roles": []}
    [unit] = view_of(documents, relations, [task], centre=None, unit=None).units
    assert (unit.name, unit.parent) == ("Các phòng, đơn vị", ISSUER)


NAMES = (
    "Sở Nội vụ tỉnh Quảng Trị",
    "UBND xã Hướng Phùng tỉnh Quảng Trị",
    "Các phòng thuộc Sở Nội vụ tỉnh Quảng Trị",
    "Phòng Tổ chức thuộc Sở Nội vụ tỉnh Quảng Trị",
    "Sở Nội vụ tỉnh Lạng Sơn",
    "Trung tâm Lưu trữ thuộc Sở Nội vụ tỉnh Lạng Sơn",
    "Phòng Lưu trữ thuộc Trung tâm Lưu trữ thuộc Sở Nội vụ tỉnh Lạng Sơn",
)


@pytest.fixture
def offices(rows, agencies):
    documents, relations, tasks = rows
    return view_of(documents, relations, [{**tasks[0], **agencies(None, NAMES)}], centre=None, unit=None).units


def test_a_department_knows_the_one_whose_duties_it_has_today(rows, agencies):
    former = "Sở Thông tin và Truyền thông tỉnh Lạng Sơn"
    heir = "Sở Khoa học và Công nghệ tỉnh Lạng Sơn"
    view = units_of(rows, agencies, ("thang7", [former]), ("thang7", [heir]))
    keys = {unit.full_name: unit.key for unit in view.units}
    assert {unit.full_name: unit.groups for unit in view.units} == {former: (), heir: (keys[former],)}


def test_a_unit_knows_the_groups_that_stand_for_it(rows, agencies):
    named = [
        "UBND các xã, phường tỉnh Quảng Trị",
        "UBND xã Hướng Phùng tỉnh Quảng Trị",
        "UBND các xã, phường tỉnh Lạng Sơn",
    ]
    units = {unit.full_name: unit for unit in units_of(rows, agencies, ("thang9", named)).units}
    assert units[named[1]].groups == (units[named[0]].key,)
    assert units[named[0]].groups == units[named[2]].groups == ()


@pytest.mark.parametrize(
    ("words", "full_name"),
    [
        ("Sở Nội vụ tỉnh Quảng Trị", NAMES[0]),
        ("so noi vu quang tri", NAMES[0]),
        ("xã Hướng Phùng", NAMES[1]),
        ("các phòng thuộc Sở Nội vụ tỉnh Quảng Trị", NAMES[2]),
        ("phòng tổ chức", NAMES[3]),
        ("Trung tâm Lưu trữ", NAMES[5]),
        ("phong to chuc cua so noi vu", NAMES[3]),
    ],
)
def test_a_unit_is_found_by_its_name_before_any_words(offices, words, full_name):
    assert unit_named(words, offices).full_name == full_name


def test_a_name_of_several_units_is_no_guess(offices):
    with pytest.raises(NotFoundError) as caught:
        unit_named("Sở Nội vụ", offices)
    assert caught.value.code == "several-units"
    assert all(name in str(caught.value) for name in (NAMES[0], NAMES[4]))


@pytest.mark.parametrize("words", ["Văn phòng Chính phủ", "?"])
def test_who_only_assigns_is_no_unit(offices, words):
    with pytest.raises(NotFoundError) as caught:
        unit_named(words, offices)
    assert caught.value.code == "unknown-unit"


def test_units_are_listed_in_the_order_of_the_vietnamese_alphabet(rows, agencies):
    documents, relations, tasks = rows
    names = [
        "Đoàn Thanh niên",
        "Đài Truyền thanh",
        "Dân quân thường trực",
        "Ban Tiếp công dân",
        "Ủy ban Mặt trận",
        "Trạm Y tế",
    ]
    named = [{**tasks[0], "key": name, **agencies("thang9", [name])} for name in names]
    units = view_of(documents, relations, named, centre=None, unit=None).units
    firsts = [unit.name.split()[0] for unit in units]
    assert firsts == [first for first in ("Ban", "Dân", "Đài", "Đoàn", "Trạm", "Ủy") if first in firsts]
    assert len(firsts) == len(names)


WARDS = "UBND các xã, phường tỉnh Quảng Trị"


def issued(rows, agencies, day, name="UBND xã Hướng Phùng", status="loaded"):
    """Return the units where the communes of the province are ordered something, and one of them has carried out a letter of it."""
    documents, relations, tasks = rows
    letter = next(row for row in documents if row["key"] == "cv4704")
    given = {**letter, "key": "given", "date_text": day}
    paper = {**letter, "key": "paper", "issuer": name, "level": "commune", "date_text": day, "status": status}
    since = "@2025-07-01" if day > "2025-07-01" else ""
    group = {**agencies("cv4704", [WARDS]), "agencies": [WARDS.casefold() + since]}
    task = {**tasks[0], "document": "given", **group}
    step = {**relations[0], "source": "paper", "kind": "IMPLEMENTS", "target": "given"}
    return {unit.full_name: unit for unit in view_of([given, paper], [step], [task], centre=None, unit=None).units}


def test_who_issued_a_document_and_is_one_of_a_group_is_a_unit_with_the_tasks_of_the_group(rows, agencies):
    units = issued(rows, agencies, "2025-08-05")
    assert units["UBND xã Hướng Phùng tỉnh Quảng Trị"].groups == (units[WARDS].key,)


def test_who_is_only_named_or_is_of_another_group_is_no_unit(rows, agencies):
    assert set(issued(rows, agencies, "2025-08-05", status="cited")) == {WARDS}
    assert set(issued(rows, agencies, "2025-08-05", name="UBND xã Lao Chải tỉnh Tuyên Quang")) == {WARDS}
    assert set(issued(rows, agencies, "2025-08-05", name="Sở Nội vụ tỉnh Quảng Trị")) == {WARDS}
