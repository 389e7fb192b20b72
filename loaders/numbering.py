"""Automatic numbers of Word (numbering.xml) -> the labels that a reader sees: "1.", "a)", "Điều 3.", "-"."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PLACE = re.compile(r"%([1-9])")
_INTEGER = re.compile(r"-?\d{1,9}")
_LAST_LETTERED = 780
"""Word writes "aa" for 27 and thirty letters for 780; what comes after is written in digits here."""
_TYPED_BULLETS = frozenset("-–+•*")
_ROMAN = (
    *((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC")),
    *((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")),
)


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: `text` is "%1.%2", `start` its first number, `restart` the level that resets it.

    `plain` turns every number into a decimal one; `style` is the paragraph style whose paragraphs stand on this level.
    """

    format: str
    text: str
    start: int
    gap: str
    restart: int | None
    plain: bool
    style: str


@dataclass(frozen=True, slots=True)
class ListItem:
    """Where a paragraph stands: the number of its list (w:numId) and its level from 0."""

    list_id: str
    level: int


@dataclass(slots=True)
class Numbering:
    """The lists of one document and how far each has counted; lists of one abstract list count on together."""

    levels: Mapping[str, Mapping[int, Level]]
    abstract: Mapping[str, str]
    restarts: Mapping[str, Mapping[int, int]]
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)
    _begun: set[str] = field(default_factory=set)

    def label(self, item: ListItem) -> str:
        """Count `item` and return its label with the gap after it; "" where it shows none."""
        levels = self.levels.get(item.list_id, {})
        level = levels.get(item.level)
        if level is None:
            return ""
        counts = self._count(item, levels)
        if level.format == "bullet":
            return f"{level.text if level.text in _TYPED_BULLETS else '-'} "
        text = _PLACE.sub(lambda place: _shown(int(place[1]) - 1, counts, levels, plain=level.plain), level.text)
        return text + level.gap if text.strip() else ""

    def _count(self, item: ListItem, levels: Mapping[int, Level]) -> dict[int, int]:
        counts = self._counts.setdefault(self.abstract[item.list_id], {})
        if item.list_id not in self._begun:
            self._begun.add(item.list_id)
            for depth, start in self.restarts.get(item.list_id, {}).items():
                counts[depth] = start - 1
        for depth in range(item.level):
            counts.setdefault(depth, levels[depth].start if depth in levels else 1)
        counts[item.level] = counts.get(item.level, levels[item.level].start - 1) + 1
        for depth in [depth for depth in counts if depth > item.level]:
            if depth not in levels or _is_reset(levels[depth], depth, item.level):
                del counts[depth]
        return counts


def _is_reset(level: Level, depth: int, by: int) -> bool:
    """Return whether an item of the level `by` lets `level` begin anew; w:lvlRestart counts levels from 1, 0 is never."""
    return by < (depth if level.restart is None else level.restart)


def _shown(depth: int, counts: Mapping[int, int], levels: Mapping[int, Level], *, plain: bool) -> str:
    if depth not in levels:
        return ""
    kind = levels[depth].format
    return format_number(counts.get(depth, levels[depth].start), "decimal" if plain and kind != "none" else kind)


def format_number(number: int, kind: str) -> str:
    """Return `number` in one of Word's forms (w:numFmt): "decimal", "lowerLetter", "upperRoman" and so on."""
    if kind == "none":
        return ""
    if kind == "decimalZero":
        return f"{number:02}"
    if kind.endswith("Letter") and 0 < number <= _LAST_LETTERED:
        letters = chr(ord("A") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letters if kind == "upperLetter" else letters.lower()
    if kind.endswith("Roman") and 0 < number < 4000:
        return _roman(number) if kind == "upperRoman" else _roman(number).lower()
    return str(number)


def _roman(number: int) -> str:
    text = ""
    for value, letters in _ROMAN:
        text += letters * (number // value)
        number %= value
    return text


def read_numbering(root: "_Element | None") -> Numbering:
    """Return the lists that the root of numbering.xml declares; none when there is no such part."""
    if root is None:
        return Numbering({}, {}, {})
    declared = _declared_levels(root)
    levels: dict[str, dict[int, Level]] = {}
    abstract: dict[str, str] = {}
    restarts: dict[str, dict[int, int]] = {}
    for node in root.iterchildren(f"{W}num"):
        name, base = _value(node, "numId"), _child_value(node, "abstractNumId") or ""
        abstract[name], levels[name], restarts[name] = base, dict(declared.get(base, {})), {}
        for override in node.iterchildren(f"{W}lvlOverride"):
            levels[name].update(_levels(override))
            if (start := _child_value(override, "startOverride")) is not None:
                restarts[name][integer(_value(override, "ilvl"), 0)] = integer(start, 1)
    return Numbering(levels, abstract, restarts)


def _declared_levels(root: "_Element") -> dict[str, dict[int, Level]]:
    """Return the levels of each abstract list; one that only links to a list style takes that style's levels."""
    nodes = list(root.iterchildren(f"{W}abstractNum"))
    styled = {link: _levels(node) for node in nodes if (link := _child_value(node, "styleLink"))}
    return {
        _value(node, "abstractNumId"): styled.get(_child_value(node, "numStyleLink") or "") or _levels(node)
        for node in nodes
    }


def _levels(node: "_Element") -> dict[int, Level]:
    return {integer(_value(level, "ilvl"), 0): _level(level) for level in node.iterchildren(f"{W}lvl")}


def _level(node: "_Element") -> Level:
    restart = _child_value(node, "lvlRestart")
    return Level(
        format=_child_value(node, "numFmt") or "decimal",
        text=_child_value(node, "lvlText") or "",
        start=integer(_child_value(node, "start"), 1),
        gap="" if _child_value(node, "suff") == "nothing" else " ",
        restart=None if restart is None else integer(restart, 0),
        plain=node.find(f"{W}isLgl") is not None,
        style=_child_value(node, "pStyle") or "",
    )


def _child_value(node: "_Element", name: str) -> str | None:
    child = node.find(W + name)
    return None if child is None else child.get(f"{W}val")


def _value(node: "_Element", name: str) -> str:
    return node.get(W + name) or ""


def integer(text: str | None, default: int) -> int:
    """Return the number that a list says, or `default` where it says none, or one that no list counts up to."""
    found = _INTEGER.fullmatch(text or "")
    return int(found[0]) if found else default
