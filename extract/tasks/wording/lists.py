"""The lists of verbs, of heads of names and of words of order, as patterns."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise

from ...grammar.alternation import alternation
from ...kept import kept
from ...letters import UPPER
from ...patterns import pattern_of
from ...rules import Row, rows, split

# With one of these before it a word is the end of another one: "Liên đoàn", "Trung đoàn".
_BEFORE_IN_WORD = {
    "ban": ("trưởng",),
    "đoàn": ("liên", "công", "tập", "trung", "tiểu", "sư", "lữ", "binh", "hải"),
    # a hospital is "dân lập"; a farmer, "nông dân", may draw a list up
    "dân": ("nông", "ngư", "diêm", "người", "nhân", "công", "cư", "hộ", "quân", "toàn"),
}


@cache
def words_of(kind: str) -> tuple[str, ...]:
    """Return the words of `kind` in data/order_words.csv."""
    return tuple(row["words"] for row in rows("order_words") if row["kind"] == kind)


def holds(small: str, kind: str) -> bool:
    """Return whether one of the words of `kind` stands in a text in small letters with single spaces."""
    for words in words_of(kind):  # noqa: SIM110  a generator takes twice as long
        if words in small:
            return True
    return False


@cache
def any_of(kind: str) -> re.Pattern[str]:
    """Return the pattern of the words of `kind` in data/order_words.csv, in any case."""
    return pattern_of(rf"(?<!\w)(?:{alternation(_with_ends(kind))})(?!\w)", re.IGNORECASE)


@kept
def head() -> re.Pattern[str]:
    """Return the pattern of somebody's name at its beginning, in small letters."""
    return pattern_of(rf"(?:{head_words()})\b")


@kept
def verb() -> re.Pattern[str]:
    """Return the pattern of a verb of doing, in small letters."""
    return pattern_of(rf"(?:{verb_words()})\b")


def order_words() -> str:
    """Words of order, as an alternation."""
    return alternation(_with_ends("order"))


@kept
def verb_words() -> str:
    """Verbs of doing, as an alternation, each but after the words with which it is a noun ("quy trình")."""
    behind_first: dict[str, list[str]] = {}
    for row in _longest_first("order_verbs"):
        first, *more = row["words"].split(" ")
        behind_first.setdefault(first, []).append(
            _unless_noun(row, first)
            + "".join(rf"\s+{re.escape(word)}" for word in more)
            + _unless_begins_other(row["words"], "no act")
        )
    return alternation({first: f"(?:{'|'.join(behind)})" for first, behind in behind_first.items()})


@kept
def head_words() -> str:
    """Words with which a name begins, as an alternation, each but before those with which it is none ("phòng chống")."""
    return "|".join([_any_head(rows("assignee_heads")), *_counted()])


@kept
def next_name() -> str:
    """Return what another name begins with behind one that a comma, a semicolon or "và" ends.

    A head with a capital begins one, but a single word only before others: "các Sở, Ban, Ngành" is one name. The column
    `opens` of assignee_heads.csv says which heads do so "alone" too ("VNPT"), which in "small" letters, which only before
    what is "named" so ("Cơ quan Điều tra", but not "các Sở, Cơ quan liên quan"), and which not at all ("no"), as they stand in
    names of departments.
    """
    heads = _longest_first("assignee_heads")
    capital = [row for row in heads if row["opens"] in ("", "small", "alone")]
    whole = _any_head(row for row in capital if " " in row["words"] or row["opens"] == "alone")
    single = _any_head(row for row in capital if " " not in row["words"] and row["opens"] != "alone")
    small = _any_head(row for row in heads if row["opens"] == "small")
    named = _any_head(row for row in heads if row["opens"] == "named")
    with_capital = rf"(?=[{UPPER}])(?i:(?:{single})\s+(?=\w)|(?:{whole})(?!\w)|(?:{named})\s+(?-i:(?=[{UPPER}\d])))"
    return rf"(?:{with_capital}|(?:(?:(?:hệ\s+thống|toàn\s+bộ)\s+)?[Cc]ác|{small})\s+(?=\w))"


