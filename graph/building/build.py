"""From files to the graph in the store: only what is new is read, only what changed is written."""

import os
import time
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from sqlite3 import Connection

from ...collecting import collecting_seldom
from ...extract import rules
from ...findings import Finding
from ..decisions.journal import read_journal, torn_note
from ..stores.lock import hold
from ..stores.opening import target
from ..stores.place import locate
from ..stores.shelf import drop_files, files, open_shelf
from ..stores.workspace import make_workspace, refuse_other_files
from .annexes import settle_annexes
from .bring_up import Counts as Counts
from .bring_up import bring_up_to
from .columns import columns_of_tables, forget_refused
from .intake import take_in
from .moving import left_places
from .new_ledger import Tell, teller
from .progress import Progress, silent
from .pruning import prunable, refuse_missing
from .survey import Survey, files_below, place_of, survey
from .whose import claim_graph


@dataclass(frozen=True, slots=True)
class Summary:
    """What a build did; `unread` says of each file that gave no text, or of an unfinished decision, why it did not count.

    Attributes:
        seen: files of this run; the next three add up to it.
        vanished: files read before from below the paths that are no longer there; what they said stays in the graph.
        spared: of each folder whose files were not pruned, why they may not be gone at all.
        pruned: files no longer there whose words were taken out of the graph.
        read: files that went through the reader in this run.
        written: nodes and edges that were new, changed or gone.
        seconds: how long it took.
    """

    seen: int
    new: int
    changed: int
    unchanged: int
    vanished: int
    pruned: int
    read: int
    unread: tuple[Finding, ...]
    spared: tuple[Finding, ...]
    counts: Counts
    written: int
    seconds: float


def build(
    paths: Sequence[Path | str],
    store: Path | str,
    *,
    jobs: int | None = None,
    prune: bool = False,
    growing: Collection[Path | str] = (),
    progress: Progress = silent,
) -> Summary:
    """Read the documents below `paths` into the store; a file that was moved or renamed counts at its new place only.

    Killed at any moment, it loses nothing that was in the store; the next build completes it.

    Args:
        paths: files and folders.
        store: the folder of the store, made where there is none.
        jobs: how many processes read; one for each processor by default.
        prune: take out what files said that are gone from below `paths`. A folder that cannot be listed, or in which no
            document is left, may be a disk that is not there: what its files said stays.
        growing: files below `paths` to which somebody still writes: what is known of them stays as it is.
        progress: told what is being done.

    Raises:
        LoadError: there is nothing to read; or it is to be pruned and one of `paths` is not there.
        RulesError: a row of the office's own lists is wrong.
        DecisionError: a line of `decisions.jsonl` is wrong, or two contradict each other.
        StoreError: the store is held by another process, cannot be written, is none, or holds the graph of another workspace.
    """
    started, jobs = time.perf_counter(), jobs or os.cpu_count() or 1
    rules.check()
    place = locate(store)
    refuse_other_files(place.workspace)
    if prune:
        refuse_missing(paths)
    places = _whole_files(paths, place.workspace, growing)
    make_workspace(place.workspace)
    with collecting_seldom(), hold(place.workspace), target(place) as graph, open_shelf(place.workspace) as shelf:
        claim_graph(place, graph, shelf)
        journal = read_journal(place.workspace)
        seen = survey(places, files(shelf, map(place_of, paths)), columns_of_tables(shelf, places), progress)
        pruned, spared = prunable(seen, paths) if prune else ([], ())
        with shelf:
            drop_files(shelf, pruned)
        told, tell = teller(shelf, place.workspace, journal.in_force)
        read, moved, unread = _read(seen, shelf, jobs, progress, tell)
        written, counts = bring_up_to(
            graph, shelf, place.workspace, journal.in_force, jobs, progress, told, prune=prune
        )
    return Summary(
        seen=len(seen.found),
        new=seen.new,
        changed=seen.changed,
        unchanged=len(seen.found) - seen.new - seen.changed,
        vanished=len(set(seen.vanished).difference(pruned, moved)),
        pruned=len(pruned),
        read=read,
        unread=(*unread, *torn_note(place.workspace, journal)),
        spared=spared,
        counts=counts,
        written=written,
        seconds=round(time.perf_counter() - started, 2),
    )


def _whole_files(paths: Sequence[Path | str], workspace: Path, growing: Collection[Path | str]) -> dict[str, str]:
    """Return each file's place and name, as `files_below`, without those to which somebody still writes."""
    unfinished = set(map(place_of, growing))
    return {place: name for place, name in files_below(paths, workspace).items() if place not in unfinished}


def _read(
    seen: Survey, shelf: Connection, jobs: int, progress: Progress, tell: Tell
) -> tuple[int, Sequence[str], tuple[Finding, ...]]:
    """Put on the shelf what is new; return how many files were read, the places that files left, and why some gave no text."""
    read, unread = take_in(seen, shelf, jobs, progress, tell)
    moved = left_places(seen, shelf)
    with shelf:
        drop_files(shelf, moved)
    forget_refused(shelf, seen.found, unread)
    settle_annexes(shelf)
    return read, moved, unread


def bring_up(store: Path | str, *, progress: Progress = silent) -> int:
    """Make the graph of a store say what was read into it and what people decided; return how much had to be written.

    Raises:
        DecisionError, StoreError: as `build` says.
    """
    place = locate(store)
    with hold(place.workspace), target(place) as graph, open_shelf(place.workspace) as shelf:
        claim_graph(place, graph, shelf)
        decisions = read_journal(place.workspace).in_force
        return bring_up_to(graph, shelf, place.workspace, decisions, os.cpu_count() or 1, progress)[0]
