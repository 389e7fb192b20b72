"""Numbers in the store that are probably slips: nobody has the document, but one of its agency, day and title with nearly that number.

Most documents that are cited are not in the store, and agencies issue several of one title on one day: only a number that
one slip of the finger makes of the other one counts, or one that has its serial and other letters behind it.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from ...findings import finding
from ...graph.identity.key import DocumentKey
from ...graph.stores.store import Store
from ...iso_days import is_day
from ...messages import printed_date
from ..chains.evidence import evidence_of
from ..deciding.open_questions import Paper, Papers, papers_of
from ..overlap import shared_of_shorter
from ..paging import answer, of_documents
from ..slips import is_slip
from .issue import Seen

_SHARED = 0.9
_LEAST_WORDS = 4


def misnumbered(store: Store, papers: Papers, keys: Collection[str] | None = None) -> Iterator[Seen]:
    """Yield where texts cite such a number, once for each text; `keys` are those of the texts that are asked for, all by default."""
    known = papers.by_key.values() if keys is None else _beside(store, keys)
    twins = _twins(known)
    places: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    for row in of_documents(store, "named_at", twins):
        for place in evidence_of(row):
            if keys is None or place["witness"] in keys:
                places[str(row["target"]), place["witness"]].append(place)
    for (key, witness), found in sorted(places.items()):
        yield _seen(*twins[key], witness, min(found, key=lambda place: place["start"]))


def _beside(store: Store, keys: Iterable[str]) -> Collection[Paper]:
    """Return what documents cite without anybody having it, and all that the agencies of these issued on their days."""
    named = papers_of(
        of_documents(store, "checked", {str(row["target"]) for row in of_documents(store, "named_by", keys)})
    )
    cited = [paper for paper in named.by_key.values() if _is_whole(paper)]
    asked = {
        "issuers": sorted({str(each.issuer) for each in cited}),
        "days": sorted({str(each.date) for each in cited}),
    }
    rows = answer(store, "issued_on", asked) if cited else []
    return papers_of(
        of_documents(store, "checked", {each.key for each in cited} | {str(row["key"]) for row in rows})
    ).by_key.values()


def _is_whole(paper: Paper) -> bool:
    """Tell whether a document that is only cited is cited with all there is to say, with a title long enough to tell documents apart."""
    long = len(paper.title.split()) >= _LEAST_WORDS
    return paper.status == "cited" and long and paper.parsed.complete and is_day(paper.date)


def _twins(papers: Collection[Paper]) -> dict[str, tuple[Paper, Paper]]:
    """Return by the keys of those that nobody has each with the only one that it may be."""
    loaded: dict[tuple[str, str], list[Paper]] = defaultdict(list)
    for paper in papers:
        if paper.status == "loaded" and paper.date:
            loaded[_signing(paper)].append(paper)
    found: dict[str, tuple[Paper, Paper]] = {}
    for paper in filter(_is_whole, papers):
        alike = [
            other
            for other in loaded.get(_signing(paper), ())
            if _is_slip_of(paper.parsed, other.parsed) and shared_of_shorter(paper.title, other.title) >= _SHARED
        ]
        if len(alike) == 1:
            found[paper.key] = paper, alike[0]
    return found


def _is_slip_of(number: DocumentKey, other: DocumentKey) -> bool:
    if (number.type, number.symbol) == (other.type, other.symbol):
        return is_slip(number.serial, other.serial)
    return number.serial == other.serial


def _signing(paper: Paper) -> tuple[str, str]:
    """Return what documents of one agency have in common that were signed on one day."""
    return paper.parsed.issuer, str(paper.date)


def _seen(paper: Paper, twin: Paper, witness: str, place: Mapping[str, Any]) -> Seen:
    facts = {"number": paper.name, "known": twin.name, "date": printed_date(str(twin.date))}
    found = finding("number-not-on-record", place["start"], place["end"], **facts)
    return Seen(found, witness, place["path"], place.get("member"))
