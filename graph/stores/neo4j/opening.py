"""The doors to a graph on a server: one to ask, one to build."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

from ....errors import StoreError
from ..place import Server
from ..store import Beside, Difference, Gathered, Missing, Store, Target
from ..texts.reading import Texts
from ..whole import difference
from .connection import Connection, connect
from .hold import hold
from .loading import claim, stamp
from .marker import HALF_WRITTEN, find_marker, sizes_held, state, whole
from .store import Neo4jStore


def open_server(server: Server, workspace: Path, *, read_only: bool) -> Neo4jStore:
    """Open the graph on `server`, the texts of which may be in `workspace`; see `stores.opening.open_store`."""
    with ExitStack() as guard:
        connection = guard.enter_context(closing(connect(server)))
        if read_only:
            whole(connection)
            store = Neo4jStore(connection, guard)
            store.texts = Texts(workspace, lambda: state(connection))
            return store
        token = guard.enter_context(hold(connection))
        return Neo4jStore(connection, guard, token)


@contextmanager
def server_target(server: Server) -> Iterator[Target]:
    """Hold the graph on `server` for as long as it is built; see `stores.opening.target`."""
    with closing(connect(server)) as connection, hold(connection) as token:
        yield ServerTarget(connection, token)


class ServerTarget:
    """The graph on a server while we hold it; its stamp is the name of its state and its size."""

    def __init__(self, connection: Connection, token: str) -> None:
        self._connection = connection
        self._token = token

    def stamp(self) -> str:
        """Return what tells this state from others; empty where it is half written or of another schema."""
        return state(self._connection)

    def writer(self) -> str | None:
        """Return the name of the workspace that wrote what is there, of whatever schema; null where that is half written."""
        marker = find_marker(self._connection)
        return (marker.workspace or "") if marker and marker.stamp != HALF_WRITTEN else None

    def claim(self, workspace: str) -> None:
        """Write the name of the workspace into the marker."""
        claim(self._connection, self._token, workspace)

    def load(self, graph: Gathered, wanted: Counter[str], beside: Beside) -> str:
        """Load a new graph, then count on the server what is there; nothing of it is kept here."""
        return self._written(lambda store: store.load(graph.nodes, graph.edges), wanted)

    def change(
        self,
        work: Callable[[Store], None],
        changed: Difference,
        wanted: Counter[str],
        missing: Missing | None = None,
    ) -> str:
        """Have `work` write, then count on the server what is there."""
        return self._written(work, wanted)

    def _written(self, work: Callable[[Store], None], wanted: Counter[str]) -> str:
        """Have `work` write, then count on the server what is there: it knows that without looking."""
        work(Neo4jStore(self._connection, ExitStack(), self._token))
        if differing := difference(sizes_held(self._connection), wanted):
            stamp(self._connection, self._token, HALF_WRITTEN)
            raise StoreError("server-incomplete", store=self._connection.server, reason=differing)
        return self.stamp()
