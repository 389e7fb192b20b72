"""What a text tells, as bytes: small enough to be kept for a hundred thousand texts, quick to read again."""

import marshal
import zlib
from collections.abc import Iterator, Sequence
from typing import Any

from ....extract.model import Also, Document, Relation
from ....findings import Finding
from ...identity.key import DocumentKey
from .claims import Claim
from .places import Place
from .shortforms import Keys
from .told import Assigned, Order, Told

_LEVEL = 1
_FORM = 2
"""Of `marshal`: the last one in which the same facts are the same bytes, whatever this process did before. Every later Python reads it."""
_BLANK = Document()
_RELATIONS = {relation.value: relation for relation in Relation}

Plain = Any
"""What `marshal` takes: tuples, lists, dictionaries, texts, numbers."""


def packed(told: Told) -> bytes:
    """Return what a text tells as bytes."""
    claims: dict[Claim, int] = {}
    sentences: dict[str, int] = {}
    facts = (
        told.document.model_dump(exclude_defaults=True),
        _plain_claim(told.own),
        list(_plain_places(told, claims, sentences)),
        list(map(_plain_claim, claims)),
        list(sentences),
        [(*order._replace(assignees=()), [tuple(each) for each in order.assignees]) for order in told.tasks],
        [found.model_dump(exclude_defaults=True) for found in told.findings],
        told.said,
        told.plain,
        told.amounts,
        told.printed_day,
    )
    return zlib.compress(marshal.dumps(facts, _FORM), _LEVEL)


def unpacked(content: bytes) -> dict[str, Plain]:
    """Return the fields of what a text tells, by their names.

    Raises:
        ValueError: these bytes are none of `packed`.
    """
    document, own, places, claims, sentences, tasks, findings, said, plain, amounts, printed_day = _facts(content)
    claims = list(map(_claim, claims))
    return {
        "document": _BLANK.model_copy(update=document),
        "own": _claim(own),
        "places": tuple(_place(place, claims, sentences) for place in places),
        "keys": tuple(_keys(place, claims) for place in places),
        "tasks": tuple(map(_order, tasks)),
        "findings": tuple(Finding.model_construct(**found) for found in findings),
        "said": said,
        "plain": plain,
        "amounts": amounts,
        "printed_day": printed_day,
    }


def header_in(content: bytes) -> Document:
    """Return what a text says of its document.

    Raises:
        ValueError: these bytes are none of `packed`.
    """
    return _BLANK.model_copy(update=_facts(content)[0])


def _facts(content: bytes) -> Sequence[Plain]:
    try:
        facts: Sequence[Plain] = marshal.loads(zlib.decompress(content))  # noqa: S302 what `packed` wrote, or zlib says that it is damaged
    except zlib.error as error:
        raise ValueError(str(error)) from error
    return facts


def _plain_places(told: Told, claims: dict[Claim, int], sentences: dict[str, int]) -> Iterator[Plain]:
    """Yield the places with their keys; `claims` and `sentences` are numbered, as many places share one."""
    for place, keys in zip(told.places, told.keys, strict=True):
        claim, relation, subject, also, *offsets, sentence, confidence, notes, partial, effective, pinpoints = place
        yield (
            claims.setdefault(claim, len(claims)),
            None if keys == (claim.key,) else tuple(map(tuple, keys)),
            relation.value,
            subject,
            tuple((each.relation.value, each.subject) for each in also),
            *offsets,
            sentences.setdefault(sentence, len(sentences)),
            confidence,
            notes,
            partial,
            effective,
            pinpoints,
        )


def _place(values: Sequence[Plain], claims: Sequence[Claim], sentences: Sequence[str]) -> Place:
    claim, _, relation, subject, also, start, end, sentence_start, sentence_end, sentence, *rest = values
    return Place(
        claims[claim],
        _RELATIONS[relation],
        subject,
        tuple(Also.model_construct(relation=_RELATIONS[kind], subject=other) for kind, other in also),
        start,
        end,
        sentence_start,
        sentence_end,
        sentences[sentence],
        *rest,
    )


def _keys(values: Sequence[Plain], claims: Sequence[Claim]) -> Keys:
    """Return the keys that a place may mean: that of its claim, where no others are written."""
    claim, keys, *_ = values
    return (claims[claim].key,) if keys is None else tuple(DocumentKey(*key) for key in keys)


def _plain_claim(claim: Claim) -> Plain:
    key, *rest = claim
    return tuple(key), *rest


def _claim(values: Sequence[Plain]) -> Claim:
    key, *rest = values
    return Claim(DocumentKey(*key), *rest)


def _order(values: Sequence[Plain]) -> Order:
    *facts, assignees = values
    return Order(*facts)._replace(assignees=tuple(Assigned(*each) for each in assignees))
