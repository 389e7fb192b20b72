"""From what somebody types to a document: without diacritics, case, slashes or leading words, but never by guess."""

import difflib
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Set
from typing import cast

from ...diacritics import folded
from ...errors import NotFoundError
from ...graph.model import Row, Value
from ...graph.stores.store import Store
from ...messages import printed_date
from ..catalogue import catalogue
from ..documents import DocumentCard, called, cards
from .kinds import is_of_kind, kind_typed
from .lines import first_of
from .search import any_of, named

SHOWN = 8
"""So many candidates or suggestions are named in an error."""

_MANY = 2000
_BEHIND = re.compile(r" (?:ngay|nam|cua) ")
_DRAFT = re.compile(r"^\s*(?:số\s*:?\s*)?[(\[]?\s*(?:\?|…|\.{2,})\s*[)\]]?\s*/", re.IGNORECASE)


def lookup(store: Store, number: str) -> DocumentCard:
    """Return the one document that `number` names: its number, with what tells it from others, its title or its key.

    Raises:
        NotFoundError: no document is called so, or several are; the error names what comes near.
    """
    found = candidates(store, number)
    if len(found) == 1:
        return found[0]
    if found:
        raise NotFoundError("several-documents", number=number, candidates=first_of(_names_apart(found), SHOWN))
    near = nearest(store, number)
    if near:
        raise NotFoundError("unknown-number-nearest", number=number, nearest=first_of(map(called, near), SHOWN))
    raise NotFoundError("unknown-number", number=number)


def candidates(store: Store, number: str) -> list[DocumentCard]:
    """Return the documents that `number` can mean, by the strictest way of reading it that finds any.

    A type that is typed before the number contradicts the documents of another type that bear it.
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
        found = [card for card in cards(store, way(store, number)).values() if _is_of_typed_kind(card, number)]
        if found:
            return sorted(found, key=lambda card: (card.date or "", card.key))
    return []


def told_apart(store: Store, words: str) -> list[DocumentCard]:
    """Return the documents of a number behind which stands whose they are or of which day, or that people said to be another's."""
    for way in (_by_number_and_words, _by_merged, _by_merged_and_words):
        if found := cards(store, way(store, words)):
            return [found[key] for key in sorted(found)]
    return []


def _is_of_typed_kind(card: DocumentCard, number: str) -> bool:
    """Tell whether no type is typed before the number of this document that is not its own."""
    own = folded(card.number or "").replace(" ", "")
    typed = (each.replace(" ", "") for each in _spellings(number))
    return not own or not any(each.startswith(own) for each in typed) or is_of_kind(card, kind_typed(number))


def nearest(store: Store, number: str) -> list[DocumentCard]:
    """Return documents whose numbers look most like `number`, whatever stands behind it of day and agency."""
    wanted = _BEHIND.split(_number_words(number))[0]
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
    return _keys(store, "find_number", numbers=_spellings(number))


def _by_number_and_words(store: Store, number: str) -> list[str]:
    """Find "15/KH-SKHCN Quảng Trị 2023": a number, then words that tell one document from others of that number."""
    rest = {head: words for each in _spellings(number) for head, words in _split(each)}
    rows = store.read(catalogue()["find_number"].cypher, {"numbers": list(rest)})
    said = {str(row["key"]): rest[str(row["number"])] for row in rows}
    known = cards(store, said)
    return [key for key, card in known.items() if _bears(card, said[key])]


def _split(words: str) -> Iterator[tuple[str, list[str]]]:
    """Yield the words parted in two, at each blank."""
    every = words.split()
    yield from ((" ".join(every[:place]), every[place:]) for place in range(1, len(every)))


def _bears(card: DocumentCard, words: Iterable[str]) -> bool:
    date = (card.date or "").split("-")
    period = "".join(card.key.split("|")[4:5])
    said = (card.issuer, card.title, card.type, *date, period)
    return _are_known(words, _words_of(" ".join(filter(None, said))))


def _words_of(said: str) -> set[str]:
    """Return the words of what is said of a document, numbers with and without the zero before them."""
    facts = folded(f"{said} ngay thang nam cua").split()
    return {*facts, *(fact.lstrip("0") for fact in facts)}


def _are_known(words: Iterable[str], known: Set[str]) -> bool:
    return all(word.lstrip("0") in known or word in known for word in words)


def _by_squeezed_number(store: Store, number: str) -> list[str]:
    return [key for key, status in _squeezed(store, _spellings(number)) if status != "provisional"]


