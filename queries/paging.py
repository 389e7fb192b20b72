"""Questions about many documents, asked a thousand at a time: no answer is so long that the time limit cuts it off."""

from collections.abc import Iterable, Iterator, Mapping, Set
from contextlib import closing
from functools import partial
from itertools import chain, islice
from typing import cast

from ..errors import QueryError
from ..graph.canonical import pages
from ..graph.model import Parameter, Row, Value
from ..graph.portions import portions
from ..graph.stores.ahead import ahead, askers
from ..graph.stores.store import Store
from .catalogue import MOST_ROWS, Query, catalogue

BATCH = 1000


def most(limit: int) -> int:
    """Return how many rows an answer has at most where somebody asks for `limit`: never more than `MOST_ROWS`.

    Raises:
        QueryError: "wrong-parameter": it is no number from 1 on.
    """
    if not isinstance(limit, int) or isinstance(limit, bool) or limit < 1:
        raise QueryError("wrong-parameter", parameter="limit", example=f"1, …, {MOST_ROWS}", value=limit)
    return min(limit, MOST_ROWS)


def answer(store: Store, question: str, parameters: Mapping[str, Parameter], *, limit: int | None = None) -> list[Row]:
    """Return the answer to a canned question of the program, the first `limit` rows of it.

    Raises:
        QueryError: the store does not answer.
    """
    query = catalogue()[question]
    if store.tables and query.sql:
        return store.tables.read(query.sql, parameters)[:limit]
    return _by_engine(store, query, parameters)[:limit]


def _by_engine(store: Store, query: Query, parameters: Mapping[str, Parameter]) -> list[Row]:
    """Return the rows of an engine; those of a server come as one list for each column, for which its driver takes half as long as for a row each."""
    if store.tables:
        return store.read(query.cypher, parameters)
    [packed] = store.read(query.packed, parameters)
    nothing = [None] * cast("int", packed["size"])
    columns = [column or nothing for column in cast("list[list[Value]]", packed["columns"])]
    return [dict(zip(query.columns, row, strict=True)) for row in zip(*columns, strict=True)]


def answers(store: Store, question: str, asked: Iterable[Mapping[str, Parameter]]) -> Iterator[Row]:
    """Yield the answers to a canned question for each set of parameters, in their order; an engine is asked several at a time.

    Raises:
        QueryError: the store does not answer.
    """
    query = catalogue()[question]
    if store.tables and query.sql:
        for parameters in asked:
            yield from answer(store, question, parameters)
        return
    left = iter(asked)
    first = list(islice(left, 2))
    if len(first) == 1:  # as most are: nothing is left to ask ahead
        yield from _by_engine(store, query, first[0])
        return
    with askers() as threads:
        for rows in ahead(threads, partial(_by_engine, store, query), chain(first, left)):
            yield from rows


def of_documents(store: Store, question: str, keys: Iterable[str] | None = None) -> Iterator[Row]:
    """Yield the answers to a canned question that takes the `keys` of documents: those with these keys, or all there are.

    The documents come in the order of the code points of their keys, whatever the engine; the rows of a thousand of
    them in the order of the question.

    Raises:
        QueryError: the store does not answer.
    """
    asked = _all(store) if keys is None else batches(keys)
    return answers(store, question, ({"keys": batch} for batch in asked))


def _all(store: Store) -> Iterator[list[str]]:
    """Yield the keys of all documents, in the order of their code points; an engine needs seconds for very many."""
    if store.tables is None:
        return pages(store, "Document")
    with closing(store.tables.scan()) as scan:
        return portions([*scan.keys("Document").values()], BATCH)


def batches(keys: Iterable[str], at_once: int | None = None) -> Iterator[list[str]]:
    """Yield the keys, each once and sorted, `at_once` at a time or as many as one question is about."""
    return portions(sorted(set(keys)), at_once or BATCH)


def nodes_of(store: Store, keys: Iterable[str]) -> dict[str, int]:
    """Return the numbers that the store gives to the documents that bear these keys, by key.

    They hold as long as nobody builds: for the next question, never to be kept.
    """
    return {str(row["key"]): cast("int", row["node"]) for row in of_documents(store, "nodes", keys)}


def located(store: Store, keys: Set[str], known: Mapping[str, int]) -> dict[str, int]:
    """Return the same of these documents, in the order of their keys; those that are `known` need not be asked for."""
    found = {**known, **nodes_of(store, keys - known.keys())}
    return {key: found[key] for key in sorted(keys) if key in found}


def of_nodes(store: Store, question: str, nodes: list[int], **others: Parameter) -> Iterator[Row]:
    """Yield the answers to a canned question that takes the `nodes` of documents, in their order, and perhaps `others`.

    Raises:
        QueryError: the store does not answer.
    """
    return answers(store, question, ({"nodes": some, **others} for some in portions(nodes, BATCH)))
