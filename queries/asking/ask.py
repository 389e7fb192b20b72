"""Any question to the store: a canned one by its name, or Cypher of one's own, which may only read."""

import difflib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ...errors import QueryError
from ...graph.model import Row, Value
from ...graph.stores.store import MARKS, Store
from ..catalogue import LIMIT, MOST_ROWS, Parameter, Query, catalogue, for_people
from ..paging import answer, most
from .gate import asks_for_any_node, refuse_what_may_not_be_asked, unknown_names
from .parameters import assumed, values

_NEAREST = 5
_NO_REASON = "null"
_ONE_WORD = re.compile(r"\s*[\w-]+\s*")


@dataclass(frozen=True, slots=True)
class Answer:
    """The rows of an answer under their columns.

    Attributes:
        columns: their names, in order.
        rows: by these names.
        complete: false where the limit was reached and there are more.
        question: the id of the canned question that was asked; null for Cypher.
        assumed: the parameters that were not given and depend on the day of asking, with what they were taken to be.
        within: the steps beyond which the canned question does not look, null where nothing can lie there.
        marks: how many nodes of the program's own, none of the graph, one's own Cypher may have found on a server.
        unknown: labels and kinds of relations of one's own Cypher that no graph has, where nothing was found.
    """

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    complete: bool
    question: str | None = None
    assumed: tuple[tuple[Parameter, Value], ...] = ()
    unknown: tuple[str, ...] = ()
    within: int | None = None
    marks: int = 0


def ask(
    store: Store, question: str, parameters: Mapping[str, Value] | None = None, *, limit: int = MOST_ROWS
) -> Answer:
    """Return the answer to a canned question or to Cypher text.

    Args:
        store: what to ask.
        question: the id of a canned question, or Cypher.
        parameters: by name; those of a canned question may be text and are converted to their kind.
        limit: the most rows to return; never more than `MOST_ROWS`.

    Raises:
        QueryError: no such question, a parameter is missing or wrong, it would change the graph, or it takes too long.
        NotFoundError: a parameter that is a document or an agency names none, or several.
    """
    limit = most(limit)
    if not question.strip():
        raise QueryError("empty-question")
    given = dict(parameters or {})
    query = catalogue().get(question.strip())
    if query:
        # One row more than is shown tells where there is more.
        asked = values(store, query, given, limit + 1)
        rows = answer(store, query.id, asked, limit=limit + 1)
        taken = tuple(assumed(query, given))
        within = query.within if query.within and _may_go_on(store, query, asked, rows) else None
        return Answer(query.columns, tuple(rows[:limit]), len(rows) <= limit, query.id, taken, within=within)
    _refuse_unknown(question)
    refuse_what_may_not_be_asked(question)
    try:
        rows = store.read(question, given, limit=limit + 1)
    except QueryError as error:
        raise _explained(error) from error
    unknown = () if rows else unknown_names(question)
    marks = _marks(store) if rows and asks_for_any_node(question) else 0
    columns = tuple(rows[0]) if rows else ()
    return Answer(columns, tuple(rows[:limit]), complete=len(rows) <= limit, unknown=unknown, marks=marks)


def _marks(store: Store) -> int:
    """Return how many nodes a server has that are none of the graph."""
    [row] = store.read(f"MATCH (m:{MARKS}) RETURN count(m) AS marks")
    return int(str(row["marks"]))


def _may_go_on(store: Store, query: Query, asked: Mapping[str, Value], rows: Sequence[Row]) -> bool:
    """Tell whether anything may lie beyond the bound of a question: not where nothing lies so many steps away, or where all was found."""
    if query.final and rows:
        return False
    if query.beyond:
        lister, start = catalogue()[query.beyond[0]], asked[query.beyond[1]]
        listed = answer(store, lister.id, {"document": start, LIMIT: MOST_ROWS}, limit=MOST_ROWS)
        return len(listed) == MOST_ROWS or _may_go_on(store, lister, asked, listed)
    steps = next((name for name in ("distance", "steps") if name in query.columns), None)
    return steps is None or query.within in (row[steps] for row in rows)


def typed(question: str, written: Mapping[str, str]) -> dict[str, Value]:
    """Return the parameters of a question as a terminal takes them.

    For Cypher of one's own, what is written as JSON (2025, true, "2025", ["a", "b"]) is that, and everything else text;
    a canned question knows the kinds of its parameters.
    """
    canned = question.strip() in catalogue()
    return {name: value if canned else _json(value) for name, value in written.items()}


def _json(written: str) -> Value:
    try:
        value: Value = json.loads(written)
    except ValueError:
        return written
    return value


def _explained(error: QueryError) -> QueryError:
    """Return what is wrong where the engine gives no reason."""
    if error.code == "query-failed" and error.facts["reason"] == _NO_REASON:
        return QueryError("query-not-cypher")
    return error


def _refuse_unknown(question: str) -> None:
    """Refuse a single word that is the name of no question."""
    if not _ONE_WORD.fullmatch(question):
        return
    name = question.strip()
    near = difflib.get_close_matches(name, for_people(), n=_NEAREST, cutoff=0.5)
    near += [each for each in for_people() if name.lower() in each and each not in near][:_NEAREST]
    if not near:
        raise QueryError("unknown-question-nothing-near", name=name)
    raise QueryError("unknown-question", name=name, known=", ".join(near))
