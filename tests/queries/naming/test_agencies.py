"""What somebody types -> an agency, where one name is the beginning or a part of another."""

from collections.abc import Iterator

import pytest

from luocdo.diacritics import folded
from luocdo.errors import NotFoundError
from luocdo.graph import Store
from luocdo.graph.model import Node
from luocdo.graph.stores.arcade.store import open_arcade
from luocdo.queries.naming.agencies import agency, names_of, unit

OFFICES = {
    "ubnd xã tân an@?": "UBND xã Tân An",
    "ubnd xã tân an tỉnh sơn la": "UBND xã Tân An tỉnh Sơn La",
    "ubnd xã quỳnh lưu": "UBND xã Quỳnh Lưu",
    "ubnd xã quỳnh lưu tỉnh nghệ an": "UBND xã Quỳnh Lưu tỉnh Nghệ An",
    "văn phòng ubnd xã tân an": "Văn phòng HĐND và UBND xã Tân An",
    "ubnd xã mường hung": "UBND xã Mường Hung tỉnh Sơn La",
    "văn phòng ubnd xã mường hung": "Văn phòng HĐND và UBND xã Mường Hung tỉnh Sơn La",
    "các xã": "UBND các xã, phường tỉnh Sơn La",
    "bộ xây dựng": "Bộ Xây dựng",
    "sở xây dựng": "Sở Xây dựng tỉnh Sơn La",
    "thanh tra": "Thanh tra Sở Xây dựng",
    "thanh tra sơn la": "Thanh tra Sở Xây dựng tỉnh Sơn La",
    "khuyến nông": "Trung tâm Khuyến nông tỉnh Sơn La",
    "khuyến nông thuộc sở": "Trung tâm Khuyến nông thuộc Sở Nông nghiệp và Môi trường tỉnh Sơn La",
    "tin học": "Trung tâm Tin học tỉnh Sơn La",
    "tin học của sở nội vụ": "Trung tâm Tin học thuộc Sở Nội vụ tỉnh Sơn La",
    "tin học của sở tư pháp": "Trung tâm Tin học thuộc Sở Tư pháp tỉnh Sơn La",
}


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The offices, in an embedded store."""
    opened = open_arcade(tmp_path_factory.mktemp("co-quan") / "graph")
    opened.load([_office(key, name) for key, name in OFFICES.items()], [])
    yield opened
    opened.close()


def _office(key: str, name: str) -> Node:
    return Node("Agency", key, {"key": key, "name": name, "name_folded": folded(name), "level": "unit"})


@pytest.mark.parametrize("ask", [agency, unit])
@pytest.mark.parametrize("typed", ["ubnd xa tan an", "UBND xã Tân An", "Ủy ban nhân dân xã Tân An"])
def test_a_name_that_does_not_say_where_may_mean_those_that_do(offices: Store, ask, typed: str) -> None:
    with pytest.raises(NotFoundError) as caught:
        ask(offices, typed)
    assert caught.value.code == "several-agencies"
    assert caught.value.facts["candidates"] == "UBND xã Tân An [ubnd xã tân an@?]; UBND xã Tân An tỉnh Sơn La"


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("ubnd xã tân an@?", "UBND xã Tân An"),
        ("[ubnd xã tân an@?]", "UBND xã Tân An"),
        ("[ubnd xã quỳnh lưu]", "UBND xã Quỳnh Lưu"),
        ("ubnd xa tan an son la", "UBND xã Tân An tỉnh Sơn La"),
        ("UBND xã Mường Hung", "UBND xã Mường Hung tỉnh Sơn La"),
        ("van phong hdnd va ubnd xa muong hung", "Văn phòng HĐND và UBND xã Mường Hung tỉnh Sơn La"),
        ("văn phòng xã mường hung", "Văn phòng HĐND và UBND xã Mường Hung tỉnh Sơn La"),
        ("bộ xây dựng", "Bộ Xây dựng"),
        ("so xay dung", "Sở Xây dựng tỉnh Sơn La"),
    ],
)
def test_what_is_typed_means_the_name_that_it_begins_before_one_that_holds_it(
    offices: Store, typed: str, name: str
) -> None:
    assert list(names_of(offices, agency(offices, typed)).values()) == [name]


def test_a_key_that_is_also_a_name_of_several_means_its_own_agency_in_brackets_only(offices: Store) -> None:
    with pytest.raises(NotFoundError) as caught:
        agency(offices, "ubnd xã quỳnh lưu")
    assert caught.value.code == "several-agencies"
    assert "UBND xã Quỳnh Lưu [ubnd xã quỳnh lưu]" in caught.value.text()
    assert "ngoặc vuông" in caught.value.text()


def test_words_from_within_several_names_begin_none_of_them(offices: Store) -> None:
    with pytest.raises(NotFoundError) as caught:
        agency(offices, "mường hung")
    assert caught.value.code == "several-agencies"


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("sxd sơn la", "Sở Xây dựng tỉnh Sơn La"),
        ("BXD", "Bộ Xây dựng"),
        ("ttr sxd son la", None),
        ("vp hđnd ubnd xã mường hung", "Văn phòng HĐND và UBND xã Mường Hung tỉnh Sơn La"),
        ("ubnd xã mh", "UBND xã Mường Hung tỉnh Sơn La"),
    ],
)
def test_initials_stand_for_words_of_a_name(offices: Store, typed: str, name: str | None) -> None:
    if name is None:
        with pytest.raises(NotFoundError):
            agency(offices, typed)
    else:
        assert list(names_of(offices, agency(offices, typed)).values()) == [name]


def test_who_names_an_agency_does_not_mean_the_group_that_is_called_alike(tmp_path) -> None:
    opened = open_arcade(tmp_path / "graph")
    names = ("Sở Y tế tỉnh Sơn La", "Sở Y tế các tỉnh, thành phố", "Các bệnh viện tỉnh Sơn La", "Các bệnh viện công")
    opened.load([_office(name.casefold(), name) for name in names], [])
    assert list(names_of(opened, agency(opened, "so y te")).values()) == ["Sở Y tế tỉnh Sơn La"]
    with pytest.raises(NotFoundError):
        agency(opened, "cac benh vien")
    opened.close()


@pytest.mark.parametrize("typed", [OFFICES["khuyến nông"], OFFICES["khuyến nông thuộc sở"]])
def test_a_unit_is_found_as_it_signs_and_as_its_department_orders_it(offices: Store, typed: str) -> None:
    assert set(unit(offices, typed)) == {"khuyến nông", "khuyến nông thuộc sở"}


@pytest.mark.parametrize("key", ["tin học", "tin học của sở nội vụ"])
def test_a_name_that_units_of_two_departments_bear_is_not_guessed(offices: Store, key: str) -> None:
    assert unit(offices, OFFICES[key]) == [key]
