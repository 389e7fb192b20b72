"""From the readings to the graph in the store: what has changed goes through the ledger, and only what differs is written."""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import NamedTuple

from ..assembly.assemble import recorded
from ..assembly.ledger.ledger import Ledger
from ..assembly.telling.corrected import corrected
from ..assembly.update import contents_to_correct, update, updated_by
from ..decisions.model import Decision
from ..identity.register import national_register
from ..model import Witness
from ..portions import portions
from ..schema import DOCUMENT, EDGES, TASK
from ..stores.shelf import IN_PORTIONS, WRITING, changed_contents, forget_changes, names_of, parts_of, recall, remember
from ..stores.store import Beside, Gathered, Target
from ..stores.texts import writing as words
from ..stores.texts.reading import stamp_of
from ..stores.versions import schema_version
from .annexes import Hosts, annexed, hosts_of
from .changes import Changes, Written, by_status, sizes, write
from .helping import helpers
from .kept_ledger import attach, detach, discard, is_damage, is_kept, sign
from .missing import missing
from .new_ledger import ToldContents, hands, making
from .progress import Progress
from .readings import restore
from .spool import Spool
from .sweeping import is_due, sweep

_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Counts:
    """What the graph holds: documents by status, edges by kind, references as places in the texts."""

    documents: dict[str, int]
    references: int
    edges: dict[str, int]
    tasks: int


class _Build(NamedTuple):
    """What a graph is brought up with, whichever way it goes."""

    target: Target
    shelf: sqlite3.Connection
    workspace: Path
    decisions: Sequence[Decision]
    jobs: int
    progress: Progress


def bring_up_to(
    target: Target,
    shelf: sqlite3.Connection,
    workspace: Path,
    decisions: Sequence[Decision],
    jobs: int,
    progress: Progress,
    told: ToldContents | None = None,
    *,
    prune: bool = False,
) -> tuple[int, Counts]:
    """Make the graph say what the readings and people say; return how much had to be written, and what it holds.

    What is to be written is noted first, as being written: where that goes wrong the next build loads a new graph. A
    damaged ledger is thrown away and all worked out again; it tells nothing that the readings do not. `told` is what
    the ledger was told already while files were read. With `prune`, or after a document became a secret one, no word of
    what was taken out is left.
    """
    build = _Build(target, shelf, workspace, decisions, jobs, progress)
    if not is_due(shelf, prune=prune):
        return _in_spite_of_damage(build, told or {})
    _forget_ledger(shelf, workspace)
    done = _in_spite_of_damage(build, {})
    sweep(shelf)
    return done


def _in_spite_of_damage(build: _Build, told: ToldContents) -> tuple[int, Counts]:
    try:
        return _bring_up_to(build, told)
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
    _forget_ledger(build.shelf, build.workspace)
    return _bring_up_to(build, {})


def _forget_ledger(shelf: sqlite3.Connection, workspace: Path) -> None:
    shelf.rollback()
    detach(shelf)
    discard(workspace)


def _bring_up_to(build: _Build, told: ToldContents) -> tuple[int, Counts]:
    target, shelf, workspace, decisions, _, progress = build
    anew = not (_is_written(target, shelf, workspace) and is_kept(shelf, workspace))
    if not anew and not changed_contents(shelf) and recall(shelf, "decided") == _decided(decisions):
        return 0, _noted_counts(shelf)
    progress("assemble", 0, 0)
    attach(shelf, workspace)
    if anew:
        return _make(build, told)
    return _change(build)


def _change(build: _Build) -> tuple[int, Counts]:
    """Write what differs."""
    target, shelf, workspace, decisions, _, progress = build
    found, written, contents = Changes(), Written(shelf), changed_contents(shelf)
    with shelf:
        ledger = Ledger(shelf, national_register(), decisions)
        waiting = _waiting(ledger, shelf, decisions)
        others = _noted_counts(shelf).references - ledger.references(waiting)
        _take(ledger, shelf, decisions, waiting, {})
        for part in update(ledger, national_register(), decisions):
            found.add(written.put(part))
        tally = found.tally + Counter(json.loads(recall(shelf, "tally") or "{}"))
        counts = _counts(tally, others + ledger.references(waiting))
        _note(shelf, decisions, tally, counts, IN_PORTIONS if found.in_portions else WRITING)
    progress("write", 0, len(found))
    stamp = _write(target, found, sizes(tally)) if found else target.stamp()
    words.follow(workspace, shelf, contents, found.difference(), stamp)
    _note_written(shelf, stamp)
    return len(found), counts


def _write(target: Target, found: Changes, wanted: Counter[str]) -> str:
    """Write the changes and return the stamp of the graph; of few it is seen that they are there, of many all is counted."""
    seen = None if found.in_portions else partial(missing, found)
    return target.change(partial(write, found), found.difference(), wanted, seen)


