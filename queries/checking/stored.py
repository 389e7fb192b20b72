"""Documents of the store as drafts: one and the same file is told the same, whether it is checked there or by its name."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from ...findings import Finding
from ...graph.building.inventory import kept_texts
from ...graph.model import Witness
from ...graph.portions import portions
from ...graph.stores.store import Store
from ..catalogue import catalogue
from ..checks.run import OF_RECORD, check_draft
from ..deciding.open_questions import File, Paper, entries_of, papers_of
from ..paging import of_documents
from .drafting import cited_in_each
from .voting import votes_on, with_votes

_AT_ONCE = 200
"""So many texts are held at a time."""

Told = Mapping[File, Sequence[Finding]]
"""What there is to look at in each text, by its file and its member inside an archive."""


def told_in_texts(store: Store, place: Path | str, papers: Sequence[Paper], today: str) -> Iterator[tuple[Paper, Told]]:
    """Yield documents with what is to be told of each of their texts that the store at `place` keeps, beside what is on record.

    Of texts that it does not keep there stands what the graph noted. `today`, ISO, is the day of a draft that bears none.
    """
    votes = votes_on(store, [each for paper in papers for found in entries_of(paper).values() for each in found])
    for some in portions(list(papers), _AT_ONCE):
        noted = {paper.key: entries_of(paper) for paper in some}
        texts = [(key, with_votes(text, votes)) for key, text in _texts(place, some, noted)]
        told = _told(store, texts, today)
        yield from ((paper, {**noted[paper.key], **told.get(paper.key, {})}) for paper in some)


def _texts(place: Path | str, papers: Iterable[Paper], noted: Mapping[str, Told]) -> Iterator[tuple[str, Witness]]:
    """Yield the texts of these documents that are kept, each behind the key of its document."""
    kept = {_where(each): each for each in kept_texts(place, {path for paper in papers for path in paper.files})}
    for paper in papers:
        for where in paper.places:
            if where in kept:
                yield paper.key, as_noted(kept[where], noted[paper.key].get(where, ()))


def _told(store: Store, texts: Sequence[tuple[str, Witness]], today: str) -> Mapping[str, Told]:
    """Return what is to be told of each of these texts, by the key of its document; the store is asked of all of them together."""
    told: dict[str, dict[File, Sequence[Finding]]] = defaultdict(dict)
    for (key, text), draft in zip(texts, cited_in_each((text for _, text in texts), store, today), strict=True):
        told[key][_where(text)] = check_draft(draft, OF_RECORD)
    return told


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


def _where(witness: Witness) -> File:
    return witness.reading.source.path, witness.reading.source.member
