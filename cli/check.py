"""`luocdo check`: what to look at all over the graph, or in drafts before they are signed."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..errors import StoreError
from ..messages import printed_date, say
from .command import OneSentence, named, office_rules, options, speech, store_place, today
from .faults import refuse_idle
from .forms import in_form

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from rich.console import RenderableType

    from ..queries.checking.issue import Issue

    Json = dict[str, Any]

_MISSING = "no-store"
_NAMED = 6
"""So many documents are named in a line."""
_ENDINGS = {"json": (".json",), "sarif": (".sarif", ".json"), "html": (".html", ".htm"), "text": (".txt",)}
"""How the names of files of each form end."""
_SHEETS = {"csv": (".csv",), "xlsx": (".xlsx",), "docx": (".docx",)}
"""How the names of files end that hold the corrections as a table."""
_WHOLE = ("sarif", "html")
"""Forms that hold all that was found; the corrections are a part of it."""
_BYTE_ORDER = "\ufeff"
"""Without this mark Excel takes the Vietnamese letters for those of a code page."""


@click.command(cls=OneSentence)
@click.argument("files", nargs=-1, callback=named)
@in_form(
    ("text", "json", "sarif", "html"),
    "text",
    "Dạng in: chữ (mặc định ở màn hình), JSON (khi nối ống), SARIF 2.1.0, trang HTML · how to print.",
)
@click.option("--output", help="Ghi vào tệp này · write it into this file.")
@click.option(
    "--fix-list",
    "fixes",
    is_flag=True,
    help="Bảng sửa cho người đánh máy, cả .docx, .xlsx, .csv với --output · the corrections for the typist, also .docx, .xlsx, .csv with --output.",
)
@click.option("--all", "every", is_flag=True, help="Kể cả điều đã bỏ qua · those that were dismissed too.")
@today
@options(office_rules, store_place, speech)
@click.pass_context
def check(
    ctx: click.Context,
    files: tuple[str, ...],
    form: str | None,
    output: str | None,
    fixes: bool,
    every: bool,
    made: str,
    store: str,
    lang: str,
) -> None:
    """Điều phải xem lại trong kho, hoặc trong dự thảo trước khi ký · what to look at, in the store or in a draft.

    "-" là đầu vào chuẩn · is standard input. Mã thoát 1 khi có lỗi hoặc không đọc được · exit code 1 where there are errors, or a draft that could not be read. Ví dụ · example: luocdo check du-thao.docx --fix-list
    """
    from ..viz.file import refuse_other_endings

    endings = {**_ENDINGS, **_SHEETS} if fixes and form is None else _ENDINGS
    form = form or _form_of(output, endings)
    if form in _WHOLE:
        refuse_idle(lang, f"--format {form}", {"--fix-list": fixes}, "luocdo check --fix-list --format json")
    if output is not None:
        refuse_other_endings(output, *endings[form])
    tally = _Tally(every=every)
    found, unjudged = _found(ctx, files, store, made)
    rows = (issue.row(lang) for issue in tally.told(found, hidden=form == "sarif"))
    _give(rows, tally, form, output, lang, made=made, fixes=fixes)
    if tally.dismissed and not every:
        click.echo(say("findings-dismissed", lang, count=tally.dismissed), err=True)
    if unjudged:
        click.echo(say("force-not-judged", lang, numbers=_some(unjudged, lang)), err=True)
    # A script must not take a draft that nobody read for a sound one.
    ctx.exit(tally.wrong or (bool(files) and tally.unread))


class _Tally:
    """What is to be said of the issues as a whole, counted while they pass; `every`: those that were dismissed are shown too."""

    def __init__(self, *, every: bool) -> None:
        self._every = every
        self.shown = self.dismissed = 0
        self.wrong = self.unread = False

    def told(self, issues: "Iterable[Issue]", *, hidden: bool) -> "Iterator[Issue]":
        """Yield those that are shown, `hidden` ones among them where they have a place."""
        from ..findings import left_unread
        from ..queries.checking.issue import is_open

        for issue in issues:
            shown = self._every or is_open(issue)
            self.shown += shown
            self.dismissed += not is_open(issue)
            self.wrong |= issue.finding.severity == "error" and is_open(issue)
            self.unread |= not issue.has_text and left_unread([issue.finding])
            if shown or hidden:
                yield issue


def _found(
    ctx: click.Context, files: tuple[str, ...], store: str, made: str
) -> "tuple[Iterable[Issue], Sequence[str]]":
    """Return the issues of the store, or of the files beside it, and the numbers of which nobody knows whether they are in force.

    A store is wanted for files only where one is named; it is open until the command ends.
    """
    from ..graph import opened

    if not files:
        from ..queries.check import checked

        return checked(ctx.with_resource(opened(store)), store, made), ()
    from ..queries.checking.over_drafts import check_drafts

    try:
        graph = ctx.with_resource(opened(store))
    except StoreError as error:
        by_default = ctx.get_parameter_source("store") is click.core.ParameterSource.DEFAULT
        if error.code != _MISSING or not by_default:
            raise
        graph = None
    return check_drafts(files, graph, store, made)


def _some(numbers: "Sequence[str]", lang: str) -> str:
    """Return the first of these numbers, and how many more there are."""
    named = ", ".join(numbers[:_NAMED])
    return named if len(numbers) <= _NAMED else say("and-others", lang, named=named, more=len(numbers) - _NAMED)


def _form_of(output: str | None, endings: "Mapping[str, tuple[str, ...]]") -> str:
    """Return the form that the name of the file asks for; without a file text in a terminal and JSON in a pipe.

    Raises:
        PageError: "wrong-ending": it asks for none of them.
    """
    from ..viz.file import refuse_other_endings

    if output is None:
        return "text" if sys.stdout.isatty() else "json"
    refuse_other_endings(output, *(ending for of_form in endings.values() for ending in of_form))
    suffix = Path(output).suffix.lower()
    return next((form for form, of_form in endings.items() if suffix in of_form), "json")


def _give(
    rows: "Iterator[Json]",
    tally: _Tally,
    form: str,
    output: str | None,
    lang: str,
    *,
    made: str,
    fixes: bool,
) -> None:
    """Print the issues, or write them."""
    if form == "text" and output is None:
        _show(list(rows), lang, fixes=fixes)
    elif form == "text":
        _print([_as_text(list(rows), lang, fixes=fixes)], output, tally, lang)
    else:
        _print(_pieces(rows, form, lang, made=made, fixes=fixes), output, tally, lang)


def _show(rows: "list[Json]", lang: str, *, fixes: bool) -> None:
    from .console import printed

    printed(_picture(rows, lang, fixes=fixes))


def _as_text(rows: "list[Json]", lang: str, *, fixes: bool) -> str:
    from .console import as_text

    return as_text(_picture(rows, lang, fixes=fixes))


def _picture(rows: "list[Json]", lang: str, *, fixes: bool) -> "RenderableType":
    from ..viz.findings.corrections import corrections, show_corrections
    from ..viz.terminal.issues import show_issues

    return show_corrections(corrections(rows, lang), lang) if fixes else show_issues(rows, lang)


def _pieces(rows: "Iterator[Json]", form: str, lang: str, *, made: str, fixes: bool) -> "Iterator[str | bytes]":
    """Yield a form of the issues piece by piece; only JSON needs no more than one of them at a time."""
    from ..viz.dossier.typed import typed_sheet
    from ..viz.findings.corrections import corrections, table_of
    from ..viz.findings.sarif import sarif
    from ..viz.findings.sheet import sheet
    from ..viz.terminal.json_rows import json_rows
    from ..viz.terminal.tables import csv_of
    from ..viz.workbook import sheet_of

    if form == "sarif":
        yield sarif(list(rows), lang)
    elif form == "html":
        yield sheet(list(rows), lang, printed_date(made))
    elif form == "xlsx":
        yield sheet_of(table_of(corrections(list(rows), lang), lang))
    elif form == "docx":
        yield typed_sheet(corrections(list(rows), lang), lang, printed_date(made))
    elif form == "csv":
        yield _BYTE_ORDER + csv_of(table_of(corrections(list(rows), lang), lang))
    else:
        yield from json_rows(corrections(list(rows), lang) if fixes else rows)


def _print(pieces: "Iterable[str | bytes]", output: str | None, tally: _Tally, lang: str) -> None:
    from ..viz.file import write_pieces

    if output is None:
        sys.stdout.writelines(map(str, pieces))
    else:
        path = write_pieces(output, pieces)
        click.echo(say("answer-written", lang, path=path, rows=tally.shown))
