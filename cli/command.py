"""What all commands share: how they fail, the encoding of what they print, and their common options."""

import codecs
import errno
import getpass
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import Any, NoReturn, TypeVar

import click

from ..errors import LuocdoError
from ..messages import LANGUAGES, say, speak
from .faults import Fault, fault_of, lang_of

Path_s = TypeVar("Path_s", str, tuple[str, ...])
Words = TypeVar("Words", str, str | None)
Verb = TypeVar("Verb", bound=Callable[..., Any])

_HELP = getattr(click.exceptions, "NoArgsIsHelpError", ())
"""What newer releases of click raise to show the help."""
SHOWN_IN_TERMINAL = 100
"""Nobody reads a longer list in a terminal; what is more goes into a file."""
INTERRUPTED, SOME_NOT_READ = 130, 3
"""Exit codes beside 0 and 1."""


@contextmanager
def one_sentence(lang: str = "vi", stopped: str = "interrupted") -> Iterator[None]:
    """Say in one sentence what was typed wrong, or that the program was stopped, and end it: click would say "Aborted!"."""
    try:
        yield
    except _HELP:
        raise
    except click.UsageError as error:
        raise fault_of(error, lang_of(error, lang)) from None
    except KeyboardInterrupt:
        click.echo(say(stopped, lang), err=True)
        raise SystemExit(INTERRUPTED) from None


class OneSentence(click.Command):
    """A command whose errors end in one sentence and exit code 1, an interrupt in 130."""

    stopped = "interrupted"
    """What an interrupt is told by."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; see the class."""
        lang = str(ctx.params.get("lang", "vi"))
        with one_sentence(lang, self.stopped):
            try:
                return super().invoke(ctx)
            except LuocdoError as error:
                raise fault_of(error, lang) from None


class Question(OneSentence):
    """A command that only asks: stopped, it has written nothing that would be kept."""

    stopped = "question-interrupted"


class Verbs(click.Group):
    """The program; all of its output is UTF-8, also where Windows would write cp1258."""

    command_class = OneSentence

    def make_context(self, *args: Any, **kwargs: Any) -> click.Context:
        """Read the arguments; see `one_sentence`."""
        with one_sentence():
            return super().make_context(*args, **kwargs)

    def invoke(self, ctx: click.Context) -> Any:
        """Read the arguments of a command and run it; see `one_sentence`."""
        with one_sentence():
            return super().invoke(ctx)

    def main(self, *args: Any, **kwargs: Any) -> Any:
        """Run the program; where its output cannot be written, one sentence says so."""
        _speak_utf8()
        try:
            try:
                return super().main(*args, **kwargs)
            finally:
                sys.stdout.flush()
        except OSError as error:
            if error.filename is not None:
                raise
            _fall_silent(error)


def _speak_utf8() -> None:
    """Have the output in UTF-8; where the shell closed it (`>&-`), what is printed goes nowhere."""
    codecs.register_error("as_typed", _as_typed)
    if sys.stdout is None:
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - open until the program ends
    for stream in filter(None, (sys.stdout, sys.stderr)):
        stream.reconfigure(encoding="utf-8", errors="as_typed")


def _as_typed(error: UnicodeError) -> tuple[bytes, int]:
    """Give the bytes of an argument that Python could not decode in this locale, if they are UTF-8; else "?".

    Raises:
        UnicodeError: it is not the encoding that failed.
    """
    if not isinstance(error, UnicodeEncodeError):
        raise error
    text = error.object[error.start : error.end]
    try:
        typed = text.encode("utf-8", "surrogateescape")
        typed.decode("utf-8")
    except UnicodeError:
        typed = b"?" * len(text)
    return typed, error.end


def _fall_silent(error: OSError) -> NoReturn:
    """End the program because nobody takes its output; the reader of a pipe who has read enough needs no word."""
    if error.errno != errno.EPIPE:
        said = say("output-not-written", reason=error.strerror or error)
        click.echo(say("error-line", message=said), err=True)
    # What could not be written would be tried once more, and fail aloud, when the interpreter ends.
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(1)


def options(*options: Callable[[Verb], Verb]) -> Callable[[Verb], Verb]:
    """Return the decorator that gives a command these options, in this order."""

    def decorate(verb: Verb) -> Verb:
        for option in reversed(options):
            verb = option(verb)
        return verb

    return decorate


def named(ctx: click.Context, _: click.Parameter, value: Path_s) -> Path_s:
    """Return the path, or the paths, that a user typed; the store keeps only names that are letters.

    Raises:
        Fault: "not-decoded": this locale of the machine does not decode them.
    """
    for path in (value,) if isinstance(value, str) else value:
        try:
            path.encode("utf-8")
        except UnicodeEncodeError:
            lang = str(ctx.params.get("lang", "vi"))
            raise Fault(say("not-decoded", lang, path=path), lang) from None
    return value


