"""Questions about many documents, asked a thousand at a time: no answer is so long that the time limit cuts it off."""

from collections.abc import Iterable, Iterator

from ..graph.canonical import pages
from ..graph.model import Row
from ..graph.stores.store import Store
from .catalogue import catalogue
from .documents import BATCH


def of_documents(store: Store, question: str, keys: Iterable[str] | None = None) -> Iterator[Row]:
    """Yield the answers to a canned question that takes the `keys` of documents: those with these keys, or all there are.

    The documents come in the order of the code points of their keys, whatever the engine; the rows of a thousand of
    them in the order of the question.

    Raises:
        QueryError: the store does not answer.
    """
    cypher = catalogue()[question].cypher
    for batch in pages(store, "Document") if keys is None else batches(keys):
        yield from store.read(cypher, {"keys": batch})


def batches(keys: Iterable[str]) -> Iterator[list[str]]:
    """Yield the keys, each once and sorted, as many at a time as one question is about."""
    every = sorted(set(keys))
    return (every[start : start + BATCH] for start in range(0, len(every), BATCH))
