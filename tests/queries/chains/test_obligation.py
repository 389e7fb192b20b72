"""Who obliges whom: one rule for the terminal and the page."""

import pytest

from luocdo.extract.model import LEVELS
from luocdo.queries.chains.obligation import RANKS, obliges


@pytest.mark.parametrize(
    ("kind", "source", "target", "asked", "expected"),
    [
        ("IMPLEMENTS", "central", "central", False, True),
        ("BASED_ON", "province", "central", False, True),
        ("BASED_ON", "central", "central", False, False),
        ("BASED_ON", "central", "central", True, True),
        ("GUIDES", "party", "central", False, False),
        ("REPLIES_TO", "department", "province", False, True),
        ("REPLIES_TO", "province", "department", True, False),
        ("REPLIES_TO", "party", "central", False, True),
        ("REPLIES_TO", "central", "party", False, True),
        ("REPLIES_TO", "unit", "other", False, True),
        ("REPLIES_TO", None, "central", False, True),
        ("CITES", "unit", "central", True, False),
        ("ASSIGNS", "unit", "central", True, False),
    ],
)
def test_an_obligation_comes_down(
    kind: str, source: str | None, target: str | None, asked: bool, expected: bool
) -> None:
    assert obliges(kind, source, target, asked=asked) is expected


def test_every_level_but_the_unknown_has_a_rank() -> None:
    assert {*RANKS, "other"} == set(LEVELS)
    assert max(RANKS, key=RANKS.__getitem__) == "unit"
