"""From files to the graph in the store: only what is new is read, only what changed is written."""

import hashlib
import json
import os
import sqlite3
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from ...extract import rules
from ...findings import Finding
from ..assembly.assemble import assemble
from ..decisions.journal import read_journal, torn_note
from ..decisions.model import Decision
from ..identity.register import national_register
from ..model import Graph, Witness
from ..stores.lock import hold
from ..stores.opening import target
from ..stores.place import locate
from ..stores.shelf import files, forget_written, open_shelf, recall, remember, texts
from ..stores.store import Store, Target
from ..stores.versions import assembler_version, reader_version, rules_version, schema_version
from ..stores.whole import sizes
from ..stores.workspace import make_workspace, refuse_other_files
from .changes import AT_ONCE, Changes, changes, record, statements
from .intake import take_in
from .progress import Progress, silent
from .readings import restore
from .survey import files_below, survey


@dataclass(frozen=True, slots=True)
class Counts:
    """What the graph holds: documents by status, edges by kind, references as places in the texts."""

    documents: dict[str, int]
    references: int
    edges: dict[str, int]
    tasks: int


@dataclass(frozen=True, slots=True)
class Summary:
    """What a build did; `unread` says of each file that gave no text, or of an unfinished decision, why it did not count.

    Attributes:
        seen: files of this run; the next three add up to it.
        vanished: files read before that are no longer there; what they said stays in the graph.
        read: files that went through the reader in this run.
        written: nodes and edges that were new, changed or gone.
        seconds: how long it took.
    """

    seen: int
    new: int
    changed: int
    unchanged: int
    vanished: int
    read: int
    unread: tuple[Finding, ...]
    counts: Counts
    written: int
    seconds: float


def build(
    paths: Sequence[Path | str], store: Path | str, *, jobs: int | None = None, progress: Progress = silent
) -> Summary:
    """Read the documents below `paths` into the store.

    Killed at any moment, it loses nothing that was in the store; the next build completes it.

    Args:
        paths: files and folders.
        store: the folder of the store, made where there is none.
        jobs: how many processes read; one for each processor by default.
        progress: told what is being done.

    Raises:
        LoadError: there is nothing to read.
        RulesError: a row of the office's own lists is wrong.
        DecisionError: a line of `decisions.jsonl` is wrong, or two contradict each other.
        StoreError: the store is held by another process, cannot be written, or is none.
    """
    started = time.perf_counter()
    rules.check()
    place = locate(store)
    refuse_other_files(place.workspace)
    places = files_below(paths, place.workspace)
    make_workspace(place.workspace)
    with hold(place.workspace), target(place) as graph, open_shelf(place.workspace) as shelf:
        journal = read_journal(place.workspace)
        seen = survey(places, files(shelf), progress)
        read, unread = take_in(seen, shelf, jobs or os.cpu_count() or 1, progress)
        written, counts = _bring_up(graph, shelf, journal.in_force, progress)
    return Summary(
        seen=len(seen.found),
        new=seen.new,
        changed=seen.changed,
        unchanged=len(seen.found) - seen.new - seen.changed,
        vanished=len(seen.vanished),
        read=read,
        unread=(*unread, *torn_note(place.workspace, journal)),
        counts=counts,
        written=written,
        seconds=round(time.perf_counter() - started, 2),
    )


def bring_up(store: Path | str, *, progress: Progress = silent) -> int:
    """Make the graph of a store say what was read into it and what people decided; return how much had to be written.

    Raises:
        DecisionError, StoreError: as `build` says.
    """
    place = locate(store)
    with hold(place.workspace), target(place) as graph, open_shelf(place.workspace) as shelf:
        return _bring_up(graph, shelf, read_journal(place.workspace).in_force, progress)[0]


def _bring_up(
    target: Target, shelf: sqlite3.Connection, decisions: Sequence[Decision], progress: Progress
) -> tuple[int, Counts]:
    """Make the graph say what the readings and people say; return how much had to be written, and what it holds."""
    wanted = _fingerprint(shelf, decisions)
    clean = _is_clean(target, shelf)
    if clean and recall(shelf, "graph") == wanted:
        return 0, Counts(**json.loads(recall(shelf, "counts") or "{}"))
    progress("assemble", 0, 0)
    graph, references = _assembled(shelf, decisions)
    if not clean:
        forget_written(shelf)
    found = changes(graph, shelf)
    progress("write", 0, len(found))
    counts = _counts(graph, references)
    stamp = _write(target, shelf, graph, found, anew=not clean) if found or not clean else target.stamp()
    with shelf:
        record(found, shelf)
        remember(shelf, graph=wanted, whole=stamp, schema=schema_version(), counts=json.dumps(asdict(counts)))
        remember(shelf, sample=next((node.key for node in graph.nodes if node.label == "Document"), ""))
    return len(found), counts


def _is_clean(target: Target, shelf: sqlite3.Connection) -> bool:
    """Tell whether the graph is as the last build left it: only what changed has to be written then."""
    if recall(shelf, "graph") == "writing" or recall(shelf, "schema") != schema_version():
        return False
    return recall(shelf, "whole") == (target.stamp() or None)


def _fingerprint(shelf: sqlite3.Connection, decisions: Sequence[Decision]) -> str:
    """Return a hash of all that the graph is a function of."""
    made_by = reader_version(), rules_version(), assembler_version()
    known = sorted((file.name, file.content) for file in files(shelf).values())
    decided = [each.model_dump_json() for each in decisions]
    return hashlib.sha256(json.dumps((made_by, known, decided)).encode()).hexdigest()


def _assembled(shelf: sqlite3.Connection, decisions: Sequence[Decision]) -> tuple[Graph, int]:
    """Return the graph of all that was read, and how many references there are in it."""
    references = 0

    def witnesses() -> Iterator[Witness]:
        nonlocal references
        for file, kept in texts(shelf):
            witness = restore(kept, file.name)
            references += len(witness.reading.references)
            yield witness

    return assemble(witnesses(), national_register(), decisions), references


def _write(target: Target, shelf: sqlite3.Connection, graph: Graph, found: Changes, *, anew: bool) -> str:
    """Write the changes and return the graph's new stamp; killed before that is remembered, the next build loads all anew."""
    with shelf:
        remember(shelf, graph="writing")

    def work(store: Store) -> None:
        if anew or len(found) > AT_ONCE:
            store.load(graph.nodes, graph.edges)
        else:
            store.write(statements(found))

    return target.change(work, sizes(graph.nodes, graph.edges))


def _counts(graph: Graph, references: int) -> Counts:
    documents = Counter(str(node.properties["status"]) for node in graph.nodes if node.label == "Document")
    return Counts(
        documents=dict(sorted(documents.items())),
        references=references,
        edges=dict(sorted(Counter(edge.kind for edge in graph.edges).items())),
        tasks=sum(node.label == "Task" for node in graph.nodes),
    )
