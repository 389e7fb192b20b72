"""What one place says about the document that it names."""

from typing import NamedTuple

from ...identity.key import DocumentKey
from ...identity.number import parse_number


class Claim(NamedTuple):
    """What one place says about the document that it names; `name` is its title as names are compared.

    `number` is the one that identifies, also where the words are the name of a law, an alias, or a serial alone that the
    text explains. What an alias calls a document is not what the document calls itself.
    """

    key: DocumentKey
    number: str | None
    type: str | None
    title: str | None
    issuer: str | None
    date: str | None
    name: str
    alias: bool = False
    suggested: str | None = None


def year_of(claim: Claim) -> str:
    """Return the year that a claim gives in its date or its number, empty where it gives none."""
    parts = parse_number(claim.number) if claim.number else None
    return (claim.date or "")[:4] or (parts.year if parts else "")
