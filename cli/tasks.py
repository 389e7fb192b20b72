"""`luocdo tasks`: obligations by deadline, for the terminal, a spreadsheet, a workbook or a calendar."""

import sys
from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

from ..messages import printed_date, say
from .command import SHOWN_IN_TERMINAL, Day, OneSentence, named_words, options, speech, store_place, today
from .faults import refuse_idle
from .forms import as_json, typed_form

if TYPE_CHECKING:
    from ..queries.duties import Obligations, Wanted
    from ..queries.duties.rollup import By

STANDARD_OUTPUT = "-"

_narrowing = options(
    click.option("--unit", callback=named_words, help="Chỉ việc của đơn vị này · only what this unit must do."),
    click.option("--before", metavar="DATE", type=Day(), help="Hạn đến hết ngày này · due up to this day."),
    click.option("--after", metavar="DATE", type=Day(), help="Hạn từ ngày này · due from this day on."),
    click.option(
        "--source",
        metavar="NUMBER",
        callback=named_words,
        help="Chỉ việc bắt nguồn từ văn bản này, cấp nào cũng được · only what this document, of any level, causes.",
    ),
    click.option("--overdue", is_flag=True, help="Chỉ việc quá hạn · only what is overdue."),
    click.option("--all", "done", is_flag=True, help="Kể cả việc đã xong · what is done too."),
    click.option(
        "--received",
        metavar="DATE",
        type=Day(),
        help="Ngày nhận văn bản: tính “trong 10 ngày làm việc kể từ ngày nhận” thành ngày · the day on which the documents "
        "came in, from which relative deadlines are reckoned.",
    ),
)
_showing = options(
    click.option(
        "--by",
        type=click.Choice(("unit", "source")),
        help="Tổng hợp theo đơn vị, theo văn bản trung ương · counts by unit, by central document.",
    ),
    click.option("--limit", type=click.IntRange(min=1), help="Số việc · obligations. [100; JSON, tệp · files: 5000]"),
    click.option(
        "--csv",
        metavar="[FILE]",
        is_flag=False,
        flag_value=STANDARD_OUTPUT,
        help="In CSV, hoặc ghi vào tệp · print CSV, or write it to a file.",
    ),
    click.option(
        "--xlsx",
        metavar="[FILE]",
        is_flag=False,
        flag_value="nhiem-vu.xlsx",
        help="Sổ Excel · a workbook. [nhiem-vu.xlsx]",
    ),
    click.option(
        "--ics",
        metavar="[FILE]",
        is_flag=False,
        flag_value="nhiem-vu.ics",
        help="Lịch cho Outlook, Google, Thunderbird · a calendar. [nhiem-vu.ics]",
    ),
    click.option("--todo", is_flag=True, help="Lịch là việc cần làm, không phải sự kiện · to-dos instead of events."),
)


@click.command(cls=OneSentence)
@_narrowing
@_showing
@today
@options(store_place, as_json, speech)
@click.pass_context
def tasks(
    ctx: click.Context,
    /,
    by: "By | None",
    limit: int | None,
    csv: str | None,
    xlsx: str | None,
    ics: str | None,
    todo: bool,
    made: str,
    store: str,
    json: bool,
    lang: str,
    **narrowed: Any,
) -> None:
    """Nghĩa vụ theo hạn: ai, việc gì, trước ngày nào, vì văn bản trung ương nào · obligations by deadline.

    Ví dụ · example: luocdo tasks --unit "van phong so khcn ha tinh" --before 30/9/2025 --xlsx viec.xlsx
    """
    from ..graph import opened
    from ..queries import MOST_ROWS
    from ..queries.duties import Wanted
    from ..queries.duties import tasks as tasks_in

    files = {"csv": csv, "xlsx": xlsx, "ics": ics}
    _refuse(files, by, limit, lang, todo=todo)
    _refuse_one_place(files, lang, as_json=typed_form(ctx) == "json")
    _refuse_no_day(narrowed["after"], narrowed["before"], lang)
    shown = MOST_ROWS if json or csv or xlsx or ics else SHOWN_IN_TERMINAL
    # A calendar that was given out before holds what is done by now: it must be told.
    wanted = Wanted(**(narrowed | {"done": narrowed["done"] or bool(ics)}))
    with opened(store) as graph:
        found = tasks_in(graph, wanted, made, limit=None if by else limit or shown)
    if not _saved(found, files, by, lang, todo=todo):
        of_machine = ctx.get_parameter_source("made") == ParameterSource.DEFAULT
        _show(found, by, lang, as_json=json, of_machine=of_machine)
    _warn(found, wanted, lang, to_file=bool(json or xlsx or ics))


