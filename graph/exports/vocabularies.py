"""Which terms of schema.org, ELI and Dublin Core say what a kind of edge says: the rows of relations.csv."""

from functools import cache
from importlib.resources import files
from typing import Literal, NamedTuple, cast

from ...messages import read_rows

Fit = Literal["exact", "near", "none"]
"""How well the terms say it: "near" ones say less or a little else, "none" is said in words of our own alone."""

PREFIXES = {
    "schema": "https://schema.org/",
    "eli": "http://data.europa.eu/eli/ontology#",
    "dcterms": "http://purl.org/dc/terms/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "luocdo": "urn:luocdo:schema:",
}

UNCERTAIN = frozenset(("MAY_BE", "REJECTED"))
"""What is no statement of fact: it is said in our own words only."""


class Terms(NamedTuple):
    """The terms for a kind of edge, with their prefixes."""

    terms: tuple[str, ...]
    fit: Fit


@cache
def terms() -> dict[str, Terms]:
    """Return the terms for each kind of edge; where others have none, one of our own."""
    return {row["kind"]: _terms(row) for row in read_rows(files(__package__) / "relations.csv")}


def own(kind: str) -> str:
    """Return our own term for a kind of edge.

    >>> own("REPLIES_TO")
    'luocdo:repliesTo'
    """
    first, *rest = kind.lower().split("_")
    return f"luocdo:{first}{''.join(map(str.capitalize, rest))}"


def _terms(row: dict[str, str]) -> Terms:
    named = [f"{prefix}:{row[prefix]}" for prefix in ("schema", "eli") if row[prefix]]
    named += [row["other"]] if row["other"] else []
    return Terms(tuple(named) or (own(row["kind"]),), cast("Fit", row["fit"]))
