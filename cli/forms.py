"""How a command prints what it found: for people or for programs, by one set of options."""

import sys
from collections.abc import Callable, Sequence
from typing import Any

import click
from click.core import ParameterSource

from .command import Verb, options


class Form(click.Choice):  # type: ignore[type-arg]  # older releases of click have no generic one
    """How an answer is printed; where a command knows one of "text" and "table", what people read, the other means the same."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the form that was typed; see the class."""
        alike = {"text": "table", "table": "text"}.get(str(value))
        return super().convert(alike if value not in self.choices and alike in self.choices else value, param, ctx)


def in_form(forms: Sequence[str], text: str, what: str) -> Callable[[Verb], Verb]:
    """Return the options of a command that learns as `form` how it prints, null where nobody says; `text` is what --text means."""
    form = Form(forms)  # all three read what is typed for any of them
    return options(
        click.option("--format", "form", type=form, help=what),
        click.option("--json", "form", type=form, flag_value="json", help="Như --format json · the same."),
        click.option("--text", "form", type=form, flag_value=text, help=f"Như --format {text} · the same."),
    )


_FORM = "luocdo.form"


def typed_form(ctx: click.Context) -> str | None:
    """Return the form that was typed behind --format, or as --json; null where none was."""
    as_flag = ctx.get_parameter_source("json") == ParameterSource.COMMANDLINE
    form: str | None = ("json" if ctx.params["json"] else "text") if as_flag else ctx.meta.get(_FORM)
    return form


def _take_form(ctx: click.Context, _: click.Parameter, form: str | None) -> None:
    if form is not None:
        ctx.meta[_FORM] = form


def _is_json() -> bool:
    """Tell whether JSON is wanted where neither --json nor --text was typed."""
    form = click.get_current_context().meta.get(_FORM)
    return form == "json" if form else not sys.stdout.isatty()


def printed_as(*forms: str) -> Callable[[Verb], Verb]:
    """Return the options that say how a command prints, of which it learns as `json`; what else was typed `typed_form` tells."""
    return options(
        click.option(
            "--format",
            type=Form(forms),
            callback=_take_form,
            expose_value=False,
            help="Dạng in · how to print.",
        ),
        click.option(
            "--json/--text",
            default=_is_json,
            help="Như --format json (mặc định khi nối ống), text · the same (JSON is the default in a pipe).",
        ),
    )


as_json = printed_as("text", "json")
