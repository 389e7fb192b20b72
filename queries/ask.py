"""Any question to the store: a canned one by its name, or Cypher of one's own, which may only read."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from ..errors import QueryError
from ..graph.model import Row, Value
from ..graph.stores.store import Store
from .catalogue import ParameterKind, Query, catalogue
from .lookup import lookup

MOST_ROWS = 5000

_NOT_WORDS = re.compile(
    r"""'(?>(?:[^'\\]|\\.)*)' | "(?>(?:[^"\\]|\\.)*)" | `[^`]*+` | //[^\n]*+ | /\*(?>(?:[^*]|\*(?!/))*)\*/""",
    re.VERBOSE | re.DOTALL,
)
_REFUSED = re.compile(
    r"""
    \b LOAD \s+ CSV \b          # reads any file or address
    | \b SHOW \b | \b USE \b    # tells about other users and databases
    | \b CALL \b (?! \s* [{(] | \s+ db\. )   # procedures, but for subqueries and the harmless db.*
    | \\u                       # a letter in disguise
    """,
    re.VERBOSE | re.IGNORECASE,
)
_FUNCTION = re.compile(r"(\w+(?>(?:\.\w+)+))\s*\(")
_WRITING = re.compile(r"\b(?:CREATE|MERGE|SET|DELETE|REMOVE|FOREACH|INSERT|DROP|ALTER)\b", re.IGNORECASE)
_NO_REASON = "null"
_ONE_WORD = re.compile(r"\s*[\w-]+\s*")


@dataclass(frozen=True, slots=True)
class Answer:
    """The rows of an answer under their columns; not `complete`: the limit was reached and there are more."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    complete: bool


def ask(
    store: Store, question: str, parameters: Mapping[str, Value] | None = None, *, limit: int = MOST_ROWS
) -> Answer:
    """Return the answer to a canned question or to Cypher text.

    Args:
        store: what to ask.
        question: the id of a canned question, or Cypher.
        parameters: by name; those of a canned question may be text and are converted to their kind.
        limit: the most rows to return.

    Raises:
        QueryError: no such question, a parameter is missing or wrong, it would change the graph, or it takes too long.
        NotFoundError: a parameter that is a document names none, or several.
    """
    given = dict(parameters or {})
    query = catalogue().get(question.strip())
    if query:
        rows = store.read(query.cypher, _converted(store, query, given), limit=limit + 1)
        return Answer(query.columns, tuple(rows[:limit]), complete=len(rows) <= limit)
    refuse_what_may_not_be_asked(question)
    try:
        rows = store.read(question, given, limit=limit + 1)
    except QueryError as error:
        raise _explained(error, question) from error
    return Answer(tuple(rows[0]) if rows else (), tuple(rows[:limit]), complete=len(rows) <= limit)


def _explained(error: QueryError, cypher: str) -> QueryError:
    """Return what is wrong where the engine gives no reason, or takes a function that it does not know for a change."""
    words = _NOT_WORDS.sub(" ", cypher)
    foreign = _FUNCTION.search(words)
    if error.code == "query-writes" and foreign and not _WRITING.search(words):
        return QueryError("query-unknown-function", name=foreign[1])
    if error.code == "query-failed" and error.facts["reason"] == _NO_REASON:
        return QueryError("query-not-cypher")
    return error


def refuse_what_may_not_be_asked(cypher: str) -> None:
    """Refuse what reaches beyond the graph; the store itself refuses what would change it.

    Raises:
        QueryError: "unknown-question" for a single word, "query-refused" for what is not allowed.
    """
    if _ONE_WORD.fullmatch(cypher):
        known = ", ".join(query.id for query in catalogue().values() if not query.program)
        raise QueryError("unknown-question", name=cypher.strip(), known=known)
    found = _REFUSED.search(_NOT_WORDS.sub(" ", cypher))
    if found:
        raise QueryError("query-refused", word=" ".join(found[0].split()).upper())


def _converted(store: Store, query: Query, given: Mapping[str, Value]) -> dict[str, Value]:
    unknown, missing = (
        sorted(set(given) - set(query.parameters)),
        [name for name in query.parameters if name not in given],
    )
    if unknown:
        known = ", ".join(query.parameters) or "∅"
        raise QueryError("unknown-parameter", name=query.id, unknown=", ".join(unknown), known=known)
    if missing:
        raise QueryError("missing-parameter", name=query.id, missing=", ".join(missing), first=missing[0])
    return {name: _value(store, name, kind, given[name]) for name, kind in query.parameters.items()}


def _value(store: Store, name: str, kind: ParameterKind, value: Value) -> Value:
    """Return a parameter as its kind; what was not typed by hand is taken as it is."""
    if not isinstance(value, str):
        return value
    try:
        return _typed(store, kind, value)
    except ValueError:
        raise QueryError("wrong-parameter", parameter=name, kind=kind, value=value) from None


def _typed(store: Store, kind: ParameterKind, value: str) -> Value:
    match kind:
        case "document":
            return lookup(store, value).key
        case "texts":
            return [part.strip() for part in value.split(",")]
        case "integer":
            return int(value)
        case "number":
            return float(value)
        case "date":
            return date.fromisoformat(value).isoformat()
        case "text":
            return value
