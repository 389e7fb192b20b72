"""What stands before a number: the type that it has, whole, far off, with words of its own, or with its tones lost."""

import re
from functools import lru_cache
from typing import NamedTuple

from ...diacritics import bare
from ..grammar.alternation import alternation
from ..grammar.doc_types import type_names, types_as_written, types_of_kind
from ..grammar.numbers import end_before_page
from ..patterns import pattern_of

# "số" and what scanners and converters make of it: "s6", "s"
_NUMBER_WORD = pattern_of(r"(?<![^\W\d_])s(?:[ ]?[oôốồổỗộ6])?\Z", re.IGNORECASE)
_BRACKETS = "([{\"“'‘-|"
_REACH = 64
_WORDS = 8


class Before(NamedTuple):
    """The words before a number: where they begin, the type they say, whether "số" is among them.

    `title` and `issuer` may stand between type and number: "Kế hoạch của UBND tỉnh số 15/KH-UBND".
    """

    start: int
    type: str | None
    said_number: bool
    words: str
    title: str | None = None
    issuer: str | None = None


def read_before(text: str, start: int) -> Before:
    """Return what the words just before the number at `start` say."""
    begin = max(0, start - _REACH)
    window = _without_colon(text[begin : end_before_page(text, start)])
    word = _NUMBER_WORD.search(window, max(0, len(window) - 4))
    said = word is not None
    window = _without_colon(window[: word.start()]) if word else window
    words = window.rsplit(None, _WORDS)[-_WORDS:]
    for count in _counts().get(_opened(words[-1]).lower(), ()) if words else ():
        phrase = _opened(" ".join(words[-count:]))
        if type_ := _type_of(phrase):
            return Before(begin + _place_of(phrase, window), type_, said, "")
    return Before(start, None, said, " ".join(words).lower())


def _opened(words: str) -> str:
    """Return words behind the bracket that opens before them, also where the blank before it is lost: "Sở Y tế(công văn số …"."""
    first, blank, more = words.lstrip(_BRACKETS).partition(" ")
    return (first if ")" in first else first.rpartition("(")[2]) + blank + more


@lru_cache
def _counts() -> dict[str, tuple[int, ...]]:
    """Return last word of a type -> how many words a type that ends so may have, the most first."""
    counts: dict[str, set[int]] = {}
    for name in (*_types(), *_short_types()):
        words = name.lower().split()
        counts.setdefault(words[-1], set()).add(len(words))
    return {word: tuple(sorted(found, reverse=True)) for word, found in counts.items()}


def _without_colon(window: str) -> str:
    return window.rstrip(" \n\t(").removesuffix(":").rstrip()


def _type_of(phrase: str) -> str | None:
    """Return the type that the phrase is, all of it; one word counts as written ("NĐ", "LUẬT")."""
    if " " in phrase:
        return _types().get(phrase.lower())
    short = phrase.upper() if len(phrase) == 2 and phrase.islower() else phrase
    return _short_types().get(short) or (None if phrase.isupper() else _types().get(phrase.lower()))


def _place_of(phrase: str, window: str) -> int:
    """Return where the phrase with which the window ends begins; in the window a line may end within it."""
    at = len(window)
    if window.endswith(phrase):
        return at - len(phrase)
    for word in reversed(phrase.split()):
        at = window.rindex(word, 0, at)
    return at


_FAR = 160
# "Công điện khẩn số 5/CĐ-UBND về …", "Công văn mật số 5-CV/TU": how soon it must arrive and who may read it are no title
_DEGREES = {"khẩn", "thượng khẩn", "hỏa tốc", "mật", "tối mật", "tuyệt mật"}
_NOT_BETWEEN = pattern_of(r"(?:^|\s)(?:này|các|những)(?:\s|$)")


def far_type(text: str, start: int, type_: str) -> Before | None:
    """Return the type where its issuer or its title stands before "số": "Kế hoạch của UBND tỉnh số 15/KH-UBND"."""
    begin = max(0, start - _FAR)
    found = _type_then_number(type_).search(text, begin, start)
    if found is None or _NOT_BETWEEN.search(found["between"]):
        return None
    words = " ".join(found["between"].split())
    issuer = words.removeprefix("của ") if words.startswith("của ") else None
    # a name after a letter says to whom it goes, "Phiếu lấy ý kiến Thành viên Chính phủ số …", not what it is about
    named = words[0].isupper() and type_ in types_of_kind("letter")
    title = None if issuer or named or words.lower() in _DEGREES else words
    return Before(found.start(), type_, True, words, title=title, issuer=issuer)


def misspelt_type(text: str, start: int, type_: str) -> Before | None:
    """Return the type that the letters of the number say, where its words have lost or changed their tones: "Nghi đinh so"."""
    begin = max(0, start - _REACH)
    words = _without_number_word(text[begin:start])
    window, wanted = words.split(), without_tones(type_).split()
    last = window[-len(wanted) :]
    if [without_tones(word.lstrip(_BRACKETS)) for word in last] != wanted:
        return None
    return Before(begin + _place_of(" ".join(last).lstrip(_BRACKETS), words), type_, len(words) < start - begin, "")


def _without_number_word(window: str) -> str:
    window = _without_colon(window)
    word = _NUMBER_WORD.search(window, max(0, len(window) - 4))
    return _without_colon(window[: word.start()]) if word else window


@lru_cache(maxsize=4096)
def without_tones(words: str) -> str:
    """Return small letters without any mark: "Nghị định" -> "nghi dinh"."""
    return bare(words.lower())


def qualified_type(text: str, start: int) -> Before | None:
    """Return the type where words of its own stand between it and "số": "Kế hoạch liên ngành số", "Giấy phép xây dựng số"."""
    found = _type_and_words().search(text, max(0, start - _REACH), start)
    if found is None or _NOT_BETWEEN.search(found["words"]):
        return None
    return Before(found.start(), _types()[" ".join(found["type"].lower().split())], True, "")


@lru_cache
def _type_and_words() -> re.Pattern[str]:
    types = alternation(name for name in _types() if " " in name)
    word = r"[^\W\d_]{1,12}"
    return pattern_of(
        rf"(?<!\w)(?P<type>{types})\s+(?P<words>{word}(?:\s+{word}){{0,2}})\s+s[ốôồổỗộ]\s*:?\s*\Z", re.IGNORECASE
    )


# "Chương trình công tác năm 2026 số 22-CTr/TU"
_YEAR = r"(?<=\snăm\s)(?:19|20)\d\d(?=\s)"


@lru_cache
def _type_then_number(type_: str) -> re.Pattern[str]:
    name = alternation([type_])
    return pattern_of(
        rf"{name}\s+(?P<between>(?:(?!{name})[^;.()\d“”\"]|{_YEAR}){{2,120}}?)\s*:?\s*\(?s[ốôồổỗộ]\s*:?\s*\Z"
    )


@lru_cache
def _types() -> dict[str, str]:
    return {name.lower(): type_ for name, type_ in types_as_written().items() if " " in name or name[1:].islower()}


@lru_cache
def _short_types() -> dict[str, str]:
    """Return short type -> type ("NĐ" in "NĐ 30/2020"), only in the letters that the law gives."""
    short = {written: type_ for written, type_ in types_as_written().items() if written != type_}
    return short | {name.upper(): name for name in type_names()}
