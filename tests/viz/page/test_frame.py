"""What stands in the HTML of a page from the start: units, choices, counts."""

import pytest

from luocdo.viz.page.frame import AGENCIES, LONGEST, YEARS, choices_of, offices_of, overview_of
from luocdo.viz.shown.view import view_of


@pytest.fixture
def many(rows):
    """The view of 900 documents of 450 agencies and 30 years, and one of nobody."""
    documents, _, _ = rows
    made = [
        {**documents[0], "key": f"k{n}", "issuer": f"Sở {n // 2:03}", "date_text": str(1990 + n % 30)}
        for n in range(900)
    ]
    return view_of(
        [*made, {**documents[0], "key": "x", "issuer": None, "date_text": None}], [], [], centre=None, unit=None
    )


def test_the_overview_counts_documents_by_agency_and_year(view):
    overview = overview_of(view)
    assert overview.years == tuple(sorted(overview.years))
    for agency, counts, total in overview.rows:
        own = [each for each in view.documents if each.issuer == agency]
        assert total == len(own)
        assert counts == tuple(sum((each.date or "").startswith(year) for each in own) for year in overview.years)


def test_the_overview_has_the_agencies_with_most_documents_and_the_latest_years(many):
    overview = overview_of(many)
    assert (len(overview.rows), overview.agencies) == (AGENCIES, 450)
    assert overview.years == tuple(str(year) for year in range(2020 - YEARS, 2020))


def test_a_filter_offers_what_there_is_the_most_frequent_first(view):
    choices = choices_of(view)
    counts = [count for _, count in choices["type"].counts]
    assert counts == sorted(counts, reverse=True)
    assert sum(counts) == sum(each.type is not None for each in view.documents)
    assert sum(count for _, count in choices["relation"].counts) == len(view.relations)
    years = [year for year, _ in choices["year"].counts]
    assert years == sorted(years, reverse=True)


def test_a_filter_with_very_many_choices_is_cut_and_says_how_many_there_are(many):
    agencies = choices_of(many)["issuer"]
    assert (len(agencies.counts), agencies.total) == (LONGEST, 450)


def test_units_stand_under_their_offices(view):
    offices = offices_of(view.units)
    assert next(iter(offices)) == ""
    assert all(unit.inside and unit.parent == office for office, units in offices.items() if office for unit in units)
    assert sum(map(len, offices.values())) == len(view.units)
