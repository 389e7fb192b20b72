"""Drafts (dự thảo chưa có số), each with the signed documents that it may have become: a person decides whether it did.

Between a draft and what is signed the title is often sharpened and a basis added, so neither has to be quite the same.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from ...graph.assembly.meaning.resolve import MANY
from ...graph.identity.agencies import name_in
from .open_questions import Paper

Names = Mapping[str, frozenset[str]]
"""The keys of the documents that each document names."""

Duplicates = Iterator[tuple[Paper, list[Paper]]]

_TELLING = 3
"""A title of fewer words stands over many papers of an agency."""
_ALIKE = 0.8
_AKIN = 0.5
_FEW = 2
"""Papers that name fewer documents than this are not known by them."""
_COMMON = 200
"""What more papers of an agency name tells none of them from the others."""


def drafts(papers: Iterable[Paper], named_by: Callable[[Iterable[str]], Names]) -> Duplicates:
    """Yield drafts with the numbered documents of their agency, type and year that have their title or name the same documents."""
    for group in _groups(papers):
        unsigned = [paper for paper in group if paper.status != "cited" and not paper.number]
        signed = [paper for paper in group if paper.status == "loaded" and paper.parsed.complete]
        if not unsigned or not signed:
            continue
        names = named_by(paper.key for paper in (*unsigned, *signed))
        known = _Signed(signed, names)
        for draft in unsigned:
            if 0 < len(found := known.of(draft)) <= MANY:
                yield draft, found


class _Signed:
    """The signed documents of one agency and type, by the words of their titles and by what they name."""

    def __init__(self, papers: Sequence[Paper], names: Names) -> None:
        self._names = names
        self._by_clue: dict[str, list[Paper]] = defaultdict(list)
        for paper in papers:
            for clue in _clues(paper, names):
                self._by_clue[clue].append(paper)

    def of(self, draft: Paper) -> list[Paper]:
        """Return those that a draft can have become, the likeliest first; what one of the two names is not the other one."""
        near = {
            paper.key: paper
            for clue in _clues(draft, self._names)
            if len(found := self._by_clue.get(clue, [])) <= _COMMON
            for paper in found
        }
        named = self._names.get(draft.key, frozenset())
        other = {key for key, paper in near.items() if key in named or draft.key in self._names.get(key, ())}
        became = [
            (self._likeness(draft, paper), paper)
            for key, paper in near.items()
            if key not in other and _can_be(draft, paper)
        ]
        return [paper for sure, paper in sorted(became, key=lambda each: (-each[0], each[1].key)) if sure]

    def _likeness(self, draft: Paper, final: Paper) -> float:
        """Return how alike two papers are, 0 where that is not enough: by the title alone, or by title and what they name."""
        title = _shared(set(draft.title.split()), set(final.title.split()))
        if draft.title == final.title and len(draft.title.split()) >= _TELLING:
            return 2.0
        mine, theirs = (self._names.get(paper.key, frozenset()) for paper in (draft, final))
        named = _shared(mine, theirs) if min(len(mine), len(theirs)) >= _FEW else 0.0
        telling = min(len(draft.title.split()), len(final.title.split())) > _TELLING
        if telling and title >= _ALIKE:
            return 1.0 + title
        return named if named >= _AKIN and (title >= _AKIN or not (draft.title and final.title)) else 0.0


def _groups(papers: Iterable[Paper]) -> Iterable[list[Paper]]:
    groups: dict[tuple[str, str], list[Paper]] = defaultdict(list)
    for paper in papers:
        if paper.status != "cited" and paper.parsed.issuer:
            groups[name_in(paper.parsed.issuer), paper.parsed.type].append(paper)
    return groups.values()


def _clues(paper: Paper, names: Names) -> set[str]:
    """Return by what a paper is found: its whole title, the pairs of words in it, and the documents that it names."""
    words = paper.title.split()
    pairs = {" ".join(pair) for pair in pairwise(words)}
    return pairs | names.get(paper.key, frozenset()) | ({f"={paper.title}"} if words else set())


def _can_be(draft: Paper, final: Paper) -> bool:
    """Tell whether a draft can be that of a document: made in the same year, and nobody keeps the two apart."""
    same_year = draft.parsed.period in ("", final.parsed.period)
    return same_year and draft.parsed.symbol in ("", final.parsed.symbol) and draft.apart.isdisjoint(final.apart)


def _shared(one: frozenset[str] | set[str], other: frozenset[str] | set[str]) -> float:
    """Return which part of two sets they share (Dice): 0 none, 1 all."""
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0
