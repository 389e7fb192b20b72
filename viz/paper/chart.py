"""The chain of one document for paper: boxes as high as their measured text, and lines with their verbs.

The letters are as high as on the paper, in CSS pixels; how wide boxes are, and what is between them, is given.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from math import ceil

from ...queries.documents import type_before
from ...queries.duties.wanted import BEHIND
from ..labels import label, labels, printed_date
from ..looks import STYLES
from ..shown.days import day_of, days_between, days_told, is_about, label_of, last_day
from ..shown.ended import ended, ends_of
from ..shown.model import COLUMNS, ShownDocument, ShownTask, ShownUnit, View
from ..shown.registered import day_told
from .drawn import Drawn
from .layout import Box, Point, layered
from .marks import ASCENT, LEADING, Curve, Frame, Label, Marks, moved, stacked, together, written
from .measure import width, wrapped

NAMES, FACT, VERB = (13.0, 11.0), 10.5, 10.0
"""The heights of the letters of a name in wide and in narrow boxes, of a fact below it, of a verb on a line."""

ROOMY = 100.0
"""A box with so much room for text is wide: a number such as 2150/UBND-NC stands on one line in it."""

PADDING = 7.0
ARROW = 20.0
"""What a verb leaves free between two columns, so that the head of the arrow is seen."""

_ALONG = (0.5, 0.42, 0.58, 0.35, 0.65, 0.3, 0.7)
"""Where a verb may stand between the ends of a curve, the best place first: from there on it would leave the curve."""

Route = tuple[Point, ...]
_Area = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text in a box; `tone` is "", "quiet" or "due"."""

    text: str
    size: float
    bold: bool = False
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """A box and its lines; `form` is that of a `Frame`, `name` what it stands for."""

    key: str
    name: str
    level: str
    form: str
    lines: tuple[Line, ...]
    height: int


@dataclass(frozen=True, slots=True)
class Chart:
    """The drawing of a chain, its upper left corner at 0.

    Attributes:
        marks: all that is drawn.
        width: of the whole.
        columns: the levels with the middles of their columns.
        box: how wide a box is.
    """

    marks: Marks
    width: float
    columns: tuple[tuple[str, float], ...]
    box: int


def chart_of(view: View, drawn: Drawn, *, box: int, gap: int, lang: str) -> Chart:
    """Return the chain `drawn` in columns of boxes `box` wide with `gap` between them."""
    cards = list(_cards(view, drawn, box - 2 * PADDING, lang))
    boxes = [Box(card.key, COLUMNS.index(card.level), card.height) for card in cards]
    layout = layered(boxes, list(drawn.links), width=box, gap=gap)
    columns = tuple((COLUMNS[column.rank], float(column.x)) for column in layout.columns)
    drawings = [_drawing(card, layout.places[card.key], box, chosen=card.key == drawn.centre) for card in cards]
    wires = _wires(view, drawn, layout.routes, gap, lang)
    return Chart(together(wires, *drawings), max(len(columns) * (box + gap) - gap, 0), columns, box)


def _drawing(card: Card, place: tuple[int, int], box: int, *, chosen: bool) -> Marks:
    left, top = place[0] - box / 2, place[1] - card.height / 2
    frame = Frame(left, top, box, card.height, card.form, card.level, card.name, chosen)
    texts = [written([line.text], PADDING, line.size, bold=line.bold, tone=line.tone) for line in card.lines]
    inside = moved(stacked(*texts), left, top + PADDING)
    return together(inside, Marks(frames=(frame,)))._replace(height=top + card.height)


def _cards(view: View, drawn: Drawn, room: float, lang: str) -> Iterator[Card]:
    dues, ends = dues_of(view, drawn, lang), _ends(view, lang)
    for document in view.documents:
        if document.key in drawn.members and document.key not in drawn.box_of:
            form = "ghost" if document.status == "cited" else "loaded"
            yield _card(
                document.key,
                document.name,
                document.level,
                form,
                room,
                _of_document(document, ends.get(document.key, ""), dues.get(document.key, ""), lang),
            )
    for unit in view.units:
        if unit.key in drawn.members and unit.key not in drawn.box_of:
            facts = _of_unit(unit, dues.get(unit.key, ""))
            yield _card(unit.key, unit.full_name, "assigned", "unit", room, facts, shown=unit.name)
    for fold in drawn.folds:
        words = "chain.folded_units" if fold.level == "assigned" else "chain.folded"
        yield _card(fold.key, label(words, lang, count=len(fold.members)), fold.level, "fold", room, [])


def _card(
    key: str, name: str, level: str, form: str, room: float, facts: Iterable[tuple[str, str]], shown: str | None = None
) -> Card:
    size = NAMES[room < ROOMY]
    lines = [Line(text, size, bold=True) for text in wrapped(shown or name, room, size, bold=True)]
    lines += [Line(text, FACT, tone=tone) for fact, tone in facts for text in _fact(fact, room)]
    height = 2 * PADDING + sum(line.size * LEADING for line in lines)
    return Card(key, name, level, form, tuple(lines), ceil(height))


