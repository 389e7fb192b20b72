"""The name of a document as a work in Akoma Ntoso 3.0: /akn/vn/act/nghi-dinh/chinh-phu/2018-04-23/61-2018-nd-cp."""

from functools import cache

from ...diacritics import folded
from ...extract.grammar.doc_types import types_of_kind
from .streams import Facts

_ACTS = frozenset(("law", "state"))
"""The kinds of doc_types.csv that lay down law or are an authority's acts; all else is "doc"."""


def work_uri(facts: Facts) -> str | None:
    """Return the name of the work; null where the year, or both number and title, are unknown: such a name would be a guess.

    It is folded to small letters without diacritics, as the naming convention wants it: two numbers that differ in a mark only
    have one name.

    >>> work_uri(Facts("61/2018/NĐ-CP", None, "Nghị định", None, "Chính phủ", "2018-04-23"))
    '/akn/vn/act/nghi-dinh/chinh-phu/2018-04-23/61-2018-nd-cp'
    """
    number = slug(facts.number or facts.title or "")
    if not (facts.date and number):
        return None
    kind = "act" if facts.type in _acts() else "doc"
    parts = (slug(facts.type or ""), slug(facts.issuer or ""), facts.date, number)
    return "/".join((f"/akn/vn/{kind}", *filter(None, parts)))


def slug(words: str) -> str:
    """Return words in small letters without diacritics, with hyphens between them."""
    return folded(words).replace(" ", "-")


@cache
def _acts() -> frozenset[str]:
    return types_of_kind(*_ACTS)
