"""`luocdo build`: reads files into the graph, once or as they arrive, and rewrites the page where one is wanted."""

import sys
import time
from collections.abc import Callable, Collection
from datetime import date
from functools import partial
from json import loads
from typing import TYPE_CHECKING, NamedTuple

import click

from ..errors import LuocdoError
from ..messages import say
from .command import (
    INTERRUPTED,
    SOME_NOT_READ,
    OneSentence,
    column_map,
    named,
    office_rules,
    options,
    speech,
    store_place,
)
from .forms import as_json

if TYPE_CHECKING:
    from ..graph import Summary


@click.command(cls=OneSentence)
@click.argument("paths", nargs=-1, required=True, callback=named)
@click.option("--jobs", type=click.IntRange(min=1), help="Số tiến trình đọc · how many processes read.")
@click.option(
    "--prune",
    is_flag=True,
    help="Bỏ điều các tệp không còn trong thư mục đã nói · drop what files say that are gone from the folders.",
)
@click.option("--page", help="Ghi luôn trang HTML vào tệp này · write the HTML page to this file as well.")
@click.option(
    "--watch",
    is_flag=True,
    help="Theo dõi thư mục, đọc ngay tệp mới đến, cho đến khi bấm Ctrl-C · take new files as they arrive, until Ctrl-C.",
)
@click.option(
    "--yes", "sure", is_flag=True, help="Không hỏi lại về các cột của bảng · do not ask about columns of tables."
)
@options(column_map, store_place, office_rules, as_json, speech)
@click.pass_context
def build(
    ctx: click.Context,
    paths: tuple[str, ...],
    jobs: int | None,
    store: str,
    json: bool,
    lang: str,
    prune: bool = False,
    page: str | None = None,
    watch: bool = False,
    sure: bool = False,
) -> None:
    """Đọc tệp, thư mục vào đồ thị · read files and folders into the graph.

    Ví dụ · example: luocdo build cong-van --store so-khcn.store
    """
    from ..findings import left_unread

    if page is not None:
        from ..viz.file import PAGES, refuse_other_endings

        refuse_other_endings(page, *PAGES)
    work = _Work(paths, store, jobs, prune, page, json, lang)
    _show_columns(work, ask=not sure and sys.stdin is not None and sys.stdin.isatty())
    if watch:
        ctx.exit(_follow(work))
    ctx.exit(SOME_NOT_READ if left_unread(_once(work).unread) else 0)


class _Work(NamedTuple):
    """What is to be done each time: the arguments of the command."""

    paths: tuple[str, ...]
    store: str
    jobs: int | None
    prune: bool
    page: str | None
    json: bool
    lang: str


def _once(work: _Work, told: set[str] | None = None) -> "Summary":
    """Build, show what was done, and write the page; `told` takes up what was said of files."""
    from ..graph import build as build_graph
    from ..viz.terminal.summary import show_summary
    from .console import progress, show

    with progress(work.lang) as step:
        summary = build_graph(work.paths, work.store, jobs=work.jobs, prune=work.prune, progress=step)
    show(summary, show_summary, work.lang, as_json=work.json)
    _unsaid(summary, work.lang, set() if told is None else told)
    _write_page(work)
    return summary


def _unsaid(summary: "Summary", lang: str, told: set[str]) -> list[str]:
    """Return what there is to say of files that was not `told` the last time; from now on it is."""
    words = [note.text(lang) for note in (*summary.unread, *summary.spared)]
    fresh = [each for each in words if each not in told]
    told.clear()
    told.update(words)
    return fresh


def _write_page(work: _Work) -> None:
    if work.page is None:
        return
    from ..graph import opened
    from ..viz.shown.request import Request
    from ..viz.write import write_page

    with opened(work.store) as graph:
        request = Request(made=date.today().isoformat(), place=work.store)  # noqa: DTZ011 - the day on the wall of the office
        written = write_page(graph, work.page, request, lang=work.lang)
    click.echo(say("page-written", work.lang, path=written), err=work.json)


def _follow(work: _Work) -> int:
    """Build whenever files have arrived or changed, until Ctrl-C; what goes wrong is said once, and tried again after a while."""
    from ..graph.building.watching import TRIED_AGAIN, growing, look, wait_for_change

    folders, told = ", ".join(work.paths), set[str]()
    try:
        seen = look(work.paths)
        fault = _fault(partial(_once, told=told), work) if seen else ""
        click.echo(say("watching", work.lang, paths=folders), err=True)
        while True:
            if fault:
                time.sleep(TRIED_AGAIN)
            seen = wait_for_change(work.paths, None if fault else seen)
            take = partial(_take, growing=growing(work.paths, seen), told=told)
            fault = _fault(take, work, told=fault) if seen else ""
            if seen == {}:
                click.echo(f"{_now()} {say('watch-emptied', work.lang, paths=folders)}", err=True)
    except KeyboardInterrupt:
        click.echo(say("watch-ended", work.lang, paths=folders), err=True)
    return INTERRUPTED


def _fault(step: Callable[[_Work], object], work: _Work, told: str = "") -> str:
    """Take a step and return what went wrong, if anything did, and say it unless it was `told` before."""
    try:
        step(work)
    except LuocdoError as error:
        fault = error.text(work.lang)
        if fault != told:
            click.echo(f"{_now()} {fault}", err=True)
        return fault
    return ""


def _take(work: _Work, growing: Collection[str] = (), told: set[str] | None = None) -> None:
    """Build once more without what is `growing`, and say in one line what has come; of files only what was not `told` before; else nothing."""
    from ..graph import build as build_graph
    from ..viz.terminal.summary import show_summary
    from .console import show

    summary = build_graph(work.paths, work.store, jobs=work.jobs, prune=work.prune, growing=growing)
    if not (summary.new or summary.changed or summary.pruned or summary.written):
        if summary.vanished and not work.prune:
            click.echo(f"{_now()} {say('watch-gone', work.lang, vanished=summary.vanished)}", err=work.json)
        for note in summary.spared:
            click.echo(f"{_now()} {note.text(work.lang)}", err=work.json)
        return
    if work.json:
        show(summary, show_summary, work.lang, as_json=True)
    else:
        took = say("watch-took", work.lang, new=summary.new, changed=summary.changed, written=summary.written)
        click.echo(f"{_now()} {took}")
        for words in _unsaid(summary, work.lang, set() if told is None else told):
            click.echo(f"      (!) {words}")
    _write_page(work)


def _now() -> str:
    return time.strftime("%H:%M")


def _show_columns(work: _Work, *, ask: bool) -> None:
    """Show what the columns of the tables that were named are taken for, before they are used.

    Raises:
        Abort: somebody looked at it and does not want it so.
    """
    from ..graph.building.columns import remembered
    from ..graph.building.survey import place_of
    from ..loaders.records.preview import preview

    kept, shown = remembered(work.store, work.paths), False
    for place, names in kept.items():
        click.echo(say("remembered-map", work.lang, file=place, columns=_typed(names)), err=True)
    for path in work.paths:
        for found, first in preview(path, kept.get(place_of(path), "")):
            shown = True
            click.echo(found.text(work.lang), err=True)
            if first:
                click.echo(f"      {first}", err=True)
    if shown and ask and not click.confirm(say("use-columns", work.lang), default=True, err=True):
        raise click.Abort


def _typed(names: str) -> str:
    """Return a map as it is typed."""
    return " ".join(f'--map {field}="{column}"' for field, column in loads(names).items())
