"""What stands on a sheet of paper: labels, frames and curves at their places, in CSS pixels, 96 to an inch."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple

from .layout import Point

LEADING = 1.28
"""From one base line to the next, in heights of the letters."""

ASCENT = 0.8
"""From the top of a line of text down to its base line."""


@dataclass(frozen=True, slots=True)
class Label:
    """A line of text that begins at x, or has its middle there; its base line is at y.

    `tone` is "", "quiet" or "due"; a `plate` behind it, which has its middle there, hides the line on which it stands.
    """

    text: str
    x: float
    y: float
    size: float
    bold: bool = False
    tone: str = ""
    middle: bool = False
    plate: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """A box; `form` is "loaded", "ghost", "unit" or "fold", `level` that of its column, `name` what it stands for."""

    x: float
    y: float
    width: float
    height: float
    form: str
    level: str
    name: str
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Curve:
    """A relation: a route as `layout` gives it, an arrow at its end.

    `style` is "implements", "based", "changes", "cites" or "assigns"; `scale` makes its strokes thinner.
    """

    route: tuple[Point, ...]
    style: str
    scale: float = 1.0


class Marks(NamedTuple):
    """Some marks, and how much room they take from top to bottom."""

    labels: tuple[Label, ...] = ()
    frames: tuple[Frame, ...] = ()
    curves: tuple[Curve, ...] = ()
    height: float = 0.0


def written(texts: Iterable[str], x: float, size: float, *, bold: bool = False, tone: str = "") -> Marks:
    """Return lines of text one below the other, the top of the first at 0."""
    step = size * LEADING
    placed = [Label(text, x, (place + ASCENT) * step, size, bold, tone) for place, text in enumerate(texts)]
    return Marks(tuple(placed), height=step * len(placed))


def moved(marks: Marks, x: float, y: float, scale: float = 1.0) -> Marks:
    """Return the marks made smaller, then moved to the right by x and down by y."""
    return Marks(
        tuple(
            replace(each, x=each.x * scale + x, y=each.y * scale + y, size=each.size * scale) for each in marks.labels
        ),
        tuple(
            replace(
                each, x=each.x * scale + x, y=each.y * scale + y, width=each.width * scale, height=each.height * scale
            )
            for each in marks.frames
        ),
        tuple(
            replace(each, route=tuple((px * scale + x, py * scale + y) for px, py in each.route), scale=scale)
            for each in marks.curves
        ),
        marks.height * scale,
    )


def together(*several: Marks) -> Marks:
    """Return all of the marks where they stand."""
    return Marks(
        tuple(label for marks in several for label in marks.labels),
        tuple(frame for marks in several for frame in marks.frames),
        tuple(curve for marks in several for curve in marks.curves),
        max((marks.height for marks in several), default=0.0),
    )


def stacked(*blocks: Marks, gap: float = 0.0) -> Marks:
    """Return the blocks one below the other, with `gap` between those that take room."""
    top, placed = 0.0, []
    for block in blocks:
        placed.append(moved(block, 0, top))
        top += block.height + (gap if block.height else 0)
    return together(*placed)._replace(height=max(top - gap, 0))
