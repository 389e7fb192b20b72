"""Headers as people corrected them: the first thing that happens to a reading, so that all the rest follows from it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from ....iso_days import is_day
from ...decisions.model import Apart, CorrectedField, Correction, Decision, Handle, text_mark
from ...identity.agencies import name_in
from ...identity.key import DocumentKey, document_key, key_of
from ...identity.number import issuing_agencies
from ...model import Witness

Parts = frozenset[tuple[str, str]]
"""Texts that a decision keeps apart from others of their key: the key without a mark, and the text's mark."""

_FOLLOWING = {"number": ("symbol",), "issuer": ("province", "level")}
"""What was read beside a field and follows from it: it is worked out anew."""


def corrected(witnesses: Iterable[Witness], decisions: Sequence[Decision]) -> Iterable[Witness]:
    """Return the witnesses with the headers that people corrected."""
    corrections = [each.what for each in decisions if isinstance(each.what, Correction)]
    if not corrections:
        return witnesses
    parts = told_apart(decisions)
    names = {name for each in corrections for name in (unmarked(each.document.key), *each.document.texts)}
    return (_corrected(witness, corrections, names, parts) for witness in witnesses)


def told_apart(decisions: Iterable[Decision]) -> Parts:
    """Return the texts that people keep apart from others of the same number and day."""
    handles = (handle for each in decisions if isinstance(each.what, Apart) for handle in each.what.documents)
    return frozenset((unmarked(handle.key), DocumentKey.parse(handle.key).mark) for handle in handles)


@lru_cache(maxsize=1 << 15)
def unmarked(key: str) -> str:
    """Return a printed key without what tells it from others of the same number."""
    return str(DocumentKey.parse(key)._replace(mark=""))


def rekeyed(handle: Handle, field: CorrectedField, value: str) -> str:
    """Return the key that a document without a text has once a field of it is corrected."""
    key = DocumentKey.parse(handle.key)
    if field not in ("number", "type", "issuer", "date"):
        return handle.key
    day = handle.date if handle.date and handle.date.startswith(key.period) else key.period
    facts = {
        "number": _number(key),
        "type": key.type,
        "issuer": name_in(key.issuer),
        "date": day,
        field: value,
    }
    new = document_key(facts["number"] or None, facts["type"] or None, facts["issuer"] or None, facts["date"] or None)
    if field in ("number", "type") and not issuing_agencies(facts["number"] or ""):
        new = new._replace(issuer=key.issuer)
    return str(new if new.complete else new._replace(mark=key.mark))


def _number(key: DocumentKey) -> str:
    return f"{key.serial}/{key.symbol}" if key.symbol else key.serial


def _corrected(witness: Witness, corrections: Sequence[Correction], names: set[str], parts: Parts) -> Witness:
    """Return the witness with what was corrected, one after the other: each may give it the key that the next one names."""
    document, content = witness.reading.document, witness.content
    if content not in names and str(key_of(document)) not in names:
        return witness
    for each in corrections:
        if _is_about(each.document, key_of(document), document.date, content, parts):
            following = dict.fromkeys(_FOLLOWING.get(each.field, ()))
            document = document.model_copy(update={each.field: each.value, **following})
    if document == witness.reading.document:
        return witness
    printed = witness.reading.document.date
    return replace(
        witness,
        reading=witness.reading.model_copy(update={"document": document}),
        corrected=True,
        printed_day=printed if is_day(printed) and printed != document.date else None,
    )


def _is_about(handle: Handle, own: DocumentKey, day: str | None, content: str, parts: Parts) -> bool:
    """Tell whether a decision means this text: by its hash, or by its key where that says all."""
    if content in handle.texts:
        return True
    mark = DocumentKey.parse(handle.key).mark
    if not own.complete or str(own) != unmarked(handle.key):
        return False
    if (str(own), text_mark(content)) in parts or mark == text_mark(content):
        return mark == text_mark(content)
    return mark == day if mark else not _is_of_other_day(handle, day)


def _is_of_other_day(handle: Handle, day: str | None) -> bool:
    """Tell whether a decision on what was read knew another day than a text gives: one of the same number that came later."""
    return bool(handle.texts) and is_day(handle.date) and is_day(day) and day != handle.date
