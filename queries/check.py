"""What a careful officer has to look at, all over the graph, with the decision that would settle it."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from ..findings import Finding, finding
from ..graph.building.inventory import inventory, kept_texts
from ..graph.portions import portions
from ..graph.stores.store import Store
from .above.nearest import Climb
from .checking.completed import by_file, completed
from .checking.dismissing import dismissals
from .checking.issue import Issue, Seen, in_order, order
from .checking.known import Records
from .checking.over_graph import seen_above, seen_among_all
from .checking.papers_beside import papers_beside, with_named_instead
from .checking.stored import Told, told_in_texts
from .checking.voting import votes_in
from .deciding.deciding import standings
from .deciding.duplicates import duplicates
from .deciding.open_questions import (
    Candidate,
    Paper,
    Papers,
    Where,
    ambiguous_places,
    commands,
    entries_of,
    papers_of,
)
from .paging import of_documents

_SAME = {"cites-fallen": "rests-on-fallen"}
"""What a text tells more mildly than the graph, which knows nothing of its words."""
_AT_ONCE = 500
"""So many documents are looked at together, with their texts."""


def checked(store: Store, place: Path | str, today: str) -> Iterator[Issue]:
    """Yield what there is to look at in the open `store` at `place`, errors first, then by file and offset.

    What is found in a large store waits on the disk until all of it is known, not in memory. `today`, ISO, is the day of a draft that
    bears none.

    Raises:
        DecisionError: a line of the file of decisions is wrong.
    """
    yield from in_order(chain(_unread(place), _found(store, place, None, today), _waiting(store, place)))


def check_documents(store: Store, place: Path | str, keys: Collection[str] | None, today: str) -> list[Issue]:
    """Return what `checked` yields of the documents with these keys, or of all, in the same order; only what they are beside is asked for.

    Raises:
        DecisionError: a line of the file of decisions is wrong.
    """
    return sorted(_found(store, place, keys, today), key=order)


def _found(store: Store, place: Path | str, keys: Collection[str] | None, today: str) -> Iterator[Issue]:
    """Yield what there is to look at in the documents with these keys, or in all, some of them at a time."""
    asked = _asked(store, keys)
    apart = _among_all(store, asked.papers, keys)
    votes, records, climb = votes_in(store, asked.documents), Records(store), Climb(store)
    decisions = dismissals(place)
    with kept_texts(place) as texts:
        for some in portions(asked.documents, _AT_ONCE):
            at_hand = by_file(texts({path for paper in some for path in paper.files}))
            in_texts = list(told_in_texts(some, at_hand, records, votes, today))
            papers = asked.papers if keys is None else with_named_instead(store, asked.papers, _findings(in_texts))
            told = [issue for paper, found in in_texts for issue in _told(paper, found, papers, asked.ambiguous)]
            seen = _issues(seen_above(store, climb, some, at_hand), papers)
            beside = (*(issue for paper in some for issue in apart.get(paper.key, ())), *seen)
            yield from completed([*told, *_not_told(beside, told)], papers, decisions, texts, at_hand)


def _findings(in_texts: Iterable[tuple[Paper, Told]]) -> Iterator[Finding]:
    return (each for _, told in in_texts for findings in told.values() for each in findings)


class _Asked(NamedTuple):
    """The documents that are looked at, with all beside which they are seen, and what their ambiguous places may mean."""

    documents: Collection[Paper]
    papers: Papers
    ambiguous: Mapping[Where, Collection[Candidate]]


def _asked(store: Store, keys: Collection[str] | None) -> _Asked:
    if keys is None:
        papers = papers_of(of_documents(store, "checked"))
        return _Asked(papers.by_key.values(), papers, ambiguous_places(of_documents(store, "doubtful")))
    named = (str(row["target"]) for row in of_documents(store, "named_by", keys))
    ambiguous = ambiguous_places(of_documents(store, "doubtful", {*keys, *named}))
    papers = papers_beside(store, keys, (each.key for found in ambiguous.values() for each in found))
    return _Asked([papers.by_key[key] for key in keys if key in papers.by_key], papers, ambiguous)


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
    decisions = dismissals(place) if place else ()
    if not place or not decisions:
        return found
    with kept_texts(place) as texts:
        return [each for some in portions(found, _AT_ONCE) for each in completed(some, papers, decisions, texts)]


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


def _among_all(store: Store, papers: Papers, keys: Collection[str] | None) -> Mapping[str | None, list[Issue]]:
    """Return what documents show beside all others, by their keys."""
    found: dict[str | None, list[Issue]] = defaultdict(list)
    for issue in (*_duplicates(store, papers), *_issues(seen_among_all(store, papers, keys), papers)):
        found[issue.document].append(issue)
    return found


def _issues(seen: Iterable[Seen], papers: Papers) -> Iterator[Issue]:
    for each in seen:
        yield Issue(each.finding, each.path, each.member, each.document, papers.by_key[each.document].name)


def _not_told(seen: Iterable[Issue], told: Iterable[Issue]) -> Iterator[Issue]:
    """Yield what documents show beside each other, but for what their texts told already."""
    known = {(each.document, _SAME.get(each.finding.code, each.finding.code)) for each in told}
    return (each for each in seen if (each.document, each.finding.code) not in known)


def _unread(place: Path | str) -> Iterator[Issue]:
    return (Issue(each, each.facts.get("file"), has_text=False) for each in inventory(place).unread)


def _in_document(paper: Paper, papers: Papers, ambiguous: Mapping[Where, Collection[Candidate]]) -> Iterator[Issue]:
    return _told(paper, entries_of(paper), papers, ambiguous)


def _told(
    paper: Paper, told: Told, papers: Papers, ambiguous: Mapping[Where, Collection[Candidate]]
) -> Iterator[Issue]:
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
