"""What was taken out for good leaves no word in the files of the store.

A database gives the room of what is deleted to others and forgets no word before it is used. Only a graph and a ledger that
are made anew hold nothing else than what they should; of the readings SQLite itself makes a new file. All of that takes its
time, so it is done where somebody asks for it (`--prune`), and where what was a document to all has become a secret one.
"""

import sqlite3

from ..stores.shelf import recall, remember

_SOME, _SECRET = "some", "secret"


def note_removed(shelf: sqlite3.Connection, *, secret: bool = False) -> None:
    """Remember that texts were taken out; where one of them is secret, nobody need ask that its words go, too."""
    if recall(shelf, "removed") != _SECRET:
        remember(shelf, removed=_SECRET if secret else _SOME)


def is_due(shelf: sqlite3.Connection, *, prune: bool) -> bool:
    """Tell whether words have to go."""
    removed = recall(shelf, "removed")
    return removed == _SECRET or (prune and removed == _SOME)


def sweep(shelf: sqlite3.Connection) -> None:
    """Make a new file of the readings, where nothing else holds a word any more; killed before, it is all done once more."""
    shelf.execute("VACUUM")
    with shelf:
        remember(shelf, removed="")
