"""One step away from documents: whom they name or who names them, asked for by the numbers that the store gives to its nodes."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple, cast

from ...graph.model import Row
from ...graph.portions import portions
from ...graph.stores.store import Store
from ..paging import answers, nodes_of
from ..rows import text_of

_AT_ONCE = 500
"""Of so many documents a step is asked at a time, half of `paging.BATCH`: each answers with all its neighbours, not with one row."""

_SEEN_AT_ONCE = 20_000
"""Of so many documents it is asked at a time what they are: the more there are, the more of them have level, issuer and province in common."""


class _Origin(NamedTuple):
    """What the documents of one row have in common."""

    level: str | None
    issuer: str | None
    province: str | None


class Steps:
    """Steps from documents to others. What was seen of a document is not asked for again.

    A key takes its index five times as long to find as the store takes by its own number, and the documents that are met
    again and again are told only once what they are.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._keys: dict[int, str] = {}
        self._origins: dict[int, _Origin] = {}
        self._nodes: dict[str, int] = {}

    @property
    def nodes(self) -> Mapping[str, int]:
        """The numbers of all documents that were seen, by their keys."""
        return self._nodes

    def taken(self, question: str, keys: Iterable[str]) -> Iterator[Row]:
        """Yield the steps of a canned question from these documents, none from a document to itself.

        Each row holds those of one relation from `near` to `fars`, which are of one level, issuer and province, and
        whatever else the question tells apart.
        """
        asked = ({"nodes": some} for some in portions(self._numbers(keys), _AT_ONCE))
        rows = list(answers(self._store, question, asked))
        self._see({far for row in rows for far in _fars(row)})
        for row in rows:
            yield from self._told(row)

    def _numbers(self, keys: Iterable[str]) -> list[int]:
        wanted = sorted(set(keys))
        self._see(nodes_of(self._store, (key for key in wanted if key not in self._nodes)).values())
        return [self._nodes[key] for key in wanted if key in self._nodes]

    def _see(self, nodes: Iterable[int]) -> None:
        unseen = sorted(node for node in set(nodes) if node not in self._keys)
        for row in answers(self._store, "faces", ({"nodes": some} for some in portions(unseen, _SEEN_AT_ONCE))):
            origin = _Origin(text_of(row, "level"), text_of(row, "issuer"), text_of(row, "province"))
            seen, keys = cast("list[int]", row["nodes"]), cast("list[str]", row["keys"])
            self._keys.update(zip(seen, keys, strict=True))
            self._nodes.update(zip(keys, seen, strict=True))
            self._origins.update(dict.fromkeys(seen, origin))

    def _told(self, row: Row) -> Iterator[Row]:
        """Yield the steps of a row of numbers, place by place."""
        near = _node(row, "near")
        keys: dict[_Origin, list[str]] = {}
        for far in _fars(row):
            if far != near and far in self._keys:  # who builds meanwhile may have taken it out
                keys.setdefault(self._origins[far], []).append(self._keys[far])
        start: Row = {**row, "near": self._keys[near], "near_level": self._origins[near].level}
        for (level, issuer, province), fars in keys.items():
            yield {**start, "far_level": level, "issuer": issuer, "province": province, "fars": sorted(fars)}


def _fars(row: Row) -> list[int]:
    return cast("list[int]", row["fars"])


def _node(row: Row, name: str) -> int:
    return cast("int", row[name])
