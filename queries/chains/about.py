"""What there is to say about the documents and relations of an answer: cards, changes, tasks, proofs."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, NamedTuple, cast

from ...graph.model import Row
from ...graph.portions import portions
from ...graph.stores.store import Store
from ..documents import DocumentCard, cards, cards_of
from ..model import Assigned, Change, Duty, Proof
from ..paging import BATCH, answers, nodes_of, of_nodes
from ..rows import moved_of, text_of
from .evidence import cited_span, evidence_of, is_inferred
from .obligation import OBLIGING
from .web import Link

_ENDS = "sources", "targets"


@dataclass(frozen=True, slots=True)
class About:
    """What there is to say about each document, by its key."""

    cards: Mapping[str, DocumentCard]
    changes: Mapping[str, tuple[Change, ...]]
    duties: Mapping[str, tuple[Duty, ...]]


class Said(NamedTuple):
    """How a relation is said: the words, whether a part is meant, since when, and whether only a third document says so."""

    proof: Proof | None
    partial: bool
    effective: str | None
    inferred: bool


def about(store: Store, nodes: Mapping[str, int], known: Mapping[str, DocumentCard] = MappingProxyType({})) -> About:
    """Return what there is to say about documents.

    Args:
        store: where to look.
        nodes: their keys, and the numbers that the store gives to them.
        known: the cards that are known already.
    """
    changed = list(of_nodes(store, "changed_by", list(nodes.values())))
    wanted = {**nodes, **{str(row["source"]): cast("int", row["by"]) for row in changed}}
    named = {**known, **cards_of(store, {key: node for key, node in wanted.items() if key not in known})}
    changes: dict[str, list[Change]] = defaultdict(list)
    for row in changed:
        changes[str(row["target"])].append(_change(row, named))
    ordered = list(of_nodes(store, "tasks_of", list(nodes.values())))
    movers = {mover for row in ordered if (mover := moved_of(row).get("document"))}
    return About(
        named,
        {key: tuple(sorted(some, key=_by_day)) for key, some in changes.items()},
        _duties(ordered, {**named, **cards(store, movers - named.keys())}),
    )


def _duties(rows: Iterable[Row], named: Mapping[str, DocumentCard]) -> dict[str, tuple[Duty, ...]]:
    """Return the tasks of each document by deadline, those without one last, as they stand in the text; `named`: the cards of those who move them."""
    tasks: dict[str, dict[str, list[Row]]] = defaultdict(dict)
    for row in rows:
        tasks[str(row["document"])].setdefault(str(row["key"]), []).append(row)
    return {
        document: tuple(_duty(each, named) for each in sorted(some.values(), key=_place))
        for document, some in tasks.items()
    }


def _place(parties: list[Row]) -> tuple[bool, str, int, str]:
    row = parties[0]
    start = row["start"]
    return row["due"] is None, str(row["due"] or ""), start if isinstance(start, int) else 0, str(row["key"])


def _by_day(change: Change) -> tuple[str, str, str]:
    return change.by.date or "", change.by.key, change.relation


def said(
    store: Store, links: Iterable[Link], nodes: Mapping[str, int] | None = None
) -> dict[tuple[str, str, str], Said]:
    """Return how each of these relations is said, by its source, kind and target.

    `nodes`: the numbers of their documents, where they are known.
    """
    wanted = {(link.source, link.relation, link.target) for link in links}
    pairs = sorted({(source, target) for source, _, target in wanted})
    found = nodes_of(store, {key for pair in pairs for key in pair}) if nodes is None else nodes
    asked = (
        {name: [found[pair[end]] for pair in some] for end, name in enumerate(_ENDS)} for some in portions(pairs, BATCH)
    )
    obliging = all(relation in OBLIGING for _, relation, _ in wanted)
    rows = answers(store, "proofs_of_steps" if obliging else "proofs", asked)
    return {(str(row["source"]), str(row["kind"]), str(row["target"])): said_by(row) for row in rows}


def said_by(row: Row) -> Said:
    """Return how the relation `row` is said."""
    evidence = evidence_of(row)
    inferred = is_inferred(evidence, str(row["source"]))
    return Said(proof_of(evidence) if evidence else None, bool(row["partial"]), text_of(row, "effective"), inferred)


def _change(row: Row, known: Mapping[str, DocumentCard]) -> Change:
    words = said_by(row)
    return Change(str(row["kind"]), known[str(row["source"])], words.partial, words.effective, words.proof)


def proof_of(evidence: Sequence[Mapping[str, Any]]) -> Proof:
    """Return the words that prove a relation, by the places where it is said, of which there is one at least, best first."""
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


def _duty(parties: Sequence[Row], named: Mapping[str, DocumentCard]) -> Duty:
    """Return the task of these rows, one for each assignee, or one without any."""
    task: Mapping[str, Any] = parties[0]
    moved = moved_of(parties[0])
    assignees = {(str(row["role"] or ""), str(row["assignee"])) for row in parties if row["assignee"] is not None}
    return Duty(
        key=task["key"],
        item=task["item"],
        text=str(task["text"]),
        due=task["due"],
        due_text=task["due_text"],
        recurrence=task["recurrence"],
        report_to=task["report_to"],
        assignees=tuple(Assigned(name, role or None) for role, name in sorted(assignees)),
        path=task["path"],
        member=task["member"],
        page=task["page"],
        state=task["state"] or "open",
        due_printed=task["due_printed"],
        moved_by=task["moved_by"],
        perhaps=None if moved.get("sure", True) else str(moved["sentence"]),
        mover=named.get(moved.get("document", "")),
        due_hour=task["due_hour"],
    )
