"""What is on record of a document, added to what its text alone shows of a citation: the right day, the agency that issued it."""

from collections.abc import Iterable, Iterator

from ...findings import Finding, finding
from ...iso_days import is_day
from ...messages import printed_date
from .model import Cited, Draft, Known

_NEAR = 40
_BEHIND = 2
"""Code points between a number and its day, and behind a citation."""


def advised(draft: Draft, findings: Iterable[Finding]) -> Iterator[Finding]:
    """Yield findings; those of an impossible day, or of a symbol that is not its agency's, say what is on record."""
    for each in findings:
        known = _on_record(draft, each)
        yield finding(each.code, each.start, each.end, **{**each.facts, "known": known}) if known else each


def _on_record(draft: Draft, found: Finding) -> str:
    """Return what is to be written, after a colon, where it is on record; else nothing."""
    if found.code == "symbol-issuer-mismatch":
        cited = cited_at(draft, found)
        known = _meant(draft, cited) if cited else None
        return f": {known.issuer}" if known and known.issuer else ""
    day = _day(draft, found) if found.code == "impossible-date" else None
    return f": ngày {printed_date(day)}" if day else ""


def _day(draft: Draft, found: Finding) -> str | None:
    """Return the day of the document behind whose number the words stand; the draft may name its own number, in an annex."""
    own, start = draft.document, found.start or 0
    if own.number and is_day(own.date) and own.number in draft.text[max(start - _NEAR, 0) : start]:
        return own.date
    cited = cited_at(draft, found)
    known = _meant(draft, cited) if cited else None
    return known.date if known and is_day(known.date) else None


def _meant(draft: Draft, cited: Cited) -> Known | None:
    """Return the document of a citation, else the only one that it may well mean: of its words one is wrong, as a finding tells."""
    return cited.known or draft.namesakes.get(cited.at) or draft.likely.get(cited.at)


def cited_at(draft: Draft, found: Finding) -> Cited | None:
    """Return the citation to which the words of a finding belong: they stand in it, or right behind it."""
    start, end = found.start or 0, found.end or 0
    near = (each for each in draft.cited if each.reference.start < end and start - each.reference.end <= _BEHIND)
    return max(near, key=lambda each: each.reference.start, default=None)
