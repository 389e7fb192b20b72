"""Documents of one number that people keep apart: by their days, or by their texts where days do not tell."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from ....iso_days import is_day
from ...decisions.model import Apart, Decision, Handle
from ...identity.key import DocumentKey

Marks = frozenset[str]
Partings = Mapping[DocumentKey, Sequence[Marks]]
"""By key without a mark, what tells the two of each pair apart: days, or marks of texts."""


def partings(decisions: Iterable[Decision]) -> Partings:
    """Return what people keep apart within one number."""
    found: dict[DocumentKey, list[Marks]] = defaultdict(list)
    for each in decisions:
        if isinstance(each.what, Apart):
            (one, mark), (other, other_mark) = map(_parted, each.what.documents)
            if one == other:
                found[one].append(frozenset({mark, other_mark}))
    return dict(found)


def _parted(handle: Handle) -> tuple[DocumentKey, str]:
    key = DocumentKey.parse(handle.key)
    return key._replace(mark=""), day_of(handle) or key.mark


def day_of(handle: Handle) -> str:
    """Return the day by which a decision tells its document from others of its number, empty where it tells none."""
    mark = DocumentKey.parse(handle.key).mark
    return mark if is_day(mark) else (handle.date or "" if not mark else "")


def spans(days: set[str], apart: Sequence[Marks]) -> bool:
    """Tell whether `days` hold both of a pair that is kept apart."""
    return any(marks <= days for marks in apart)
