"""The examples as a careful person reads them (examples_gold.json), against what `read` says.

In the gold, `subject` is the number of the document that is the source of the relation, `alt` lists further
(relation, subject) pairs that a careful reader may defend, and an `optional` place may be left out.
"""

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

import luocdo
from luocdo.extract.model import Reading, Reference
from luocdo.loaders import load

EXAMPLES = Path(luocdo.__file__).parent / "examples"
GOLD: dict[str, dict[str, Any]] = json.loads(Path(__file__).with_name("examples_gold.json").read_text(encoding="utf-8"))
ERRORS = {"conflicting-dates", "cited-date-after-citing", "impossible-date"}
Pair = tuple[str, str | None]

each_example = pytest.mark.parametrize("name", sorted(GOLD))


def text_of(name: str) -> str:
    [loaded] = load(EXAMPLES / name)
    assert loaded.text is not None
    return loaded.text


def read(name: str) -> Reading:
    return luocdo.read_text(text_of(name), name=name)


def label(reference: Reference, text: str) -> str:
    """Return the number of a place, its own or that of its alias, or its words where it has none."""
    return reference.resolves_to or reference.number or " ".join(text[reference.start : reference.end].split())


def same_agency(found: str | None, wanted: str) -> bool:
    """Tell whether both are one agency: the name found may add whose agency it is, and may be in other capitals."""
    return (
        found is not None
        and re.fullmatch(re.escape(wanted) + "( (tỉnh|xã|thuộc|Sở) .+)?", found, re.IGNORECASE) is not None
    )


def pairs(reference: Reference, reading: Reading, text: str) -> set[Pair]:
    relations = [(reference.relation, reference.subject), *((also.relation, also.subject) for also in reference.also)]
    return {
        (str(relation), None if subject is None else label(reading.references[subject], text))
        for relation, subject in relations
    }


def wanted_pairs(place: dict[str, Any]) -> tuple[set[Pair], set[Pair]]:
    """Return the pairs that must be there, or one of `alt` in place of them, and all that may be there."""
    wanted = {(place["relation"], place.get("subject")), *((kind, subject) for kind, subject in place.get("also", []))}
    return wanted, wanted | {(kind, subject) for kind, subject in place.get("alt", [])}


def places(name: str) -> list[tuple[dict[str, Any], Reference]]:
    """Return gold and read places side by side, in the order of the text; both must name the same documents."""
    text, found = text_of(name), list(read(name).references)
    together = []
    for place in GOLD[name]["references"]:
        names = {place.get("number"), place.get("text")}
        words = [" ".join(text[reference.start : reference.end].split()) for reference in found]
        if found and (label(found[0], text) in names or words[0] in names):
            together.append((place, found.pop(0)))
        elif not place.get("optional"):
            pytest.fail(f"expected {place}, read {words[:1]}")
    assert not found, f"read too much: {[label(reference, text) for reference in found]}"
    return together


def test_every_example_has_its_gold() -> None:
    assert {path.name for path in EXAMPLES.iterdir()} == set(GOLD)


@each_example
def test_header_is_read(name: str) -> None:
    document, gold = read(name).document.model_dump(), dict(GOLD[name]["document"])
    issuer = gold.pop("issuer")
    assert {field: document[field] for field in gold} == gold
    assert same_agency(document["issuer"], issuer)


@each_example
def test_every_place_is_found_and_nothing_else(name: str) -> None:
    assert places(name)


@each_example
def test_places_bear_their_dates_issuers_pinpoints_and_doubts(name: str) -> None:
    for place, reference in places(name):
        assert place.get("date") in (None, reference.date), place
        assert "issuer" not in place or same_agency(reference.issuer, place["issuer"]), (place, reference.issuer)
        assert list(reference.pinpoints) == place.get("pinpoints", list(reference.pinpoints)), place
        assert place.get("suggested") in (None, reference.suggested), place


@each_example
def test_relations_and_their_sources_are_those_of_the_words(name: str) -> None:
    text, reading = text_of(name), read(name)
    wrong = []
    for place, reference in places(name):
        wanted, allowed = wanted_pairs(place)
        found = pairs(reference, reading, text)
        if not found <= allowed or (len(wanted) > 1 and not wanted <= found):
            wrong.append((label(reference, text), found, wanted))
    assert not wrong


@each_example
def test_deadlines_are_read(name: str) -> None:
    due = Counter(task.due for task in read(name).tasks if task.due)
    assert due - Counter(GOLD[name]["due_optional"]) <= Counter(GOLD[name]["due"]) <= due


@each_example
def test_what_a_careful_officer_would_point_out_is_found(name: str) -> None:
    codes = {finding.code for finding in read(name).findings}
    assert set(GOLD[name]["findings"]) <= codes
    assert codes & ERRORS <= set(GOLD[name]["findings"])
