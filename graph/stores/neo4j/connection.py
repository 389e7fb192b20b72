"""A connection to a server that was tried, and what is run over it."""

import logging
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import islice
from threading import Event, Thread
from time import monotonic
from typing import TypeVar

from neo4j import READ_ACCESS, WRITE_ACCESS, Driver, GraphDatabase, Query, Session, Transaction
from neo4j.exceptions import DriverError, Neo4jError, TransientError

from ....errors import StoreError
from ...model import Row
from ..interrupt import interruptible
from ..place import Server
from .faults import reached
from .password import password
from .values import plain

Answer = TypeVar("Answer")

PATIENCE = 3.5
"""Seconds in which a server must say that it is there: with the start of a command less than five."""

_OLDEST = 5
WRITING = 100.0
"""Seconds after which the server takes a transaction back."""

DECLARING = 3600.0
"""Seconds in which it must have made a constraint or an index of all that is there."""

WATCH, HUNG = 2.0, 9.0
"""Seconds between two questions to a server that is writing for us, and in which it must answer them, busy as it is."""

_DEADLOCK = "Neo.TransientError.Transaction.DeadlockDetected"
_TRIES = 5
"""So often a transaction is tried where it and others wait for each other, and the server takes it back."""

logging.getLogger("neo4j").addHandler(logging.NullHandler())  # the driver's warnings come as exceptions, too


@dataclass(frozen=True, slots=True)
class Connection:
    """A driver that has reached its server."""

    server: Server
    driver: Driver

    def close(self) -> None:
        """Hang up; a server that is gone has already done so."""
        with suppress(DriverError, Neo4jError, OSError):
            self.driver.close()


def connect(server: Server) -> Connection:
    """Reach the server and log in.

    Raises:
        StoreError: nobody answers there in time, it is no Neo4j, or it does not let this user in.
    """
    secret = password(server)
    with reached(server):
        driver = GraphDatabase.driver(
            server.url,
            auth=(server.user, secret) if secret else None,
            connection_timeout=PATIENCE - 1,
            connection_acquisition_timeout=PATIENCE - 0.5,
            max_transaction_retry_time=0,
            notifications_min_severity="OFF",
        )
    connection = Connection(server, driver)
    try:
        with reached(server):
            _refuse_others(server, interruptible(lambda: driver.get_server_info().agent, PATIENCE))
    except BaseException:
        Thread(target=connection.close, daemon=True).start()  # a server that is silent would have us wait
        raise
    return connection


def _refuse_others(server: Server, agent: str) -> None:
    found = re.match(r"Neo4j/(\d+)\.", agent)
    if not found or int(found[1]) < _OLDEST:
        raise StoreError("server-too-old", store=server, agent=agent)


def read(
    connection: Connection, cypher: str, parameters: Mapping[str, object], *, seconds: float, limit: int | None = None
) -> list[Row]:
    """Return the rows of a question that the server answers as one that may only read.

    Raises:
        TimeoutError: it has not answered some seconds after it should have given up: it hangs, or looks at no clock meanwhile.
    """
    query = Query(cypher, timeout=seconds)

    def run() -> list[Row]:
        with _session(connection, READ_ACCESS) as session:
            rows = session.run(query, dict(parameters))
            names = rows.keys()  # a record looks each of them up anew
            return [dict(zip(names, map(plain, row), strict=True)) for row in islice(rows, limit)]

    return interruptible(run, seconds + PATIENCE)


def refuse_hung(connection: Connection) -> None:
    """Do nothing where the server still answers a short question.

    Raises:
        StoreError: "server-hung".
    """
    try:
        read(connection, "RETURN 1", {}, seconds=HUNG - PATIENCE)
    except TimeoutError as error:
        raise StoreError("server-hung", store=connection.server) from error


def transact(connection: Connection, work: Callable[[Transaction], Answer], seconds: float = WRITING) -> Answer:
    """Return what `work` returns, all of it in one transaction that is written or not, in so many seconds.

    It is tried again where the server takes it back as it and another one wait for each other, as of those who begin to
    build at the same moment.

    Raises:
        StoreError: nothing of it was written; "server-hung" where the server no longer answers anybody.
    """

    def run() -> Answer:
        with (
            _session(connection, WRITE_ACCESS) as session,
            session.begin_transaction(timeout=seconds) as transaction,
        ):
            answer = work(transaction)
            transaction.commit()
            return answer

    with reached(connection.server):
        try:
            with _watched(connection) as is_hung:
                return interruptible(lambda: _past_deadlocks(run), seconds + PATIENCE, is_hung)
        except TimeoutError as error:
            raise StoreError("server-hung", store=connection.server) from error


def _past_deadlocks(run: Callable[[], Answer]) -> Answer:
    for _ in range(1, _TRIES):
        try:
            return run()
        except TransientError as error:
            if error.code != _DEADLOCK:
                raise
    return run()


@contextmanager
def _watched(connection: Connection) -> Iterator[Callable[[], bool]]:
    """Ask the server now and then whether it is still there; the driver would wait for two minutes for one that hangs."""
    hung, ended = Event(), Event()
    Thread(target=_watch, args=(connection, hung, ended), daemon=True).start()
    try:
        yield hung.is_set
    finally:
        ended.set()


def _watch(connection: Connection, hung: Event, ended: Event) -> None:
    while not ended.wait(WATCH):
        since = monotonic()
        try:
            read(connection, "RETURN 1", {}, seconds=HUNG - PATIENCE)
        except TimeoutError:
            hung.set()
            return
        except Neo4jError:
            continue  # that was an answer
        except (DriverError, OSError):
            if monotonic() - since > PATIENCE - 2:
                hung.set()  # it let a new connection wait in vain; one that is gone is learnt by whoever waits for it
            return


def declare(connection: Connection, cypher: str) -> None:
    """Run what makes a constraint or an index, which no transaction may mix with data."""
    transact(connection, lambda transaction: transaction.run(cypher).consume(), DECLARING)


def run(transaction: Transaction, cypher: str, **parameters: object) -> list[Row]:
    """Run a text inside a transaction and return its rows."""
    return [dict(row) for row in transaction.run(cypher, parameters)]


@contextmanager
def _session(connection: Connection, access: str) -> Iterator[Session]:
    with connection.driver.session(database=connection.server.database, default_access_mode=access) as session:
        yield session


@cache
def text(name: str) -> str:
    """Return the `.cypher` file of that name beside this module."""
    return (files(__package__) / f"{name}.cypher").read_text(encoding="utf-8")
