"""Names whose end is known: those of a document's own letterhead, to whom it goes and who wrote it, and those of the lists of agencies.

"Phòng Kế hoạch tổng hợp chủ trì" has two words that do something; where the letter goes to "Phòng Kế hoạch tổng hợp" only the second does.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain
from typing import TypeAlias

from ...grammar.agency_words import with_fields
from ...kept import kept
from ...patterns import pattern_of
from ...remembered import remembered
from ...rules import rows, split
from ..wording.acting import ending_in_place, small_word, unlisted
from ..wording.lists import head, verb
from .names import split_names
from .words import Words

# one set of first letters is what `re` finds fastest
_OFFICE = pattern_of(r"(?:Phòng|Vụ|Cục|Chi cục|Ban|Trung tâm|Viện)\s")
_WORD = pattern_of(r"\S+\s*")
_MARK = pattern_of(r"(?:[,;]|\s+và)\s+")
_FORBIDS = pattern_of(r"không(?!\s+(?:phải|cần)\b)(?=\s+\w)")
_NUMBER = pattern_of(r"\s\d")
_BEHIND = pattern_of(r"[,;]?\s+(?:và\s+)?")
_ENDS = ".,;:)"
# "(để báo cáo)" says why somebody gets a copy.
_WHY = pattern_of(r"\s*\([^()]*\)")
# "Các phòng: Kinh tế, Văn hóa - Xã hội" are "Phòng Kinh tế" and "Phòng Văn hóa - Xã hội".
_LISTED = pattern_of(r"[Cc]ác\s+(?P<kind>[\w\s]{2,30}):\s*(?P<names>.+)")
_LEAST, _MOST = 2, 20
_MOST_OF_VERB = 5
# Somebody and the words of his verb, up to the end of what is looked at.
_ACTING = [
    pattern_of(rf"(?P<who>[\s\S]*[^\s,;])[,;]?\s+(?P<verb>\w+(?:\s+\w+){{{more}}})\Z") for more in range(_MOST_OF_VERB)
]
_COMMITTEE, _SHORT = ("ủy", "ban", "nhân", "dân"), "ubnd"
# With what names begin, each word with what follows it in them.
_Words: TypeAlias = dict[str, "_Words"]
# Stands among what follows the last word of a name.
_NAME_ENDS = ""


class KnownNames:
    """Names of two words or more, in any case; "Ủy ban nhân dân" and "UBND" are one.

    `also`: further ones; of two names that begin at one place the longer one is meant. `ways`: the words of names of which
    all ways to write them are known.
    """

    def __init__(
        self, listed: Iterable[str], also: "KnownNames | None" = None, ways: Iterable[tuple[str, ...]] = ()
    ) -> None:
        self._also = also
        self._words: _Words = {}
        for written in chain(ways, *map(_written, listed)):
            goes_on = self._words
            for word in written:
                goes_on = goes_on.setdefault(word, {})
            goes_on[_NAME_ENDS] = {}

    def end_of(self, text: str, start: int, end: int) -> int | None:
        """Return where the known name ends that begins at `start`, or the last of several set apart by commas; null where none does."""
        known = None
        while (at := self._end_of_one(text, start, end)) is not None:
            known = at
            behind = _BEHIND.match(text, at, end)
            if behind is None or behind[0].isspace():
                break
            start = behind.end()
        return known

    def _end_of_one(self, text: str, start: int, end: int) -> int | None:
        first = _WORD.match(text, start, end)
        word = first[0].rstrip().lower() if first else ""
        beginning_so = (names for names in (self, self._also) if names is not None and word in names._words)
        return max(filter(None, (names._longest(text, start, end) for names in beginning_so)), default=None)

    def _longest(self, text: str, start: int, end: int) -> int | None:
        known, goes_on = None, self._words
        while goes_on and (word := _WORD.match(text, start, end)):
            small = word[0].rstrip().lower()
            last = small.rstrip(_ENDS)
            if _NAME_ENDS in goes_on.get(last, ()):
                known = start + len(last)
            goes_on, start = goes_on.get(small, {}), word.end()
        return known


def named_by_fields(text: str, issuer: str) -> Iterator[str]:
    """Yield the offices that are called by what they do, without their places: the writer, and those whose name ends for certain somewhere.

    "Phòng Giám sát, kiểm tra và xử lý sau thanh tra" is known so where it goes on with "lập danh sách".
    """
    if own := with_fields().match(issuer):
        yield own["name"]
    for office in _OFFICE.finditer(text):
        found = with_fields().match(text, office.start())
        if found and found["deeds"] and not text.startswith(",", found.end("name")):
            yield found["name"]


@cache
def official_names() -> KnownNames:
    """Return the names of ministries and departments, which end where the lists of agencies end them; "Thanh tra" is also a deed."""
    return KnownNames((), ways=_official_ways())


@kept
def _official_ways() -> frozenset[tuple[str, ...]]:
    lists = (*rows("agencies_central"), *rows("departments"))
    written = {name for row in lists for name in (row["name"], *split(row["written"]))}
    return frozenset(way for name in written if len(name.split()) > _LEAST for way in _written(name))


def unit_names(issuer: str) -> KnownNames:
    """Return the names of units that hold words of doing in small letters, "Phòng Kiểm tra, kiểm soát nội bộ": those of any office and of its kind."""
    return _units_of(next((kind for kind in _kinds_with_units() if issuer.startswith(kind)), ""))


@cache
def _kinds_with_units() -> tuple[str, ...]:
    return tuple(dict.fromkeys(row["of"] for row in rows("unit_names") if row["of"]))


@cache
def _units_of(kind: str) -> KnownNames:
    return KnownNames(row["name"] for row in rows("unit_names") if row["of"] in ("", kind))


@remembered
def _written(listed: str) -> tuple[tuple[str, ...], ...]:
    """Return the words of each way to write the names in an entry, which comes again in many letters."""
    ways = (each for name in _names(listed) for each in _ways_to_write(tuple(name.lower().split())))
    return tuple(each for each in ways if _LEAST <= len(each) <= _MOST)


def _names(listed: str) -> Iterator[str]:
    """Yield the names in an entry of a letterhead: "Phòng Y tế; các phòng: Kinh tế, Nội vụ"."""
    for entry in _WHY.sub("", listed).split(";"):
        if several := _LISTED.match(entry.strip()):
            yield from (f"{several['kind']} {each.strip()}" for each in several["names"].split(","))
        else:
            yield from (each.name for each in split_names(entry, None))


def _ways_to_write(name: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    yield name
    if name[: len(_COMMITTEE)] == _COMMITTEE:
        yield (_SHORT, *name[len(_COMMITTEE) :])
    elif name[0] == _SHORT:
        yield (*_COMMITTEE, *name[1:])


def with_name(words: Words, start: int, end: int) -> Words:
    """Return the words with whoever acts in them, where his name at `start`..`end` was cut before its end: nobody where it is all there is."""
    if words.acting and words.acting.end("who") >= end:
        return words
    if not words.text[end : words.end].strip(" .:;\n"):
        return words._replace(acting=None)
    listed = verb().match(words.text, _past_blanks(words, end), words.end)
    found = acting_until(words, start, listed.end(), len(listed[0].split())) if listed else None
    return words._replace(acting=found) if found else words


def end_of_later(words: Words, names: KnownNames) -> int | None:
    """Return where one of the names ends that stands later among those who act, and was cut before its end; null where none does."""
    if words.acting is None:
        return None
    text, (start, cut) = words.text, words.acting.span("who")
    ends = (names.end_of(text, mark.end(), words.end) for mark in _MARK.finditer(text, start, cut))
    return next((end for end in ends if end is not None and end > cut), None)


def ended(words: Words) -> Words:
    """Return the words with the name of whoever acts cut where it ends for certain: "Sở Y tế, UBND xã Phúc Sơn vá đường, báo cáo …"."""
    if words.acting is None:
        return words
    start, end = words.acting.span("who")
    marks = [start, *(mark.end() for mark in _MARK.finditer(words.text, start, end))]
    for at in reversed(marks):
        cut = (
            ending_in_place().match(words.text, at, words.end) or _before_number(words, at, end) or _official(words, at)
        )
        if cut and cut.end("who") < end:
            return words._replace(acting=acting_until(words, start, cut.end("verb"), 1))
    return words


def _before_number(words: Words, at: int, end: int) -> re.Match[str] | None:
    """Return whoever is named at `at` and ends for certain where numbers stand behind him: "Thanh tra Sở chốt 02 cuộc thanh tra"."""
    if _NUMBER.search(words.text, at, end) is None:
        return None
    cut = unlisted().match(words.text, at, words.end)
    return cut if cut and _NUMBER.search(words.text, cut.end(), end) else None


def _official(words: Words, at: int) -> re.Match[str] | None:
    """Return the agency of the lists that is named at `at`, with what it does: "Bộ Tài chính điều hành giá bán lẻ, báo cáo …"."""
    end = official_names().end_of(words.text, at, words.end)
    word = None if end is None else small_word().match(words.text, _past_blanks(words, end), words.end)
    return acting_until(words, at, word.end(), 1) if word else None


def unlisted_behind(words: Words, start: int, end: int) -> re.Match[str] | None:
    """Return whoever is named at `start`..`end` with the small word behind him, which may be a verb on no list, or forbids.

    Behind a comma it may begin another name instead: "Các bệnh viện, trung tâm y tế".
    """
    behind = _past_blanks(words, end)
    if "," in words.text[end:behind] and head().match(words.text, behind, words.end):
        return None
    word = small_word().match(words.text, behind, words.end) or _FORBIDS.match(words.text, behind, words.end)
    return acting_until(words, start, word.end(), 1) if word else None


def _past_blanks(words: Words, at: int) -> int:
    rest = words.text[at : words.end]
    return at + len(rest) - len(rest.lstrip(" ,\n"))


def acting_until(words: Words, start: int, verb_end: int, count: int) -> re.Match[str] | None:
    """Return whoever is named at `start` and acts up to the end of his verb, which has `count` words."""
    return _ACTING[count - 1].match(words.text, start, verb_end)
