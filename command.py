"""What all commands share: how they fail, the encoding of what they print, and their common options."""

import sys
from collections.abc import Callable
from typing import Any, TypeVar

import click

from .errors import LuocdoError
from .messages import say

Verb = TypeVar("Verb", bound=Callable[..., Any])

INTERRUPTED = 130


class OneSentence(click.Command):
    """A command whose errors end in one sentence and exit code 1, an interrupt in 130."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; see the class."""
        lang = str(ctx.params.get("lang", "vi"))
        try:
            return super().invoke(ctx)
        except LuocdoError as error:
            raise click.ClickException(error.text(lang)) from None
        except KeyboardInterrupt:
            click.echo(say("interrupted", lang), err=True)
            ctx.exit(INTERRUPTED)


class Verbs(click.Group):
    """The program; all of its output is UTF-8, also where Windows would write cp1258."""

    command_class = OneSentence

    def main(self, *args: Any, **kwargs: Any) -> Any:
        """Run the program."""
        for stream in (sys.stdout, sys.stderr):
            stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
        return super().main(*args, **kwargs)


def options(*options: Callable[[Verb], Verb]) -> Callable[[Verb], Verb]:
    """Return the decorator that gives a command these options, in this order."""

    def decorate(verb: Verb) -> Verb:
        for option in reversed(options):
            verb = option(verb)
        return verb

    return decorate


speech = click.option(
    "--lang",
    type=click.Choice(("vi", "en")),
    default="vi",
    envvar="LUOCDO_LANG",
    show_default=True,
    help="Ngôn ngữ · language.",
)
store_place = click.option(
    "--store",
    default="luocdo.store",
    envvar="LUOCDO_STORE",
    show_default=True,
    help="Kho đồ thị: thư mục · the graph's store: a folder.",
)
as_json = click.option(
    "--json/--text",
    default=lambda: not sys.stdout.isatty(),
    help="JSON (mặc định khi nối ống) hay bảng, cây · JSON (the default in a pipe) or tables and trees.",
)
