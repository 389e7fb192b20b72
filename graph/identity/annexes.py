"""Whose annex a file of a folder is that does not say so itself: told by what the files there are called, or by a number."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from ...extract.header.annex_names import annex_of, file_words
from ...extract.model import Document
from ...extract.rules import rows, split
from .key import folded
from .number import parse_number


class Filed(NamedTuple):
    """A numbered document that lies in the folder: what its file is called, and its facts."""

    name: str
    document: Document


def hosts(name: str, filed: Iterable[Filed]) -> list[Document]:
    """Return the documents to which the annex in a file of this name may belong; it is certain where that is one.

    The rest of its name is that of the document's file; else it begins as that does, with a number in it; else it holds the
    number of the document.
    """
    rest = annex_of(name) or ""
    beside = [each for each in filed if annex_of(each.name) is None]
    ways = (
        [each for each in beside if rest and file_words(each.name) == rest],
        [each for each in beside if _begin_alike(rest.split(), file_words(each.name).split())],
        [each for each in beside if _is_numbered(rest.split(), each.document)],
    )
    found = next(filter(None, ways), [])
    return list({_called(each.document): each.document for each in found}.values())


def _begin_alike(one: list[str], other: list[str]) -> bool:
    shared = one[: len(other)]
    return len(shared) > 1 and shared == other[: len(shared)] and any(map(str.isdecimal, shared))


def _is_numbered(words: list[str], document: Document) -> bool:
    """Tell whether words hold a document's number: its serial, with its type before it or its letters behind it."""
    number = parse_number(document.number or "")
    if number is None:
        return False
    letters = folded(number.letters).split()
    types = _short_types().get(document.type or "", frozenset()) | {
        folded(document.type or "").replace(" ", ""),
        *letters[:1],
    }
    return any(_is_at(words, at, number.serial, letters, types) for at in range(len(words)))


def _is_at(words: list[str], at: int, serial: str, letters: list[str], types: frozenset[str]) -> bool:
    if words[at].lstrip("0") != serial.lstrip("0"):
        return False
    behind = [word for word in words[at + 1 :] if not _is_year(word)][: len(letters)]
    by_letters = bool(behind) and behind == letters[: len(behind)]
    before = "".join(word for word in words[:at] if word != "so")
    return by_letters or any(kind and before.endswith(kind) for kind in types)


def _is_year(word: str) -> bool:
    return word.isdecimal() and word[:2] in ("19", "20") and len(word) == len("2025")


def _called(document: Document) -> tuple[str | None, ...]:
    return document.number, document.type, document.issuer, (document.date or "")[:4]


@cache
def _short_types() -> dict[str, frozenset[str]]:
    """Return, for each type, what people write for it: "qd" for Quyết định; a letter, which has no letters, is "cv"."""
    return {row["name"]: frozenset(_written(row["symbols"], row["written"])) for row in rows("doc_types")}


def _written(*lists: str) -> Iterator[str]:
    return (folded(each).replace(" ", "") for words in lists for each in split(words))