def _by_merged(store: Store, number: str) -> list[str]:
    """Find a document by a number that people decided to be another one's, or a misprint."""
    numbers = _spellings(number)
    if not all(numbers):
        return []
    return [str(row["key"]) for row in _merged(store, numbers)]


def _by_merged_and_words(store: Store, number: str) -> list[str]:
    """Find it by such a number and by whom, or when, any of those that became one is said to have been issued."""
    rest = {head: words for each in _spellings(number) for head, words in _split(each) if " " in head}
    return [str(row["key"]) for row in _merged(store, list(rest)) if _is_called(row, rest)]


def _merged(store: Store, numbers: list[str]) -> list[Row]:
    """Return the documents that bear one of these numbers since people decided something of them."""
    asked: dict[str, Value] = {"index": store.words_index, "numbers": numbers}
    asked["query"] = " ".join(f'"{each}"' for each in numbers)
    return store.read(catalogue()["find_merged"].cypher, asked, limit=_MANY) if numbers else []


def _is_called(row: Row, rest: Mapping[str, list[str]]) -> bool:
    """Tell whether the words behind one of its numbers are among its names and days."""
    names, days = str(row["words"]), " ".join(cast("list[str]", row["days"]))
    known = _words_of(f"{names} {days}")
    heads = (head for head in cast("list[str]", row["numbers"]) if head in rest)
    return any(_are_known(rest[head], known) for head in heads)


def _by_serial(store: Store, number: str) -> list[str]:
    """Find "2150" or "61/2018", how a number begins: the documents that bear it, before those that only name it."""
    wanted = folded(number).removeprefix("so ")
    if not wanted[:1].isdecimal():
        return []
    return sorted({key for each in _spellings(wanted) for key in _keys(store, "find_serial", serial=f"{each} ")})


def _by_draft(store: Store, number: str) -> list[str]:
    """Find a draft by the name that answers give it, "(?)/SKHCN-VP 9/23", or by what follows the blank number."""
    wanted = folded(_DRAFT.sub("", number)).split()
    symbols = [" ".join(wanted[:place]) for place in range(1, len(wanted) + 1)]
    drafts = cards(store, [key for key, status in _squeezed(store, symbols) if status != "cited"])
    return [key for key, card in drafts.items() if card.number is None and _is_draft(card, wanted)]


def _squeezed(store: Store, spellings: Iterable[str]) -> list[tuple[str, str]]:
    """Return key and status of whatever is written so when all blanks are left out."""
    numbers = [each.replace(" ", "") for each in spellings]
    rows = store.read(catalogue()["find_squeezed"].cypher, {"numbers": numbers})
    return [(str(row["key"]), str(row["status"])) for row in rows]


def _is_draft(card: DocumentCard, wanted: list[str]) -> bool:
    """Tell whether the words are the draft's symbol, then perhaps its month and year, the year whole or its end."""
    words = folded(card.name).split()
    return words[: len(wanted)] == wanted or words == [*wanted[:-1], wanted[-1][-2:]]


def _by_title(store: Store, number: str) -> list[str]:
    """Find "Luật Đất đai": what has no number is called by its title."""
    wanted = folded(number)
    found = named(store, number, limit=_MANY)
    whole = [card.key for card in found if wanted in (folded(card.title or ""), folded(f"{card.type} {card.title}"))]
    return whole or [card.key for card in found]


def _number_words(number: str) -> str:
    """Return the number folded, from its first digit on: "Thông báo số 372/TB-VPCP" is "372 tb vpcp"."""
    return re.sub(r"^[^0-9]*", "", folded(number))


def _spellings(number: str) -> list[str]:
    """Return the number with and without the zero that writers put before a serial below ten (5 = 05)."""
    words = _number_words(number)
    rest = words.lstrip("0123456789")
    serial = words.removesuffix(rest)
    bare = serial.lstrip("0")
    return [f"{each}{rest}" for each in (bare, f"0{bare}")] if len(bare) == 1 and len(serial) <= len("05") else [words]


def _keys(store: Store, question: str, **parameters: str | list[str]) -> list[str]:
    return [str(row["key"]) for row in store.read(catalogue()[question].cypher, dict(parameters), limit=_MANY)]


def _names_apart(found: Iterable[DocumentCard]) -> list[str]:
    """Name each document with what tells it from the others, in the end its key."""
    names = {card.key: f"{card.name} ({', '.join(_issuer_and_date(card))})" for card in found}
    times = Counter(names.values())
    return [name if times[name] == 1 else f"{name} [{key}]" for key, name in names.items()]


def _issuer_and_date(card: DocumentCard) -> Iterable[str]:
    return filter(None, (card.issuer, card.date and printed_date(card.date)))
