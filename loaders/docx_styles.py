"""Styles of Word (styles.xml): which paragraphs they number and which tables they draw lines around."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .numbering import ListItem, Numbering, W

if TYPE_CHECKING:
    from lxml.etree import _Element

_NO_LINE = frozenset({"nil", "none"})
_LONGEST_CHAIN = 20


@dataclass(frozen=True, slots=True)
class Styles:
    """What the styles of one document say, by style id; `bordered` are the table styles with lines."""

    items: Mapping[str, ListItem]
    bordered: frozenset[str]
    default_paragraph: str


def read_styles(root: "_Element | None", numbering: Numbering) -> Styles:
    """Return what the root of styles.xml says; nothing when there is no such part."""
    nodes = {} if root is None else {node.get(f"{W}styleId", ""): node for node in root.iterchildren(f"{W}style")}
    paragraphs = [name for name, node in nodes.items() if node.get(f"{W}type", "paragraph") == "paragraph"]
    tables = [name for name, node in nodes.items() if node.get(f"{W}type") == "table"]
    items = {name: item for name in paragraphs if (item := _list_item(name, nodes, numbering))}
    bordered = frozenset(name for name in tables if _is_bordered(name, nodes))
    default = next((name for name in paragraphs if nodes[name].get(f"{W}default") in {"1", "true", "on"}), "")
    return Styles(items, bordered, default)


def _chain(name: str, nodes: Mapping[str, "_Element"]) -> Iterator[tuple[str, "_Element"]]:
    """Yield a style and those that it is based on, the nearest first."""
    for _ in range(_LONGEST_CHAIN):
        node = nodes.get(name)
        if node is None:
            return
        yield name, node
        base = node.find(f"{W}basedOn")
        name = "" if base is None else base.get(f"{W}val", "")


def _list_item(name: str, nodes: Mapping[str, "_Element"], numbering: Numbering) -> ListItem | None:
    for owner, node in _chain(name, nodes):
        properties = node.find(f"{W}pPr/{W}numPr")
        if properties is not None and (found := number_id(properties)) is not None:
            levels = numbering.levels.get(found, {})
            named = (depth for depth, level in levels.items() if level.style in {name, owner} and level.style)
            return ListItem(found, next(named, level_of(properties) or 0))
    return None


def number_id(properties: "_Element") -> str | None:
    """Return the list that a w:numPr names; "0" takes a paragraph out of the list of its style."""
    node = properties.find(f"{W}numId")
    return None if node is None else node.get(f"{W}val")


def level_of(properties: "_Element") -> int | None:
    """Return the level that a w:numPr names, from 0."""
    node = properties.find(f"{W}ilvl")
    value = "" if node is None else node.get(f"{W}val", "")
    return int(value) if value.isdecimal() else None


def _is_bordered(name: str, nodes: Mapping[str, "_Element"]) -> bool:
    for _, node in _chain(name, nodes):
        borders = node.find(f"{W}tblPr/{W}tblBorders")
        if borders is not None:
            return has_lines(borders)
    return False


def has_lines(borders: "_Element") -> bool:
    """Return whether a w:tblBorders or w:tcBorders draws a line on at least two sides."""
    return sum(side.get(f"{W}val", "nil") not in _NO_LINE for side in borders) > 1