def _fact(fact: str, room: float) -> Iterator[str]:
    """Yield a fact in lines; a dot between two parts of it is left out where the line breaks."""
    return (line.strip(" ·") for line in wrapped(fact, room, FACT))


def _ends(view: View, lang: str) -> Mapping[str, str]:
    """Return by which other one each document that is no longer in force was replaced or repealed."""
    names = {document.key: document.name for document in view.documents}
    return {key: f"(!) {ended(step, names, lang)}" for key, step in ends_of(view).items()}


def _of_document(document: ShownDocument, end: str, due: str, lang: str) -> Iterator[tuple[str, str]]:
    yield (
        " · ".join(
            filter(None, (type_before(document.name, document.type), document.date and day_told(document, lang)))
        ),
        "",
    )
    yield document.issuer or "", "quiet"
    if document.status != "loaded":
        yield label(f"status.{document.status}", lang), "quiet"
    yield end, "due"
    if document.findings:
        yield label("panel.findings", lang, count=len(document.findings)), "due"
    yield due, "due"


def _of_unit(unit: ShownUnit, due: str) -> Iterator[tuple[str, str]]:
    yield unit.parent if unit.inside else "", "quiet"
    yield due, "due"


def _due(day: str, task: ShownTask, view: View, lang: str) -> str:
    """Return by when a task is due, and which document moved its day; it is overdue by the day on which the picture was made."""
    made, last = view.colophon.made, last_day(task)
    said = "task.late" if made and last and last < made else label_of(task)
    mover = task.moved_by and next((each.name for each in view.documents if each.key == task.moved_by), None)
    was = mover and label("duties.extended", lang, document=mover, was=printed_date(task.due_printed, lang))
    return " · ".join(filter(None, (label(said, lang, date="≈ " * is_about(task) + printed_date(day, lang)), was)))


def dues_of(view: View, drawn: Drawn, lang: str) -> Mapping[str, str]:
    """Return by when the first task that is not done is due, of each document of the chain and each unit that has some; by day, drafts last."""
    dues: dict[str, str] = {}
    open_ones = (task for task in view.tasks if task.state != "done")
    dated = ((day, task) for task in open_ones if (day := day_of(task, view.colophon.made)))
    for day, task in sorted(dated, key=lambda each: (BEHIND.get(each[1].state or "", 0), each[0])):
        for key in (task.document, *task.units) if task.document in drawn.members else ():
            dues.setdefault(key, _due(day, task, view, lang))
    return dues


def gap_of(view: View, drawn: Drawn, lang: str) -> int:
    """Return how far columns must stand apart so that no word on the lines between them is broken."""
    inferred = _inferred(view)
    said = (words for kind, key in drawn.links.values() for words in _verb(kind, lang, inferred=key in inferred))
    return ceil(ARROW + max((width(word, VERB) for words in said for word in words.split()), default=0))


def _inferred(view: View) -> set[str]:
    """Return the relations that only a third document tells of, by their keys."""
    return {relation.key for relation in view.relations if relation.inferred}


def _verb(kind: str, lang: str, *, inferred: bool) -> list[str]:
    return [labels(lang)[f"short.{kind}"], *([label("chart.inferred", lang)] if inferred else [])]


def _wires(view: View, drawn: Drawn, routes: Iterable[Route], gap: int, lang: str) -> Marks:
    """Return the lines, each with its verb, and the days that passed, where no other word stands yet."""
    inferred = _inferred(view)
    dates = {document.key: document.date for document in view.documents}
    curves, words, taken = list[Curve](), list[Label](), list[_Area]()
    for ((source, target), (kind, key)), route in zip(drawn.links.items(), routes, strict=True):
        said = _verb(kind, lang, inferred=key in inferred)
        lag = days_between(kind, dates.get(source), dates.get(target))
        took = [] if (told := days_told(lag, lang)) is None else [told]
        verb = [line for word in said for line in wrapped(word, gap - ARROW, VERB)]
        curves.append(Curve(route, STYLES[kind]))
        words += list(_beside(route, verb + took, taken)) or list(_beside(route, verb, taken))
    return Marks(
        tuple(words), curves=tuple(curves), height=max((y for each in curves for _, y in each.route), default=0)
    )


def _beside(route: Route, lines: Sequence[str], taken: list[_Area]) -> Iterator[Label]:
    """Yield the words on a curve where they touch no others, and note that they stand there; none where there is no room."""
    wide = max((width(line, VERB) for line in lines), default=0) / 2 + 1
    high = len(lines) * VERB * LEADING / 2
    gaps = list(zip(route[::2], route[1::2], strict=True))
    for along, ((x1, y1), (x2, y2)) in product(_ALONG, reversed(gaps)):
        x, y = (x1 + x2) / 2, y1 + (y2 - y1) * along
        area = (x - wide, y - high - 1, x + wide, y + high + 1)
        if not any(_touch(area, other) for other in taken):
            taken.append(area)
            for place, line in enumerate(lines):
                yield Label(line, x, y - high + (place + ASCENT) * VERB * LEADING, VERB, middle=True, plate=True)
            return


def _touch(one: _Area, other: _Area) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
