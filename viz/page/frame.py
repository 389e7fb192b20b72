"""What of a page stands in its HTML from the start: what there is to choose from, and the counts of its documents."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

from ..shown.ended import ends_of
from ..shown.model import ShownUnit, View

AGENCIES, YEARS = 40, 12
"""How many of these the overview has."""

LONGEST = 400
"""So many choices a filter has at most, the most frequent ones."""


@dataclass(frozen=True, slots=True)
class Overview:
    """How many documents of which agency and year: each row an agency, its counts year by year, and all.

    `agencies` counts those that there are, also where not all have a row.
    """

    years: tuple[str, ...]
    rows: tuple[tuple[str, tuple[int, ...], int], ...]
    agencies: int


def overview_of(view: View) -> Overview:
    """Return the counts of the agencies that issued most, for the latest years."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for document in view.documents:
        if document.issuer:
            counts[document.issuer][(document.date or "")[:4]] += 1
    years = sorted({(each.date or "")[:4] for each in view.documents} - {""})[-YEARS:]
    most = sorted(counts, key=lambda agency: (-counts[agency].total(), agency))[:AGENCIES]
    rows = ((agency, tuple(counts[agency][year] for year in years), counts[agency].total()) for agency in most)
    return Overview(tuple(years), tuple(rows), len(counts))


@dataclass(frozen=True, slots=True)
class Choices:
    """The values of one filter with how many documents (or relations) have each; `total` counts the values that there are."""

    counts: tuple[tuple[str, int], ...]
    total: int


def choices_of(view: View) -> dict[str, Choices]:
    """Return what each filter of the page can be set to, the most frequent first, years from the latest."""
    documents = view.documents
    years = _choices((each.date or "")[:4] for each in documents)
    return {
        "type": _choices(each.type for each in documents),
        "issuer": _choices(each.issuer for each in documents),
        "year": replace(years, counts=tuple(sorted(years.counts, reverse=True))),
        "status": _choices(each.status for each in documents),
        "force": _choices("ended" for _ in ends_of(view)),
        "severity": _choices(each.severity for each in documents),
        "relation": _choices(each.kind for each in view.relations),
    }


def _choices(values: Iterable[str | None]) -> Choices:
    counts = Counter(value for value in values if value)
    ordered = sorted(counts.items(), key=lambda choice: (-choice[1], choice[0]))
    return Choices(tuple(ordered[:LONGEST]), len(ordered))


def offices_of(units: Iterable[ShownUnit]) -> dict[str, list[ShownUnit]]:
    """Return the units by the agency that they are inside of, those that stand by themselves under ""; in their order."""
    offices: dict[str, list[ShownUnit]] = defaultdict(list)
    for unit in units:
        offices[unit.parent if unit.inside else ""].append(unit)
    return {"": offices.pop("", []), **offices}
