"""Issues of the graph with the places where they stand, the command that dismisses each, and who dismissed it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from ...graph.building.inventory import Texts
from ...graph.decisions.model import Decision
from ...graph.model import Witness
from ..deciding.open_questions import File, Papers, resolving
from ..naming.lines import command
from .dismissing import dismissed_by
from .issue import Issue
from .spots import spot_of


def completed(
    issues: Sequence[Issue],
    papers: Papers,
    decisions: Sequence[Decision],
    texts: Texts,
    at_hand: Mapping[File, Witness] | None = None,
) -> Iterator[Issue]:
    """Yield issues of a store with all that its texts and decisions say of them.

    Args:
        issues: so many that the texts in which they stand can be held at a time.
        papers: the documents, these among them.
        decisions: what was dismissed.
        texts: those that the store keeps.
        at_hand: some that were fetched already.
    """
    held = at_hand or {}
    wanted = {(each.file, each.member) for each in issues if each.file and each.finding.start is not None} - held.keys()
    found = {**held, **by_file(texts({str(file) for file, _ in wanted}))}
    for each in issues:
        yield _completed(each, found.get((each.file, each.member)), papers, decisions)


def by_file(witnesses: Iterable[Witness]) -> dict[File, Witness]:
    """Return texts by their file and their member inside an archive."""
    return {(each.reading.source.path, each.reading.source.member): each for each in witnesses}


def _completed(issue: Issue, witness: Witness | None, papers: Papers, decisions: Sequence[Decision]) -> Issue:
    spot = spot_of(issue.finding, witness.text, witness.reading) if witness else None
    words, code = (spot and spot.words) or "", issue.finding.code
    paper = papers.by_key.get(issue.document or "")
    name = papers.command_name(paper) if paper else None
    return replace(
        issue,
        spot=spot,
        decide=(*issue.decide, *(resolving(issue.finding, paper, papers, words) if paper else ())),
        dismiss=command("dismiss", name, code, *([words] if words else [])) if name else None,
        dismissed=dismissed_by(decisions, code, words, issue.document, witness.content if witness else ""),
    )
