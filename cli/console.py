"""What the commands print: rich tables and trees for people, JSON for pipes."""

import io
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from ..errors import PageError
from ..messages import say
from ..viz.labels import label

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.progress import Progress as Bars

    from ..graph.building.progress import Progress, Stage
    from ..queries import Answer

Answered = TypeVar("Answered")

_ENDINGS = (".csv", ".json", ".xlsx")
_OTHER_WORKBOOKS = (".xls", ".ods")
_FOR_EXCEL = "utf-8-sig"
_PAPER = 100


def show(answer: Answered, picture: "Callable[[Answered, str], RenderableType]", lang: str, *, as_json: bool) -> None:
    """Print an answer as `picture` draws it, or as JSON."""
    if as_json:
        sys.stdout.write(_json(answer, lang))
    else:
        printed(picture(answer, lang))


def printed(picture: "RenderableType") -> None:
    """Print a picture for people."""
    from rich.console import Console

    Console(highlight=False).print(picture, crop=False)


def as_text(picture: "RenderableType") -> str:
    """Return a picture for people as text without colours, as wide as a sheet of paper."""
    from rich.console import Console

    paper = Console(file=io.StringIO(), width=_PAPER, highlight=False, no_color=True)
    with paper.capture() as captured:
        paper.print(picture, crop=False)
    return captured.get()


def show_rows(
    answer: "Answer", form: str | None, lang: str, picture: "Callable[[Answer, str], RenderableType] | None" = None
) -> None:
    """Print the rows of an answer as "table" (the default in a terminal), "json" (in a pipe) or "csv".

    A table is drawn by `picture` where one is given; it says itself that there are more rows; beside the other forms the error stream does.
    """
    from ..viz.terminal.answers import for_spreadsheet, show_answer
    from ..viz.terminal.tables import csv_of

    form = form or ("table" if sys.stdout.isatty() else "json")
    if form == "table":
        show(answer, picture or show_answer, lang, as_json=False)
        return
    sys.stdout.write(csv_of(for_spreadsheet(answer, lang)) if form == "csv" else _json(answer.rows, lang))
    _tell_more(answer, lang)


def save_rows(answer: "Answer", output: str, form: str | None, lang: str) -> None:
    """Write the rows of an answer to the file `output`, in the `form` "json", "xlsx" or "csv", else as the file's name says.

    Raises:
        PageError: "page-not-written", "spreadsheet-by-csv", "wrong-ending", "needs-package".
    """
    from ..viz.file import refuse_other_endings
    from ..viz.terminal.answers import for_spreadsheet

    _refuse_other_workbooks(output)
    ending = f".{form}" if form else _ending(output)
    refuse_other_endings(output, *([ending] if form else _ENDINGS))
    code = _code(output)
    path = _write(answer if ending == ".json" else for_spreadsheet(answer, lang), output, ending, lang)
    _tell_written(code, path, answer, lang)


def save(answer: Answered, rows: "Callable[[Answered, str], Answer]", output: str, lang: str) -> None:
    """Write an answer to the file `output`: whole where its name says JSON, else its `rows` as a workbook or as CSV.

    Raises:
        PageError: "page-not-written", "spreadsheet-by-csv", "wrong-ending", "needs-package".
    """
    from ..viz.file import refuse_other_endings, write_whole

    _refuse_other_workbooks(output)
    refuse_other_endings(output, *_ENDINGS)
    table, code, ending = rows(answer, lang), _code(output), _ending(output)
    path = write_whole(output, _json(answer, lang)) if ending == ".json" else _write(table, output, ending, lang)
    _tell_written(code, path, table, lang)


def _write(table: "Answer", output: str, ending: str, lang: str) -> Path:
    """Write rows as JSON, as a workbook or as CSV.

    The CSV begins with a byte order mark: without it Excel takes the Vietnamese letters for those of a code page.
    """
    from ..viz.file import write_whole
    from ..viz.terminal.tables import csv_of
    from ..viz.workbook import sheet_of

    if ending == ".json":
        return write_whole(output, _json(table.rows, lang))
    if ending == ".xlsx":
        return write_whole(output, sheet_of(table))
    return write_whole(output, csv_of(table), encoding=_FOR_EXCEL)


def _refuse_other_workbooks(output: str) -> None:
    """Refuse a name by which a spreadsheet would take the text for a workbook of another kind and call it damaged."""
    suffix = Path(output).suffix.lower()
    if suffix in _OTHER_WORKBOOKS:
        raise PageError("spreadsheet-by-csv", path=output, suffix=suffix)


def _ending(output: str) -> str:
    """Return in which form a file is written by its name: CSV where that says nothing."""
    return next((each for each in _ENDINGS if output.lower().endswith(each)), ".csv")


def _code(output: str) -> str:
    """Return what is said of a file once it is written: whether another one was there."""
    return "answer-replaced" if Path(output).exists() else "answer-written"


def _tell_written(code: str, path: object, answer: "Answer", lang: str) -> None:
    sys.stdout.write(say(code, lang, path=path, rows=len(answer.rows)) + "\n")
    _tell_more(answer, lang)


def _tell_more(answer: "Answer", lang: str) -> None:
    """Say on the error stream what an answer took for granted, and that there is more."""
    from ..viz.terminal.answers import assumed

    sys.stderr.writelines(f"{words}\n" for words in assumed(answer, lang))
    if not answer.complete:
        sys.stderr.write(label("answer.more", lang, rows=len(answer.rows)) + "\n")


def _json(value: object, lang: str) -> str:
    from pydantic_core import to_jsonable_python

    return json.dumps(to_jsonable_python(value, context={"lang": lang}), ensure_ascii=False, indent=2) + "\n"


@contextmanager
def progress(lang: str) -> "Iterator[Progress]":
    """Give what a build tells its progress to: a bar on the terminal's error stream, nothing elsewhere."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bars

    columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn()
    with Bars(*columns, console=Console(stderr=True), disable=not sys.stderr.isatty()) as bars:
        shown = {}

        def step(stage: "Stage", done: int, total: int) -> None:
            if stage not in shown:
                _complete(bars)
                shown[stage] = bars.add_task(label(f"stage.{stage}", lang))
            bars.update(shown[stage], completed=done, total=total or None)

        yield step
        _complete(bars)


@contextmanager
def telling_pages(lang: str) -> Iterator[None]:
    """Say on the terminal's error stream how many pages of a scan are recognised; nothing elsewhere."""
    from ..loaders.page_progress import telling

    def tell(done: int, total: int) -> None:
        end = "\n" if done == total else ""
        sys.stderr.write(f"\r{label('stage.recognise', lang)} {done}/{total}{end}")
        sys.stderr.flush()

    with telling(tell) if sys.stderr.isatty() else nullcontext():
        yield


def _complete(bars: "Bars") -> None:
    """Fill the bars of the stages that are over."""
    for task in bars.tasks:
        total = task.total or task.completed or 1
        bars.update(task.id, completed=total, total=total)
