"""Edges between documents, one for each (source, kind, target), with every place in every text that proves it."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from ....extract.model import Relation
from ....iso_days import is_day
from ...decisions.model import Decision, as_json
from ...model import Edge, Value
from ...schema import MAY_BE, REJECTED
from ..meaning.judged import Ends
from ..meaning.resolve import Account, Outcome
from ..telling.places import Place
from ..telling.told import File


class Proof(NamedTuple):
    """A place that proves an edge, the document in which it stands and its file.

    `decided`: who said what it means; `copy`: which of the texts of the edge's own source it is, 0 the believed one.
    """

    witness: str
    file: File
    place: Place
    decided: Decision | None
    copy: int = 0


def edges_from(source: str, accounts: Iterable[Account], rejected: Mapping[Ends, Decision]) -> list[Edge]:
    """Return the edges from the document `source` to others, as far as `accounts` prove them, its own texts the believed one first.

    What people `rejected` stays in sight, but is followed by no question.
    """
    proofs: dict[Ends, list[Proof]] = defaultdict(list)
    for at, account in enumerate(accounts):
        copy = at if account.key == source else 0
        for ends, place, decided in joined(account):
            if ends[0] == source:
                proofs[ends].append(Proof(account.key, account.text.files[0], place, decided, copy))
    out = [(ends, proofs.pop(ends)) for ends in sorted(proofs) if ends in rejected]
    return [*_rejected_edges(out, rejected), *(_edge(ends, proofs[ends]) for ends in sorted(proofs))]


def joined(account: Account) -> Iterator[tuple[Ends, Place, Decision | None]]:
    """Yield which documents a text joins, in which place, and who decided what that means."""
    for place, outcome in zip(account.text.places, account.meant, strict=True):
        for ends in _ends(account.key, place, outcome, account.meant):
            yield ends, place, outcome.decided


def _rejected_edges(out: Sequence[tuple[Ends, list[Proof]]], rejected: Mapping[Ends, Decision]) -> Iterator[Edge]:
    """Yield one edge for each pair of documents, with all that was said of the relations between them."""
    pairs = sorted({(source, target) for (source, _, target), _ in out})
    for pair in pairs:
        mine = [(ends, proofs) for ends, proofs in out if (ends[0], ends[2]) == pair]
        edge = _edge((pair[0], REJECTED.name, pair[1]), [proof for _, proofs in mine for proof in proofs])
        decided = as_json(rejected[ends] for ends, _ in mine)
        yield replace(
            edge, properties={**edge.properties, "relations": [ends[1] for ends, _ in mine], "decided": decided}
        )


def _ends(own: str, place: Place, outcome: Outcome, meant: Sequence[Outcome]) -> Iterator[Ends]:
    """Yield what one place joins. Where the source of a relation is unclear, this document does cite the target."""
    if outcome.key is None:
        yield from ((own, MAY_BE.name, each) for each in (*outcome.candidates, *outcome.rejected) if each != own)
        return
    yield from ((own, MAY_BE.name, each) for each in outcome.rejected if each != own)
    for relation, subject in ((place.relation, place.subject), *((also.relation, also.subject) for also in place.also)):
        source = own if subject is None else meant[subject].key
        kind = relation if source else Relation.CITES
        if (source or own) != outcome.key:
            yield source or own, kind.value, outcome.key


def _edge(ends: Ends, proofs: Sequence[Proof]) -> Edge:
    ordered = sorted(proofs, key=_strength)
    best = ordered[0].place
    days = (proof.place.effective for proof in ordered)
    properties: dict[str, Value] = {
        "confidence": best.confidence,
        "sentence": best.sentence,
        "partial": all(proof.place.partial for proof in ordered),
        "inferred": all(proof.witness != ends[0] for proof in ordered),
        "effective": next((day for day in days if is_day(day)), None),
        "pinpoints": sorted({pinpoint for proof in ordered for pinpoint in proof.place.pinpoints}),
        "evidence": json.dumps([_evidence(proof, ends[1]) for proof in ordered], ensure_ascii=False),
        "decided": as_json(proof.decided for proof in ordered if proof.decided),
    }
    return Edge(*ends, properties)


def _strength(proof: Proof) -> tuple[object, ...]:
    place = proof.place
    return -place.confidence, proof.copy, proof.file, place.start, place.end


def _evidence(proof: Proof, kind: str) -> dict[str, object]:
    place, file = proof.place, proof.file
    return {
        **({"relation": _own_relation(place)} if kind == MAY_BE.name else {}),
        "witness": proof.witness,
        "path": file.path,
        "member": file.member or None,
        "page": file.page(place.start),
        "start": place.start,
        "end": place.end,
        "sentence_start": place.sentence_start,
        "sentence_end": place.sentence_end,
        "sentence": place.sentence,
        "confidence": place.confidence,
        "pinpoints": list(place.pinpoints),
        "notes": list(place.notes),
    }


def _own_relation(place: Place) -> str:
    """Return in which relation the document of a place stands to what it means; it cites what only others stand in one to."""
    said = ((place.relation, place.subject), *((also.relation, also.subject) for also in place.also))
    return next((relation for relation, subject in said if subject is None), Relation.CITES).value
