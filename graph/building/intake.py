"""From the files of a run to readings on the shelf: only contents that were never read go through the reader."""

import sqlite3
from collections.abc import Container, Iterable, Iterator, Mapping

from ...extract.model import Reading
from ...findings import Finding
from ..stores.shelf import (
    File,
    drop_orphans,
    parts_of,
    put_files,
    put_readings,
    read_contents,
    says_something,
    stale_contents,
    without_text,
)
from .new_ledger import Tell
from .pool import Named, Outcome, read_all
from .progress import Progress
from .readings import Fresh, read_again, restore
from .survey import Survey
from .sweeping import note_removed
from .wanting import note_wanting, readable_now

_GROWTH = 16
_MOST = 500
"""A portion is a sixteenth of what was read before it, and not more than this: so much is read again after a kill."""
_LEFT_OUT = ("unreadable-lines", "unnumbered-rows")
"""What is said of the lines of a table that were not read, though others were."""


def take_in(
    seen: Survey, shelf: sqlite3.Connection, jobs: int, progress: Progress, tell: Tell
) -> tuple[int, tuple[Finding, ...]]:
    """Put on the shelf what the files say, and tell it; return how many were read, and why some gave no text."""
    to_read = _to_read(seen, shelf)
    with shelf:
        put_files(shelf, [file for file in seen.differing if file.content not in to_read])
    waiting = _waiting(seen.found, to_read)
    named = [Named(place, alike[0].name, seen.columns.get(place, "")) for place, alike in waiting.items()]
    failed: list[Finding] = []
    done = 0
    if named:
        progress("read", done, len(waiting))  # the first text may take seconds, until all patterns are there
    for outcomes in _gathered(read_all(named, jobs, progress=progress)):
        with shelf:
            failed.extend(_put(outcomes, waiting, shelf, tell))
        done += len(outcomes)
        progress("read", done, len(waiting))
    _tidy(shelf)
    unread = (*failed, *_unread(seen, shelf))
    return done, tuple(sorted(unread, key=lambda note: (note.facts.get("file", ""), note.code)))


def _to_read(seen: Survey, shelf: sqlite3.Connection) -> set[str]:
    """Return the contents that the reader of today has not read, or can read better now; that of a file without bytes is empty.

    Of the files that are as they were these are few, so that the contents of all others need not be gone through.
    """
    differing = {file.content for file in seen.differing}
    return differing - read_contents(shelf, differing) | {"", *stale_contents(shelf)} | readable_now(shelf)


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


def _waiting(found: Iterable[File], to_read: Container[str]) -> Mapping[str, list[File]]:
    """Return the files to read by the place of the first of each content; equal contents are read once."""
    alike: dict[str, list[File]] = {}
    for file in found:
        if file.content in to_read:
            alike.setdefault(file.content or file.place, []).append(file)
    return {some[0].place: some for some in alike.values()}


def _put(
    outcomes: Iterable[Outcome], waiting: Mapping[str, list[File]], shelf: sqlite3.Connection, tell: Tell
) -> Iterator[Finding]:
    """Shelve what contents say; a file that was good and can no longer be read keeps what it said. Yield why it could not."""
    read: list[tuple[list[File], list[Fresh]]] = []
    for place, parts, lived in outcomes:
        if lived and waiting[place][0].content:
            read.append((waiting[place], parts))
        else:
            yield from _notes(parts)
    if any(_is_secret(parts) and _said(shelf, alike) for alike, parts in read):
        note_removed(shelf, secret=True)
    note_wanting(shelf, (kept for _, parts in read for kept, _ in parts))
    put_readings(shelf, ((alike[0].content, [kept for kept, _ in parts]) for alike, parts in read))
    tell([(alike[0].content, alike[0].name, [each.record for each in parts if each.record]) for alike, parts in read])
    for alike, parts in read:
        lost = [] if _counts(parts) else _said(shelf, alike)
        put_files(shelf, (file for file in alike if file not in lost))
        yield from _notes(parts) if lost else _left_out(parts)


def _said(shelf: sqlite3.Connection, found: Iterable[File]) -> list[File]:
    """Return the files of which a text is kept."""
    return [file for file in found if says_something(shelf, file.place)]


def _counts(parts: Iterable[Fresh]) -> bool:
    """Tell whether what was read takes the place of what was said before: a text, or that nothing may be kept of it."""
    return any(kept.text is not None for kept, _ in parts) or _is_secret(parts)


def _is_secret(parts: Iterable[Fresh]) -> bool:
    return any(note.code == "secret-document" for note in _notes(parts))


def _notes(parts: Iterable[Fresh]) -> list[Finding]:
    return [
        note for kept, _ in parts if kept.text is None for note in Reading.model_validate_json(kept.reading).findings
    ]


def _left_out(parts: Iterable[Fresh]) -> Iterator[Finding]:
    """Yield which lines of a table that was read were left out; the graph tells it of the document of its first line."""
    for kept, _ in parts:
        if any(code in kept.reading for code in _LEFT_OUT):
            yield from (note for note in Reading.model_validate_json(kept.reading).findings if note.code in _LEFT_OUT)


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
    textless = [*without_text(shelf)]
    places = {file.place for file in seen.found} if textless else ()
    kept = ((file, part) for file, part in textless if file.place in places)
    return [note for file, part in kept for note in restore(part, file.name).reading.findings]
