"""How much two texts share: whether two orders are of one thing, and how much of their words two titles have in common."""

import re
import unicodedata
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise

from ...graph.identity.key import folded
from ...messages import read_rows

_RUN, _TELLING = 5, 4
_LEAST = 0.01
_REPORT = re.compile(
    r"\b(?:chương|công|giáo|giải|hành|lịch|lộ|quá|quy|thuyết|tiến|tờ)\s+trình\b|\b(báo cáo|trình(?!\s+(?:bày|diễn|độ|tự)))\b",
    re.IGNORECASE,
)
_OF_THE_WHOLE = re.compile(r"thực hiện (?:\w+ ){1,3}này\b", re.IGNORECASE)
_IN_SUMMARY = re.compile(r"\btổng hợp\b|\bkết quả thực hiện\b", re.IGNORECASE)
_CITATION = re.compile(
    r"(?:số\s+)?\d+/[\w/&-]+(?:\s+ngày\s+[\d/]+)?(?:\s+của\s+[^,;.()]{3,40})?|\bngày\s+[\d/]+|[,;.:()]", re.IGNORECASE
)

Run = tuple[str, ...]


def likeness_of_orders(own: str, above: str) -> float:
    """Return how much of the shorter of two orders stands in the other one too, 0 where they are not of one thing.

    They are where they have a run of telling words in common, and both or neither ask for a report; and where one above asks
    how a whole document was carried out, which is done by what one's own people report in summary.
    """
    own, above = (" ".join(unicodedata.normalize("NFC", text).split()) for text in (own, above))
    reports = {_asks_for_report(text) for text in (own, above)}
    summed_up = reports == {True} and bool(_OF_THE_WHOLE.search(above) and _IN_SUMMARY.search(own))
    alike = summed_up or (len(reports) == 1 and not _runs(own).isdisjoint(_runs(above)))
    return max(shared_of_shorter(own, above), _LEAST) if alike else 0.0


def _asks_for_report(text: str) -> bool:
    """Tell whether something is to be reported or submitted (trình): of the words with "trình" most are of other things."""
    return any(found[1] for found in _REPORT.finditer(text))


@lru_cache(maxsize=4096)
def _runs(text: str) -> frozenset[Run]:
    """Return the runs of syllables that say what is to be done: what all orders say, and what is cited, says nothing."""
    pieces = (piece.casefold().split() for piece in _CITATION.split(text))
    runs = (tuple(words[at : at + _RUN]) for words in pieces for at in range(len(words) - _RUN + 1))
    return frozenset(run for run in runs if sum(word not in _common() for word in run) >= _TELLING)


@cache
def _common() -> frozenset[str]:
    """Return the syllables of all orders: "báo cáo kết quả", "các phòng thực hiện"."""
    return frozenset(row["syllable"] for row in read_rows(files(__package__) / "order_syllables.csv"))


def pairs_of(text: str) -> frozenset[tuple[str, str]]:
    """Return the pairs of neighbouring syllables of a text, without numbers."""
    return frozenset(pairwise(each for each in folded(text).split() if each.isalpha()))


def shared_of_shorter(one: str, other: str) -> float:
    """Return how much of the shorter text stands in the other one too, from 0 to 1."""
    ours, theirs = pairs_of(one), pairs_of(other)
    return len(ours & theirs) / max(min(len(ours), len(theirs)), 1)


def shared_of_both(one: str, other: str) -> float:
    """Return how much of all that two texts say is said by both, from 0 to 1."""
    ours, theirs = pairs_of(one), pairs_of(other)
    return len(ours & theirs) / max(len(ours | theirs), 1)
