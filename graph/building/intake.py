"""From the files of a run to readings on the shelf: only contents that were never read go through the reader."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping

from ...extract.model import Reading
from ...findings import Finding
from ...loaders.tools import WANTING, tools
from ..stores.shelf import (
    File,
    Kept,
    contents_with,
    drop_orphans,
    parts_of,
    put_files,
    put_readings,
    read_contents,
    recall,
    remember,
    says_something,
    stale_contents,
    without_text,
)
from .making import Tell
from .pool import Named, Outcome, read_all
from .progress import Progress
from .readings import read_again, restore
from .survey import Survey
from .sweeping import note_removed

_GROWTH = 16
_MOST = 500
"""A portion is a sixteenth of what was read before it, and not more than this: so much is read again after a kill."""


def take_in(
    seen: Survey, shelf: sqlite3.Connection, jobs: int, progress: Progress, tell: Tell
) -> tuple[int, tuple[Finding, ...]]:
    """Put on the shelf what the files say, and tell it; return how many were read, and why some gave no text."""
    known = read_contents(shelf, {file.content for file in seen.found}) - _readable_now(shelf)
    with shelf:
        put_files(shelf, [file for file in seen.differing if file.content in known])
    waiting = _waiting(seen.found, known)
    named = [Named(place, alike[0].name, seen.columns.get(place, "")) for place, alike in waiting.items()]
    failed: list[Finding] = []
    done = 0
    for outcomes in _gathered(read_all(named, jobs, progress=progress)):
        with shelf:
            failed.extend(note for outcome in outcomes for note in _put(outcome, waiting[outcome[0]], shelf, tell))
        done += len(outcomes)
        progress("read", done, len(waiting))
    _tidy(shelf)
    unread = (*failed, *_unread(seen, shelf))
    return done, tuple(sorted(unread, key=lambda note: (note.facts.get("file", ""), note.code)))


def _readable_now(shelf: sqlite3.Connection) -> set[str]:
    """Return the contents that could not be read, or not all of them, for want of a program, if others are installed now."""
    installed = tools()
    if recall(shelf, "tools") == installed:
        return set()
    with shelf:
        remember(shelf, tools=installed)
    return contents_with(shelf, WANTING)


def _gathered(portions: Iterable[list[Outcome]]) -> Iterator[list[Outcome]]:
    """Yield what was read in portions that grow: putting each of them safely on the disk takes its time."""
    done, gathered = 0, list[Outcome]()
    for portion in portions:
        gathered += portion
        if len(gathered) > min(done // _GROWTH, _MOST):
            done += len(gathered)
            yield gathered
            gathered = []
    if gathered:
        yield gathered


def _waiting(found: Iterable[File], known: set[str]) -> Mapping[str, list[File]]:
    """Return the files to read by the place of the first of each content; equal contents are read once."""
    alike: dict[str, list[File]] = {}
    for file in found:
        if file.content not in known:
            alike.setdefault(file.content or file.place, []).append(file)
    return {some[0].place: some for some in alike.values()}


def _put(outcome: Outcome, alike: list[File], shelf: sqlite3.Connection, tell: Tell) -> list[Finding]:
    """Shelve what a content says; a file that was good and can no longer be read keeps what it said."""
    _, parts, lived = outcome
    content = alike[0].content
    if not lived or not content:
        return _notes(parts)
    if _is_secret(parts) and any(says_something(shelf, file.place) for file in alike):
        note_removed(shelf, secret=True)
    put_readings(shelf, [(content, parts)])
    tell(content, alike[0].name, [kept.record for kept in parts if kept.record])
    if any(kept.text is not None for kept in parts) or _is_secret(parts):
        put_files(shelf, alike)
        return []
    lost = [file for file in alike if says_something(shelf, file.place)]
    put_files(shelf, (file for file in alike if file not in lost))
    return _notes(parts) if lost else []


def _is_secret(parts: Iterable[Kept]) -> bool:
    return any(note.code == "secret-document" for note in _notes(parts))


def _notes(parts: Iterable[Kept]) -> list[Finding]:
    return [note for kept in parts if kept.text is None for note in Reading.model_validate_json(kept.reading).findings]


def _tidy(shelf: sqlite3.Connection) -> None:
    """Drop what no file says any more; what only a vanished file said is read again from its stored text."""
    with shelf:
        if drop_orphans(shelf):
            note_removed(shelf)
        for content in stale_contents(shelf):
            before = parts_of(shelf, content)
            parts = [read_again(kept) for kept in before]
            if any(was.text is not None and now.text is None for was, now in zip(before, parts, strict=True)):
                note_removed(shelf, secret=True)
            put_readings(shelf, [(content, parts)])


def _unread(seen: Survey, shelf: sqlite3.Connection) -> list[Finding]:
    """Return why files of this run gave no text."""
    places = {file.place for file in seen.found}
    kept = ((file, part) for file, part in without_text(shelf) if file.place in places)
    return [note for file, part in kept for note in restore(part, file.name).reading.findings]
