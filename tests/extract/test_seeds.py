"""The five real dispatches, place by place, against what people read in them (they stay outside the project)."""

import json
import re
import unicodedata

import pytest

from luocdo.extract import read_text

NAMES = (
    "000_41f4bd48bbb9d374.txt",
    "001_be6a7decf5ac9fb0.txt",
    "002_d12cf8bce0565f01.txt",
    "003_312db7ca1b078cbb.txt",
    "004_07e1bb43f2b58361.txt",
)


@pytest.fixture(params=NAMES)
def seed(request, shared):
    """A dispatch: its text, its reading, the gold of its places and of the whole."""
    text = (shared / "seeds" / request.param).read_text(encoding="utf-8")
    places, whole = (
        json.loads((shared / "gold" / name).read_text(encoding="utf-8"))[request.param]
        for name in ("seed_references.json", "seeds.json")
    )
    return text, read_text(text), places, whole


def by_start(reading):
    return {reference.start: reference for reference in reading.references}


def folded(issuer):
    words = unicodedata.normalize("NFC", issuer or "").lower().replace("ủy ban nhân dân", "ubnd")
    return re.sub(r"\W+", "", words.replace("thành phố", "tp"))


def test_every_reference_is_found_where_it_stands_and_nothing_else(seed):
    _, reading, places, _ = seed
    wanted = {(place["start"], place["end"]) for place in places if not place.get("optional")}
    allowed = {(place["start"], place["end"]) for place in places}
    found = {(reference.start, reference.end) for reference in reading.references}
    assert wanted <= found <= allowed


def test_every_reference_says_number_type_date_issuer_and_what_it_stands_for(seed):
    _, reading, places, _ = seed
    found = by_start(reading)
    for place in (place for place in places if place["start"] in found):
        reference = found[place["start"]]
        for name in ("number", "type", "date", "suggested", "resolves_to"):
            assert getattr(reference, name) == place.get(name)
        assert folded(reference.issuer) == folded(place.get("issuer"))
        assert list(reference.pinpoints) == place.get("pinpoints", [])


def test_every_reference_is_used_by_its_source_as_people_read_it(seed):
    _, reading, places, _ = seed
    found = by_start(reading)
    for place in (place for place in places if place["start"] in found):
        reference = found[place["start"]]
        assert reference.relation in {place["relation"], place.get("relation_alt")}
        subject = None if reference.subject is None else reading.references[reference.subject].start
        assert subject == (None if place["subject"] is None else places[place["subject"]]["start"])


def test_the_header_says_what_the_document_is(seed):
    _, reading, _, whole = seed
    header = reading.document.model_dump(mode="json")
    for name in ("number", "symbol", "type", "title", "date", "province", "level", "signer", "signer_title"):
        assert header[name] == whole["document"][name], name
    assert folded(header["issuer"]) == folded(whole["document"]["issuer"])


def test_the_tasks_bear_their_numbers_and_the_days_they_are_due(seed):
    _, reading, _, whole = seed
    due = [(task.item, task.due) for task in reading.tasks if task.due]
    assert due == [(task["item"], task["due"]) for task in whole["tasks"] if task.get("due")]
    assert {task["item"] for task in whole["tasks"]} <= {task.item for task in reading.tasks}


def test_the_findings_are_those_of_a_careful_officer(seed):
    text, reading, _, whole = seed
    found = [(each.code, text[each.start : each.end]) for each in reading.findings]
    for wanted in whole["findings"]:
        if wanted["code"] != "conflicting-dates-across-documents":
            words = wanted.get("number") or wanted["text"]
            assert any(code == wanted["code"] and words in place for code, place in found)
    required = {each["code"] for each in whole["findings"]}
    assert {each.code for each in reading.findings if each.severity == "error"} <= required


def test_every_span_quotes_the_text(seed):
    text, reading, places, _ = seed
    for reference in reading.references:
        assert text[reference.sentence_start : reference.sentence_end].find(text[reference.start : reference.end]) >= 0
        if reference.number_start is not None:
            assert reference.start <= reference.number_start < reference.number_end <= reference.end
    assert len(places) >= len(reading.references)
