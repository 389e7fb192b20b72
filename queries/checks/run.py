"""All checks of a draft, in one list."""

from collections.abc import Iterator

from ...findings import Finding
from . import agencies, citing, deadlines, force, grounds, records, series, spelling, titles
from .model import Check, Draft

CHECKS: tuple[Check, ...] = (
    records.dates,
    records.numbers,
    titles.differing,
    records.titles,
    records.issuers,
    spelling.agencies,
    spelling.slips,
    series.out_of_series,
    force.fallen,
    force.not_yet_in_force,
    agencies.gone,
    agencies.cited_after_end,
    grounds.missing,
    grounds.not_reached,
    grounds.missing_middle,
    deadlines.on_day_off,
    deadlines.after_superior,
    citing.incomplete,
)

_SAID_BETTER = {
    "date-not-on-record": {"conflicting-dates", "year-date-mismatch", "cited-date-after-citing"},
    "issuer-or-date-not-on-record": {"conflicting-dates", "year-date-mismatch", "cited-date-after-citing"},
    "date-near-record": {"conflicting-dates"},
    "probable-misspelling": {"probable-misspelling"},
    "titles-differ": {"titles-differ"},
}
"""What a check says of a place that the text alone shows less well: it takes the place of these findings there."""

_OF_DAYS = ("date-not-on-record", "issuer-or-date-not-on-record")


def check_draft(draft: Draft) -> list[Finding]:
    """Return what there is to look at in a draft: what its text shows by itself, and what it shows beside all else."""
    found = [each for check in CHECKS for each in check(draft)]
    better = {(code, each.start) for each in found for code in _SAID_BETTER.get(each.code, ())}
    on_record = {each.facts["number"] for each in found if each.code in _OF_DAYS}
    kept = (
        each
        for each in draft.reading.findings
        if (each.code, each.start) not in better
        and not (each.code == "conflicting-dates" and each.facts.get("number") in on_record)
    )
    return sorted(_once([*kept, *found]), key=lambda each: (each.start or 0, each.code))


def _once(found: list[Finding]) -> Iterator[Finding]:
    seen: set[tuple[object, ...]] = set()
    for each in found:
        what = each.code, each.start, each.end, each.message
        if what not in seen:
            seen.add(what)
            yield each
