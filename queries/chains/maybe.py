"""Links of a chain that are not certain: places that may mean one of several documents, with the command that settles each."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from ...diacritics import folded
from ...graph.stores.store import Store
from ..documents import DocumentCard, cards
from ..model import Choice, Maybe
from ..naming.lines import command, reference_words, typed_name
from ..paging import answers, batches, of_documents, of_nodes
from ..rows import texts_of
from .about import proof_of
from .evidence import evidence_of
from .obligation import obliges

MOST = 200
"""So many documents at most are looked at that may name those of a chain: a law without its year is named by thousands."""

Shown = Mapping[str, Iterable[str]]
"""The documents of a chain, each with those that stand below it in the tree for certain."""


class _DoubtfulCitation(NamedTuple):
    """A citation that is not certain: its document, what it may mean, and its words, as the evidence of an edge has them."""

    source: str
    targets: tuple[str, ...]
    words: Mapping[str, Any]


def leading_up(
    store: Store, shown: Shown, nodes: Mapping[str, int], centre: str, *, cites: bool
) -> dict[str, tuple[Maybe, ...]]:
    """Return the places of each document by which something may oblige it, in the chain above `centre`.

    What a document carries out or rests on for certain is no question any more, wherever else it names it.

    Args:
        store: where to look.
        shown: the chain.
        nodes: the numbers of its documents in the store.
        centre: the document that was asked about.
        cites: whether its mere citations are wanted too.
    """
    doubting = {str(row["source"]) for row in of_nodes(store, "doubting", [nodes[key] for key in sorted(shown)])}
    places = [each for each in _places(store, doubting) if not set(each.targets) & set(shown[each.source])]
    found: dict[str, list[Maybe]] = defaultdict(list)
    for place, maybe in _leading(store, places, {centre}, {centre} if cites else ()):
        found[place.source].append(maybe)
    return {key: tuple(some) for key, some in found.items()}


def leading_down(
    store: Store, shown: Shown, nodes: Mapping[str, int], centre: str, *, cites: bool
) -> dict[str, tuple[Maybe, ...]]:
    """Return the places of other documents that may mean each document, and by which it would oblige them; see `leading_up`."""
    rows = of_nodes(store, "doubted", [nodes[key] for key in sorted(shown)], most=MOST)
    doubted = [(str(row["source"]), str(row["target"])) for row in rows]
    sources = {source for source, _ in doubted}
    named = {source for source, target in doubted if target == centre} if cites else set[str]()
    found: dict[str, list[Maybe]] = defaultdict(list)
    for place, maybe in _leading(store, _places(store, sources), sources, named):
        for key in place.targets:
            if key in shown and place.source not in shown[key]:
                found[key].append(maybe)
    return {key: tuple(some) for key, some in found.items()}


def _places(store: Store, keys: Iterable[str]) -> list[_DoubtfulCitation]:
    """Return the places of these documents that may mean several, each once, in the order of the text."""
    places: dict[tuple[str, str, str, int], dict[str, Mapping[str, Any]]] = defaultdict(dict)
    for row in of_documents(store, "doubtful", keys):
        for each in evidence_of(row):
            where = str(row["source"]), each["path"], each["member"] or "", each["start"]
            places[where][str(row["target"])] = each
    return [
        _DoubtfulCitation(where[0], tuple(sorted(meant)), next(iter(meant.values())))
        for where, meant in sorted(places.items())
    ]


def _leading(
    store: Store, places: Sequence[_DoubtfulCitation], asked: Collection[str], named: Collection[str]
) -> Iterator[tuple[_DoubtfulCitation, Maybe]]:
    """Yield the places by which something may oblige their documents, with what there is to say of each; of several alike the first.

    Args:
        store: where to look.
        places: all there are.
        asked: the documents of which it is asked what obliges them; see `obliges`.
        named: those of which mere citations are wanted too.
    """
    known = cards(store, {key for each in places for key in (each.source, *each.targets)})
    leading = [each for each in places if each.source in named or _obliges(each, known, asked=each.source in asked)]
    names = _typed_names(store, known, leading)
    alike = {(each.source, str(each.words["relation"]), each.targets): each for each in reversed(leading)}
    for each in reversed(alike.values()):
        yield each, _maybe(each, known, names)


def _obliges(place: _DoubtfulCitation, known: Mapping[str, DocumentCard], *, asked: bool) -> bool:
    kind, source = str(place.words["relation"]), known[place.source].level
    return any(obliges(kind, source, known[key].level, asked=asked) for key in place.targets)


def _maybe(place: _DoubtfulCitation, known: Mapping[str, DocumentCard], names: Mapping[str, str]) -> Maybe:
    proof = proof_of([place.words])
    words = reference_words(proof.sentence[proof.start : proof.end])
    choices = (Choice(known[key], command("resolve", names[place.source], words, names[key])) for key in place.targets)
    return Maybe(str(place.words["relation"]), known[place.source], tuple(choices), proof)


def _typed_names(
    store: Store, known: Mapping[str, DocumentCard], places: Iterable[_DoubtfulCitation]
) -> dict[str, str]:
    """Return by what name a command understands each document of these places."""
    asked = [known[key] for key in sorted({key for each in places for key in (each.source, *each.targets)})]
    numbers = {card.key: folded(card.number or "") for card in asked}
    rows = answers(store, "days_of_numbers", ({"numbers": some} for some in batches(filter(None, numbers.values()))))
    days = {str(row["number"]): Counter[str | None](texts_of(row, "days")) for row in rows}
    return {card.key: typed_name(card.number, card.date, card.key, days.get(numbers[card.key], {})) for card in asked}