def named_words(ctx: click.Context, parameter: click.Parameter, value: Words) -> Words:
    """Return words that must not be empty where they are given: an empty name would mean everything.

    Raises:
        UsageError: they are.
    """
    if value is None:
        return value
    if not value.strip():
        name = parameter.opts[0] if isinstance(parameter, click.Option) else parameter.make_metavar(ctx)
        raise click.UsageError(say("empty-words", str(ctx.params.get("lang", "vi")), name=name))
    return value.strip()


def joined_words(ctx: click.Context, parameter: click.Parameter, words: tuple[str, ...]) -> str | None:
    """Return one name that was typed in several words: whoever forgets the quotation marks around it means it all the same.

    Raises:
        UsageError: the words are empty.
    """
    return named_words(ctx, parameter, " ".join(words)) if words else None


def use_rules(ctx: click.Context, _: click.Parameter, folder: str | None) -> None:
    """Let the lists of an office be read after ours, by this process and those that it starts.

    Raises:
        Fault: a list of the office is wrong.
    """
    if folder is None:
        return
    os.environ["LUOCDO_RULES"] = folder
    from ..extract import rules

    try:
        rules.check()
    except LuocdoError as error:
        raise fault_of(error, str(ctx.params.get("lang", "vi"))) from None


_GUESS = "guess"
"""Typed after --map: what was said of the columns of these files holds no longer."""


def use_map(ctx: click.Context, _: click.Parameter, pairs: tuple[str, ...]) -> None:
    """Let columns of tables be known by these names, in this process and those that it starts.

    Raises:
        UsageError: a pair names no field that a column can hold.
    """
    if not pairs:
        return
    from ..loaders.records.columns import FIELDS, use_columns

    if pairs == (_GUESS,):
        use_columns({})
        return
    columns = dict(pair.partition("=")[::2] for pair in pairs)
    if wrong := [pair for pair in pairs if pair.partition("=")[0] not in FIELDS or not pair.partition("=")[2]]:
        known = ", ".join(FIELDS)
        raise click.UsageError(say("wrong-map", str(ctx.params.get("lang", "vi")), pair=wrong[0], known=known))
    use_columns(columns)


column_map = click.option(
    "--map",
    "pairs",
    metavar="FIELD=COLUMN",
    multiple=True,
    callback=use_map,
    expose_value=False,
    help="Cột nào của bảng giữ gì, ví dụ number=so_hieu; guess: đoán lại · which column of a table holds what; guess: by their heads again.",
)
office_rules = click.option(
    "--rules",
    metavar="DIR",
    callback=use_rules,
    envvar="LUOCDO_RULES",
    expose_value=False,
    help="Thư mục danh mục riêng của cơ quan · a folder with the office's own word lists.",
)


def use_language(_: click.Context, __: click.Parameter, lang: str) -> str:
    """Speak this language."""
    speak(lang)
    return lang


speech = click.option(
    "--lang",
    callback=use_language,
    is_eager=True,  # what goes wrong with a later option is said in it
    type=click.Choice(LANGUAGES),
    default="vi",
    envvar="LUOCDO_LANG",
    show_default=True,
    help="Ngôn ngữ · language.",
)


def use_workspace(_: click.Context, __: click.Parameter, folder: str | None) -> None:
    """Keep readings and decisions in this folder where the graph is on a server."""
    if folder is not None:
        os.environ["LUOCDO_WORKSPACE"] = folder


_store = click.option(
    "--store",
    callback=named,
    default="luocdo.store",
    envvar="LUOCDO_STORE",
    show_default=True,
    help="Kho đồ thị: thư mục hoặc bolt://máy · the graph's store: a folder or bolt://host.",
)
_workspace = click.option(
    "--workspace",
    metavar="DIR",
    callback=use_workspace,
    envvar="LUOCDO_WORKSPACE",
    expose_value=False,
    help="Thư mục giữ điều đã đọc khi kho là máy chủ (mặc định .luocdo) · where readings are kept beside a server.",
)


def store_place(verb: Verb) -> Verb:
    """Give a command the options that say where its store is."""
    return _store(_workspace(verb))


class Day(click.ParamType):  # type: ignore[type-arg]  # older releases of click have no generic one
    """A day as an officer or a program writes it: 30/9/2025, 30-9-2025, 30.9.2025 or 2025-09-30; it comes as ISO text."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the ISO text of a day that was typed; see the class."""
        from ..extract.grammar.dates import typed_day

        lang = str(ctx.params.get("lang", "vi")) if ctx else "vi"
        return typed_day(str(value)) or self.fail(say("wrong-day", lang, day=value), param, ctx)


today = click.option(
    "--today",
    "made",
    metavar="DATE",
    type=Day(),
    default=lambda: date.today().isoformat(),  # noqa: DTZ011 - the day on the wall of the office
    help="Ngày làm, thay cho hôm nay · the day of making, instead of today.",
)
because = click.option(
    "--because",
    "why",
    required=True,
    callback=named_words,
    help="Lý do · the reason.",
)
by = click.option(
    "--by",
    "who",
    default=getpass.getuser,
    callback=named_words,
    help="Người quyết định; mặc định là tên đăng nhập · who decides; by default the login name.",
)
