"""A day as Python hands it over: a date, or text as one types it; of all verbs the same."""

from datetime import UTC, date, datetime

import pytest

from luocdo.api.days import iso_day, iso_today
from luocdo.errors import QueryError


@pytest.mark.parametrize(
    "given", [date(2025, 10, 1), datetime(2025, 10, 1, 17, 30, tzinfo=UTC), "2025-10-01", "1/10/2025", "01.10.2025"]
)
def test_a_day_is_a_date_or_text(given: date | str) -> None:
    assert iso_today(given) == "2025-10-01"


def test_no_day_is_that_of_the_machine_where_one_is_needed() -> None:
    assert iso_day("before", None) is None
    assert date.fromisoformat(iso_today(None))


@pytest.mark.parametrize("given", ["31/02/2025", "hôm nay", "2025-10"])
def test_what_is_no_day_is_refused_by_the_name_of_its_parameter(given: str) -> None:
    with pytest.raises(QueryError, match="before"):
        iso_day("before", given)
