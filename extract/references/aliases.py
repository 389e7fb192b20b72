"""Short names of documents: those that everybody knows ("Đề án 06") and those that a text declares ("sau đây gọi tắt là …")."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from ..grammar.alternation import alternation
from ..grammar.doc_types import is_law, types_as_written
from ..grammar.numbers import find_numbers, serial_of
from ..letters import LOWER, UPPER
from ..mention import Mention
from ..patterns import pattern_of
from ..rules import Row, rows, split
from .heads import Heads
from .said_after import After, read_after
from .serials import SERIAL, types_with_serial


def alias_mentions(text: str, heads: Heads) -> Iterator[Mention]:
    """Yield every place where a document is called by a short name that everybody knows ("Đề án 06")."""
    for found in heads["alias"]:
        row = _alias_rows()[" ".join(found[0].lower().split())]
        after = _said_behind(text, found.end(), row)
        start, end, serial = _serial_in(text, found.start(), found.end(), row["type"])
        yield Mention(
            found.start(), after.end, "alias" if row["number"] or serial else "name", start, end, serial,
            type=row["type"], title=row["title"] or None, date=after.date, issuer=after.issuer,
            resolves_to=row["number"] or None, confidence=0.85,
        )  # fmt: skip


def _said_behind(text: str, end: int, row: Row) -> After:
    """Return what follows a short name; a year in which its document was not issued tells of what is done: "triển khai Đề án 06 năm 2025"."""
    after = read_after(text, end)
    other = row["date"] and after.date and len(after.date) == len("2022") and after.date != row["date"][:4]
    return After(end, None, None, ()) if other else after


_AT_END = pattern_of(rf"(?<!\d){SERIAL}\Z")


def _serial_in(
    text: str, start: int, end: int, type_: str | None, named: Mention | None = None
) -> tuple[int, int, str] | tuple[None, None, None]:
    """Return the serial with which a short name ends, where its type is one that is called so: "NQ57", "Kế hoạch 1860".

    Also where it is that of the document `named`, for which it stands: "Chương trình 19" of 19-CTr/TU, "Quy chế 571" of the
    decision 571/QĐ-SCT that issued it, but not "Chương trình năm 2025".
    """
    found = _AT_END.search(text, start, end)
    is_its = found is not None and named is not None and serial_of(named.number or "") == serial_of(found[0])
    return (*found.span(), found[0]) if found and (is_its or type_ in types_with_serial()) else (None, None, None)


@lru_cache
def _alias_rows() -> dict[str, Row]:
    return {alias.lower(): row for row in rows("aliases") for alias in split(row["alias"])}


def alias_number(words: str) -> str | None:
    """Return the number that the short name `words` is known to stand for."""
    row = _alias_rows().get(" ".join(words.lower().split()))
    return (row["number"] or None) if row else None


_DECLARED = pattern_of(
    r"\s++(?:tắt\s++|chung\s++|gọn\s++|ngắn\s++)?(?:tắt\s++|gọn\s++)?(?:là|:)\s*+(?::\s*+)?(?:[\"“]\s*+)?"
    r"(?P<alias>[^\s\"”);.,](?:[^\"”\n);.,]{0,78}[^\s\"”);.,]))\s{0,3}[\"”]?\s{0,3}(?=[);.,\n])"
)
_CALLED = ("gọi", "viết")
# "Quyết định số 731/QĐ-TTg … phê duyệt Đề án muối sạch (Đề án 731)": its serial behind another type is a short name; what everybody calls so names it
_IN_BRACKET = pattern_of(rf"\((?P<alias>[{UPPER}][{LOWER}]+(?:\s[{LOWER}]+){{0,3}}\s(?:số\s)?(?P<serial>\d{{1,5}}))\)")


@dataclass(frozen=True, slots=True)
class Declaration:
    """A short name that the text gives to what it has just named: "(sau đây gọi tắt là Kế hoạch mùa vụ)"."""

    start: int
    end: int
    alias: str
    number: str | None


def find_declarations(text: str) -> tuple[Declaration, ...]:
    """Return the declarations of the text in order; `start` and `end` are those of the short name."""
    called = (_DECLARED.match(text, end) for verb in _CALLED for end in _ends_of(text, verb))
    found = [*filter(None, called), *(each for each in _IN_BRACKET.finditer(text) if _has_serial_before(each))]
    return tuple(sorted(map(_declaration, found), key=lambda each: each.start))


def _has_serial_before(found: re.Match[str]) -> bool:
    """Return whether the paragraph names a document with the serial of the short name in its bracket."""
    text, start = found.string, found.start()
    before = text[max(text.rfind("\n\n", 0, start), start - _DECLARATION_REACH, 0) : start]
    number = re.search(rf"\ssố:?\s{{1,3}}{found['serial']}\s?[-/]", before)
    return number is not None and _alias_type(found["alias"]) is not None and alias_number(found["alias"]) is None


def _ends_of(text: str, word: str) -> Iterator[int]:
    at = text.find(word)
    while at >= 0:
        yield at + len(word)
        at = text.find(word, at + 1)


def _declaration(found: re.Match[str]) -> Declaration:
    alias = " ".join(found["alias"].split())
    number = next(find_numbers(alias), None)
    return Declaration(*found.span("alias"), alias, number.text if number else None)


def first_ends(known: list[Mention]) -> dict[str, int]:
    """Return number -> where its first mention ends; also of the number without its letters: "02/2017"."""
    numbered = [(mention.number, mention.end) for mention in reversed(known) if mention.number]
    return dict(numbered) | {number.rpartition("/")[0]: end for number, end in numbered}


def says_nothing_new(declaration: Declaration, first: dict[str, int]) -> bool:
    """Tell a short name from a number that stands in a declaration for the first time: that is a reference like any other."""
    return declaration.number is None or first.get(declaration.number, declaration.end) <= declaration.start


def declared_mentions(text: str, declared: tuple[Declaration, ...], known: list[Mention]) -> Iterator[Mention]:
    """Yield the places where an alias is used that the text declares, after its declaration."""
    meant = {each.alias: (each, it) for each in reversed(declared) if (it := _just_named(text, each, known))}
    if not meant:
        return
    for use in re.finditer(rf"(?<!\w){alternation(set(meant))}(?!\w)", text):
        declaration, named = meant[" ".join(use[0].split())]
        if use.start() >= declaration.end and not (_is_type(declaration.alias) and _is_any(text, use)):
            type_ = _alias_type(declaration.alias)
            start, end, serial = _serial_in(text, *use.span(), type_, named)
            yield Mention(
                use.start(), use.end(), "alias", start, end, serial,
                type=type_, date=_year_in(declaration.alias, type_), issuer=named.issuer, resolves_to=named.number or named.resolves_to, confidence=0.8,
            )  # fmt: skip


_YEAR = pattern_of(r"năm (\d{4})\Z")
_DECLARATION_REACH = 400


def _year_in(alias: str, type_: str | None) -> str | None:
    """Return the year by which a short name tells a law from others of its name: "Luật năm 2025"."""
    found = _YEAR.search(alias) if is_law(type_) else None
    return found[1] if found else None


def _just_named(text: str, declaration: Declaration, known: list[Mention]) -> Mention | None:
    """Return the mention to which the declaration gives a short name."""
    at = bisect_right(known, declaration.start, key=lambda mention: mention.end) - 1
    if at < 0 or declaration.start - known[at].end > _DECLARATION_REACH or not _is_proper_alias(declaration):
        return None
    if _is_type(declaration.alias) and not _DIRECTLY.fullmatch(text, known[at].end, declaration.start):
        return None
    return next((each for each in reversed(known[: at + 1]) if _has_its_serial(declaration, each)), known[at])


def _has_its_serial(declaration: Declaration, mention: Mention) -> bool:
    """Return whether a document named not far before has the serial of the short name: "Quyết định số 731/QĐ-TTg" for "Đề án 731"."""
    serial = _AT_END.search(declaration.alias)
    near = declaration.start - mention.end <= _DECLARATION_REACH
    return serial is not None and near and re.split("[/-]", mention.number or "")[0] == serial[0]


def _is_proper_alias(declaration: Declaration) -> bool:
    """Tell an alias of a document, which begins with its type."""
    return _alias_type(declaration.alias) is not None and declaration.number is None


def _alias_type(alias: str) -> str | None:
    """Return the type with which a short name begins: "Kế hoạch 1860", "KH 98", "KH145", "Đề án"."""
    begins = (name for name in types_as_written() if alias.startswith(name) and _OVER.match(alias, len(name)))
    return types_as_written().get(max(begins, key=len, default=""))


_OVER = pattern_of(r"\s|-?\d|\Z")
# a type alone is a short name only in parentheses after the title of the document: "… phê duyệt Đề án tinh gọn (sau đây gọi là Đề án)"
_DIRECTLY = pattern_of(rf"(?:[^;.()\n,]|,(?!\s+(?:[{UPPER}]|ban\s+hành|xây\s+dựng)))*\([^();\n]{{0,40}}")
_ANY_BEFORE = pattern_of(r"(?:các|những|một|mỗi|dự\s+thảo|mẫu)\s\Z|(?:\A|\n|[.:])\s*\Z", re.IGNORECASE)
_ANOTHER_AFTER = pattern_of(rf"\s+(?:này|số|về|của|\d|[{UPPER}])|\s*[\"“:/-]")


def _is_type(alias: str) -> bool:
    return alias in types_as_written()


def _is_any(text: str, use: re.Match[str]) -> bool:
    """Tell a document of that type, or the verb "Quyết định", from the one that a type alone is declared to mean."""
    before = _ANY_BEFORE.search(text, max(0, use.start() - 12), use.start())
    return before is not None or _ANOTHER_AFTER.match(text, use.end()) is not None


def number_of_title(title: str) -> str | None:
    """Return the number of the document that is known by this title."""
    return _known_titles().get(_title_key(title))


def _title_key(title: str) -> str:
    """Return what two spellings of one title share: letters and digits only, in small letters."""
    return re.sub(r"\W+", "", title.lower())


@lru_cache
def _known_titles() -> dict[str, str]:
    return {_title_key(row["title"]): row["number"] for row in rows("aliases") if row["title"] and row["number"]}
