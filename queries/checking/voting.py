"""Which of the days that texts give to one number is probably the slip: the document itself knows best, else most texts do.

The graph notes that the days do not agree; who reads one of these texts wants to know whether hers is the wrong one. A place
that cites the number without a day is in no doubt then.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from ...diacritics import folded
from ...extract.grammar.dates import parse_date
from ...findings import Finding, finding
from ...graph.assembly.telling.corrected import unmarked
from ...graph.model import Witness
from ...graph.stores.store import Store
from ...iso_days import is_day
from ...messages import printed_date
from ..chains.evidence import cited_span, evidence_of
from ..checks.model import Cited, Draft
from ..deciding.open_questions import Paper, entries_of
from ..paging import answer, batches, of_documents
from .known import known_documents

_DISPUTED = "conflicting-dates-across-documents"
_AGAINST_REGISTER = "conflicting-dates-with-register"
_AMBIGUOUS = "ambiguous-reference"
_OF_DAYS = (_DISPUTED, _AGAINST_REGISTER)
_DOUBTS = (*_OF_DAYS, _AMBIGUOUS)
_BETWEEN = "; "
_DAY = re.compile(r"ngày \d\S*")


class Vote(NamedTuple):
    """The day of a number (ISO) on which most agree, and how many texts give it."""

    day: str
    texts: int


class Votes(NamedTuple):
    """The days that win.

    Attributes:
        won: by the keys of their numbers without the mark that parts its days.
        days: those of each folded number, as candidates name them.
    """

    won: Mapping[str, Vote]
    days: Mapping[str, Collection[str]]


def votes_on(store: Store, findings: Iterable[Finding]) -> Votes:
    """Return the votes on all numbers of whose days these findings of the graph doubt; none where several days win."""
    doubts = [each for each in findings if each.code in _DOUBTS]
    numbers = {folded(each.facts["number"]) for each in doubts}
    rows = [row for batch in batches(numbers) for row in answer(store, "find_number", {"numbers": batch})]
    named = {str(row["key"]): str(row["number"]) for row in rows}
    parted = Counter(map(unmarked, named))
    disputed = {each.facts.get("document", "") for each in doubts if each.code in _OF_DAYS}
    won = _votes(store, [key for key in named if parted[unmarked(key)] > 1 or unmarked(key) in disputed])
    days: dict[str, set[str]] = defaultdict(set)
    for key, number in named.items():
        if vote := won.get(unmarked(key)):
            days[number].add(f"ngày {printed_date(vote.day)}")
    return Votes(won, days)


def votes_in(store: Store, papers: Iterable[Paper]) -> Votes:
    """Return the votes on all numbers of whose days the graph doubts in these documents."""
    doubtful = (paper for paper in papers if any(code in (paper.findings or "") for code in _DOUBTS))
    return votes_on(store, (each for paper in doubtful for found in entries_of(paper).values() for each in found))


def with_votes(text: Witness, votes: Votes) -> Witness:
    """Return a text, with what the graph notes of it, that tells of days in dispute which of them is probably wrong."""
    findings = tuple(told for each in text.reading.findings for told in _told(each, text, votes))
    return replace(text, reading=text.reading.model_copy(update={"findings": findings}))


def against_votes(store: Store, draft: Draft) -> Iterator[Finding]:
    """Yield the days in a draft on which the texts of the store do not agree with it, of documents that nobody has; each number once."""
    asked = {unmarked(each.key): each for each in reversed(draft.cited) if _is_of_hearsay(each)}
    numbers = {folded(each.reference.number or "") for each in asked.values()}
    rows = (row for batch in batches(numbers) for row in answer(store, "find_number", {"numbers": batch}))
    won = _votes(store, [key for row in rows if unmarked(key := str(row["key"])) in asked])
    for key, each in asked.items():
        vote, said, (start, end) = won.get(key), str(each.reference.date), each.place
        if vote is None or vote.day == said:
            continue
        if vote.texts > 1:
            facts = {"date": printed_date(said), "known": printed_date(vote.day), "votes": str(vote.texts)}
            yield finding("date-outvoted", start, end, number=each.name, **facts)
        else:
            dates = ", ".join(map(printed_date, sorted((said, vote.day))))
            yield finding(_DISPUTED, start, end, number=each.name, dates=dates)


def _is_of_hearsay(each: Cited) -> bool:
    """Tell whether a document is cited by number, agency and day that neither its own text nor the register tells."""
    return each.is_whole and not each.is_dated


def _votes(store: Store, keys: Sequence[str]) -> Mapping[str, Vote]:
    texts: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    own: dict[str, set[str]] = defaultdict(set)
    for known in known_documents(store, keys).values():
        if known.source == "store" and is_day(known.date):
            texts[unmarked(known.key)][str(known.date)].add(known.key)
            own[unmarked(known.key)].add(str(known.date))
    for row in of_documents(store, "named_at", keys):
        given = texts[unmarked(str(row["target"]))]
        for place in evidence_of(row):
            sentence, start, end = cited_span(place)
            if is_day(day := parse_date(sentence[start:end])):
                given[str(day)].add(place["witness"])
    won = ((series, _winner(given, own[series])) for series, given in texts.items() if given)
    return {series: vote for series, vote in won if vote}


def _winner(given: Mapping[str, set[str]], own: set[str]) -> Vote | None:
    """Return the day of the only document that gives its own, else that of most texts; of two that give theirs neither is a slip of the other."""
    if len(own) > 1:
        return None
    counts = {day: len(texts) for day, texts in given.items() if day in own or not own}
    most = [day for day, count in counts.items() if count == max(counts.values())]
    return Vote(most[0], counts[most[0]]) if len(most) == 1 else None


def _told(found: Finding, text: Witness, votes: Votes) -> Iterator[Finding]:
    if found.code in _OF_DAYS:
        yield from _of_day(found, text, votes.won.get(found.facts.get("document", "")))
    elif found.code == _AMBIGUOUS:
        yield _of_candidates(found, votes.days.get(folded(found.facts["number"]), ()))
    else:
        yield found


def _of_day(found: Finding, text: Witness, vote: Vote | None) -> Iterator[Finding]:
    """Yield that the day at this place is outvoted; nothing where it is the one that wins."""
    here = text.text[found.start : found.end] if found.start is not None else ""
    day = parse_date(here) if here else text.reading.document.date
    if vote is None or not is_day(day):
        yield found
    elif day != vote.day:
        facts = {"date": printed_date(str(day)), "known": printed_date(vote.day), "votes": str(vote.texts)}
        yield finding("date-outvoted", found.start, found.end, **{**found.facts, **facts})


def _of_candidates(found: Finding, won: Collection[str]) -> Finding:
    """Return which of the candidates it probably is, where all are one number of one agency with different days.

    `won` are the days of that number that win.
    """
    candidates = found.facts["candidates"].split(_BETWEEN)
    if len({_DAY.sub("", each) for each in candidates}) == 1:
        likely = [each for each in candidates if any(day in won for day in _DAY.findall(each))]
        if len(likely) == 1:
            facts = {"number": found.facts["number"], "candidates": likely[0]}
            return finding("uncertain-reference", found.start, found.end, **facts)
    return found
