"""The two nodes that are not of the graph: one says whose graph this is and whether it is whole, one who builds it.

They are apart, because every transaction that writes locks the first one, and whoever builds tells the second one all the
while that it is there.

The workspace remembers the stamp of what it wrote. A server that was emptied, brought back from a backup or written
from another workspace bears another one.
"""

import os
from collections import Counter
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from neo4j import Transaction

from ....errors import StoreError
from ..lock import Holder, myself
from ..place import Server
from ..statements import KINDS, LABELS, filled
from ..store import MARKS
from ..versions import schema_version
from .connection import Connection, read, run, text
from .faults import reached

SILENCE = 30.0
"""Seconds after which a builder that was not heard of is taken for dead. Whoever comes after it waits for what it was writing,
and should it live all the same, no transaction of its own is written any more."""

HALF_WRITTEN = ""

HELD_HERE: set[str] = set()
"""The tokens under which this process builds."""

_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Marker:
    """What stands on the server.

    Attributes:
        schema: the version under which the graph was written; null where nothing was.
        stamp: the name of the graph's state; empty while it is half written.
        workspace: the name of the one that wrote it; null where an older version of this program did.
        token: of whoever builds it.
        holder: who that is; null when nobody does, or who did is dead.
    """

    schema: str | None
    stamp: str
    workspace: str | None
    token: str | None
    holder: Holder | None


def find_marker(connection: Connection) -> Marker | None:
    """Return what the server says of its graph; null where it has none of ours, or nothing was ever written to it."""
    row = _answer(connection, text("marker"))
    if row["schema"] is None and row["stamp"] is None and row["token"] is None:
        return None
    holder = Holder(row["pid"], row["host"], row["since"]) if row["token"] else None
    lives = holder is not None and row["silent"] < SILENCE * 1000 and not _died_here(holder, row["token"])
    return Marker(
        row["schema"], row["stamp"] or HALF_WRITTEN, row["workspace"], row["token"], holder if lives else None
    )


def _died_here(holder: Holder, token: str) -> bool:
    """Tell whether the builder was a process of this machine that is no more; elsewhere only its silence tells."""
    me = myself()
    if holder.host != me.host:
        return False
    if holder.pid == me.pid:
        return token not in HELD_HERE  # it lost its server before it could let go
    return os.name != "nt" and not _runs(holder.pid)


def _runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def state(connection: Connection) -> str:
    """Return what tells the graph as it is now from any other state: its name and its size; empty where it is half written or of another schema."""
    marker = find_marker(connection)
    if marker is None or marker.stamp == HALF_WRITTEN or marker.schema != schema_version():
        return ""
    nodes, edges = size(connection)
    return f"{marker.stamp} {nodes} {edges}"


def size(connection: Connection) -> tuple[int, int]:
    """Return how many nodes and edges the database holds, without those that are not of the graph."""
    nodes, edges = (_counted(connection, text(f"count_all_{what}")) for what in ("nodes", "edges"))
    return nodes - _counted(connection, filled(text("count_label"), label=MARKS)), edges


def sizes_held(connection: Connection) -> Counter[str]:
    """Return how many nodes of each of our labels and edges of each of our kinds the database holds."""
    asked = {label: filled(text("count_label"), label=label) for label in LABELS}
    asked |= {kind: filled(text("count_kind"), kind=kind) for kind in KINDS}
    return Counter({name: _counted(connection, cypher) for name, cypher in asked.items()})


def whole(connection: Connection) -> None:
    """Refuse a graph that nobody wrote, or not to its end, or under another schema.

    Raises:
        StoreError: "no-store", "not-our-database", "store-held", "store-unfinished" or "older-store".
    """
    marker = find_marker(connection)
    if marker is None:
        refuse_strangers(connection)
        raise StoreError("no-store", store=connection.server)
    if marker.stamp == HALF_WRITTEN:
        raise held(connection.server, marker.holder) if marker.holder else _unfinished(connection.server)
    if marker.schema != schema_version():
        raise StoreError("older-store", store=connection.server)


def refuse_strangers(connection: Connection) -> None:
    """Leave a database alone that bears no marker, or one under which nothing was written, and is not empty.

    Raises:
        StoreError: "not-our-database".
    """
    nodes, _ = size(connection)
    if nodes:
        raise StoreError("not-our-database", store=connection.server, nodes=nodes)


def held(server: Server, holder: Holder) -> StoreError:
    """Return the error that names who builds the graph."""
    return StoreError("store-held", store=server, pid=holder.pid, host=holder.host, since=holder.since)


def new_stamp() -> str:
    """Return a name that no state of any graph bears yet."""
    return uuid4().hex


def put_stamp(transaction: Transaction, server: Server, token: str, stamp: str) -> None:
    """Name the state that the transaction leads to, if whoever writes still holds the graph.

    Raises:
        StoreError: "store-lost-hold": somebody else took it, because nothing was heard of us for so long.
    """
    if not run(transaction, text("stamp"), token=token, stamp=stamp, schema=schema_version()):
        raise StoreError("store-lost-hold", store=server)


def put_workspace(transaction: Transaction, server: Server, token: str, workspace: str) -> None:
    """Write down which workspace the graph is of, if whoever writes still holds it.

    Raises:
        StoreError: "store-lost-hold".
    """
    if not run(transaction, text("workspace"), token=token, workspace=workspace):
        raise StoreError("store-lost-hold", store=server)


def _unfinished(server: Server) -> StoreError:
    return StoreError("store-unfinished", store=server)


def _counted(connection: Connection, cypher: str) -> int:
    return int(_answer(connection, cypher)["number"])


def _answer(connection: Connection, cypher: str) -> dict[str, Any]:
    """Return the one row of an answer."""
    with reached(connection.server):
        [row] = read(connection, cypher, {}, seconds=_SECONDS)
        return {**row}
