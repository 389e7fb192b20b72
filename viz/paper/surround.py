"""What stands around a drawing on paper: above it what it shows, below it how it is to be read and how it came about."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from ...queries.documents import full_name
from ..labels import label, labels
from ..looks import STYLES
from ..shown.colophon import told
from ..shown.model import ShownDocument, View
from ..shown.registered import day_told
from .chart import Chart, dues_of
from .drawn import Drawn
from .marks import LEADING, Curve, Frame, Marks, moved, stacked, together, written
from .measure import width, wrapped

TITLE, TEXT, SMALL = 17.0, 11.0, 9.5
SAMPLE = 32.0
"""How long a sample in the legend is."""

_BETWEEN = 18.0


def title_of(view: View, centre: str, lang: str) -> str:
    """Return what stands above the drawing of a document's chain: as it was asked for, or whose chain it is.

    Raises:
        KeyError: the view holds no such document.
    """
    return view.colophon.title or label("heading.chain", lang, name=_name(_document(view, centre)))


def _document(view: View, key: str) -> ShownDocument:
    return {each.key: each for each in view.documents}[key]


def _name(document: ShownDocument) -> str:
    return full_name(document.name, document.type)


def head(view: View, drawn: Drawn, room: float, lang: str) -> Marks:
    """Return the title and what is known of the document: issuer, date, its own title; lines at most `room` wide."""
    document, title = _document(view, drawn.centre), title_of(view, drawn.centre, lang)
    facts = [
        *([_name(document)] if view.colophon.title else []),
        document.issuer or "",
        day_told(document, lang),
        label("chain.shown", lang, shown=drawn.shown, total=drawn.total) if drawn.shown < drawn.total else "",
    ]
    own = document.title if document.title and document.title != document.name else ""
    return stacked(
        written(wrapped(title, room, TITLE, bold=True), 0, TITLE, bold=True),
        written(wrapped(own or "", room, TEXT), 0, TEXT),
        written(wrapped(" · ".join(filter(None, facts)), room, TEXT), 0, TEXT, tone="quiet"),
        gap=2,
    )


def foot(view: View, drawn: Drawn, chart: Chart, room: float, lang: str, *, named: int) -> Marks:
    """Return who must act and has no box, the legend of what is drawn, how the drawing came about and what was left out.

    So many units are named, and documents of each level, and of the others how many they are.
    """
    about = " · ".join((*told(view, lang), f"{labels(lang)['app.title']} · luocdo"))
    return stacked(
        _listed(label("chart.documents", lang), _folded(drawn, view, lang, named), room),
        _listed(label("chart.units", lang), _acting(view, drawn, lang, named), room),
        _in_rows(list(_samples(chart, lang)), room),
        written(wrapped(about, room, SMALL), 0, SMALL, tone="quiet"),
        gap=4,
    )


def _listed(heading: str, things: Iterable[str], room: float) -> Marks:
    """Return the things beside each other below a heading; nothing where there are none."""
    blocks = [written(wrapped(words, room, SMALL), 0, SMALL) for words in things]
    return stacked(written([heading], 0, SMALL, bold=True), _in_rows(blocks, room)) if blocks else Marks()


def _folded(drawn: Drawn, view: View, lang: str, named: int) -> Iterator[str]:
    """Yield the documents that stand in one box with others, level by level; of those that bear one number with who issued them."""
    bearers = Counter(document.name for document in view.documents)
    names = {
        each.key: f"{each.name} ({each.issuer})" if bearers[each.name] > 1 and each.issuer else each.name
        for each in view.documents
    }
    for fold in drawn.folds:
        if fold.level != "assigned":
            more = [label("chain.folded", lang, count=len(fold.members) - named)] if len(fold.members) > named else []
            members = "; ".join([*(names[key] for key in fold.members[:named]), *more])
            yield f"{label(f'level.{fold.level}', lang)}: {members}"


def _acting(view: View, drawn: Drawn, lang: str, named: int) -> Iterator[str]:
    """Yield who stands in one box with others, by deadline and by the agency that they are inside of."""
    folded = {key for fold in drawn.folds if fold.level == "assigned" for key in fold.members}
    dues = dues_of(view, drawn, lang)
    groups: dict[str, dict[str, list[str]]] = {due: {} for due in (*dues.values(), "")}
    for unit in [unit for unit in view.units if unit.key in folded][:named]:
        groups[dues.get(unit.key, "")].setdefault(unit.parent if unit.inside else "", []).append(unit.name)
    for due, offices in groups.items():
        for office, names in offices.items():
            yield ": ".join(filter(None, (" · ".join(filter(None, (due, office))), "; ".join(names))))
    if len(folded) > named:
        yield label("chain.folded_units", lang, count=len(folded) - named)


def _samples(chart: Chart, lang: str) -> Iterator[Marks]:
    """Yield a sample, and what it means, of every style of line and box that is drawn."""
    drawn = {curve.style for curve in chart.marks.curves}
    middle = SMALL * LEADING / 2
    for style in dict.fromkeys(STYLES.values()):
        if style in drawn:
            curve = Curve(((0.0, middle), (SAMPLE, middle)), style)
            yield _explained(Marks(curves=(curve,)), label(f"legend.{style}", lang))
    forms = {frame.form for frame in chart.marks.frames}
    for form in ("loaded", "ghost"):
        if form in forms:
            frame = Frame(0, middle - 5, SAMPLE, 10, form, "other", "")
            yield _explained(
                Marks(frames=(frame,)), label("legend.ghost" if form == "ghost" else "legend.loaded", lang)
            )
    yield written([label("legend.arrow", lang)], 0, SMALL, tone="quiet")
    inferred = label("chart.inferred", lang)
    if any(each.text in inferred and each.plate for each in chart.marks.labels):
        yield written([label("chart.inferred_means", lang)], 0, SMALL, tone="quiet")


def _explained(sample: Marks, words: str) -> Marks:
    return together(sample, moved(written([words], 0, SMALL, tone="quiet"), SAMPLE + 6, 0))


def _in_rows(blocks: Sequence[Marks], room: float) -> Marks:
    """Return the blocks from left to right, in as many rows as they need."""
    rows: list[list[Marks]] = [[]]
    left = 0.0
    for block in blocks:
        wide = max(label.x + width(label.text, label.size) for label in block.labels)
        if left + wide > room and rows[-1]:
            rows.append([])
            left = 0.0
        rows[-1].append(moved(block, left, 0))
        left += wide + _BETWEEN
    return stacked(*(together(*row) for row in rows), gap=3)
