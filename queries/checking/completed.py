"""Issues of the graph with the places where they stand, the command that dismisses each, and who dismissed it."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from ...graph.building.inventory import kept_texts
from ...graph.decisions.model import Decision
from ...graph.model import Witness
from ...graph.portions import portions
from ..deciding.open_questions import Papers
from ..naming.lines import command
from .dismissing import dismissals, dismissed_by
from .issue import Issue
from .spots import spot_of

_AT_ONCE = 1000
"""Of so many issues the texts are held at a time."""

Where = tuple[str | None, str | None]


def completed(issues: Sequence[Issue], place: Path | str, papers: Papers) -> Iterator[Issue]:
    """Yield the issues of the store at `place` with all that its texts and decisions say of them.

    Raises:
        DecisionError: a line of the file of decisions is wrong.
    """
    decisions = dismissals(place)
    by_file = sorted(issues, key=lambda each: each.file or "")
    for some in portions(by_file, _AT_ONCE):
        texts = _texts(place, {each.file for each in some if each.file and each.finding.start is not None})
        yield from (_completed(each, texts.get((each.file, each.member)), papers, decisions) for each in some)


def _texts(place: Path | str, names: Collection[str]) -> Mapping[Where, Witness]:
    return {(each.reading.source.path, each.reading.source.member): each for each in kept_texts(place, names)}


def _completed(issue: Issue, witness: Witness | None, papers: Papers, decisions: Sequence[Decision]) -> Issue:
    spot = spot_of(issue.finding, witness.text, witness.reading) if witness else None
    words, code = (spot and spot.words) or "", issue.finding.code
    paper = papers.by_key.get(issue.document or "")
    name = papers.command_name(paper) if paper else None
    return replace(
        issue,
        spot=spot,
        dismiss=command("dismiss", name, code, *([words] if words else [])) if name else None,
        dismissed=dismissed_by(decisions, code, words, issue.document, witness.content if witness else ""),
    )
