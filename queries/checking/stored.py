"""Documents of the store as drafts: one and the same file is told the same, whether it is checked there or by its name."""

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from ...findings import Finding
from ...graph.building.inventory import kept_texts
from ...graph.model import Witness
from ...graph.stores.store import Store
from ..catalogue import catalogue
from ..checks.run import OF_RECORD, check_draft
from ..deciding.open_questions import File, Paper, entries_of, papers_of
from ..paging import of_documents
from .drafting import cited_in

_AT_ONCE = 200
"""So many texts are held at a time."""

Told = Mapping[File, Sequence[Finding]]
"""What there is to look at in each text, by its file and its member inside an archive."""


def told_in_texts(store: Store, place: Path | str, papers: Sequence[Paper], today: str) -> Iterator[tuple[Paper, Told]]:
    """Yield documents with what is to be told of each of their texts that the store at `place` keeps, beside what is on record.

    Of texts that it does not keep there stands what the graph noted. `today`, ISO, is the day of a draft that bears none.
    """
    for start in range(0, len(papers), _AT_ONCE):
        some = papers[start : start + _AT_ONCE]
        kept = {_where(each): each for each in kept_texts(place, {path for paper in some for path in paper.files})}
        for paper in some:
            own = entries_of(paper)
            texts = {where: kept[where] for where in paper.places if where in kept}
            told = {where: _told(store, as_noted(text, own.get(where, ())), today) for where, text in texts.items()}
            yield paper, {**own, **told}


class Noted(NamedTuple):
    """What the graph notes of one text: of the document with this key."""

    key: str
    findings: Sequence[Finding]


def noted_of(store: Store, witness: Witness) -> Noted | None:
    """Return what the graph notes of a file that was built into it, null where it was not; a copy tells the same of itself."""
    rows = store.read(catalogue()["decidable_file"].cypher, {"file": witness.content})
    for row in rows:
        of_file = (each for each in json.loads(str(row["files"])) if each["sha256"] == witness.content)
        where = next(((each["path"], each.get("member")) for each in of_file), None)
        papers = papers_of(of_documents(store, "checked", [str(row["key"])])).by_key.values() if where else ()
        for paper in papers:
            return Noted(paper.key, entries_of(paper).get(where or (None, None), ()))
    return None


def as_noted(witness: Witness, noted: Sequence[Finding]) -> Witness:
    """Return a text with what the graph noted of it in place of what it shows by itself: people may have settled some of that."""
    reading = witness.reading.model_copy(update={"findings": tuple(noted)})
    return Witness(reading, witness.text, witness.corrected)


def _told(store: Store, witness: Witness, today: str) -> Sequence[Finding]:
    return check_draft(cited_in(witness, store, today), OF_RECORD)


def _where(witness: Witness) -> File:
    return witness.reading.source.path, witness.reading.source.member
