"""Documents that may be one: a number cited in part, a scan without its day or issuer, a misprinted number, a draft."""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Sequence
from itertools import combinations, permutations

from ...graph.assembly.meaning.resolve import MANY
from ...graph.identity.agencies import name_in, superior
from ...iso_days import is_day
from ..slips import is_slip
from .drafts import Duplicates, Names, drafts
from .open_questions import Paper, Papers

_SERIES = 3
"""So many papers of an agency with one title on one day are a letter to each of several."""


def duplicates(papers: Papers, named_by: Callable[[Iterable[str]], Names]) -> Duplicates:
    """Yield documents, each with those that it may be; `named_by` says which documents those with these keys name."""
    every = papers.by_key.values()
    yield from _known_in_part(every)
    yield from _not_naming_each_other(_misprinted(every), named_by)
    yield from _under_a_superior(every)
    yield from _of_one_letterhead(every)
    yield from drafts(every, named_by)


def _known_in_part(papers: Iterable[Paper]) -> Duplicates:
    """Yield numbers cited without agency or year, and files whose day nobody can read, with those of this number."""
    for group in _grouped(
        (paper.parsed.serial and paper.parsed.symbol and paper.parsed[2:4], paper) for paper in papers
    ):
        whole = [paper for paper in group if paper.parsed.complete]
        for paper in group:
            others = [other for other in whole if _may_be(paper, other) and _is_cited_or_titled(paper, other)]
            if not paper.parsed.complete and 0 < len(others) <= MANY:
                yield paper, others


def _misprinted(papers: Iterable[Paper]) -> Duplicates:
    """Yield numbers of one agency and day that a misprint may tell apart."""
    dated = (paper for paper in papers if paper.parsed.complete and is_day(paper.date))
    for group in _grouped(((paper.parsed.issuer, paper.parsed.type, paper.date), paper) for paper in dated):
        series = _titles_of_many(group)
        for one, other in combinations(group, 2):
            if _alike(one, other, series) and one.apart.isdisjoint(other.apart):
                first, second = sorted(
                    (one, other), key=lambda paper: (paper.status != "loaded", -len(paper.key), paper.key)
                )
                yield second, [first]


def _not_naming_each_other(found: Duplicates, named_by: Callable[[Iterable[str]], Names]) -> Duplicates:
    """Yield those of which none names the other: what cites another document is not that document."""
    every = list(found)
    names = named_by({paper.key for one, others in every for paper in (one, *others)}) if every else {}
    for paper, others in every:
        named = names.get(paper.key, frozenset())
        left = [other for other in others if other.key not in named and paper.key not in names.get(other.key, ())]
        if left:
            yield paper, left


def _under_a_superior(papers: Iterable[Paper]) -> Duplicates:
    """Yield files of one number, day and title that an agency and its superior seem to have issued, with the agency's own.

    A letterhead names the superior above the issuer, and of a scan maybe only he can be read.
    """
    dated = (paper for paper in papers if paper.parsed.complete and paper.status == "loaded" and is_day(paper.date))
    for group in _grouped(((paper.parsed[1:4], paper.date), paper) for paper in dated):
        for own, above in permutations(group, 2):
            superior_of = (superior(own.issuer or "") or "").casefold()
            is_above = superior_of == name_in(above.parsed.issuer)
            if is_above and _is_cited_or_titled(above, own) and own.apart.isdisjoint(above.apart):
                yield above, [own]


def _of_one_letterhead(papers: Iterable[Paper]) -> Duplicates:
    """Yield files of one number and day whose letterheads name one agency and not where it sits: copies, or two of one name."""
    placeless = (paper for paper in papers if paper.parsed.placeless and is_day(paper.date))
    for group in _grouped(((paper.parsed[:5], paper.date), paper) for paper in placeless):
        for one, other in combinations(sorted(group, key=lambda paper: paper.key), 2):
            if one.apart.isdisjoint(other.apart):
                yield other, [one]


def _grouped(pairs: Iterable[tuple[Hashable, Paper]]) -> Iterator[Sequence[Paper]]:
    groups: dict[Hashable, list[Paper]] = defaultdict(list)
    for key, paper in pairs:
        if key:
            groups[key].append(paper)
    yield from groups.values()


def _is_cited_or_titled(paper: Paper, other: Paper) -> bool:
    """Tell whether a document is only cited, or is read and most words of its title are those of the other one."""
    own, wanted = set(paper.title.split()), set(other.title.split())
    return paper.status == "cited" or (bool(own) and 2 * len(own & wanted) >= min(len(own), len(wanted)))


def _may_be(paper: Paper, other: Paper) -> bool:
    """Tell whether nothing that is known of a document cited in part contradicts another one."""
    return (
        paper.apart.isdisjoint(other.apart)
        and paper.parsed.type in ("", other.parsed.type)
        and paper.parsed.period in ("", other.parsed.period)
        and (not paper.parsed.issuer or paper.parsed.issuer.partition("@")[0] == other.parsed.issuer.partition("@")[0])
    )


def _titles_of_many(papers: Iterable[Paper]) -> Collection[str]:
    """Return the titles that stand over so many papers of one agency and day that they tell none of them from the others."""
    titles = Counter(paper.title for paper in papers if paper.status == "loaded")
    return {title for title, times in titles.items() if times >= _SERIES}


def _alike(one: Paper, other: Paper, series: Collection[str]) -> bool:
    """Tell whether two numbers of one agency and day share the serial, or the whole title, if that is no title of a `series`."""
    if one.number == other.number:
        return False
    same_title = bool(one.title) and one.title == other.title and one.title not in series
    return one.parsed.serial == other.parsed.serial or _is_padded(one, other) or (same_title and _is_slip(one, other))


def _is_slip(one: Paper, other: Paper) -> bool:
    return one.parsed.symbol == other.parsed.symbol and is_slip(one.parsed.serial, other.parsed.serial)


def _is_padded(one: Paper, other: Paper) -> bool:
    """Tell whether two numbers differ by zeros before the serial alone, which count in a series of three digits: 055 and 55."""
    serials = (each.parsed.serial.lstrip("0") for each in (one, other))
    return one.parsed.symbol == other.parsed.symbol and len(set(serials)) == 1
