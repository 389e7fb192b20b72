"""Short names of documents: those that everybody knows ("Đề án 06") and those that a text declares ("sau đây gọi tắt là …")."""

import re
from collections.abc import Iterator
from functools import lru_cache

from .agency_phrase import alternation
from .mention import Mention
from .numbers import find_numbers
from .rules import Row, rows, split
from .surroundings import read_after


def alias_mentions(text: str) -> Iterator[Mention]:
    """Yield every place where a document is called by a short name that everybody knows ("Đề án 06")."""
    for found in _aliases().finditer(text):
        row = _alias_rows()[" ".join(found[0].lower().split())]
        after = read_after(text, found.end())
        yield Mention(
            found.start(), after.end, "alias",
            type=row["type"], title=row["title"] or None, date=after.date, issuer=after.issuer,
            resolves_to=row["number"] or None, confidence=0.85,
        )  # fmt: skip


@lru_cache
def _alias_rows() -> dict[str, Row]:
    return {alias.lower(): row for row in rows("aliases") for alias in split(row["alias"])}


def alias_number(words: str) -> str | None:
    """Return the number that the short name `words` is known to stand for."""
    row = _alias_rows().get(" ".join(words.lower().split()))
    return (row["number"] or None) if row else None


@lru_cache
def _aliases() -> re.Pattern[str]:
    small = {alias for row in rows("aliases") for alias in split(row["alias"])}
    return re.compile(rf"{alternation(small | {alias.upper() for alias in small})}(?![\w/]|-\w)")


_DECLARED = re.compile(
    r"(?:gọi|viết)\s+(?:tắt\s+|chung\s+)?(?:tắt\s+)?(?:là|:)\s*:?\s*[\"“]?\s*(?P<alias>[^\"”\n);.,]{2,80}?)\s*[\"”]?\s*(?=[);.,\n])"
)


def declared_mentions(text: str, known: list[Mention]) -> Iterator[Mention]:
    """Yield the places where an alias is used that the text declares ("sau đây gọi tắt là …"), after its declaration."""
    for found in _DECLARED.finditer(text):
        meant = next((each for each in reversed(known) if each.end <= found.start()), None)
        alias = " ".join(found["alias"].split())
        if meant is None or found.start() - meant.end > _DECLARATION_REACH or not _is_proper_alias(alias):
            continue
        for use in re.finditer(alternation({alias}) + r"(?!\w)", text[found.end() :]):
            start, end = found.end() + use.start(), found.end() + use.end()
            yield Mention(
                start, end, "alias", type=_alias_type(alias), issuer=meant.issuer,
                resolves_to=meant.number or meant.resolves_to, confidence=0.8,
            )  # fmt: skip


_DECLARATION_REACH = 400


def declarations(text: str, known: list[Mention]) -> list[tuple[int, int]]:
    """Return the spans of the short names that the text declares: they refer to nothing that was not just said.

    A number that stands in a declaration for the first time is a reference like any other.
    """
    said = {mention.number: mention.end for mention in reversed(known) if mention.number}
    return [found.span("alias") for found in _DECLARED.finditer(text) if _says_nothing_new(found, said)]


def _says_nothing_new(found: re.Match[str], said: dict[str, int]) -> bool:
    number = next(find_numbers(found["alias"]), None)
    return number is None or said.get(number.text, found.end()) <= found.start()


def _is_proper_alias(alias: str) -> bool:
    """Tell an alias of a document, which says more than its type: "Quy chế" alone would be everywhere."""
    type_ = _alias_type(alias)
    return type_ is not None and len(alias) > len(type_) and next(find_numbers(alias), None) is None


def _alias_type(alias: str) -> str | None:
    names = (row["name"] for row in rows("doc_types"))
    return max((name for name in names if alias.startswith(f"{name} ")), key=len, default=None)


def number_of_title(title: str) -> str | None:
    """Return the number of the document that is known by this title."""
    return _known_titles().get(_title_key(title))


def _title_key(title: str) -> str:
    """Return what two spellings of one title share: letters and digits only, in small letters."""
    return re.sub(r"\W+", "", title.lower())


@lru_cache
def _known_titles() -> dict[str, str]:
    return {_title_key(row["title"]): row["number"] for row in rows("aliases") if row["title"] and row["number"]}
