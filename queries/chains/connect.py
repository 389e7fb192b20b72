"""How two documents hang together: every chain between them, or else what comes nearest."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice, pairwise, takewhile

from ...errors import QueryError
from ...extract.model import Relation
from ...graph.model import Row
from ...graph.schema import MAY_BE
from ...graph.stores.store import Store
from ..documents import DocumentCard, cards
from ..model import Bond, Connection, Leg
from ..naming.lookup import lookup
from ..rows import text_of
from .about import Said, said
from .obligation import obliges
from .trace import UP
from .web import Link, Walk, Web, fars, goes_on, links_of, web

MOST_WAYS = 20
_MOST_SEARCHED = 100_000
"""A search looks at so many relations in one direction before it stops, and says so."""

_Way = tuple[Link, ...]


def _any(_kind: str, _source_level: str | None, _target_level: str | None, _centre: bool) -> bool:
    return True


NAMING = Walk("step_naming", "up", (*(relation.value for relation in Relation), MAY_BE.name), _any)


def connect(store: Store, number: str, other: str, *, depth: int | None = None, most: int = MOST_WAYS) -> Connection:
    """Return the chains between two documents, whichever of them stands above, the shortest first.

    Where no obligation leads from one to the other, what comes nearest is returned, and `bond` says what it is: what a
    document of the centre between them rests on; any other relation; a reference that may be the other one; or the documents that both rest on.

    Args:
        store: where to look.
        number: the one document; forgiving, see `lookup`.
        other: the other one.
        depth: how many steps a chain may have; null for any number.
        most: how many chains to return.

    Raises:
        NotFoundError: no document is called so, or several are.
        QueryError: "same-document".
    """
    first, second = lookup(store, number), lookup(store, other)
    if first.key == second.key:
        raise QueryError("same-document", number=number, other=other, name=first.name)
    bond, ways, stopped = _nearest(store, first.key, second.key, depth, most)
    links = {link for way in ways for link in way}
    words, known = said(store, links), cards(store, {key for link in links for key in (link.near, link.far)})
    legs = tuple(tuple(_legs(first.key, way, words, known)) for way in ways[:most])
    return Connection(first, second, bond, legs, complete=len(ways) <= most and not stopped, stopped=stopped)


def _nearest(store: Store, first: str, second: str, depth: int | None, most: int) -> tuple[Bond, list[_Way], bool]:
    """Return the strongest bond that there is, with its chains, one more than `most` where there are more.

    At last stands whether a bound stopped the search, so that a stronger bond or more chains may lie beyond it.
    """
    obliging = [web(store, key, UP, depth, _MOST_SEARCHED) for key in (first, second)]
    stopped = any(goes_on(store, found, UP) for found in obliging)
    if ways := _both_ways(obliging, first, second, UP, depth, most):
        return "obligation", ways, stopped
    naming = [web(store, key, NAMING, depth, _MOST_SEARCHED) for key in (first, second)]
    stopped = stopped or any(goes_on(store, found, NAMING) for found in naming)
    sure = [_over(found, _is_sure) for found in naming]
    if ways := _both_ways(sure, first, second, NAMING, depth, most):
        grounds = [_over(found, _obliges_or_grounds) for found in naming]
        are_grounds = ways == _both_ways(grounds, first, second, NAMING, depth, most)
        return ("grounds" if are_grounds else "relation"), ways, stopped
    if ways := _both_ways(naming, first, second, NAMING, depth, most):
        return "candidate", ways, stopped
    ways = list(islice(_over_shared(*obliging), most + 1))
    return ("shared" if ways else "none"), ways, stopped


def _both_ways(webs: list[Web], first: str, second: str, walk: Walk, depth: int | None, most: int) -> list[_Way]:
    up = _ways(webs[0], second, walk, depth, most)
    down = _ways(webs[1], first, walk, depth, most)
    return sorted((*up, *(way[::-1] for way in down)), key=len)[: most + 1]


def _ways(found: Web, target: str, walk: Walk, depth: int | None, most: int) -> list[_Way]:
    """Return the ways from the centre of the web to `target`, the shortest first, none through one document twice."""
    if target not in found.distances:
        return []
    import networkx as nx  # type: ignore[import-untyped]  # no types; 0.3 s, which only a way that exists is worth

    links: dict[tuple[str, str], Link] = {}
    for row in found.rows:
        for link in links_of(row, walk):
            links.setdefault((link.near, link.far), link)
    graph = nx.DiGraph(sorted(links))
    leading = graph.subgraph(nx.ancestors(graph, target) | {target})
    paths = nx.shortest_simple_paths(leading, found.centre, target)
    short = takewhile(lambda path: depth is None or len(path) <= depth + 1, paths)
    return [tuple(links[pair] for pair in pairwise(path)) for path in islice(short, most + 1)]


def _over(found: Web, follows: Callable[[Row], bool]) -> Web:
    """Return what of the web is reached over some of its relations only."""
    reached = Web(found.centre, distances={found.centre: 0}, complete=found.complete)
    for row in found.rows:
        if follows(row) and row["near"] in reached.distances:
            reached.rows.append(row)
            reached.distances |= {far: found.distances[far] for far in fars(row)}
    return reached


def _obliges_or_grounds(row: Row) -> bool:
    """Tell whether a relation would oblige if what a document of the centre rests on did."""
    return obliges(str(row["kind"]), text_of(row, "near_level"), text_of(row, "far_level"), asked=True)


def _is_sure(row: Row) -> bool:
    return row["kind"] != MAY_BE.name


def _over_shared(first: Web, second: Web) -> Iterator[_Way]:
    """Yield the ways up from one document and down to the other over what both rest on, the shortest first."""
    shared = set(first.first) & set(second.first)
    for key in sorted(shared, key=lambda key: (first.distances[key] + second.distances[key], key)):
        up, down = _shortest(first, key), _shortest(second, key)
        # What stands above a shared document is shared too and tells nothing new.
        if not {link.far for link in up[:-1]} & shared:
            yield (*up, *reversed(down))


def _shortest(found: Web, key: str) -> _Way:
    """Return the shortest way from the centre of the web to a document."""
    back = list[Link]()
    while key != found.centre:
        row = found.first[key]
        near = str(row["near"])
        back.append(Link(near, key, str(row["kind"]), near))
        key = near
    return tuple(reversed(back))


def _legs(
    start: str, way: Iterable[Link], words: Mapping[tuple[str, str, str], Said], known: Mapping[str, DocumentCard]
) -> Iterator[Leg]:
    """Yield the steps of a way as it is walked from `start`."""
    here = start
    for link in way:
        here = link.target if link.source == here else link.source
        said_so = words[link.source, link.relation, link.target]
        yield Leg(
            relation=link.relation,
            upward=here == link.target,
            document=known[here],
            proof=said_so.proof,
            partial=said_so.partial,
            effective=said_so.effective,
            inferred=said_so.inferred,
        )
