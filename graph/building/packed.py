"""Parts of the graph as bytes: how they go from one process to another, and onto the disk before they are loaded."""

import marshal
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from struct import Struct
from typing import IO, Any, NamedTuple

from ..assembly.ledger.documents import Described
from ..assembly.making.parts import Part
from ..assembly.telling.meetings import Meeting
from .changes import hashes_of, packed_hashes, tally_of

_LENGTH = Struct("<I")


class Packed(NamedTuple):
    """A part, packed.

    Attributes:
        owner, meets, described, dated_by: see `Part`.
        nodes, edges: the rows of each label and kind.
        hashes: what is remembered of it as written.
        tally: how much of what it holds.
        size: how many nodes and edges these are.
    """

    owner: str
    meets: frozenset[Meeting]
    described: Described | None
    dated_by: frozenset[str]
    nodes: Mapping[str, bytes]
    edges: Mapping[str, bytes]
    hashes: bytes
    tally: Counter[str]
    size: int


def packed(part: Part) -> Packed:
    """Return the part, packed."""
    return Packed(
        part.owner,
        part.meets,
        part.described,
        part.dated_by,
        _rows((node.label, (node.key, node.properties)) for node in part.nodes),
        _rows((edge.kind, (edge.source, edge.target, edge.properties)) for edge in part.edges),
        packed_hashes(hashes_of(part)),
        tally_of(part),
        len(part.nodes) + len(part.edges),
    )


def _rows(rows: Iterable[tuple[str, Any]]) -> dict[str, bytes]:
    """Return the rows of each name, to be read again with `unpacked`."""
    found: dict[str, list[Any]] = defaultdict(list)
    for name, row in rows:
        found[name].append(row)
    return {name: _headed(marshal.dumps(some)) for name, some in found.items()}


def _headed(content: bytes) -> bytes:
    return _LENGTH.pack(len(content)) + content


def unpacked(file: IO[bytes]) -> Iterator[Any]:
    """Yield the rows in a file, which this program alone has written."""
    while head := file.read(_LENGTH.size):
        (length,) = _LENGTH.unpack(head)
        yield from marshal.loads(file.read(length))  # noqa: S302 nobody else can have written there
