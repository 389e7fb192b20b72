"""XML as text: made by templates, since an object for each value would take most of the time that a large graph takes."""

from collections.abc import Callable, Iterable, Mapping
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from ..model import Edge, Node, Value
from .flat import text_of
from .output import whole_file
from .source import Source
from .streams import Counted, Counts, edges, nodes

_SPACES = bytes.maketrans(bytes(sign for sign in range(32) if chr(sign) not in "\t\n\r"), b" " * 29)
"""What XML cannot hold -> blanks; in UTF-8 no letter has such a byte in it."""
_NO_LETTERS = (b"\xef\xbf\xbe", b"\xef\xbf\xbf")
_AT_ONCE = 500
DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'


def content(value: Value) -> str:
    r"""Return a value as it stands between two tags.

    >>> content("a < b & c\r")
    'a &lt; b &amp; c&#13;'
    """
    text = value if type(value) is str else text_of(value)
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace("\r", "&#13;")


def attribute(value: Value) -> str:
    """Return a value in quotation marks, as it stands within a tag; lines and tabs stay what they are.

    >>> print(attribute('Ủy ban "xã"'))
    "Ủy ban &quot;xã&quot;"
    """
    text = content(value).replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;")
    return f'"{text}"'


def tag(name: str, attributes: Mapping[str, Value]) -> str:
    """Return the inside of a tag.

    >>> tag("node", {"id": 5})
    'node id="5"'
    """
    return " ".join((name, *(f"{each}={attribute(value)}" for each, value in attributes.items())))


def write_all(file: BinaryIO, elements: Iterable[str]) -> None:
    """Write elements one after the other, many of them at a time."""
    rest = iter(elements)
    while some := "".join(islice(rest, _AT_ONCE)):
        file.write(as_bytes(some))


def write_graph(
    source: Source,
    output: Path,
    node: Callable[[Node], str],
    edge: Callable[[Edge], str],
    elements: Callable[[Iterable[str], Iterable[str]], Iterable[str]],
) -> Counts:
    """Write a graph to the file `output`: `node` and `edge` make XML of each, `elements` puts all of them together."""
    some_nodes, some_edges = Counted(nodes(source, node)), Counted(edges(source, edge))
    with whole_file(output) as file:
        write_all(file, elements(some_nodes, some_edges))
    return Counts(some_nodes.number, some_edges.number)


def as_bytes(xml: str) -> bytes:
    r"""Return XML in UTF-8; what XML cannot hold is a blank.

    >>> as_bytes("a\x00b\uffff")
    b'a b '
    """
    data = xml.encode("utf-8", "replace").translate(_SPACES)
    for sign in _NO_LETTERS:
        data = data.replace(sign, b" ")
    return data
