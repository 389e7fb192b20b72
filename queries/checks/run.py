"""All checks of a draft, in one list."""

from collections.abc import Iterator, Sequence

from ...findings import Finding
from . import agencies, citing, deadlines, force, form, grounds, records, series, spelling, titles
from .advice import advised
from .model import Check, Draft

OF_RECORD: tuple[Check, ...] = (
    records.dates,
    records.numbers,
    records.strangers,
    titles.differing,
    records.titles,
    records.issuers,
    force.fallen,
    force.not_yet_in_force,
    agencies.gone,
    agencies.cited_after_end,
)
"""What a document says against what is on record: as true of a draft as of one that was signed and stands in the store."""

BEFORE_SIGNING: tuple[Check, ...] = (
    form.unformed,
    spelling.agencies,
    spelling.slips,
    spelling.types,
    force.falling,
    series.out_of_series,
    grounds.missing,
    grounds.not_reached,
    grounds.missing_middle,
    deadlines.reversed_periods,
    deadlines.on_day_off,
    deadlines.after_superior,
    citing.incomplete,
)
"""What only helps while a document can still be written otherwise; of its numbers and deadlines the graph tells as well."""

CHECKS = (*OF_RECORD, *BEFORE_SIGNING)

_SAID_BETTER = {
    "date-not-on-record": {"conflicting-dates", "year-date-mismatch", "cited-date-after-citing"},
    "issuer-or-date-not-on-record": {"conflicting-dates", "year-date-mismatch", "cited-date-after-citing"},
    "date-near-record": {"conflicting-dates"},
    "probable-misspelling": {"probable-misspelling"},
    "titles-differ": {"titles-differ"},
}
"""What a check says of a place that the text alone shows less well: it takes the place of these findings there."""

_OF_DAYS = ("date-not-on-record", "issuer-or-date-not-on-record", "date-near-record")
_CONFLICTS = (
    *("conflicting-dates", "conflicting-dates-across-documents", "conflicting-dates-with-register"),
    *("date-not-in-register", "date-outvoted"),
)
"""Days of one number that do not agree: where the document itself or the register is at hand, its own day is right."""


def check_draft(draft: Draft, checks: Sequence[Check] = CHECKS) -> list[Finding]:
    """Return what there is to look at in a draft: what its text shows by itself, and what `checks` find beside all else."""
    found = [each for check in checks for each in check(draft) if not _is_spelt_so(draft, each)]
    better = {(code, each.start) for each in found for code in _SAID_BETTER.get(each.code, ())}
    on_record = {each.facts["number"] for each in found if each.code in _OF_DAYS}
    own = set(_own_letters(draft)) if not draft.document.date else set()
    kept = (
        each
        for each in draft.reading.findings
        if (each.code, each.start) not in better
        and not (each.code == "uncertain-reference" and each.start in own)
        and not _is_spelt_so(draft, each)
        and not (each.code in _CONFLICTS and each.facts.get("number") in on_record)
    )
    return sorted(_once([*advised(draft, kept), *found]), key=lambda each: (each.start or 0, each.code))


def _is_spelt_so(draft: Draft, found: Finding) -> bool:
    return found.code == "probable-misspelling" and titles.is_on_record(draft, str(found.facts["text"]))


def _own_letters(draft: Draft) -> Iterator[int]:
    """Yield where the draft cites its own agency: where it bears no day itself, the only such letter there is may well be meant."""
    for each in draft.cited:
        if each.reference.issuer and each.reference.issuer == draft.document.issuer:
            yield each.reference.start


def _once(found: list[Finding]) -> Iterator[Finding]:
    seen: set[tuple[object, ...]] = set()
    for each in found:
        what = each.code, each.start, each.end, each.message
        if what not in seen:
            seen.add(what)
            yield each
