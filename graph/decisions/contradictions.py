"""Decisions that cannot hold together: one of them has to be taken back first."""

from collections.abc import Iterator, Sequence
from itertools import chain

from ..schema import MAY_BE
from .components import grouped
from .model import Apart, Correction, Deadline, Decision, Handle, HandOver, Merge, Rejection, Resolution, Words

Pair = tuple[Decision, Decision]


def contradiction(decisions: Sequence[Decision]) -> Pair | None:
    """Return two of the decisions in force that contradict each other, the earlier one first; null where none do."""
    pairs = chain(_joined_and_kept_apart(decisions), _two_answers(decisions))
    return next(pairs, None)


def ruled_out(standing: Sequence[Decision], new: Decision) -> Pair | None:
    """Return who said that the document which a reference is now to mean is none that its document may mean, with the new decision.

    Decisions that stand already hold together: the reference means what was resolved, the others do not.
    """
    if not isinstance(new.what, Resolution):
        return None
    meant = new.what.document.key, new.what.target.key
    rejected = (
        (each, new)
        for each in standing
        if isinstance(each.what, Rejection)
        and (each.what.source.key, each.what.relation, each.what.target.key) == (meant[0], MAY_BE.name, meant[1])
    )
    return next(rejected, None)


def _joined_and_kept_apart(decisions: Sequence[Decision]) -> Iterator[Pair]:
    """Yield what keeps two documents apart, with what makes them one, be it by way of a third document."""
    merges = [each for each in decisions if isinstance(each.what, Merge)]
    groups = grouped(_keys(each.what.documents) for each in merges if isinstance(each.what, Merge))
    for each in decisions:
        if isinstance(each.what, Apart):
            one, other = _keys(each.what.documents)
            if other in groups.get(one, ()):
                joining = [merge for merge in merges if one in groups[_first_key(merge)]]
            else:
                joining = [merge for merge in merges if _joins_texts(merge, each.what)]
            yield from (_in_order(decisions, each, merge) for merge in joining[-1:])


def _joins_texts(merge: Decision, apart: Apart) -> bool:
    """Tell whether a merge joins the very files that are kept apart: one document by then, they have a key in common."""
    if not isinstance(merge.what, Merge):
        return False
    one, other = (set(handle.texts) for handle in merge.what.documents)
    left, right = (set(handle.texts) for handle in apart.documents)
    joined = (one & left and other & right) or (one & right and other & left)
    return bool(joined) and not one & other


def _two_answers(decisions: Sequence[Decision]) -> Iterator[Pair]:
    """Yield decisions that answer one question in two ways."""
    answered: dict[object, Decision] = {}
    for each in decisions:
        question, answer = _question(each)
        if question is None:
            continue
        earlier = answered.setdefault(question, each)
        if _question(earlier)[1] != answer:
            yield earlier, each


def _question(decision: Decision) -> tuple[object, str]:
    match decision.what:
        case Correction(document=document, field=field, value=value):
            return (document.key, field), value
        case Resolution(document=document, reference=Words() as reference, target=target):
            return (document.key, reference), target.key
        case HandOver(document=document, task=task, unit=unit):
            return (document.key, "unit", task), unit
        case Deadline(document=document, task=task, due=due):
            return (document.key, "due", task), due
    return None, ""


def _keys(documents: tuple[Handle, Handle]) -> tuple[str, str]:
    one, other = documents
    return one.key, other.key


def _first_key(decision: Decision) -> str:
    return decision.what.documents[0].key if isinstance(decision.what, Merge) else ""


def _in_order(decisions: Sequence[Decision], one: Decision, other: Decision) -> Pair:
    return (one, other) if decisions.index(one) < decisions.index(other) else (other, one)
