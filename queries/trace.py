"""Why must we act, and who must act: the chain from the central government to the unit, with what proves each step."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..graph.model import Row
from ..graph.stores.store import Store
from .catalogue import catalogue
from .chain import Direction, Link, Unfolded, unfold, web
from .documents import BATCH, DocumentCard, cards
from .evidence import cited_span, evidence_of, is_inferred
from .lookup import lookup
from .model import Assigned, Change, Cut, Duty, Proof, Step, Trace
from .obligation import OBLIGING, RANKS
from .rows import text_of


def trace(
    store: Store, number: str, *, up: bool = True, down: bool = True, depth: int = 8, cites: bool = False
) -> Trace:
    """Return the chain through the document that `number` names.

    Upward stands what it carries out, answers, guides or rests on; downward what carries it out or rests on it.
    A reference that may mean several documents (MAY_BE) is never followed.

    Args:
        store: where to look.
        number: forgiving; see `lookup`.
        up: whether to say why.
        down: whether to say who must act.
        depth: how many steps to go.
        cites: whether to list what the document merely names, and what merely names it.

    Raises:
        NotFoundError: no document is called so, or several are.
    """
    centre = lookup(store, number)
    ways: tuple[tuple[Direction, bool], ...] = (("up", up), ("down", down))
    # One step more than is shown tells where there is more.
    webs = {way: web(store, centre.key, way, depth + 1) for way, wanted in ways if wanted}
    named = _named_rows(store, centre.key) if cites else []
    keys = {key for found in webs.values() for key in found.distances} | {centre.key}
    about = _about(store, keys | {str(row[end]) for row in named for end in ("source", "target")})
    trees = {way: _tree(centre.key, unfold(found, depth, about.order), about, depth) for way, found in webs.items()}
    return Trace(
        document=centre,
        changes=about.changes.get(centre.key, ()),
        duties=about.duties.get(centre.key, ()),
        up=trees.get("up"),
        down=trees.get("down"),
        cites=tuple(_named(row, "target", about) for row in named if row["source"] == centre.key),
        cited_by=tuple(_named(row, "source", about) for row in named if row["target"] == centre.key),
        complete=all(found.complete for found in webs.values()),
    )


@dataclass(frozen=True, slots=True)
class _About:
    """What there is to say about each document of a trace."""

    cards: Mapping[str, DocumentCard]
    changes: Mapping[str, tuple[Change, ...]]
    duties: Mapping[str, tuple[Duty, ...]]

    def order(self, link: Link) -> tuple[int, int, str, str]:
        """Return by what steps from one document are sorted: relation, the nearest rank first, date, key."""
        card = self.cards[link.far]
        rank = RANKS.get(card.level or "", len(RANKS))
        upward = link.far != link.source
        return OBLIGING.index(link.relation), -rank if upward else rank, card.date or "", card.key


def _about(store: Store, keys: set[str]) -> _About:
    changed = _asked(store, "changed_by", keys)
    known = cards(store, keys | {str(row["source"]) for row in changed})
    changes: dict[str, list[Change]] = defaultdict(list)
    for row in changed:
        changes[str(row["target"])].append(_change(row, known))
    duties: dict[str, list[Duty]] = defaultdict(list)
    for row in _asked(store, "tasks_of", keys):
        duties[str(row["document"])].append(_duty(row))
    return _About(
        known,
        {key: tuple(sorted(some, key=lambda each: each.by.date or "")) for key, some in changes.items()},
        {key: tuple(sorted(some, key=_by_deadline)) for key, some in duties.items()},
    )


def _asked(store: Store, question: str, keys: Iterable[str]) -> list[Row]:
    wanted = sorted(keys)
    cypher = catalogue()[question].cypher
    batches = [wanted[start : start + BATCH] for start in range(0, len(wanted), BATCH)]
    return [row for batch in batches for row in store.read(cypher, {"keys": batch})]


def _named_rows(store: Store, key: str) -> list[Row]:
    rows = store.read(catalogue()["cited_by"].cypher, {"key": key})
    return sorted(rows, key=lambda row: (str(row["source"]), str(row["target"]), str(row["kind"])))


def _tree(key: str, tree: Unfolded, about: _About, depth: int) -> tuple[Step, ...]:
    return tuple(_step(link, tree, about, depth - 1) for link in tree.below.get(key, ()))


def _step(link: Link, tree: Unfolded, about: _About, depth: int) -> Step:
    cut = _cut(link, tree, depth)
    return Step(
        relation=link.relation,
        document=about.cards[link.far],
        proof=_proof(link.row),
        partial=bool(link.row["partial"]),
        effective=text_of(link.row, "effective"),
        inferred=is_inferred(link.row),
        changes=about.changes.get(link.far, ()),
        duties=() if cut in ("cycle", "repeated") else about.duties.get(link.far, ()),
        steps=() if cut else _tree(link.far, tree, about, depth),
        cut=cut,
    )


def _cut(link: Link, tree: Unfolded, depth: int) -> Cut | None:
    if (link.near, link.far) in tree.cycles:
        return "cycle"
    if tree.home.get(link.far) is not link:
        return "repeated"
    return "depth" if depth == 0 and tree.below.get(link.far) else None


def _named(row: Row, end: str, about: _About) -> Step:
    """Return a relation that obliges nobody as a step without anything below it."""
    return Step(
        relation=str(row["kind"]),
        document=about.cards[str(row[end])],
        proof=_proof(row),
        partial=bool(row["partial"]),
        effective=text_of(row, "effective"),
        inferred=is_inferred(row),
        changes=about.changes.get(str(row[end]), ()),
        duties=(),
        steps=(),
        cut=None,
    )


def _change(row: Row, known: Mapping[str, DocumentCard]) -> Change:
    return Change(
        relation=str(row["kind"]),
        by=known[str(row["source"])],
        partial=bool(row["partial"]),
        effective=text_of(row, "effective"),
        proof=_proof(row),
    )


def _proof(row: Row) -> Proof | None:
    evidence = evidence_of(row)
    if not evidence:
        return None
    best = evidence[0]
    sentence, start, end = cited_span(best)
    return Proof(
        sentence=sentence,
        start=start,
        end=end,
        witness=best["witness"],
        path=best["path"],
        member=best.get("member"),
        page=best.get("page"),
        offset=best["start"],
        further=len(evidence) - 1,
    )


def _duty(row: Row) -> Duty:
    names, roles = row["assignees"], row["roles"]
    pairs = zip(names, roles, strict=True) if isinstance(names, list) and isinstance(roles, list) else ()
    page = row["page"]
    return Duty(
        key=str(row["key"]),
        item=text_of(row, "item"),
        text=str(row["text"]),
        due=text_of(row, "due"),
        due_text=text_of(row, "due_text"),
        recurrence=text_of(row, "recurrence"),
        report_to=text_of(row, "report_to"),
        assignees=tuple(Assigned(name, role or None) for name, role in pairs),
        path=text_of(row, "path"),
        member=text_of(row, "member"),
        page=page if isinstance(page, int) else None,
    )


def _by_deadline(duty: Duty) -> tuple[bool, str]:
    """Return by what tasks are sorted: by day, those without one last, as they stand in the text."""
    return duty.due is None, duty.due or ""
