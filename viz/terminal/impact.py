"""What falls with a document, as a tree or a table in a terminal, with the counts that an officer reports."""

from collections.abc import Iterator, Mapping

from rich.box import SIMPLE_HEAD
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text
from rich.tree import Tree

from ...graph.model import Row
from ...queries import Affected, Hop, Impact
from ..labels import label, labels, printed_date
from ..lines import plain
from ..paths import changes_with_short_paths
from .impact_rows import cells, remarks
from .lines import document_line, warn

COLUMNS = ("distance", "number", "date", "issuer", "way", "due")
_NAMED = 6
_NESTED = 8
"""What rests on the document over more steps stands below the last of these with the name of what it rests on: set in
further and further it would leave the terminal."""


def show_impact(impact: Impact, lang: str) -> RenderableType:
    """Return what rests on the document as a tree, each document below the one that it rests on; then the counts."""
    tree = Tree(document_line(impact.document, lang), guide_style="dim")
    warn(tree, impact.document, changes_with_short_paths(impact.changes), lang)
    branches = {impact.document.key: tree}
    for each in impact.affected:
        above = _branch(branches, impact.document.key, each.way[:-1][:_NESTED])
        branches[each.document.key] = branch = above.add(_line(each, lang))
        if each.duties:
            branch.add(_duties(each, lang))
    return Group(tree, *_below(impact, lang))


def show_impact_table(impact: Impact, lang: str) -> RenderableType:
    """Return the same as a table, the nearest documents first; then the counts."""
    head = Tree(document_line(impact.document, lang), guide_style="dim")
    warn(head, impact.document, changes_with_short_paths(impact.changes), lang)
    table = Table(header_style="bold", box=SIMPLE_HEAD, padding=(0, 1, 0, 0))
    for name in COLUMNS:
        title = "impact.due" if name == "due" else f"column.{name}"
        table.add_column(label(title, lang), overflow="fold", no_wrap=name not in ("issuer", "way"))
    for each in impact.affected:
        row = cells(each, impact.document.name, lang)
        table.add_row(*(Text(plain(_printed(row, name, lang))) for name in COLUMNS))
    return Group(head, *([table] if impact.affected else []), *_below(impact, lang))


def _printed(row: Row, name: str, lang: str) -> str:
    value = str(row[name] or "")
    return printed_date(value, lang) if value and name in ("date", "due") else value


def _branch(branches: dict[str, Tree], centre: str, way: tuple[Hop, ...]) -> Tree:
    """Return where the last document of the way stands in the tree; one that was not asked for is only named."""
    if not way:
        return branches[centre]
    if way[-1].key not in branches:
        above = _branch(branches, centre, way[:-1])
        branches[way[-1].key] = above.add(Text(plain(way[-1].name), style="dim"))
    return branches[way[-1].key]


def _line(each: Affected, lang: str) -> Text:
    verb = labels(lang)[f"relation.{each.way[-1].relation}"]
    nested = each.distance <= _NESTED + 1
    below = label("trace.below", lang, verb=verb) if nested else f"{verb} {plain(each.way[-2].name)}"
    line = document_line(each.document, lang).append(f" · {below}", style="not dim italic")
    for remark in remarks(each, lang):
        line.append(f" · {remark}", style="not italic yellow")
    return line


def _duties(each: Affected, lang: str) -> Text:
    """Return how many tasks of the document are open, the next deadline, and who must act."""
    facts = cells(each, "", lang)
    due = [label("impact.next", lang, date=_printed(facts, "due", lang))] if facts["due"] else []
    units = str(facts["units"]).split("; ")
    more = [f"… +{len(units) - _NAMED}"] if len(units) > _NAMED else []
    line = Text("→ ", style="bold green").append(label("impact.tasks", lang, count=len(each.duties)), style="not bold")
    line.append("".join(f" · {each}" for each in due), style="not bold red")
    return line.append(plain(f" · {'; '.join(units[:_NAMED] + more)}"), style="not bold green")


def _below(impact: Impact, lang: str) -> Iterator[RenderableType]:
    """Yield how much was found, whether there is more, and the counts."""
    if not impact.total:
        yield Text(label("impact.none_asked" if impact.resting else "impact.nothing", lang, resting=impact.resting))
        return
    yield Text(f"\n{_total(impact, lang)}.", style="bold")
    if len(impact.affected) < impact.total:
        yield Text(label("impact.shown", lang, shown=len(impact.affected), total=impact.total), style="yellow")
    yield _counts(impact, lang)


def _total(impact: Impact, lang: str) -> str:
    """Return how many rest on the document; of how many these are a part where not all were asked for."""
    part = "_of" if impact.total < impact.resting else ""
    name = f"impact.total{part}" if impact.complete else f"impact.at_least{part}"
    return label(name, lang, total=impact.total, resting=impact.resting)


def _counts(impact: Impact, lang: str) -> Table:
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    table.add_column(style="dim", no_wrap=True)
    table.add_column()
    words = labels(lang)
    rows: tuple[tuple[str, Mapping[str, int], str], ...] = (
        ("relations", impact.relations, "relation."),
        ("levels", impact.levels, "level."),
        ("agencies", impact.agencies, ""),
        ("units", impact.units, ""),
    )
    for name, counts, prefix in rows:
        if counts:
            named = [f"{words.get(prefix + key, key) or '?'} {count}" for key, count in counts.items()]
            more = [f"… +{len(named) - _NAMED}"] if len(named) > _NAMED else []
            table.add_row(label(f"impact.{name}", lang), Text(plain("; ".join(named[:_NAMED] + more))))
    return table
