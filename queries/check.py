"""What a careful officer has to look at, all over the graph, with the decision that would settle it."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..findings import Finding, finding
from ..graph.building.inventory import inventory
from ..graph.stores.store import Store
from .deciding import standings
from .duplicates import duplicates
from .open_questions import Candidate, Paper, Papers, Where, ambiguous_places, commands, papers_of
from .paging import of_documents

_SEVERITIES = ("error", "warning", "info")


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
    """

    finding: Finding
    file: str | None
    member: str | None = None
    document: str | None = None
    name: str | None = None
    decide: tuple[str, ...] = ()

    def row(self, lang: str) -> dict[str, Any]:
        """Return it as the JSON of `luocdo check` has it, worded in `lang`."""
        found = self.finding
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
        }


def check(store: Store, place: Path | str) -> list[Issue]:
    """Return what there is to look at in the open `store` at `place`, errors first, then by file and offset."""
    return sorted([*_unread(place), *issues_of(store), *_waiting(store, place)], key=_order)


def issues_of(store: Store) -> list[Issue]:
    """Return what there is to look at in the documents of the graph."""
    papers = papers_of(of_documents(store, "checked"))
    ambiguous = ambiguous_places(of_documents(store, "doubtful"))
    return [
        *(issue for paper in papers.by_key.values() for issue in _in_document(paper, papers, ambiguous)),
        *(_duplicate(paper, others, papers) for paper, others in duplicates(papers)),
    ]


def _order(issue: Issue) -> tuple[object, ...]:
    found = issue.finding
    return (
        _SEVERITIES.index(found.severity),
        issue.file or "",
        issue.member or "",
        found.start or 0,
        found.code,
        issue.document or "",
        found.message,
    )


def _unread(place: Path | str) -> Iterator[Issue]:
    return (Issue(each, each.facts.get("file")) for each in inventory(place).unread)


def _in_document(paper: Paper, papers: Papers, ambiguous: Mapping[Where, Sequence[Candidate]]) -> Iterator[Issue]:
    for entry in json.loads(paper.findings or "[]"):
        found = Finding(**{name: entry[name] for name in Finding.model_fields if name in entry})
        settle = commands(found, paper, papers, ambiguous.get((entry["path"], entry["member"], found.start), ()))
        yield Issue(found, entry["path"], entry["member"], paper.key, paper.name, tuple(settle))


def _duplicate(paper: Paper, others: Iterable[Paper], papers: Papers) -> Issue:
    names = "; ".join(papers.called(other) for other in others)
    note = finding("possible-duplicate", number=paper.name, others=names)
    settle = [line for other in others for line in papers.same_or_not(other, paper)]
    return Issue(note, None, None, paper.key, paper.name, tuple(settle))


def _waiting(store: Store, place: Path | str) -> Iterator[Issue]:
    for each in standings(store, place):
        if each.state == "waiting":
            yield Issue(finding("waiting-decision", id=each.decision.id, why=each.decision.why), None)
