"""From the readings to the graph in the store: what has changed goes through the ledger, and only what differs is written."""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from ..assembly.assemble import recorded
from ..assembly.corrected import corrected
from ..assembly.ledger.ledger import Ledger
from ..assembly.ledger.texts import Record
from ..assembly.update import contents_to_correct, update
from ..decisions.model import Decision
from ..identity.register import national_register
from ..schema import DOCUMENT, EDGES, TASK
from ..stores.shelf import IN_PORTIONS, WRITING, changed_contents, forget_changes, names_of, parts_of, recall, remember
from ..stores.store import Store, Target
from ..stores.versions import schema_version
from .beside import attach, detach, discard, is_damage, is_kept, sign
from .changes import Changes, Written, by_status, sizes, write
from .progress import Progress
from .readings import restore
from .spool import Spool


@dataclass(frozen=True, slots=True)
class Counts:
    """What the graph holds: documents by status, edges by kind, references as places in the texts."""

    documents: dict[str, int]
    references: int
    edges: dict[str, int]
    tasks: int


def bring_up_to(
    target: Target, shelf: sqlite3.Connection, workspace: Path, decisions: Sequence[Decision], progress: Progress
) -> tuple[int, Counts]:
    """Make the graph say what the readings and people say; return how much had to be written, and what it holds.

    What is to be written is noted first, as being written: where that goes wrong the next build loads a new graph. A
    damaged ledger is thrown away and all worked out again; it tells nothing that the readings do not.
    """
    try:
        return _bring_up_to(target, shelf, workspace, decisions, progress)
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
    detach(shelf)
    discard(workspace)
    return _bring_up_to(target, shelf, workspace, decisions, progress)


def _bring_up_to(
    target: Target, shelf: sqlite3.Connection, workspace: Path, decisions: Sequence[Decision], progress: Progress
) -> tuple[int, Counts]:
    anew = not (_is_written(target, shelf) and is_kept(shelf, workspace))
    if not anew and not changed_contents(shelf) and recall(shelf, "decided") == _decided(decisions):
        return 0, Counts(**json.loads(recall(shelf, "counts") or "{}"))
    progress("assemble", 0, 0)
    attach(shelf, workspace)
    with Spool(workspace) as spool:
        found, counts = _note(shelf, decisions, spool if anew else None)
        progress("write", 0, len(found))
        stamp = _write(target, shelf, found, spool if anew else None)
    with shelf:
        remember(shelf, graph="", whole=stamp, schema=schema_version(), sample=_sample(shelf))
    return len(found), counts


def _is_written(target: Target, shelf: sqlite3.Connection) -> bool:
    """Tell whether the graph is as the last build left it: only what changed has to be written then."""
    if recall(shelf, "graph") or recall(shelf, "schema") != schema_version():
        return False
    return recall(shelf, "whole") == (target.stamp() or None)


def _decided(decisions: Sequence[Decision]) -> str:
    return json.dumps([each.model_dump_json() for each in decisions])


def _note(shelf: sqlite3.Connection, decisions: Sequence[Decision], spool: Spool | None) -> tuple[Changes, Counts]:
    """Work out what differs, and note it as written; with a `spool` all is to be written, and goes there."""
    written, found = Written(shelf), Changes()
    with shelf:
        ledger = Ledger(shelf, national_register(), decisions)
        if spool:
            written.forget()
        for content in sorted({*changed_contents(shelf), *contents_to_correct(ledger, decisions)}):
            ledger.take(content, names_of(shelf, content), list(_records(shelf, content, decisions)))
        for part in update(ledger, national_register(), decisions, whole=spool is not None):
            found.add(written.put(part), keep=spool is None)
            if spool:
                spool.put(part)
        tally = found.tally if spool else found.tally + Counter(json.loads(recall(shelf, "tally") or "{}"))
        counts = _counts(tally, ledger.references())
        forget_changes(shelf)
        sign(shelf)
        remember(shelf, graph=_while_written(shelf, found, spool), decided=_decided(decisions))
        remember(shelf, tally=json.dumps(tally), counts=json.dumps(asdict(counts)))
    return found, counts


def _while_written(shelf: sqlite3.Connection, found: Changes, spool: Spool | None) -> str:
    """Return what is to be known of the graph while it is written: one that a killed build left in portions stays so."""
    if recall(shelf, "graph") == IN_PORTIONS or (spool is None and found.in_portions):
        return IN_PORTIONS
    return WRITING


def _records(shelf: sqlite3.Connection, content: str, decisions: Sequence[Decision]) -> Iterator[Record]:
    """Yield what a content tells, its headers corrected."""
    names = names_of(shelf, content)
    if names:
        witnesses = (restore(kept, names[0]) for kept in parts_of(shelf, content) if kept.text is not None)
        yield from map(recorded, corrected(witnesses, decisions))


def _write(target: Target, shelf: sqlite3.Connection, found: Changes, spool: Spool | None) -> str:
    """Write what differs, or load what is in the spool; return the graph's new stamp."""
    if not found and spool is None:
        return target.stamp()

    def work(store: Store) -> None:
        if spool:
            store.load(spool.nodes(), spool.edges())
        else:
            write(found, store)

    return target.change(work, sizes(Counter(json.loads(recall(shelf, "tally") or "{}"))))


def _counts(tally: Counter[str], references: int) -> Counts:
    kinds = sorted(kind.name for kind in EDGES if tally[kind.name])
    return Counts(by_status(tally), references, {kind: tally[kind] for kind in kinds}, tally[TASK.name])


def _sample(shelf: sqlite3.Connection) -> str:
    """Return the key of some document that was written."""
    row = shelf.execute("SELECT owner FROM written WHERE tally LIKE ? LIMIT 1", (f'%"{DOCUMENT.name}"%',)).fetchone()
    return str(row[0]) if row else ""
