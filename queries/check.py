"""What a careful officer has to look at, all over the graph, with the decision that would settle it."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from ..findings import finding
from ..graph.building.inventory import inventory
from ..graph.stores.store import Store
from .checking.beside import papers_beside
from .checking.completed import completed
from .checking.dismissing import dismissals
from .checking.issue import Issue, order
from .checking.over_graph import seen_in_graph
from .checking.stored import Told, told_in_texts
from .deciding.deciding import standings
from .deciding.duplicates import duplicates
from .deciding.open_questions import Candidate, Paper, Papers, Where, ambiguous_places, commands, entries_of, papers_of
from .paging import of_documents


def check(store: Store, place: Path | str, today: str = "") -> list[Issue]:
    """Return what there is to look at in the open `store` at `place`, errors first, then by file and offset.

    `today`, ISO, is the day of a draft that bears none.

    Raises:
        DecisionError: a line of the file of decisions is wrong.
    """
    papers = papers_of(of_documents(store, "checked"))
    ambiguous = ambiguous_places(of_documents(store, "doubtful"))
    every = list(papers.by_key.values())
    of_texts = list(_in_texts(store, place, every, papers, ambiguous, today))
    noted = [*of_texts, *_duplicates(store, papers), *_beside_each_other(store, papers, of_texts)]
    found = completed(noted, place, papers)
    return sorted([*_unread(place), *found, *_waiting(store, place)], key=order)


def check_documents(store: Store, place: Path | str, keys: Collection[str], today: str = "") -> list[Issue]:
    """Return what `check` says of the documents with these keys, in the same order; only what they are beside is asked for.

    Raises:
        DecisionError: a line of the file of decisions is wrong.
    """
    named = (str(row["target"]) for row in of_documents(store, "named_by", keys))
    ambiguous = ambiguous_places(of_documents(store, "doubtful", {*keys, *named}))
    papers = papers_beside(store, keys, (each.key for found in ambiguous.values() for each in found))
    asked = [papers.by_key[key] for key in keys if key in papers.by_key]
    of_texts = list(_in_texts(store, place, asked, papers, ambiguous, today))
    found = [
        *of_texts,
        *(each for each in _duplicates(store, papers) if each.document in keys),
        *_beside_each_other(store, papers, of_texts, keys),
    ]
    return sorted(completed(found, place, papers), key=order)


def issues_of(store: Store, place: Path | str | None = None, keys: Collection[str] | None = None) -> list[Issue]:
    """Return what there is to look at in the documents of the graph, each by itself.

    Args:
        store: the graph.
        place: where it is; then each issue that a person dismissed there says so.
        keys: of the documents that are meant, all where there are none. What would settle an issue only the whole store
            tells, so it is not said of a part.

    Raises:
        DecisionError: a line of the file of decisions is wrong.
    """
    papers = papers_of(of_documents(store, "checked")) if keys is None else papers_beside(store, keys, ())
    found = _of_papers(store, papers) if keys is None else _of_part(store, papers, keys)
    return list(completed(found, place, papers)) if place and dismissals(place) else found


def _of_part(store: Store, papers: Papers, keys: Collection[str]) -> list[Issue]:
    found = (issue for paper in papers.by_key.values() for issue in _in_document(paper, papers, {}))
    beside = _duplicates(store, papers)
    return [replace(each, decide=()) for each in (*found, *beside) if each.document in keys]


def _of_papers(store: Store, papers: Papers) -> list[Issue]:
    ambiguous = ambiguous_places(of_documents(store, "doubtful"))
    return [
        *(issue for paper in papers.by_key.values() for issue in _in_document(paper, papers, ambiguous)),
        *_duplicates(store, papers),
    ]


def _duplicates(store: Store, papers: Papers) -> Iterator[Issue]:
    for paper, others in duplicates(papers, partial(_named_by, store)):
        yield _duplicate(paper, others, papers)


def _named_by(store: Store, keys: Iterable[str]) -> Mapping[str, frozenset[str]]:
    """Return which documents those with these keys name."""
    named: dict[str, set[str]] = defaultdict(set)
    for row in of_documents(store, "named_by", keys):
        named[str(row["source"])].add(str(row["target"]))
    return {key: frozenset(found) for key, found in named.items()}


def _beside_each_other(
    store: Store, papers: Papers, told: Iterable[Issue], keys: Collection[str] | None = None
) -> Iterator[Issue]:
    """Yield what only the documents of the graph together show, but for what their texts told already."""
    known = {(each.document, each.finding.code) for each in told}
    for each in seen_in_graph(store, papers, keys):
        if (each.document, each.finding.code) not in known:
            yield Issue(each.finding, each.path, each.member, each.document, papers.by_key[each.document].name)


def _unread(place: Path | str) -> Iterator[Issue]:
    return (Issue(each, each.facts.get("file"), has_text=False) for each in inventory(place).unread)


def _in_texts(
    store: Store,
    place: Path | str,
    asked: Sequence[Paper],
    papers: Papers,
    ambiguous: Mapping[Where, Sequence[Candidate]],
    today: str,
) -> Iterator[Issue]:
    """Yield what the texts of these documents show by themselves and beside what is on record."""
    for paper, told in told_in_texts(store, place, asked, today):
        yield from _told(paper, told, papers, ambiguous)


def _in_document(paper: Paper, papers: Papers, ambiguous: Mapping[Where, Sequence[Candidate]]) -> Iterator[Issue]:
    return _told(paper, entries_of(paper), papers, ambiguous)


def _told(paper: Paper, told: Told, papers: Papers, ambiguous: Mapping[Where, Sequence[Candidate]]) -> Iterator[Issue]:
    for (path, member), findings in told.items():
        for found in findings:
            settle = commands(found, paper, papers, ambiguous.get((path or "", member, found.start), ()))
            yield Issue(found, path, member, paper.key, paper.name, tuple(settle))


def _duplicate(paper: Paper, others: Iterable[Paper], papers: Papers) -> Issue:
    names = "; ".join(papers.called(other) for other in others)
    note = finding("possible-duplicate", number=paper.name, others=names)
    settle = [line for other in others for line in papers.same_or_not(other, paper)]
    return Issue(note, None, None, paper.key, paper.name, tuple(settle))


def _waiting(store: Store, place: Path | str) -> Iterator[Issue]:
    for each in standings(store, place):
        if each.state == "waiting":
            yield Issue(finding("waiting-decision", id=each.decision.id, why=each.decision.why), None)
