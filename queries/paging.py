"""Questions about many documents, asked a thousand at a time: no answer is so long that the time limit cuts it off."""

from collections.abc import Iterable, Iterator, Mapping

from ..graph.canonical import pages
from ..graph.model import Row, Value
from ..graph.stores.ahead import ahead, askers
from ..graph.stores.store import Store
from .catalogue import catalogue

BATCH = 1000


def answers(store: Store, question: str, asked: Iterable[Mapping[str, Value]]) -> Iterator[Row]:
    """Yield the answers to a canned question for each set of parameters, in their order; several are asked at a time.

    Raises:
        QueryError: the store does not answer.
    """
    cypher = catalogue()[question].cypher
    with askers() as threads:
        for rows in ahead(threads, lambda parameters: store.read(cypher, parameters), asked):
            yield from rows


def of_documents(store: Store, question: str, keys: Iterable[str] | None = None) -> Iterator[Row]:
    """Yield the answers to a canned question that takes the `keys` of documents: those with these keys, or all there are.

    The documents come in the order of the code points of their keys, whatever the engine; the rows of a thousand of
    them in the order of the question.

    Raises:
        QueryError: the store does not answer.
    """
    asked = pages(store, "Document") if keys is None else batches(keys)
    return answers(store, question, ({"keys": batch} for batch in asked))


def batches(keys: Iterable[str], at_once: int | None = None) -> Iterator[list[str]]:
    """Yield the keys, each once and sorted, `at_once` at a time or as many as one question is about."""
    every, size = sorted(set(keys)), at_once or BATCH
    return (every[start : start + size] for start in range(0, len(every), size))
