"""The types of documents (loại văn bản; data/doc_types.csv): their names, how numbers and people write them, and their kinds."""

from functools import lru_cache
from typing import TypeGuard

from ..rules import rows, split

LETTER = "Công văn"
"""What a document is whose number says no type: a letter bears none."""


@lru_cache
def type_names() -> tuple[str, ...]:
    """Return the names of all types."""
    return tuple(row["name"] for row in rows("doc_types"))


@lru_cache
def types_of_kind(*kinds: str) -> frozenset[str]:
    """Return the types of these kinds; see `kind_of`."""
    return frozenset(row["name"] for row in rows("doc_types") if row["kind"] in kinds)


@lru_cache
def types_by_letters() -> dict[str, str]:
    """Return type letters -> type: "QĐ" -> "Quyết định"."""
    return {letters: row["name"] for row in rows("doc_types") for letters in split(row["symbols"])}


@lru_cache
def types_as_written() -> dict[str, str]:
    """Return what people write for a type, its name or short form -> type: "NĐ" and "Nghị định"."""
    return {each: row["name"] for row in rows("doc_types") for each in (row["name"], *split(row["written"]))}


def kind_of(type_: str | None) -> str:
    """Return what a type is: "law", "state" (other binding acts), "plan", "letter", "generic", or "" where unknown."""
    return _kinds().get(type_ or "", "")


def is_law(type_: str | None) -> TypeGuard[str]:
    """Tell whether documents of a type are cited by their name alone: laws, codes, ordinances, the constitution."""
    return kind_of(type_) == "law"


def sole_issuer(type_: str | None) -> str | None:
    """Return the only agency that issues documents of a type: laws are of the Quốc hội, decrees of the Chính phủ."""
    return _sole_issuers().get(type_ or "")


@lru_cache
def _kinds() -> dict[str, str]:
    return {row["name"]: row["kind"] for row in rows("doc_types")}


@lru_cache
def _sole_issuers() -> dict[str, str]:
    return {row["name"]: row["sole_issuer"] for row in rows("doc_types") if row["sole_issuer"]}
