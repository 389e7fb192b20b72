"""Whose annex a file of a folder is that does not say so itself: told by what the files there are called, or by a number."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from ...diacritics import folded
from ...extract.grammar.doc_types import short_forms
from ...extract.header.annex_names import annex_of, file_words
from ...extract.model import Document
from .number import parse_number

Words = tuple[str, ...]


class Filed(NamedTuple):
    """A numbered document that lies in the folder: what its file is called, and its facts."""

    name: str
    document: Document


class Beside(NamedTuple):
    """The documents of a folder, each list in the order of the folder: looked up, since it may hold very many.

    Attributes:
        called: by the words of the names of their files.
        begun: by each beginning of these words.
        numbered: by their serials, without leading zeros.
    """

    called: Mapping[Words, Sequence[Document]]
    begun: Mapping[Words, Sequence[Document]]
    numbered: Mapping[str, Sequence[Document]]


def beside(filed: Iterable[Filed]) -> Beside:
    """Return the documents of a folder in the ways in which annexes name them; what is an annex by its name is none."""
    called: dict[Words, list[Document]] = defaultdict(list)
    begun: dict[Words, list[Document]] = defaultdict(list)
    numbered: dict[str, list[Document]] = defaultdict(list)
    for name, document in filed:
        if annex_of(name) is not None:
            continue
        words = tuple(file_words(name).split())
        called[words].append(document)
        for end in range(1, len(words) + 1):
            begun[words[:end]].append(document)
        if number := parse_number(document.number or ""):
            numbered[number.serial.lstrip("0")].append(document)
    return Beside(called, begun, numbered)


def hosts(name: str, folder: Beside) -> list[Document]:
    """Return the documents to which the annex in a file of this name may belong; it is certain where that is one.

    The rest of its name is that of the document's file; else it begins as that does, with a number in it; else it holds the
    number of the document.
    """
    rest = tuple((annex_of(name) or "").split())
    if not rest:
        return []
    ways = (folder.called.get(rest, ()), list(_begun_alike(rest, folder)), list(_numbered(rest, folder)))
    found = next(filter(None, ways), ())
    return list({_called(each): each for each in found}.values())


def _begun_alike(words: Words, folder: Beside) -> Iterator[Document]:
    """Yield the documents whose files are called by the beginning of these words, or begin with all of them."""
    for end in range(2, len(words) + 1):
        if any(map(str.isdecimal, words[:end])):
            yield from (folder.called if end < len(words) else folder.begun).get(words[:end], ())


def _numbered(words: Words, folder: Beside) -> Iterator[Document]:
    for word in dict.fromkeys(word.lstrip("0") for word in words):
        yield from (each for each in folder.numbered.get(word, ()) if _is_numbered(words, each))


def _is_numbered(words: Words, document: Document) -> bool:
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


def _is_at(words: Words, at: int, serial: str, letters: list[str], types: frozenset[str]) -> bool:
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
    return {name: frozenset(folded(each).replace(" ", "") for each in forms) for name, forms in short_forms().items()}
