"""What stands in the place of a document, as of a day, and whether that has ended itself."""

from collections.abc import Callable

import pytest

from luocdo.graph import Store
from luocdo.queries.asking.ask import ask

FACTS: dict[str, dict[str, object]] = {
    "N1": {"date": "2021-03-01", "date_text": "2021-03-01"},
    "N2": {"date": "2023-05-02", "date_text": "2023-05-02"},
    "END": {"date": "2024-07-03", "date_text": "2024-07-03"},
    "UNDATED": {},
    "DRAFT": {"date_text": "2024-01", "status": "provisional"},
}


@pytest.mark.parametrize(
    ("arrows", "more", "as_of", "found"),
    [
        (["END REPEALS N2"], {}, "2025-01-01", [("N2", "2024-07-03", "END")]),
        (["END REPEALS N2"], {}, "2024-07-02", [("N2", None, None)]),
        (["END REPEALS N2 partial"], {}, "2025-01-01", [("N2", None, None)]),
        (["DRAFT REPEALS N2"], {}, "2025-01-01", [("N2", None, None)]),
        (["END REPEALS N1"], {}, "2025-01-01", [("N2", None, None)]),
        (["END REPEALS N1"], {}, "2023-05-01", [("N1", None, None)]),
        ([], {"expires": "2024-12-31"}, "2025-01-01", [("N2", "2024-12-31", None)]),
        ([], {"expires": "2024-12-31"}, "2024-12-31", [("N2", None, None)]),
        (["END REPEALS N2"], {"expires": "2023-12-31"}, "2025-01-01", [("N2", "2023-12-31", None)]),
        (["END REPEALS N2"], {"expires": "2024-12-31"}, "2025-01-01", [("N2", "2024-07-03", "END")]),
        (["UNDATED REPEALS N2"], {}, "2025-01-01", [("N2", None, "UNDATED")]),
        (["UNDATED REPEALS N2", "END REPEALS N2"], {}, "2025-01-01", [("N2", "2024-07-03", "END")]),
        (["UNDATED REPEALS N2", "END REPEALS N2"], {}, "2024-07-02", [("N2", None, "UNDATED")]),
        (["UNDATED REPEALS N2"], {"expires": "2024-12-31"}, "2025-01-01", [("N2", "2024-12-31", None)]),
        (["UNDATED REPEALS N2 partial"], {}, "2025-01-01", [("N2", None, None)]),
        (["UNDATED REPLACES N2"], {}, "2025-01-01", [("UNDATED", None, None)]),
        (["DRAFT REPLACES N2"], {}, "2025-01-01", [("N2", None, None)]),
    ],
)
def test_what_was_repealed_or_has_expired_by_the_day_is_said_to_have_ended(
    made: Callable[..., Store],
    arrows: list[str],
    more: dict[str, object],
    as_of: str,
    found: list[tuple[str, str | None, str | None]],
) -> None:
    facts = {**FACTS, "N2": {**FACTS["N2"], **more}}
    store = made("N1 REPLACES OLD", "N2 REPLACES N1", *arrows, **facts)
    answer = ask(store, "in_its_place", {"document": "OLD", "as_of": as_of})
    assert [(row["key"], row["ended"], row["by"]) for row in answer.rows] == found
