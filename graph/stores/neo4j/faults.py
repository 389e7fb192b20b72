"""What goes wrong with a server, in our words."""

from collections.abc import Iterator
from contextlib import contextmanager

from neo4j.exceptions import ClientError, DriverError, Neo4jError, ServiceUnavailable, TransientError

from ....errors import LuocdoError, QueryError, StoreError
from ..place import Server

_CODES = {
    "Neo.ClientError.Security.Unauthorized": "server-wrong-password",
    "Neo.ClientError.Security.AuthenticationRateLimit": "server-too-many-logins",
    "Neo.ClientError.Security.CredentialsExpired": "server-first-password",
    "Neo.ClientError.Security.Forbidden": "server-forbids",
    "Neo.ClientError.Database.DatabaseNotFound": "server-no-database",
    "Neo.TransientError.Database.DatabaseUnavailable": "server-no-database",
}
_SAID = (
    ("TimeoutError", "server-not-reached"),  # who says nothing may be a server that hangs
    ("looks like HTTP", "server-not-neo4j"),
    ("handshake", "server-not-neo4j"),
    ("SSL", "server-other-encryption"),
    ("certificate", "server-other-encryption"),
    ("BoltSecurityError", "server-other-encryption"),
)
"""Words of the driver where the connection was made and what answers is not what was expected."""

_WHY = (
    ("ConnectionRefusedError", "why-refuses"),
    ("gaierror", "why-unknown-host"),
    ("CERTIFICATE_VERIFY_FAILED", "why-certificate"),
    ("SSL", "why-plain"),
    ("Timeout", "why-silent"),
    ("timed out", "why-silent"),
    ("ConnectionReset", "why-hangs-up"),
    ("BrokenPipe", "why-hangs-up"),
    ("SessionExpired", "why-hangs-up"),
    ("IncompleteCommit", "why-hangs-up"),
    ("defunct connection", "why-hangs-up"),
)
"""What Python and the driver call it, and how we say it in both languages."""

_WRITES = {"Neo.ClientError.Statement.AccessMode", "Neo.ClientError.Request.Invalid"}
_TOO_LONG = "TransactionTimedOut"
_TERMINATED = "Neo.TransientError.Transaction.Terminated"
"""What a server says of a question that it ended itself, nearly always as its time was over."""


@contextmanager
def reached(server: Server) -> Iterator[None]:
    """Say in our words why the server cannot be reached or does not do what it is told.

    Raises:
        StoreError: see messages.csv, "server-…".
    """
    try:
        yield
    except (DriverError, Neo4jError, OSError, TimeoutError) as error:
        raise store_fault(error, server) from error


@contextmanager
def asked(server: Server, seconds: float) -> Iterator[None]:
    """Say in our words why a question was not answered.

    Raises:
        QueryError: "query-writes", "query-too-long" or "query-failed".
        StoreError: the fault is the server's.
    """
    try:
        yield
    except ClientError as error:
        raise _query_fault(error, server, seconds) from error
    except (ValueError, TypeError, OverflowError) as error:
        raise QueryError("query-failed", reason=error) from error
    except TransientError as error:
        if error.code == _TERMINATED or _TOO_LONG in (error.code or ""):
            raise QueryError("query-too-long", seconds=round(seconds)) from error
        raise store_fault(error, server) from error
    except (DriverError, Neo4jError, OSError) as error:
        raise store_fault(error, server) from error


def store_fault(error: Exception, server: Server) -> StoreError:
    """Return what `error` says of the server; whatever it quotes, no password is among it."""
    code = _CODES.get(getattr(error, "code", None) or "") or _code_of_words(error)
    return StoreError(code, store=server, user=server.user, database=server.database or "neo4j", reason=_why(error))


def _why(error: Exception) -> StoreError | str:
    """Return in our words why a server is not reached; what the server itself says stays in its own."""
    if isinstance(error, Neo4jError):
        return _reason(error)
    words = " ".join(map(str, _causes(error)))
    code = next((code for said, code in _WHY if said in words), "why-says")
    return StoreError(code, said=_reason(error))


def _code_of_words(error: Exception) -> str:
    if isinstance(error, Neo4jError):
        return "server-failed"
    if not isinstance(error, ServiceUnavailable | OSError):
        return "server-lost"
    words = " ".join(map(str, _causes(error)))
    return next((code for said, code in _SAID if said in words), "server-not-reached")


def _causes(error: BaseException) -> Iterator[str]:
    """Yield what an error says, and what led to it; a group of errors says what each of them does."""
    yield f"{type(error).__name__} {error}"
    for inner in getattr(error, "exceptions", ()):
        yield from _causes(inner)
    if error.__cause__ is not None:
        yield from _causes(error.__cause__)


def _query_fault(error: ClientError, server: Server, seconds: float) -> LuocdoError:
    code = error.code or ""
    if code in _WRITES:
        return QueryError("query-writes")
    if _TOO_LONG in code:
        return QueryError("query-too-long", seconds=round(seconds))
    if code in _CODES:
        return store_fault(error, server)
    return QueryError("query-failed", reason=_reason(error))


def _reason(error: Exception) -> str:
    """Return the first line of what the server or the driver says."""
    said = getattr(error, "message", None) or str(error) or type(error).__name__
    return str(said).strip().splitlines()[0]