def next_behind_semicolon() -> str:
    """Return what another name begins with behind a semicolon: a group in small letters too, "các sở; đơn vị sự nghiệp; doanh nghiệp"."""
    return rf"(?:{next_name()}|(?:{alternation(words_of('next group'))})\s+(?=\w))"


def somebody(group: str) -> str:
    """Somebody without a verb of his own, in the named group."""
    return rf"(?P<{group}>(?i:{head_words()})\b(?:(?!\s(?:{verb_words()})\b)[^.;:()]){{0,150}}?)"


def _counted() -> Iterator[str]:
    """Yield the patterns of those who are counted: "11 xã nêu trên", "03 đơn vị chưa nộp", "100% giáo viên"."""
    yield rf"100\s?%\s+(?:số\s+)?{alternation(words_of('all of'))}"
    yield rf"\d{{1,3}}\s+{alternation(words_of('counted'))}(?!\s*hội\b)"


def _with_ends(kind: str) -> dict[str, str]:
    """Return the words of `kind`, each but where it begins a word that orders nothing: "giao" of "hạ tầng giao thông"."""
    return {words: _unless_begins_other(words) for words in words_of(kind)}


def _unless_begins_other(words: str, kind: str = "no order") -> str:
    others = [each.removeprefix(words) for each in words_of(kind) if each.startswith(f"{words} ")]
    # "giao ban hằng tuần" is a meeting, "giao Ban Quản lý dự án …" an order, also with a small "ban"
    names = [each for each in others if each.strip() in _heads()]
    behind = [
        alternation([each for each in others if each not in names]),
        *(rf"\s+(?-i:{each.strip()})(?!\s+{_rest_of_bodies(each.strip())}(?!\w))" for each in names),
    ]
    return rf"(?!(?:{'|'.join(behind)})(?!\w))" if others else ""


def _rest_of_bodies(head: str) -> str:
    """Return what stands behind a head in the names of bodies that are written small, as an alternation."""
    return alternation([words.removeprefix(f"{head} ") for words in words_of("small body") if words.startswith(head)])


@cache
def _heads() -> frozenset[str]:
    return frozenset(row["words"] for row in rows("assignee_heads"))


def _unless_noun(row: Row, first: str) -> str:
    """Return what must hold behind the first word of a verb: none of the words before it with which it is a noun."""
    before = dict.fromkeys([*split(row["not_after"]), *_before_in_names().get(row["words"], ())])
    return "".join(rf"(?<!(?i:{_as_whole_word(word)})\s{re.escape(first)})" for word in before)


def _as_whole_word(word: str) -> str:
    """Return a word before a verb as it is no part of another one: "đoàn" of "Đoàn giám sát", but not of "Liên đoàn giám sát"."""
    return "".join(rf"(?<!{part} )" for part in _BEFORE_IN_WORD.get(word, ())) + re.escape(word)


@cache
def _before_in_names() -> dict[str, list[str]]:
    """Return before which verbs the names of offices have which words: "Sở Thông tin và Truyền|thông qua", "Trung tâm Trợ|giúp pháp lý"."""
    verbs: dict[str, list[list[str]]] = {}
    for row in rows("order_verbs"):
        first, *more = row["words"].split()
        verbs.setdefault(first, []).append(more)
    found: dict[str, list[str]] = {}
    for row in (*rows("departments"), *rows("agencies_central")):
        for before, word, *rest in _second_syllables(row["name"].split()):
            for more in verbs.get(word, ()):
                if more[: len(rest)] == rest or rest[: len(more)] == more:
                    found.setdefault(" ".join([word, *more]), []).append(before.lower())
    return found


def _second_syllables(name: list[str]) -> Iterator[list[str]]:
    """Yield the words of a name from each on behind which its second syllable stands, in small letters, and the last two."""
    for at, (before, word) in enumerate(pairwise(name), 2):
        if word[0].islower() and (before[0].isupper() or at == len(name)):
            yield name[at - 2 :]


def _any_head(listed: Iterable[Row]) -> str:
    return alternation({row["words"]: _unless_before(row) for row in listed})


def _unless_before(row: Row) -> str:
    return "".join(rf"(?!\s*{re.escape(word)}(?!\w))" for word in split(row["not_before"]))


def _longest_first(name: str) -> list[Row]:
    return sorted(rows(name), key=lambda row: (-len(row["words"]), row["words"]))
