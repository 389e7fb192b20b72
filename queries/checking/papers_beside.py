"""Which documents a few others are compared with: those of their agencies and numbers, and those that their places may mean."""

import json
from collections.abc import Collection, Iterable, Iterator

from ...diacritics import folded
from ...findings import Finding
from ...graph.stores.store import Store
from ..deciding.open_questions import MEANS_ANOTHER, Paper, Papers, papers_of
from ..paging import answer, batches, of_documents

_NUMBERS = ("number", "text", "suggested")
"""The facts of findings that may be numbers of others."""


def papers_beside(store: Store, keys: Collection[str], meant: Iterable[str]) -> Papers:
    """Return the documents with these keys and all beside which they are seen.

    Args:
        store: where to look.
        keys: of the documents.
        meant: keys of what their places may mean.
    """
    own = papers_of(of_documents(store, "checked", {*keys, *meant})).by_key
    asked = [own[key] for key in keys if key in own]
    issuers = {paper.issuer for paper in asked if paper.issuer}
    numbers = {number for paper in own.values() for number in _numbers(paper)}
    beside = {*_keys(store, "issued_by", "issuers", issuers), *_keys(store, "find_number", "numbers", numbers)}
    return papers_of(of_documents(store, "checked", {*own, *beside}))


def with_named_instead(store: Store, papers: Papers, findings: Iterable[Finding]) -> Papers:
    """Return documents with those that references should have named, as findings say."""
    told = (each.facts for each in findings if each.code in MEANS_ANOTHER)
    numbers = {folded(facts[name]) for facts in told for name in ("number", "known") if name in facts}
    missing = {*_keys(store, "find_number", "numbers", numbers)} - papers.by_key.keys()
    return papers_of(of_documents(store, "checked", {*papers.by_key, *missing})) if missing else papers


def _numbers(paper: Paper) -> Iterator[str]:
    """Yield the folded numbers of a document, and those of which its findings speak."""
    facts = (entry.get("facts", {}) for entry in json.loads(paper.findings or "[]"))
    named = (each[name] for each in facts for name in _NUMBERS if name in each)
    yield from filter(None, map(folded, (paper.number or "", *named)))


def _keys(store: Store, question: str, parameter: str, values: Iterable[str]) -> Iterator[str]:
    for batch in batches(values):
        yield from (str(row["key"]) for row in answer(store, question, {parameter: batch}))
