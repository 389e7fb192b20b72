"""What people say of documents of one number: that they are two, by their days or their texts, or one to which they gave another day."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from ....iso_days import is_day
from ...decisions.model import Apart, Correction, Decision, Handle
from ...identity.key import DocumentKey

Marks = frozenset[str]
Partings = Mapping[DocumentKey, Sequence[Marks]]
"""By key without a mark, what stands for the two of each pair: days, or marks of texts."""


def partings(decisions: Iterable[Decision]) -> Partings:
    """Return what people keep apart within one number."""
    found: dict[DocumentKey, list[Marks]] = defaultdict(list)
    for each in decisions:
        if isinstance(each.what, Apart):
            (one, mark), (other, other_mark) = map(_parted, each.what.documents)
            if one == other:
                found[one].append(frozenset({mark, other_mark}))
    return dict(found)


def redatings(decisions: Iterable[Decision]) -> Partings:
    """Return the two days of each document to which people gave another day: whoever cites it by either means it."""
    found: dict[DocumentKey, list[Marks]] = defaultdict(list)
    for each in decisions:
        if isinstance(each.what, Correction) and each.what.field == "date":
            key = DocumentKey.parse(each.what.document.key)._replace(mark="")
            found[key].append(frozenset({day_of(each.what.document) or each.what.was or "", each.what.value}))
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


def are_joined(one: set[str], other: set[str], redated: Sequence[Marks]) -> bool:
    """Tell whether of the two days of a document `one` holds the former or the latter, and `other` the other one."""
    return any(days & one and days & other for days in redated)
