"""Documents of the store as drafts: one and the same file is told the same, whether it is checked there or by its name."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from ...findings import Finding
from ...graph.model import Witness
from ...graph.stores.store import Store
from ..catalogue import catalogue
from ..checks.run import OF_RECORD, check_draft
from ..deciding.open_questions import File, Paper, entries_of, papers_of
from ..paging import of_documents
from .drafting import cited_in_each
from .known import Records
from .voting import Votes, with_votes

Told = Mapping[File, Sequence[Finding]]
"""What there is to look at in each text, by its file and its member inside an archive."""


def told_in_texts(
    papers: Sequence[Paper], texts: Mapping[File, Witness], records: Records, votes: Votes, today: str
) -> Iterator[tuple[Paper, Told]]:
    """Yield documents with what is to be told of each of their texts beside what is on record.

    Args:
        papers: the documents.
        texts: what the store keeps of their files; of a text that it does not keep there stands what the graph noted.
        records: what is known of the documents that they cite.
        votes: on the days of which the graph doubts.
        today: ISO, the day of a draft that bears none.
    """
    noted = {paper.key: entries_of(paper) for paper in papers}
    kept = [(paper.key, where, texts[where]) for paper in papers for where in paper.places if where in texts]
    read = (with_votes(as_noted(text, noted[key].get(where, ())), votes) for key, where, text in kept)
    told: dict[str, dict[File, Sequence[Finding]]] = defaultdict(dict)
    for (key, where, _), draft in zip(kept, cited_in_each(read, records, today), strict=True):
        told[key][where] = check_draft(draft, OF_RECORD)
    yield from ((paper, {**noted[paper.key], **told.get(paper.key, {})}) for paper in papers)


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
    return replace(witness, reading=witness.reading.model_copy(update={"findings": tuple(noted)}))
