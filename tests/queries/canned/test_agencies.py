"""What somebody types -> the agency that it names, in whichever period, and the groups that it is one of."""

import pytest

from luocdo.errors import NotFoundError
from luocdo.graph import Store
from luocdo.queries.naming.agencies import agency, unit


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("UBND tỉnh Hà Giang", "hg"),
        ("ubnd ha giang", "hg"),
        ("Ủy ban nhân dân tỉnh Hà Giang", "hg"),
        ("sở nội vụ hà giang", "nv"),
        ("phòng tổ chức", "tc"),
        ("phong thanh tra so noi vu", "tt"),
        ("tt", "tt"),
    ],
)
def test_an_agency_is_named_in_full_or_by_some_of_its_words(office: Store, typed: str, key: str) -> None:
    assert agency(office, typed) == [key]


def test_a_name_that_was_borne_in_turn_means_every_bearer_and_a_key_one_of_them(office: Store) -> None:
    assert agency(office, "ubnd tuyen quang") == ["tq", "tq@2025-07-01"]
    assert agency(office, "tq@2025-07-01") == ["tq@2025-07-01"]


def test_a_unit_is_one_of_the_groups_of_its_superior(office: Store) -> None:
    assert unit(office, "phòng tổ chức") == ["tc", "cac"]
    assert unit(office, "Sở Nội vụ tỉnh Hà Giang") == ["nv"]


@pytest.mark.parametrize(
    ("typed", "code", "named"),
    [
        ("UBND", "several-agencies", ["UBND tỉnh Cao Bằng", "UBND tỉnh Hà Giang"]),
        ("phòng", "several-agencies", ["Phòng Tổ chức thuộc Sở Nội vụ tỉnh Hà Giang"]),
        ("UBND tỉnh Hà Gian", "unknown-agency", ["UBND tỉnh Hà Giang"]),
        ("Bộ Tài chính", "unknown-agency", []),
        ("?", "unknown-agency", []),
    ],
)
def test_what_names_no_agency_or_several_says_what_comes_near(
    office: Store, typed: str, code: str, named: list[str]
) -> None:
    with pytest.raises(NotFoundError) as caught:
        agency(office, typed)
    assert caught.value.code == code
    assert all(name in caught.value.text(lang) for name in named for lang in ("vi", "en"))
