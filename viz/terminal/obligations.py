"""Obligations in a terminal: by deadline, each with its unit, its chain and where it is written; and the counts."""

from collections.abc import Collection, Iterator, Sequence
from itertools import groupby

from rich.box import SIMPLE_HEAD
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from ...queries.duties.model import Obligation, Obligations
from ...queries.duties.rollup import By, Count
from ..agenda.rows import count_cells
from ..agenda.units import acting, namesakes
from ..agenda.wording import above_named, notes, time_of, warnings, way
from ..labels import label, printed_date, printed_due
from ..lines import beginning, plain
from ..paths import shortened

_LETTERS = 240
_ALWAYS = ("name", "total", "overdue")
_NAME_WIDTH, _DAY_WIDTH = 26, 10
_COUNTED = ("name", "total", "overdue", "due", "undated", "draft", "done", "next_due")
_STYLES = {"overdue": "bold red", "due": "green", "undated": "dim", "draft": "dim", "done": "dim"}


def show_obligations(found: Obligations, lang: str, *, of_machine: bool = False) -> RenderableType:
    """Return the obligations by deadline below the day by which they are judged; `of_machine`: nobody gave that day."""
    paths = shortened(each.file for each in found.found if each.file)
    in_full = namesakes(found.found)
    parts: list[RenderableType] = [_heading(found, lang, of_machine)]
    for state, some in groupby(found.found, key=lambda each: each.state):
        parts += [
            Text(),
            Text(label(f"duties.is_{state}", lang), style=_STYLES[state]),
            _table(list(some), paths, in_full, lang),
        ]
    if len(found.found) < found.total:
        more = label("duties.more", lang, shown=len(found.found), total=found.total)
        parts.append(Text(more, style="yellow"))
    return Group(*parts)


def show_counts(counts: Sequence[Count], lang: str, *, by: By) -> RenderableType:
    """Return how many obligations each unit has, or each central document causes; columns of nothing are left out."""
    shown = [name for name in _COUNTED if name in _ALWAYS or any(getattr(each, name) for each in counts)]
    table = Table(header_style="bold", box=SIMPLE_HEAD, padding=(0, 1, 0, 0))
    for name in shown:
        is_name = name == "name"
        title = label(f"duties.{by if is_name else f'count_{name}'}", lang)
        width = _NAME_WIDTH if is_name else _DAY_WIDTH if name == "next_due" else None
        table.add_column(title, justify="left" if is_name else "right", overflow="fold", min_width=width)
    for each in counts:
        row = count_cells(each, by, lang)
        table.add_row(*(Text(_printed(name, row[name], lang)) for name in shown))
    return table if counts else Text(label("duties.none", lang), style="dim")


def _printed(column: str, cell: object, lang: str) -> str:
    """Return a name, a number or a day, as the column has it, as it is read."""
    if cell is None:
        return ""
    return printed_date(str(cell), lang) if column == "next_due" else plain(str(cell))


def _heading(found: Obligations, lang: str, of_machine: bool) -> Text:
    line = Text(label("duties.heading", lang, day=printed_date(found.as_of, lang)), style="bold")
    line.append(f" · {plain(found.unit)}" if found.unit else "")
    if of_machine:
        line.append(f" {label('duties.of_machine', lang)}", style="not bold dim")
    counted = [f"{label(f'duties.is_{state}', lang).lower()} {count}" for state, count in found.states.items()]
    return line.append(f"\n{' · '.join(counted) or label('duties.none', lang)}", style="not bold")


def _table(some: Sequence[Obligation], paths: dict[str, str], in_full: Collection[str], lang: str) -> Table:
    table = Table(box=None, show_header=False, padding=(0, 1, 1, 1))
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for each in some:
        table.add_row(_day(each, lang), Group(_units(each, in_full, lang), *_lines(each, paths, lang)))
    return table


def _day(each: Obligation, lang: str) -> Text:
    """Return by when it must be done, and how long that is."""
    if each.due is None or each.days is None:
        return Text("—", style="dim")
    line = Text("≈ " * each.approximate + printed_due(each.due, each.due_hour, lang), style=_STYLES[each.state])
    if each.state == "done":
        return line
    far = "late" if each.days < 0 else "left" if each.days else "today"
    return line.append(f"\n{label(f'duties.{far}', lang, days=abs(each.days))}", style="not bold dim")


def _lines(each: Obligation, paths: dict[str, str], lang: str) -> Iterator[Text]:
    yield Text(beginning(plain(each.text), _LETTERS))
    time = time_of(each)
    if time and (each.recurrence or each.reckoned or not each.due):
        yield Text(plain(time), style="italic")
    if each.report_to:
        yield Text(plain(f"{label('task.report_to', lang)}: {each.report_to}"), style="dim")
    place = [each.place] if each.place else []
    yield Text(plain(", ".join((*place, way(each, lang)))), style="cyan")
    if each.superior:
        above = label("duties.above", lang, document=above_named(each, lang), day=printed_date(each.superior.due, lang))
        yield Text(plain(above), style="dim")
    yield from (Text(f"(!) {plain(warning)}", style="yellow") for warning in warnings(each, lang))
    yield from (Text(plain(note), style="italic") for note in notes(each, lang))
    page = [label("panel.page", lang, page=each.page)] if each.page else []
    member = [f"› {each.member}"] if each.member else []
    yield Text(plain(" ".join([f"— {paths.get(each.file or '', '')}", *member, *page])), style="dim")


def _units(each: Obligation, in_full: Collection[str], lang: str) -> Text:
    said = acting(each, in_full)
    return Text(plain(said[:1].upper() + said[1:]) or label("duties.nobody", lang), style="bold")
