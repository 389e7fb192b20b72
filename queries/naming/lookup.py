"""From what somebody types to a document: without diacritics, case, slashes or leading words, but never by guess."""

import difflib
import re
from collections.abc import Iterable, Mapping
from typing import cast

from ...diacritics import folded
from ...errors import NotFoundError
from ...extract.grammar.dates import parse_date
from ...graph.model import Row, Value
from ...graph.stores.store import Store
from ...iso_days import is_day
from ..catalogue import catalogue
from ..documents import DocumentCard, called, cards
from .lines import SHOWN, first_of
from .search import any_of, named
from .spellings import (
    are_known,
    bears,
    draft_words,
    is_draft_called,
    is_of_typed_kind,
    names_apart,
    number_words,
    parted,
    spellings,
    words_of,
)

_MANY = 2000
_BEHIND = re.compile(r" (?:ngay|nam|cua) ")


def lookup(store: Store, number: str) -> DocumentCard:
    """Return the one document that `number` names: its number, with what tells it from others, its title or its key.

    Raises:
        NotFoundError: no document is called so, or several are; the error names what comes near.
    """
    found = candidates(store, number)
    if len(found) == 1:
        return found[0]
    if found:
        raise NotFoundError("several-documents", number=number, candidates=names_apart(found, SHOWN))
    near = nearest(store, number)
    if near:
        raise NotFoundError("unknown-number-nearest", number=number, nearest=first_of(map(called, near), SHOWN))
    raise NotFoundError("unknown-number", number=number)


def candidates(store: Store, number: str) -> list[DocumentCard]:
    """Return the documents that `number` can mean, by the strictest way of reading it that finds any.

    A type that is typed before the number contradicts the documents of another type that bear it. A whole day that is typed is that of
    the document: another one may have its numbers elsewhere, as in the year of its title.
    """
    for way in (
        _by_key,
        _by_number,
        _by_number_and_words,
        _by_squeezed_number,
        _by_merged,
        _by_merged_and_words,
        _by_serial,
        _by_draft,
        _by_title,
    ):
        found = [card for card in cards(store, way(store, number)).values() if is_of_typed_kind(card, number)]
        if found:
            return sorted(_of_typed_day(found, number), key=lambda card: (card.date or "", card.key))
    return []


def _of_typed_day(found: list[DocumentCard], number: str) -> list[DocumentCard]:
    """Return of several documents those of the whole day that is typed, where any are."""
    day = parse_date(number) if len(found) > 1 else None
    return [card for card in found if is_day(day) and card.date == day] or found


def told_apart(store: Store, words: str) -> list[DocumentCard]:
    """Return the documents of a number behind which stands whose they are or of which day, or that people said to be another's."""
    for way in (_by_number_and_words, _by_merged, _by_merged_and_words):
        if found := cards(store, way(store, words)):
            return [found[key] for key in sorted(found)]
    return []


def nearest(store: Store, number: str) -> list[DocumentCard]:
    """Return documents whose numbers look most like `number`, whatever stands behind it of day and agency."""
    wanted = _BEHIND.split(number_words(number))[0]
    if not wanted:
        return named(store, number, limit=SHOWN)
    asked: dict[str, Value] = {"index": store.words_index, "query": any_of(wanted), "most": _MANY}
    rows = store.read(catalogue()["find_near"].cypher, asked)
    keys = {str(row["number"]): str(row["key"]) for row in rows}
    close = difflib.get_close_matches(wanted, keys, n=SHOWN, cutoff=0.6)
    found = cards(store, [keys[each] for each in close])
    return [found[keys[each]] for each in close]


def _by_key(_: Store, number: str) -> list[str]:
    return [number.strip()]


def _by_number(store: Store, number: str) -> list[str]:
    return _keys(store, "find_number", numbers=spellings(number))


def _by_number_and_words(store: Store, number: str) -> list[str]:
    """Find "15/KH-SKHCN Quảng Trị 2023": a number, then words that tell one document from others of that number."""
    rest = {head: words for each in spellings(number) for head, words in parted(each)}
    rows = store.read(catalogue()["find_number"].cypher, {"numbers": list(rest)})
    said = {str(row["key"]): rest[str(row["number"])] for row in rows}
    known = cards(store, said)
    return [key for key, card in known.items() if bears(card, said[key])]


def _by_squeezed_number(store: Store, number: str) -> list[str]:
    return [key for key, status in _squeezed(store, spellings(number)) if status != "provisional"]


def _by_merged(store: Store, number: str) -> list[str]:
    """Find a document by a number that people decided to be another one's, or a misprint."""
    numbers = spellings(number)
    if not all(numbers):
        return []
    return [str(row["key"]) for row in _merged(store, numbers)]


def _by_merged_and_words(store: Store, number: str) -> list[str]:
    """Find it by such a number and by whom, or when, any of those that became one is said to have been issued."""
    rest = {head: words for each in spellings(number) for head, words in parted(each) if " " in head}
    return [str(row["key"]) for row in _merged(store, list(rest)) if _is_called(row, rest)]


def _merged(store: Store, numbers: list[str]) -> list[Row]:
    """Return the documents that bear one of these numbers since people decided something of them."""
    asked: dict[str, Value] = {"index": store.words_index, "numbers": numbers}
    asked["query"] = " ".join(f'"{each}"' for each in numbers)
    return store.read(catalogue()["find_merged"].cypher, asked, limit=_MANY) if numbers else []


def _is_called(row: Row, rest: Mapping[str, list[str]]) -> bool:
    """Tell whether the words behind one of its numbers are among its names and days."""
    names, days = str(row["words"]), " ".join(cast("list[str]", row["days"]))
    known = words_of(f"{names} {days}")
    heads = (head for head in cast("list[str]", row["numbers"]) if head in rest)
    return any(are_known(rest[head], known) for head in heads)


def _by_serial(store: Store, number: str) -> list[str]:
    """Find "2150" or "61/2018", how a number begins: the documents that bear it, before those that only name it."""
    wanted = folded(number).removeprefix("so ")
    if not wanted[:1].isdecimal():
        return []
    return sorted({key for each in spellings(wanted) for key in _keys(store, "find_serial", serial=f"{each} ")})


def _by_draft(store: Store, number: str) -> list[str]:
    """Find a draft by the name that answers give it, "(?)/SKHCN-VP 9/23", or by what follows the blank number."""
    wanted = draft_words(number)
    symbols = [" ".join(wanted[:place]) for place in range(1, len(wanted) + 1)]
    drafts = cards(store, [key for key, status in _squeezed(store, symbols) if status != "cited"])
    return [key for key, card in drafts.items() if card.number is None and is_draft_called(card, wanted)]


def _squeezed(store: Store, written: Iterable[str]) -> list[tuple[str, str]]:
    """Return key and status of whatever is written so when all blanks are left out."""
    numbers = [each.replace(" ", "") for each in written]
    rows = store.read(catalogue()["find_squeezed"].cypher, {"numbers": numbers})
    return [(str(row["key"]), str(row["status"])) for row in rows]


def _by_title(store: Store, number: str) -> list[str]:
    """Find "Luật Đất đai": what has no number is called by its title."""
    wanted = folded(number)
    found = named(store, number, limit=_MANY)
    whole = [card.key for card in found if wanted in (folded(card.title or ""), folded(f"{card.type} {card.title}"))]
    return whole or [card.key for card in found]


def _keys(store: Store, question: str, **parameters: str | list[str]) -> list[str]:
    return [str(row["key"]) for row in store.read(catalogue()[question].cypher, dict(parameters), limit=_MANY)]
