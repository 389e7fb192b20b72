"""The chain of each obligation: from the document that orders it up to the centre, over what obliges this very task."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from ...graph.model import Row
from ...graph.stores.store import Store
from ..chains.evidence import Place, Spans, concerns_others, spans_of
from ..chains.web import Link
from .chains import Uplinks, climb, climbs, onward, uplinks
from .falling import Pick
from .picking import Picked

Way = tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Ways:
    """What leads up from obligations.

    Attributes:
        above: all that lies above their documents.
        spans: where the tasks of each document stand, by its key.
        links: those that oblige each task, by its key.
        of: the chain of each task, by its key, the lowest link first.
    """

    above: Uplinks
    spans: Mapping[str, Spans]
    links: Mapping[str, Collection[Link]]
    of: Mapping[str, Way]


def ways_up(store: Store, found: Picked) -> Ways:
    """Return what leads up from the obligations that are meant."""
    above, spans = uplinks(store, {pick.document for pick in found.picks}, found.under), _spans(found)
    links = {pick.key: _obliging(pick, above, spans.get(pick.document, {})) for pick in found.picks}
    climbed = climbs(above)
    ways = {pick.key: climb(above, pick.document, onward(links[pick.key]), climbed).links for pick in found.picks}
    return Ways(above, spans, links, ways if found.under is None else _led_on(store, found, ways))


def elsewhere(picks: Iterable[Pick], ways: Ways) -> dict[str, set[str]]:
    """Return by the keys of tasks the documents that oblige other tasks of theirs only."""
    return {
        pick.key: {link.far for link in ways.above.steps.get(pick.document, ())}
        - {link.far for link in ways.links[pick.key]}
        for pick in picks
    }


def _spans(found: Picked) -> dict[str, Spans]:
    """Return by the keys of the documents where their tasks stand."""
    documents = {pick.document for pick in found.picks}
    return {document: spans_of(rows) for document, rows in _by_document(found.rows, documents).items()}


def _by_document(rows: Iterable[Row], documents: Collection[str]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        if row["document"] in documents:
            found[str(row["document"])].append(row)
    return found


def _obliging(pick: Pick, above: Uplinks, spans: Spans) -> list[Link]:
    """Return the links above the document of a task but those of which other tasks of its say that they concern them."""
    links = above.steps.get(pick.document, ())
    return [link for link in links if not concerns_others(_places(above, link), pick.row, spans)]


def _places(above: Uplinks, link: Link) -> Iterator[Place]:
    return ((each["path"], each.get("member"), each["start"]) for each in above.places(link))


def _led_on(store: Store, found: Picked, ways: Mapping[str, Way]) -> dict[str, Way]:
    """Return the ways, which stop at the document that was asked for, with what leads on from their ends."""
    ends = {pick.key: ways[pick.key][-1].far if ways[pick.key] else pick.document for pick in found.picks}
    tops = climbs(uplinks(store, set(ends.values())))
    return {key: (*ways[key], *(tops[end].links if end in tops else ())) for key, end in ends.items()}
