"""What there is to look at, for the terminal: the worst first, each with the commands of which one would settle it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from rich.console import Group, RenderableType
from rich.text import Text

from ..labels import label

_STYLES = {"error": "bold red", "warning": "yellow", "info": "dim"}


def show_issues(issues: Sequence[Mapping[str, Any]], lang: str) -> RenderableType:
    """Return the issues, as `Issue.row` gives them, one below the other, and how many there are of each severity."""
    if not issues:
        return Text(label("check.none", lang), style="green")
    counts = Counter(str(issue["severity"]) for issue in issues)
    total = label("check.counts", lang, **{name: counts[name] for name in _STYLES})
    return Group(*(line for issue in issues for line in _lines(issue, lang)), Text(total, style="bold"))


def _lines(issue: Mapping[str, Any], lang: str) -> list[Text]:
    place = f"{issue['file']}: {issue['member']}" if issue["member"] else issue["file"] or issue["name"] or ""
    severity = label(f"panel.severity.{issue['severity']}", lang), _STYLES[issue["severity"]]
    # A line to be copied stays one line, however narrow the terminal is.
    settle = (Text(f"    $ {line}", style="cyan", no_wrap=True, overflow="ignore") for line in issue["decide"])
    return [Text.assemble(severity, f"  {place}"), Text(f"    {issue['message']}"), *settle]