def _make(build: _Build, told: ToldContents) -> tuple[int, Counts]:
    """Load a graph that is made anew."""
    _, shelf, workspace, decisions, jobs, progress = build
    size, tally, written = 0, Counter[str](), Written(shelf)
    # A graph that a killed build left in portions stays so until the new one is there.
    state = IN_PORTIONS if recall(shelf, "graph") == IN_PORTIONS else WRITING
    with Spool(workspace) as spool:
        with shelf:
            ledger = Ledger(shelf, national_register(), decisions)
            remember(shelf, graph=state)
            waiting = _waiting(ledger, shelf, decisions)
            _take(ledger, shelf, decisions, waiting, told)
            written.forget()
        with making(shelf, workspace, ledger, decisions, jobs) as team:
            for part in updated_by(team, ledger, national_register(), decisions, whole=True):
                written.note(part.owner, part.hashes, part.tally)
                spool.put(part)
                size += part.size
                tally.update(part.tally)
        with shelf:
            counts = _counts(tally, ledger.references(waiting))
            _note(shelf, decisions, tally, counts, state)
        progress("write", 0, size)
        with helpers(hands(ledger, jobs)) as beside:
            stamp = _load(build, spool.gathered(), sizes(tally), beside)
    _note_written(shelf, stamp)
    return size, counts


def _load(build: _Build, graph: Gathered, wanted: Counter[str], beside: Beside) -> str:
    """Load the graph and fill the index of words; return the stamp of both."""
    have_words = beside(partial(words.fill, build.workspace, graph))
    try:
        stamp = build.target.load(graph, wanted, beside)
        have_words()
        words.put(build.workspace, stamp)
    finally:
        words.discard(build.workspace)
    return stamp


def _is_written(target: Target, shelf: sqlite3.Connection, workspace: Path) -> bool:
    """Tell whether graph and texts are as the last build left them: only what changed has to be written then."""
    if recall(shelf, "graph") or recall(shelf, "schema") != schema_version():
        return False
    return recall(shelf, "whole") == (target.stamp() or None) == (stamp_of(workspace) or None)


def _decided(decisions: Sequence[Decision]) -> str:
    return json.dumps([each.model_dump_json() for each in decisions])


def _waiting(ledger: Ledger, shelf: sqlite3.Connection, decisions: Sequence[Decision]) -> list[str]:
    """Return the contents that the ledger is to take in: all of them where it is a new one."""
    return sorted({*changed_contents(shelf), *contents_to_correct(ledger, decisions)})


def _take(
    ledger: Ledger,
    shelf: sqlite3.Connection,
    decisions: Sequence[Decision],
    contents: Sequence[str],
    told: ToldContents,
) -> None:
    """Have the ledger take in contents of the shelf, as far as it was not `told` of them already."""
    hosts = hosts_of(shelf)
    for some in portions(contents, _AT_ONCE):
        names = names_of(shelf, some)
        for content in some:
            if names[content][:1] != [told.get(content)] or content in hosts:
                witnesses = _witnesses(shelf, content, names[content], hosts.get(content, {}))
                ledger.tell([(content, [recorded(each) for each in corrected(witnesses, decisions)])])
        ledger.name(names)


def _witnesses(shelf: sqlite3.Connection, content: str, names: Sequence[str], hosts: Hosts) -> Iterator[Witness]:
    """Yield what the texts of a content say; annexes as those of the documents beside them."""
    if names:
        kept = (each for each in parts_of(shelf, content) if each.text is not None)
        yield from (annexed(restore(each, names[0]), hosts) for each in kept)


def _note(
    shelf: sqlite3.Connection, decisions: Sequence[Decision], tally: Counter[str], counts: Counts, state: str
) -> None:
    """Note that the ledger is brought up, and that the graph is being written, and what that will hold."""
    forget_changes(shelf)
    sign(shelf)
    remember(shelf, graph=state, decided=_decided(decisions))
    remember(shelf, tally=json.dumps(tally), counts=json.dumps(asdict(counts)))


def _note_written(shelf: sqlite3.Connection, stamp: str) -> None:
    with shelf:
        remember(shelf, graph="", whole=stamp, schema=schema_version(), sample=_sample(shelf))


def _counts(tally: Counter[str], references: int) -> Counts:
    kinds = sorted(kind.name for kind in EDGES if tally[kind.name])
    return Counts(by_status(tally), references, {kind: tally[kind] for kind in kinds}, tally[TASK.name])


def _noted_counts(shelf: sqlite3.Connection) -> Counts:
    """Return what the graph held when it was written last."""
    return Counts(**json.loads(recall(shelf, "counts") or "{}"))


def _sample(shelf: sqlite3.Connection) -> str:
    """Return the key of some document that was written."""
    row = shelf.execute("SELECT owner FROM written WHERE tally LIKE ? LIMIT 1", (f'%"{DOCUMENT.name}"%',)).fetchone()
    return str(row[0]) if row else ""
