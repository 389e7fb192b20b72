"""What there is to look at, for the terminal: the worst first, each with what to write and the commands that settle it."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from rich.console import Group, RenderableType
from rich.text import Text

from ..findings.corrections import place
from ..labels import label
from .lines import to_copy

_STYLES = {"error": "bold red", "warning": "yellow", "info": "dim"}

_STANDARD_INPUT = "-"


def show_issues(issues: Sequence[Mapping[str, Any]], lang: str) -> RenderableType:
    """Return the issues, as `Issue.row` gives them, one below the other, and how many there are of each severity."""
    if not issues:
        return Text(label("check.none", lang), style="green")
    counts = Counter(str(issue["severity"]) for issue in issues)
    total = label("check.counts", lang, **{name: counts[name] for name in _STYLES})
    lines = (line for issue in issues for line in _lines(issue, lang))
    return Group(*lines, Text(total, style="bold"), *_how_to_dismiss(issues, lang))


def _lines(issue: Mapping[str, Any], lang: str) -> Iterator[Text]:
    path = label("check.stdin", lang) if issue["file"] == _STANDARD_INPUT else issue["file"]
    file = f"{path}: {issue['member']}" if issue["member"] else path or issue["name"] or ""
    severity = label(f"panel.severity.{issue['severity']}", lang), _STYLES[issue["severity"]]
    where = place(issue, lang)
    yield Text.assemble(severity, f"  {file}", (f" · {where}" if where else "", "dim"), (f"  {issue['code']}", "dim"))
    yield Text(f"    {issue['message']}")
    if issue["sentence"]:
        yield Text(f"    “{issue['sentence']}”", style="italic")
    for name in ("why", "instead"):
        if issue[name]:
            yield Text.assemble((f"    {label(f'check.{name}', lang)}: ", "bold"), issue[name])
    if issue["dismissed"]:
        by = issue["dismissed"]
        yield Text(f"    {label('check.dismissed', lang, who=by['who'], why=by['why'])}", style="dim")
    for line in issue["decide"]:
        yield to_copy(f"    $ {line}")


def _how_to_dismiss(issues: Sequence[Mapping[str, Any]], lang: str) -> Iterator[Text]:
    first = next((issue["dismiss"] for issue in issues if issue["dismiss"] and not issue["dismissed"]), None)
    if first:
        yield Text(label("check.how_to_dismiss", lang), style="dim")
        yield to_copy(f"    $ {first}")
