"""What a graph that is made anew takes most time for, by several processes that look into one ledger.

They read what was last published there; that this process goes on writing what they find does not concern them.
"""

import sqlite3
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from functools import cache
from pathlib import Path, PurePath
from typing import NamedTuple, TypeVar
from urllib.parse import quote

from ..assembly.ledger.ledger import Ledger
from ..assembly.ledger.traces import Entry
from ..assembly.making.parts import Part
from ..assembly.making.rulings import rulings
from ..assembly.work import Work
from ..decisions.model import Decision
from ..identity.register import national_register
from .packed import Packed, packed
from .processes import NO_PROCESSES, submit

Found = TypeVar("Found")

_AT_ONCE = 50
_AHEAD = 4
"""So many portions are asked for ahead for each process, so that none is idle while this one writes."""
_MAPPED = 1 << 33
"""Bytes of the ledger that each process looks at where they lie, without a copy of its own."""


class Case(NamedTuple):
    """What each process has to know: where the ledger is, and what people decided, as JSON."""

    ledger: str
    decisions: tuple[str, ...]


def case(ledger: Path, decisions: Sequence[Decision]) -> Case:
    """Return what each process has to know."""
    return Case(f"{uri_of(ledger.resolve())}?mode=ro", tuple(each.model_dump_json() for each in decisions))


def uri_of(path: PurePath) -> str:
    """Return the address by which SQLite opens a file: that of a share names no host, which SQLite would refuse."""
    written = quote(path.as_posix(), safe="/:")
    return f"file://{'' if written.startswith('/') else '/'}{written}"


class Alone:
    """No more than this process, with parts in the form that is loaded."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def resolve(self, texts: Sequence[int]) -> Iterator[Entry]:
        """Yield what each text means."""
        return self._work.resolve(texts)

    def make(self, documents: Sequence[int]) -> Iterator[Packed]:
        """Yield the part of each document."""
        return map(packed, self._work.make(documents))

    def finish(self, part: Part) -> Packed:
        """Return a part of another kind in the same form."""
        return packed(part)


class Crew(Alone):
    """The processes of `pool`, each of which does some of it; what they cannot do, this one does."""

    def __init__(self, work: Work, ledger: Ledger, pool: ProcessPoolExecutor, jobs: int, case: Case) -> None:
        super().__init__(work)
        self._ledger = ledger
        self._pool = pool
        self._most = jobs * _AHEAD
        self._case = case

    def resolve(self, texts: Sequence[int]) -> Iterator[Entry]:
        """Yield what each text means."""
        return self._spread(_resolved, texts, super().resolve)

    def make(self, documents: Sequence[int]) -> Iterator[Packed]:
        """Yield the part of each document."""
        return self._spread(_made, documents, super().make)

    def _spread(
        self,
        work: Callable[[Case, Sequence[int]], list[Found]],
        numbers: Sequence[int],
        alone: Callable[[Sequence[int]], Iterator[Found]],
    ) -> Iterator[Found]:
        """Yield what `work` finds for each of the numbers, in order; they may become more meanwhile."""
        self._ledger.publish()
        flying: deque[tuple[Future[list[Found]] | None, Sequence[int]]] = deque()
        begun = 0
        while flying or begun < len(numbers):
            while begun < len(numbers) and len(flying) < self._most:
                portion = numbers[begun : begun + _AT_ONCE]
                flying.append((self._asked(work, portion), portion))
                begun += len(portion)
            landing, portion = flying.popleft()
            found = _landed(landing)
            yield from alone(portion) if found is None else found

    def _asked(
        self, work: Callable[[Case, Sequence[int]], list[Found]], portion: Sequence[int]
    ) -> Future[list[Found]] | None:
        try:
            return submit(self._pool, work, self._case, portion)
        except NO_PROCESSES:
            return None


def _landed(landing: Future[list[Found]] | None) -> list[Found] | None:
    """Return what a process found; null where it died or met a fault, which this process shall meet itself."""
    try:
        return landing.result() if landing else None
    except (*NO_PROCESSES, sqlite3.DatabaseError):
        return None


def _resolved(case: Case, texts: Sequence[int]) -> list[Entry]:
    return list(_work(case).resolve(texts))


def _made(case: Case, documents: Sequence[int]) -> list[Packed]:
    return list(map(packed, _work(case).make(documents)))


@cache
def _work(case: Case) -> Work:
    """Return the work of this process, which keeps what it has looked up from one portion to the next."""
    decisions = [Decision.model_validate_json(each) for each in case.decisions]
    connection = sqlite3.connect(":memory:", uri=True)
    connection.execute("ATTACH ? AS ledger", (case.ledger,))
    connection.execute(f"PRAGMA ledger.mmap_size = {_MAPPED}")
    ledger = Ledger(connection, national_register(), decisions)
    return Work(ledger, national_register(), rulings(decisions, ledger))
