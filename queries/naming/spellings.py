"""How a typed number is read: without diacritics, slashes or leading words; and whether it is that of a document."""

import re
from collections.abc import Iterable, Iterator, Sequence, Set

from ...diacritics import folded
from ...messages import printed_date
from ..documents import DocumentCard
from .kinds import is_of_kind, kind_typed
from .lines import first_of

_BLANK = re.compile(r"^\s*(?:số\s*:?\s*)?[(\[]?\s*(?:\?|…|\.{2,})\s*[)\]]?\s*/", re.IGNORECASE)


def number_words(number: str) -> str:
    """Return the number folded, from its first digit on: "Thông báo số 372/TB-VPCP" is "372 tb vpcp"."""
    return re.sub(r"^[^0-9]*", "", folded(number))


def spellings(number: str) -> list[str]:
    """Return the number with and without the zero that writers put before a serial below ten (5 = 05)."""
    words = number_words(number)
    rest = words.lstrip("0123456789")
    serial = words.removesuffix(rest)
    bare = serial.lstrip("0")
    return [f"{each}{rest}" for each in (bare, f"0{bare}")] if len(bare) == 1 and len(serial) <= len("05") else [words]


def parted(words: str) -> Iterator[tuple[str, list[str]]]:
    """Yield the words parted in two, at each blank."""
    every = words.split()
    yield from ((" ".join(every[:place]), every[place:]) for place in range(1, len(every)))


def is_of_typed_kind(card: DocumentCard, number: str) -> bool:
    """Tell whether no type is typed before the number of this document that is not its own."""
    own = folded(card.number or "").replace(" ", "")
    typed = (each.replace(" ", "") for each in spellings(number))
    return not own or not any(each.startswith(own) for each in typed) or is_of_kind(card, kind_typed(number))


def bears(card: DocumentCard, words: Iterable[str]) -> bool:
    """Tell whether all of these words, typed behind a number, are said of this document: of whom it is, or of when."""
    date = (card.date or "").split("-")
    period = "".join(card.key.split("|")[4:5])
    said = (card.issuer, card.title, card.type, *date, period)
    return are_known(words, words_of(" ".join(filter(None, said))))


def words_of(said: str) -> set[str]:
    """Return the words of what is said of a document, numbers with and without the zero before them."""
    facts = folded(f"{said} ngay thang nam cua").split()
    return {*facts, *(fact.lstrip("0") for fact in facts)}


def are_known(words: Iterable[str], known: Set[str]) -> bool:
    """Tell whether all words are among those that are known, numbers with or without the zero before them."""
    return all(word.lstrip("0") in known or word in known for word in words)


def draft_words(number: str) -> list[str]:
    """Return the words behind a number that is left blank: "(?)/SKHCN-VP 9/23" is "skhcn", "vp", "9", "23"."""
    return folded(_BLANK.sub("", number)).split()


def is_draft_called(card: DocumentCard, wanted: list[str]) -> bool:
    """Tell whether the words are the draft's symbol, then perhaps its month and year, the year whole or its end."""
    words = folded(card.name).split()
    return words[: len(wanted)] == wanted or words == [*wanted[:-1], wanted[-1][-2:]]


def names_apart(found: Sequence[DocumentCard], most: int) -> str:
    """Name the first documents, each with what tells it from all others, in the end its key, and how many more there are."""
    return first_of((_apart(card, found) if at < most else card.key for at, card in enumerate(found)), most)


def _apart(card: DocumentCard, found: Iterable[DocumentCard]) -> str:
    said = ", ".join(filter(None, (card.issuer, card.date and printed_date(card.date))))
    words = folded(said).split()  # what says less than another one would fit both
    alike = any(bears(other, words) for other in found if other.key != card.key and other.name == card.name)
    called = f"{card.name} ({said})" if said else card.name
    return f"{called} [{card.key}]" if alike else called
