"""What falls if this ends: everything that rests on a document, how, and who must act then."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator
from itertools import islice

from ...collecting import collecting_seldom
from ...diacritics import folded
from ...errors import QueryError
from ...extract.model import LEVELS
from ...graph.model import Row, Value
from ...graph.stores.store import Store
from ..catalogue import MOST_ROWS
from ..model import Affected, Change, Duty, Hop, Impact
from ..naming.belonging import documents_of, refuse_unknown_province
from ..naming.lookup import lookup
from ..paging import located
from ..paging import most as most_rows
from .about import About, about
from .obligation import RANKS
from .reliance import RELYING, ends
from .resting import DEPTH, resting
from .web import MOST_RELATIONS, Web, reached

_Group = tuple[Row, list[str]]


@collecting_seldom()
def impact(
    store: Store,
    number: str,
    *,
    depth: int = DEPTH,
    relations: Collection[str] = (),
    levels: Collection[str] = (),
    province: str | None = None,
    unit: str | None = None,
    limit: int = MOST_ROWS,
) -> Impact:
    """Return what rests on the document that `number` names, directly or through others.

    A reference that may mean several documents (MAY_BE) is never followed. A document that was replaced in part only
    has not ended; one that has ended as a whole is listed with what ended it.

    Args:
        store: where to look.
        number: forgiving; see `lookup`.
        depth: how many steps to go; the answer is not `complete` where more rests on it beyond them.
        relations: follow only these, of `reliance.RELYING`; empty for all.
        levels: list only documents of these levels ("province", "department", …).
        province: list only documents of the province whose name holds these words.
        unit: list only what an agency of this name issued, or has a task from.
        limit: how many documents to list at most; the nearest come first.

    Raises:
        NotFoundError: no document is called so, or several are; or no agency bears the name.
        QueryError: "wrong-parameter": no such relation, level or limit; "unknown-province".
    """
    limit = most_rows(limit)
    relations, levels = _several(relations), _several(levels)
    _refuse_unknown("relation", relations, RELYING)
    _refuse_unknown("level", levels, LEVELS)
    refuse_unknown_province(province or "")
    centre = lookup(store, number)
    most = MOST_RELATIONS if levels or relations or province or unit else limit
    found = resting(store, centre.key, depth=depth, relations=relations, most=most)
    whole = resting(store, centre.key, depth=depth, most=MOST_RELATIONS) if relations else found
    chosen = _narrowed(store, found, levels, province, unit)
    shown = list(islice(_nearest(found, chosen), limit))
    known = about(store, located(store, {centre.key, *_on_the_way(found, shown)}, found.nodes))
    ways = _Ways(found, known)
    affected = tuple(ways.affected(key) for key in shown)
    return Impact(
        document=centre,
        changes=known.changes.get(centre.key, ()),
        affected=affected,
        total=sum(len(keys) for _, keys in chosen),
        resting=len(whole.first),
        complete=found.complete and whole.complete,
        relations=_counted((row["kind"], len(keys)) for row, keys in chosen),
        levels=_counted((row["far_level"], len(keys)) for row, keys in chosen),
        agencies=_counted((row["issuer"], len(keys)) for row, keys in chosen),
        units=_counted((who.name, 1) for each in affected for duty in each.duties for who in duty.assignees),
    )


def _several(given: Collection[str]) -> Collection[str]:
    """Return a word alone as a collection of it."""
    return (given,) if isinstance(given, str) else given


def _refuse_unknown(parameter: str, given: Collection[str], known: Collection[str]) -> None:
    for value in sorted(set(given) - set(known)):
        raise QueryError("wrong-parameter", parameter=parameter, example=", ".join(known), value=value)


def _narrowed(
    store: Store, found: Web, levels: Collection[str], province: str | None, unit: str | None
) -> list[_Group]:
    """Return the documents that are of one of the levels, of the province and of the unit, where these are asked for.

    They come by the row that leads to them: what is true of one of a row's documents is true of all, and a hub has few rows.
    """
    of_unit = documents_of(store, unit) if unit else None
    place = set(folded(province or "").split())

    def fits(row: Row) -> bool:
        return (not levels or row["far_level"] in levels) and place <= set(folded(str(row["province"] or "")).split())

    groups = ((row, keys) for row, keys in reached(found) if fits(row))
    if of_unit is not None:
        groups = ((row, [key for key in keys if key in of_unit]) for row, keys in groups)
    return [(row, keys) for row, keys in groups if keys]


def _nearest(found: Web, chosen: Iterable[_Group]) -> Iterator[str]:
    """Yield the documents by distance, then by level, the highest first."""
    places: dict[tuple[int, int], list[str]] = defaultdict(list)
    for row, keys in chosen:
        places[found.distances[keys[0]], RANKS.get(str(row["far_level"]), len(RANKS))] += keys
    for place in sorted(places):
        yield from sorted(places[place])


def _on_the_way(found: Web, keys: Iterable[str]) -> set[str]:
    """Return these documents and those over which the shortest ways from the centre lead to them."""
    passed = set[str]()
    for key in keys:
        while key not in passed and key != found.centre:
            passed.add(key)
            key = str(found.first[key]["near"])
    return passed


class _Ways:
    """The shortest ways to the documents of a web; each goes on where the one to the document before it ends."""

    def __init__(self, found: Web, known: About) -> None:
        self._found = found
        self._known = known
        self._to: dict[str, tuple[tuple[Hop, ...], bool]] = {found.centre: ((), False)}

    def affected(self, key: str) -> Affected:
        """Return what becomes of the document at the end of a way."""
        way, inferred = self._way(key)
        return Affected(
            document=self._known.cards[key],
            distance=len(way),
            way=way,
            partial=bool(self._found.first[key]["partial"]),
            inferred=inferred,
            ended=next(filter(_ends, self._known.changes.get(key, ())), None),
            duties=tuple(filter(_is_open, self._known.duties.get(key, ()))),
        )

    def _way(self, key: str) -> tuple[tuple[Hop, ...], bool]:
        """Return the hops to a document, and whether only third documents say one of them."""
        if key not in self._to:
            row = self._found.first[key]
            before, inferred = self._way(str(row["near"]))
            hop = Hop(str(row["kind"]), self._known.cards[key].name, key)
            self._to[key] = (*before, hop), inferred or bool(row["inferred"])
        return self._to[key]


def _ends(change: Change) -> bool:
    return ends(change.relation, change.by.status, partial=change.partial)


def _is_open(duty: Duty) -> bool:
    return duty.state == "open"


def _counted(names: Iterable[tuple[Value, int]]) -> dict[str, int]:
    """Return how often each name comes, the most frequent first; empty where it is not known."""
    counts = Counter[str]()
    for name, count in names:
        counts[str(name or "")] += count
    return {name: counts[name] for name in sorted(counts, key=lambda name: (-counts[name], name))}
