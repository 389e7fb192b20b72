"""The offices (văn phòng) of bodies, each of which signs "VP", whosever it is (data/bodies_with_office.csv)."""

import re
from collections.abc import Iterable
from functools import lru_cache

from ..patterns import pattern_of
from ..rules import Row, rows
from .alternation import alternation
from .issuers import level_of

OFFICE = "VP"
"""The letters of an office in a number."""


def signs_as_office(letters: str, name: str) -> bool:
    """Return whether letters are "VP" and the agency, as printed or in full, is the office of a body: "Văn phòng HĐND tỉnh".

    Those of the Government and of ministries have letters of their own.
    """
    return letters == OFFICE and _office().match(name) is not None


def has_own_office(issuer: str) -> bool:
    """Return whether "VP" among the documents of an agency is its own office: of a court, the Front, the Party, and not that of the UBND."""
    return _body_with_own().match(issuer) is not None or level_of(issuer) == "party"


@lru_cache
def _office() -> re.Pattern[str]:
    return pattern_of(rf"Văn\s+phòng\s+{_any_of(rows('bodies_with_office'))}")


@lru_cache
def _body_with_own() -> re.Pattern[str]:
    return pattern_of(_any_of(row for row in rows("bodies_with_office") if row["own"]))


def _any_of(bodies: Iterable[Row]) -> str:
    return rf"(?i:{alternation(row['words'] for row in bodies)})(?!\w)"
