"""What a text tells, as bytes: small enough to be kept for a hundred thousand texts, quick to read again."""

import json
import zlib
from collections.abc import Mapping, Sequence
from typing import Any

from ....extract.model import Also, Document, Relation
from ....findings import Finding
from ...identity.key import DocumentKey
from .claims import Claim
from .places import Place
from .told import Assigned, Order, Told

_LEVEL = 1
_LISTS = ("addressees", "recipients")
_RELATIONS = {relation.value: relation for relation in Relation}

Json = Any


def packed(told: Told) -> bytes:
    """Return what a text tells as bytes."""
    sentences: dict[str, int] = {}
    facts = {
        "document": told.document.model_dump(exclude_defaults=True),
        "own": told.own,
        "places": [_place_as_json(place, sentences) for place in told.places],
        "sentences": list(sentences),
        "keys": told.keys,
        "tasks": told.tasks,
        "findings": [found.model_dump(exclude_defaults=True) for found in told.findings],
        "said": told.said.hex(),
        "plain": told.plain,
        "amounts": told.amounts,
    }
    text = json.dumps(facts, ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(text.encode("utf-8", "surrogatepass"), _LEVEL)


def unpacked(content: bytes) -> dict[str, Any]:
    """Return the fields of what a text tells, by their names.

    Raises:
        ValueError: these bytes are none of `packed`.
    """
    try:
        facts = json.loads(zlib.decompress(content).decode("utf-8", "surrogatepass"))
    except zlib.error as error:
        raise ValueError(str(error)) from error
    sentences = facts["sentences"]
    return {
        "document": _document(facts["document"]),
        "own": _claim(facts["own"]),
        "places": tuple(_place(place, sentences) for place in facts["places"]),
        "keys": tuple(tuple(DocumentKey(*key) for key in keys) for keys in facts["keys"]),
        "tasks": tuple(map(_order, facts["tasks"])),
        "findings": tuple(Finding.model_construct(**found) for found in facts["findings"]),
        "said": bytes.fromhex(facts["said"]),
        "plain": facts["plain"],
        "amounts": tuple(facts["amounts"]),
    }


def _place_as_json(place: Place, sentences: dict[str, int]) -> Json:
    sentence = sentences.setdefault(place.sentence, len(sentences))
    also = [(also.relation, also.subject) for also in place.also]
    return place._replace(sentence=sentence, also=also)  # type: ignore[arg-type]  # JSON has neither of the two types


def _place(values: Sequence[Json], sentences: Sequence[str]) -> Place:
    claim, relation, subject, also, start, end, sentence_start, sentence_end, sentence, confidence, notes, *rest = (
        values
    )
    partial, effective, pinpoints = rest
    return Place(
        _claim(claim),
        _RELATIONS[relation],
        subject,
        tuple(Also.model_construct(relation=_RELATIONS[kind], subject=other) for kind, other in also),
        start,
        end,
        sentence_start,
        sentence_end,
        sentences[sentence],
        confidence,
        tuple(notes),
        partial,
        effective,
        tuple(pinpoints),
    )


def _claim(values: Sequence[Json]) -> Claim:
    key, *rest = values
    return Claim(DocumentKey(*key), *rest)


def _document(values: Mapping[str, Json]) -> Document:
    lists = {name: tuple(values[name]) for name in _LISTS if name in values}
    return Document.model_construct(**{**values, **lists})


def _order(values: Sequence[Json]) -> Order:
    order = Order(*values)
    return order._replace(assignees=tuple(Assigned(*each) for each in order.assignees))
