"""What was typed wrong, in the language of the user: click itself says it in English."""

from collections.abc import Mapping
from typing import IO, Any

import click

from ..errors import LuocdoError
from ..messages import say

_SURPLUS = "Got unexpected extra argument"


class Fault(click.ClickException):
    """One sentence that says what is wrong and what to do."""

    def __init__(self, message: str, lang: str) -> None:
        super().__init__(message)
        self.lang = lang

    def show(self, file: "IO[Any] | None" = None) -> None:
        """Print it on the error stream."""
        click.echo(say("error-line", self.lang, message=self.message), file=file, err=True)


class UsageFault(Fault):
    """What was typed is no command."""

    exit_code = 2


def fault_of(error: LuocdoError | click.ClickException, lang: str) -> Fault:
    """Return an error as it is told."""
    if isinstance(error, LuocdoError):
        return Fault(error.text(lang), lang)
    kind = UsageFault if isinstance(error, click.UsageError) else Fault
    return kind(error.format_message() if lang == "en" else _worded(error), lang)


def lang_of(error: click.UsageError, default: str = "vi") -> str:
    """Return the language of the command in which something was typed wrong."""
    return str(error.ctx.params.get("lang") or default) if error.ctx else default


def refuse_idle(lang: str, option: str, others: Mapping[str, object], instead: str) -> None:
    """Refuse options that would be ignored beside `option`: `others` says which were typed, `instead` what to type.

    Raises:
        UsageError: one of them was.
    """
    if idle := [name for name, typed in others.items() if typed]:
        raise click.UsageError(say("idle-options", lang, options=", ".join(idle), beside=option, instead=instead))


def _worded(error: click.ClickException) -> str:
    """Return an error of click in Vietnamese, with where to read on; what this program says itself as it is."""
    if not isinstance(error, click.UsageError):
        return error.format_message()
    words = _what(error)
    path = error.ctx.command_path if error.ctx else "luocdo"
    return say("usage-see", "vi", message=words, command=f"{path} --help") if words else error.message


def _what(error: click.UsageError) -> str:
    """Return what is wrong in Vietnamese; nothing where the error says it itself."""
    match error:
        case click.NoSuchOption():
            near = ", ".join(error.possibilities or ())
            code = "usage-no-option" if near else "usage-no-option-nothing-near"
            return say(code, "vi", option=error.option_name, **({"near": near} if near else {}))
        case click.MissingParameter():
            return say("usage-missing", "vi", name=_name(error.param))
        case click.BadOptionUsage():
            return say("usage-no-value", "vi", option=error.option_name)
        case click.BadParameter():
            return _of_value(error)
    if error.message.startswith(_SURPLUS):
        return say("usage-surplus", "vi", words=error.message.partition("(")[2].rstrip(")."))
    if error.message.startswith("No such command"):
        return say("usage-no-command", "vi", name=error.message.split("'")[1])
    return ""


def _of_value(error: click.BadParameter) -> str:
    """Return why a value is none that the parameter takes."""
    kind, name = error.param.type if error.param else None, _name(error.param)
    if isinstance(kind, click.Choice):
        return say("usage-choice", "vi", name=name, known=", ".join(map(str, kind.choices)))
    if isinstance(kind, click.IntRange):
        bounds = (str(bound) if bound is not None else "…" for bound in (kind.min, kind.max))
        return say("usage-number", "vi", name=name, bounds=" – ".join(bounds))
    return f"{name}: {error.message}"


def _name(parameter: click.Parameter | None) -> str:
    """Return what a user calls a parameter: --unit, NUMBER."""
    if parameter is None:
        return "?"
    if isinstance(parameter, click.Option):
        return max(parameter.opts, key=len)
    return (parameter.metavar or str(parameter.name)).upper()
