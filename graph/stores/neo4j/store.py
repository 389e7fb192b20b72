"""The store on a server, behind the verbs of `stores.store.Store`."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import ExitStack

from neo4j import Transaction

from ....errors import QueryError, StoreError
from ...model import Edge, Node, Parameter, Row
from ..store import BATCH, TIME_LIMIT, Tables, Texts
from .connection import Connection, read, refuse_hung, run, transact
from .declaring import words_index
from .faults import asked
from .loading import load
from .marker import HALF_WRITTEN, find_marker, new_stamp, put_stamp


class Neo4jStore:
    """A graph on a server; see `store.Store` for its verbs. `token` is that of whoever holds it and may write."""

    words_index = words_index("Document")
    tables: Tables | None = None
    texts: Texts | None = None

    def __init__(self, connection: Connection, guard: ExitStack, token: str | None = None) -> None:
        self._connection = connection
        self._token = token
        self._guard = guard.pop_all()

    def read(
        self, cypher: str, parameters: Mapping[str, Parameter] | None = None, *, limit: int | None = None
    ) -> list[Row]:
        """Answer a question; the server itself refuses to write and keeps the time."""
        with asked(self._connection.server, TIME_LIMIT):
            try:
                return read(self._connection, cypher, parameters or {}, seconds=TIME_LIMIT, limit=limit)
            except TimeoutError:
                refuse_hung(self._connection)
                raise QueryError("query-too-long", seconds=round(TIME_LIMIT)) from None

    def write(self, statements: Sequence[tuple[str, Sequence[Row]]], *, whole: bool = True) -> None:
        """Write all of it, and the name of the new state, in one transaction."""
        token = self._held()

        def work(transaction: Transaction) -> None:
            put_stamp(transaction, self._connection.server, token, new_stamp() if whole else HALF_WRITTEN)
            for cypher, rows in statements:
                for start in range(0, len(rows), BATCH):
                    run(transaction, cypher, rows=list(rows[start : start + BATCH]))

        transact(self._connection, work)

    def load(self, nodes: Iterable[Node], edges: Iterable[Edge]) -> None:
        """Empty the graph and fill it anew; until that is done it is known to be half written."""
        load(self._connection, self._held(), nodes, edges)

    def stamp(self) -> str:
        """Return the name of the graph's state, which every transaction that writes it changes."""
        marker = find_marker(self._connection)
        return marker.stamp if marker else HALF_WRITTEN

    def close(self) -> None:
        """Let go of the graph and hang up."""
        self._guard.close()

    def _held(self) -> str:
        if self._token is None:
            raise StoreError("store-not-writable", store=self._connection.server, reason="read only")
        return self._token
