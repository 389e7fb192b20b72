"""A ledger that is made anew: it is told what the files say while they are read, and several processes work on it."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from ..assembly.ledger.ledger import Ledger
from ..assembly.ledger.records import Record
from ..assembly.work import Team, Work
from ..decisions.model import Correction, Decision
from ..identity.register import national_register
from ..stores.workspace import LEDGER
from .crew import Alone, Crew, case
from .kept_ledger import attach, begin, end, is_kept
from .packed import Packed
from .processes import fresh, processes

FEW = 500
"""Of so many texts one process has made an end before others have begun."""

ToldContents = dict[str, str]
"""The contents that the ledger was told of while they were read, each with the name that its file had there."""

Tell = Callable[[Sequence[tuple[str, str, Sequence[Record]]]], None]
"""Called with some contents, each with the name of its file and what it tells."""


def teller(shelf: sqlite3.Connection, workspace: Path, decisions: Sequence[Decision]) -> tuple[ToldContents, Tell]:
    """Return what a new ledger has been told, and by what it is told; one that is kept is told everything later.

    So is one of which people corrected headers: their words come before what follows from them.
    """
    told: ToldContents = {}
    if is_kept(shelf, workspace) or any(isinstance(each.what, Correction) for each in decisions):
        return told, lambda *_: None
    attach(shelf, workspace)
    ledger = Ledger(shelf, national_register(), decisions)
    begin(shelf)

    def tell(read: Sequence[tuple[str, str, Sequence[Record]]]) -> None:
        ledger.tell([(content, records) for content, _, records in read])
        told.update((content, name) for content, name, _ in read)

    return told, tell


def hands(ledger: Ledger, jobs: int) -> int:
    """Return how many processes are to make a graph of a ledger."""
    return jobs if ledger.size() > FEW else 1


@contextmanager
def making(
    shelf: sqlite3.Connection, workspace: Path, ledger: Ledger, decisions: Sequence[Decision], jobs: int
) -> Iterator[Callable[[Work], Team[Packed]]]:
    """Have a ledger brought up by a team: several processes where that helps and the disk lets them read beside us."""
    if begin(shelf) and hands(ledger, jobs) > 1:
        with processes(jobs, fresh()) as pool:
            yield lambda work: Crew(work, ledger, pool, jobs, case(workspace / LEDGER, decisions))
    else:
        yield Alone
    end(shelf)
