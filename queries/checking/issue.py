"""One thing to look at, with all that `luocdo check` tells of it."""

import pickle
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from operator import itemgetter
from pathlib import Path
from tempfile import gettempdir
from typing import Any, NamedTuple

from ...findings import Finding
from ...graph.decisions.model import Decision
from ...graph.exports.ordering import in_order as rows_in_order
from ..checks.catalogue import codes, instead, why
from .spots import Spot

SEVERITIES = ("error", "warning", "info")
_IN_MEMORY = 10_000
"""So many issues are in memory while they are put in order."""


class Seen(NamedTuple):
    """A finding in a document of the graph, with the file in which it stands; null where it is about all of it."""

    finding: Finding
    document: str
    path: str | None = None
    member: str | None = None


@dataclass(frozen=True, slots=True)
class Issue:
    """One thing to look at.

    Attributes:
        finding: what it is; its offsets count in the text of `file`.
        file: where it is; null where it is in no one file.
        member: name inside the archive.
        document: key of the document that it is about; null for a file that gave no text.
        name: what people call that document.
        decide: the commands of which one would settle it.
        spot: the place as people say it; null where it is about a whole document, or its text is not at hand.
        dismiss: the command that says that it is no fault; null where only the file itself can be mended.
        dismissed: who said so; null where nobody did.
        has_text: false where the file gave no text in which anything could be found.
    """

    finding: Finding
    file: str | None
    member: str | None = None
    document: str | None = None
    name: str | None = None
    decide: tuple[str, ...] = ()
    spot: Spot | None = None
    dismiss: str | None = None
    dismissed: Decision | None = None
    has_text: bool = True

    def row(self, lang: str) -> dict[str, Any]:
        """Return it as the JSON of `luocdo check` has it, worded in `lang`."""
        found = self.finding
        code = codes().get(found.code)
        return {
            "file": self.file,
            "member": self.member,
            "code": found.code,
            "severity": found.severity,
            "message": found.text(lang),
            "start": found.start,
            "end": found.end,
            "document": self.document,
            "name": self.name,
            "decide": list(self.decide),
            **(self.spot or Spot())._asdict(),
            "why": why(found, lang) or None,
            "instead": instead(found, lang) or None,
            "rule": (code.rule if code else None) or None,
            "dismiss": self.dismiss,
            "dismissed": _dismissed(self.dismissed),
        }


def is_open(issue: Issue) -> bool:
    """Tell whether nobody dismissed it."""
    return issue.dismissed is None


def order(issue: Issue) -> tuple[object, ...]:
    """Return by what issues are sorted: errors first, then by file and offset."""
    found = issue.finding
    return (
        SEVERITIES.index(found.severity),
        issue.file or "",
        issue.member or "",
        found.start or 0,
        found.code,
        issue.document or "",
        found.message,
    )


def in_order(issues: Iterable[Issue]) -> Iterator[Issue]:
    """Yield issues in this order; very many wait in a file without a name on the disk."""
    rows = ((order(each), pickle.dumps(each)) for each in issues)
    for _, packed in rows_in_order(rows, itemgetter(0), Path(gettempdir()), _IN_MEMORY):
        yield pickle.loads(packed)  # noqa: S301 - what this process has just packed


def _dismissed(decision: Decision | None) -> Mapping[str, str] | None:
    if decision is None:
        return None
    return {"id": decision.id, "who": decision.who, "when": decision.when, "why": decision.why}
