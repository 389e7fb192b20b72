"""Who builds the graph on a server: one at a time, from whatever machine, and everyone else learns who."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Event, Thread
from uuid import uuid4

from ....errors import StoreError
from ..lock import myself
from .connection import Connection, declare, run, text, transact
from .marker import HELD_HERE, SILENCE, find_marker, held, refuse_strangers

_BEAT = SILENCE / 6
_FAREWELL = 1.0


@contextmanager
def hold(connection: Connection) -> Iterator[str]:
    """Keep everyone else from building the graph; give the token that every transaction has to show.

    A builder that dies lets go when nothing was heard of it for half a minute, at once where it died on this machine.

    Raises:
        StoreError: "store-held", or "not-our-database" where other people's nodes are.
    """
    token = uuid4().hex
    _take(connection, token)
    HELD_HERE.add(token)
    ended = Event()
    Thread(target=_beat, args=(connection, token, ended), daemon=True).start()
    is_hung = False
    try:
        yield token
    except StoreError as error:
        is_hung = error.code == "server-hung"
        raise
    finally:
        ended.set()
        HELD_HERE.discard(token)
        if not is_hung:
            _let_go(connection, token)


def _let_go(connection: Connection, token: str) -> None:
    with suppress(StoreError):
        transact(connection, lambda transaction: run(transaction, text("let_go"), token=token), _FAREWELL)


def _take(connection: Connection, token: str) -> None:
    marker = find_marker(connection)
    if marker is None:
        refuse_strangers(connection)
        declare(connection, text("only_one"))
    me = myself()
    wanted = {"token": token, "pid": me.pid, "host": me.host, "since": me.since, "silence": round(SILENCE * 1000)}
    gone = marker.token if marker and marker.holder is None else None
    if not transact(connection, lambda transaction: run(transaction, text("take"), gone=gone, **wanted)):
        now = find_marker(connection)
        raise held(connection.server, (now and now.holder) or (marker and marker.holder) or me)


def _beat(connection: Connection, token: str, ended: Event) -> None:
    """Let the server know, again and again, that we are here; who writes learns by itself when it is gone."""
    while not ended.wait(_BEAT):
        with suppress(StoreError):
            transact(connection, lambda transaction: run(transaction, text("beat"), token=token), _BEAT)