def _refuse(files: dict[str, str | None], by: "By | None", limit: int | None, lang: str, *, todo: bool) -> None:
    """Refuse options that do nothing beside each other, and files called after another format."""
    from ..viz.file import refuse_other_endings

    if by:
        idle = {"--xlsx": files["xlsx"], "--ics": files["ics"], "--limit": limit}
        refuse_idle(lang, f"--by {by}", idle, f"luocdo tasks --by {by} --csv")
    if todo and not files["ics"]:
        raise click.UsageError(say("todo-without-ics", lang))
    for form, output in files.items():
        if output and output != STANDARD_OUTPUT:
            refuse_other_endings(output, f".{form}")


def _refuse_one_place(files: dict[str, str | None], lang: str, *, as_json: bool) -> None:
    """Refuse JSON that nobody would see beside a file, and two answers on the one standard output."""
    for form in (form for form, output in files.items() if output):
        refuse_idle(lang, f"--{form}", {"--json": as_json}, f"luocdo tasks --{form}")
    printed = [f"--{form}" for form, output in files.items() if output == STANDARD_OUTPUT]
    if len(printed) > 1:
        named = " ".join(f"{option} nhiem-vu.{option.removeprefix('--')}" for option in printed[1:])
        instead = f"luocdo tasks {printed[0]} {named}"
        raise click.UsageError(say("one-output", lang, options=", ".join(printed), instead=instead))


def _refuse_no_day(after: str | None, before: str | None, lang: str) -> None:
    """Refuse two days between which no day lies: "nobody has to do anything" would be a wrong answer."""
    if after and before and before < after:
        days = {"after": printed_date(after), "before": printed_date(before)}
        raise click.UsageError(say("no-day-between", lang, **days))


def _warn(found: "Obligations", wanted: "Wanted", lang: str, *, to_file: bool) -> None:
    """Say whether a chain was cut, of how many tasks the day of receipt lies before their document, and how many a file or JSON leaves out."""
    from ..viz.labels import label, printed_date

    if not found.complete:
        click.echo(label("duties.cut", lang), err=True)
    if found.too_early and wanted.received:
        received = printed_date(wanted.received, lang)
        click.echo(label("duties.any_too_early", lang, tasks=found.too_early, received=received), err=True)
    if len(found.found) < found.total and to_file:
        click.echo(label("duties.more", lang, shown=len(found.found), total=found.total), err=True)


def _saved(found: "Obligations", files: dict[str, str | None], by: "By | None", lang: str, *, todo: bool) -> bool:
    """Write the files that were asked for, and tell whether there were any."""
    from ..viz.agenda.ics import calendar_of
    from ..viz.agenda.workbook import workbook_of

    if files["csv"]:
        _save_csv(found, files["csv"], by, lang)
    if files["xlsx"]:
        _write(files["xlsx"], workbook_of(found, lang), len(found.found), lang)
    if files["ics"]:
        dated = sum(todo or each.due is not None for each in found.found)
        _write(files["ics"], calendar_of(found, lang, todo=todo), dated, lang)
    return any(files.values())


def _save_csv(found: "Obligations", output: str, by: "By | None", lang: str) -> None:
    from ..queries.duties import rolled_up
    from ..viz.agenda.rows import count_rows, obligation_rows
    from .console import save, show_rows

    rows = count_rows(rolled_up(found.found, by), by, lang) if by else obligation_rows(found, lang)
    if output == STANDARD_OUTPUT:
        show_rows(rows, "csv", lang)
    else:
        save(rows, lambda answer, _: answer, output, lang)


def _write(output: str, content: bytes, count: int, lang: str) -> None:
    """Write a file and say so; "-" is the standard output."""
    from ..viz.file import write_whole

    if output == STANDARD_OUTPUT:
        sys.stdout.buffer.write(content)
    else:
        click.echo(say("answer-written", lang, path=write_whole(output, content), rows=count))


def _show(found: "Obligations", by: "By | None", lang: str, *, as_json: bool, of_machine: bool) -> None:
    from functools import partial

    from ..queries.duties import rolled_up
    from ..viz.terminal.obligations import show_counts, show_obligations
    from .console import show

    if by:
        show(rolled_up(found.found, by), partial(show_counts, by=by), lang, as_json=as_json)
    elif as_json:
        show([each.row() for each in found.found], lambda _, __: "", lang, as_json=True)
    else:
        show(found, partial(show_obligations, of_machine=of_machine), lang, as_json=False)
