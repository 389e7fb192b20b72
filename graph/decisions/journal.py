"""`decisions.jsonl`: one decision a line, only ever added to; people may read it and mend it with any editor.

What a killed program left of its last line was never said to be decided; a whole one to which an editor gave no end counts.
"""

import json
import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from pydantic import ValidationError

from ...errors import DecisionError, StoreError
from ...findings import Finding, finding
from ..stores.lock import hold
from ..stores.workspace import DECISIONS
from .contradictions import contradiction, ruled_out
from .model import Decision, Undo, What, in_force, same

TORN = "decisions.torn"
LOCK = "decisions.lock"

_SHOWN = 60
_PATIENCE = 10.0
"""Seconds to wait for another one who is deciding."""


class Journal(NamedTuple):
    """All that was ever decided, in order, and the unfinished last line that a killed program left (`torn`)."""

    decisions: tuple[Decision, ...] = ()
    torn: bytes = b""

    @property
    def in_force(self) -> tuple[Decision, ...]:
        """The decisions that nobody has taken back."""
        return in_force(self.decisions)


def read_journal(folder: Path, *, contradictory: bool = False) -> Journal:
    """Return what was decided in the workspace `folder`; `contradictory`: also where decisions contradict each other.

    Raises:
        DecisionError: a line is damaged or says what cannot be, or two contradict each other; nothing is changed.
        StoreError: "decisions-not-readable".
    """
    journal = _lines(folder / DECISIONS)
    found = contradiction(journal.in_force)
    if found and not contradictory:
        raise DecisionError("contradicting-decisions", file=folder / DECISIONS, one=found[0].id, other=found[1].id)
    return journal


def torn_note(folder: Path, journal: Journal) -> tuple[Finding, ...]:
    """Return what to tell of an unfinished last line, where there is one."""
    file, words = str(folder / DECISIONS), journal.torn.decode("utf-8", "replace")
    return (finding("torn-decision", file=file, words=words[:_SHOWN]),) if words else ()


def decide(folder: Path, what: What, *, who: str, why: str, when: str | None = None) -> Decision:
    """Add a decision to those in the workspace `folder` and return it; on return it is on the disk.

    Args:
        folder: the workspace.
        what: the decision.
        who: who decides.
        why: the reason.
        when: ISO time with its zone; now, where it is not given.

    Raises:
        DecisionError: "already-decided", "contradicts-decision" or "nothing-to-undo", and as `read_journal` says.
        StoreError: another one is deciding, or the file cannot be written.
    """
    with hold(folder, LOCK, patience=_PATIENCE):
        journal = read_journal(folder, contradictory=isinstance(what, Undo))
        new = Decision(
            id=_next_id(journal.decisions),
            who=who,
            when=when or datetime.now().astimezone().isoformat(timespec="seconds"),
            why=why,
            what=what,
        )
        _refuse(new, journal)
        _append(folder, new, journal.torn)
    return new


def _refuse(new: Decision, journal: Journal) -> None:
    standing = journal.in_force
    if isinstance(new.what, Undo):
        if new.what.decision not in {each.id for each in standing}:
            raise DecisionError("nothing-to-undo", id=new.what.decision)
        return
    for earlier in standing:
        if same(earlier.what, new.what):
            raise DecisionError("already-decided", id=earlier.id, who=earlier.who, why=earlier.why)
    found = contradiction((*standing, new)) or ruled_out(standing, new)
    if found:
        raise DecisionError("contradicts-decision", id=found[0].id, who=found[0].who, why=found[0].why)


def _next_id(decisions: Sequence[Decision]) -> str:
    numbers = [int(each.id) for each in decisions if each.id.isdecimal()]
    return str(max([len(decisions), *numbers]) + 1)


def _lines(file: Path) -> Journal:
    whole, last = _split(_bytes(file))
    return Journal(tuple(_parsed(file, whole)), last)


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except FileNotFoundError:
        return b""
    except OSError as error:
        raise StoreError("decisions-not-readable", file=file, reason=error.strerror or error) from error


def _split(content: bytes) -> tuple[list[bytes], bytes]:
    """Return the lines, and apart the last one where it has no end and is no JSON: a killed writer left it."""
    *whole, last = content.removeprefix(b"\xef\xbb\xbf").split(b"\n")
    if last and _is_json(last):
        return [*whole, last], b""
    return whole, last


def _is_json(line: bytes) -> bool:
    try:
        json.loads(line)
    except ValueError:
        return False
    return True


def _parsed(file: Path, lines: Sequence[bytes]) -> Iterator[Decision]:
    """Yield the decisions of the lines, those that were taken back with who did so."""
    found: dict[str, Decision] = {}
    for number, line in enumerate(lines, 1):
        if line.strip():
            decision = _decision(file, number, line)
            if decision.id in found:
                raise _wrong(file, number, "id", f"{decision.id} ×2")
            found[decision.id] = decision
            if isinstance(decision.what, Undo):
                _take_back(file, number, decision, decision.what, found)
    yield from found.values()


def _take_back(file: Path, number: int, by: Decision, undo: Undo, found: dict[str, Decision]) -> None:
    undone = found.get(undo.decision)
    if undone is None or isinstance(undone.what, Undo):
        raise _wrong(file, number, "what.decision", undo.decision)
    if undone.undone_by is None:
        found[undone.id] = undone.model_copy(update={"undone_by": by.id})


def _decision(file: Path, number: int, line: bytes) -> Decision:
    try:
        return Decision.model_validate_json(line)
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(map(str, first["loc"]))
        raise _wrong(file, number, field or "JSON", first["msg"]) from error


def _wrong(file: Path, line: int, field: str, reason: str) -> DecisionError:
    return DecisionError("wrong-decision", file=file, line=line, field=field, reason=reason)


def _append(folder: Path, decision: Decision, torn: bytes) -> None:
    """Write the decision as the last line; what a killed writer left in its place is put aside, and never lost."""
    file = folder / DECISIONS
    line = decision.model_dump_json(exclude_none=True).encode() + b"\n"
    try:
        if torn:
            _write(folder / TORN, torn + b"\n")
            os.truncate(file, file.stat().st_size - len(torn))
        elif (before := _bytes(file)) and not before.endswith(b"\n"):
            line = b"\n" + line
        _write(file, line)
    except OSError as error:
        raise StoreError("store-not-writable", store=folder, reason=error.strerror or error) from error


def _write(file: Path, line: bytes) -> None:
    """Add a line, and see it on the disk; one that does not fit there is taken away again."""
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o644)
    try:
        size = os.fstat(descriptor).st_size
        try:
            while line:
                line = line[os.write(descriptor, line) :]
            os.fsync(descriptor)
        except OSError:
            with suppress(OSError):
                os.ftruncate(descriptor, size)
            raise
    finally:
        os.close(descriptor)
    _sync_folder(file.parent)


def _sync_folder(folder: Path) -> None:
    """Have the disk know the file's name too, where folders can be opened."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
