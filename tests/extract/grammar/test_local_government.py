"""The kinds of places and the bodies that each of them has: one list of each, of which all patterns are made."""

import re
from pathlib import Path

import luocdo
from luocdo.extract.grammar.local_government import (
    NO_COOPERATIVE,
    former_kinds,
    kinds_below_province,
    kinds_of,
    level_below,
    party_committees,
    party_committees_below_province,
    place_bodies,
    place_kinds,
)
from luocdo.extract.rules import rows, split

HOUSE = Path(luocdo.__file__).parent
# Three are the levels: "cấp tỉnh, cấp huyện, cấp xã".
LISTED_BY_HAND = re.compile(
    r"(?:(?:tỉnh|thành(?:\\s\+| )phố|quận|huyện|thị(?:\\s\+| )(?:xã|trấn)|xã|phường|đặc(?:\\s\+| )khu)[|)]){4}"
    r"|(?i:(?:tỉnh|thành|huyện|quận|thị|đảng)[|)]){3,6}(?:\\s\+?| )ủy"
)


def test_a_city_may_be_a_province_or_lie_in_one() -> None:
    assert "thành phố" in kinds_of("province")
    assert "thành phố" in kinds_of("district")
    assert level_below("thành phố") is None
    assert not re.fullmatch(kinds_below_province(), "thành phố")


def test_each_kind_of_the_lists_of_provinces_districts_and_communes_is_known_on_its_level() -> None:
    for listed, level in (("provinces_63", "province"), ("districts", "district"), ("communes", "commune")):
        assert {row["kind"] for row in rows(listed)} <= set(kinds_of(level)), listed


def test_districts_and_towns_ended_and_communes_and_cities_did_not() -> None:
    assert former_kinds("district") == ("quận", "huyện", "thị xã")
    assert former_kinds("commune") == ("thị trấn",)
    assert former_kinds("province") == ()
    assert {row["until"] for row in rows("place_kinds")} == {"", "2025-06-30"}


def test_a_kind_may_be_broken_over_lines_and_written_in_short() -> None:
    assert re.fullmatch(place_kinds(), "đặc\nkhu")
    assert not re.fullmatch(place_kinds(blank=" "), "đặc\nkhu")
    assert re.fullmatch(place_kinds("province", written=True), "tp.")
    assert not re.fullmatch(place_kinds("province"), "tp.")


def test_a_cooperative_is_no_commune() -> None:
    commune = re.compile(rf"(?<!\w){NO_COOPERATIVE}{place_kinds()}(?!\w)")
    assert commune.search("UBND xã Tân Lập")
    assert commune.search("hợp tác với xã Tân Lập")
    assert not commune.search("hợp tác xã Tân Lập")
    assert not commune.search("hợp tác\nxã Tân Lập")


def test_committee_and_council_stand_in_words_and_in_letters() -> None:
    for row in rows("place_bodies"):
        for written in (row["name"], row["letters"], *split(row["written"])):
            assert re.fullmatch(place_bodies(), written), written
    assert not re.fullmatch(place_bodies("committee"), "HĐND")
    assert not re.fullmatch(place_bodies("council"), "UBND")


def test_each_place_has_a_committee_of_the_party_and_only_that_of_a_city_may_be_of_a_province_or_below() -> None:
    assert all(re.fullmatch(party_committees(), row["party"]) for row in rows("place_kinds"))
    assert re.fullmatch(party_committees("province"), "Thành ủy")
    assert re.fullmatch(party_committees("district", "commune"), "Thành ủy")
    assert not re.fullmatch(party_committees_below_province(), "Thành ủy")
    assert re.fullmatch(party_committees_below_province(), "Đảng\nủy")
    assert not re.fullmatch(party_committees("province", "district"), "Đảng ủy")


def test_no_pattern_lists_the_kinds_of_places_by_hand() -> None:
    sources = [path for floor in ("extract", "graph", "queries") for path in (HOUSE / floor).rglob("*.py")]
    found = [path.name for path in sources if LISTED_BY_HAND.search(path.read_text(encoding="utf-8"))]
    assert not found
