"""Documents of the store that a draft seems to mean under a number of its own: those of the agency, the day and the title.

An agency gives a serial once: where the serial is theirs as well, the letters behind it are the slip, whatever the title; under
another type, "96/2023/QĐ-CP" for 96/2023/NĐ-CP, the title must be theirs too. What the store does not hold the register may;
what is only cited counts where its agency signs so and never as the citation says. Ministries issue several of nearly one title
on one day: under another serial only a document of the store is meant, or one of the register whose digits changed places.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from functools import cache

from ...graph.identity.key import DocumentKey
from ...graph.identity.register import national_register
from ...graph.stores.store import Store
from ..checks.model import Cited, Draft, Known
from ..overlap import shared_of_shorter
from ..paging import answer
from ..slips import are_swapped
from .known import known_documents

_SHARED = 0.9
_LEAST_WORDS = 4

Where = tuple[str, str]
"""The name of an agency, and a day."""


def with_twins(store: Store | None, drafts: Sequence[Draft]) -> list[Draft]:
    """Return drafts that know of each cited document that nobody has the only one with its agency and day that it may mean."""
    issued = _issued(store, [each for draft in drafts for each in draft.cited if _is_asked(each)])
    return [replace(draft, twins=dict(_twins(draft, issued))) for draft in drafts]


def _is_asked(each: Cited) -> bool:
    return each.is_whole and not each.is_dated


def _issued(store: Store | None, asked: Iterable[Cited]) -> Mapping[Where, Sequence[Known]]:
    """Return the documents of the store and of the register by agency and day, at least those by whom and of when these citations are."""
    wanted = {(str(each.reference.issuer), str(each.reference.date)) for each in asked}
    lists = {"issuers": sorted({issuer for issuer, _ in wanted}), "days": sorted({day for _, day in wanted})}
    rows = answer(store, "issued_on", lists) if wanted and store is not None else []
    keys = {key: where for where in wanted for key in _registered_on().get(where, ())}
    keys |= {str(row["key"]): (str(row["issuer"]), str(row["day"])) for row in rows}
    known = known_documents(store, (key for key, where in keys.items() if where in wanted), hearsay=True)
    found: dict[Where, list[Known]] = defaultdict(list)
    for each in known.values():
        found[keys[each.key]].append(each)
    return found


@cache
def _registered_on() -> Mapping[Where, Sequence[str]]:
    """Return the keys of the documents of the register by agency and day."""
    found: dict[Where, list[str]] = defaultdict(list)
    for key, row in national_register().items():
        found[row.issuer, row.date].append(key)
    return dict(found)


def _twins(draft: Draft, issued: Mapping[Where, Sequence[Known]]) -> Iterator[tuple[str, Known]]:
    for each in filter(_is_asked, draft.cited):
        where = str(each.reference.issuer), str(each.reference.date)
        alike = list(_alike(each, issued.get(where, ())))
        if len(alike) == 1:
            yield each.key, alike[0]


def _alike(each: Cited, issued: Iterable[Known]) -> Iterator[Known]:
    """Yield those of this agency and day that differ in the serial under one title, or in the letters behind it alone."""
    key, title = DocumentKey.parse(each.key), each.reference.title or ""
    for known in issued:
        own = DocumentKey.parse(known.key)
        of_signing = (own.issuer, known.date) == (key.issuer, each.reference.date)
        if of_signing and _is_trusted(known, key, own) and _is_slip(key, own, title, known.title or ""):
            yield known


def _is_trusted(known: Known, key: DocumentKey, own: DocumentKey) -> bool:
    if known.source == "store" or (known.source == "register" and are_swapped(own.serial, key.serial)):
        return True
    return own.serial == key.serial and (known.source == "register" or _signs_so(own) > _signs_so(key))


def _signs_so(key: DocumentKey) -> bool:
    """Tell whether its agency ever issued anything under the letters of a number, as far as the register knows."""
    return _letters(key) in _registered_letters()


def _letters(key: DocumentKey) -> tuple[str, str]:
    return key.issuer, key.letters


@cache
def _registered_letters() -> Set[tuple[str, str]]:
    return {_letters(DocumentKey.parse(key)) for key in national_register()}


def _is_slip(key: DocumentKey, own: DocumentKey, title: str, known: str) -> bool:
    """Tell whether one number of an agency and a day may be a slip for the other one, by the titles given to both."""
    titled = shared_of_shorter(title, known) >= _SHARED
    tells_apart = titled and len(title.split()) >= _LEAST_WORDS
    if own.type != key.type:
        return tells_apart and own.serial == key.serial
    return (tells_apart and own.symbol == key.symbol) or (own.serial == key.serial and (titled or not title))
