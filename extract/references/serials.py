"""Mentions of a serial without a symbol: "Công văn số 142", "Nghị quyết 18", and the first ones of "số 12, 13 và 15/SNV-CCHC"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from ..grammar.alternation import alternation
from ..grammar.letters import UPPER
from ..grammar.numbers import find_numbers
from ..mention import Mention
from ..rules import rows
from .heads import Heads
from .surroundings import read_after, read_before

_SERIAL = r"\d{1,5}[a-z]?"
_LIST = (
    rf"(?:\s*+:)?\s*+(?P<serials>{_SERIAL}(?>(?:\s*[,;]\s*{_SERIAL}(?!\w|\s?/)){{0,20}}))"
    r"\s*(?:,|;|và)\s*(?=\d{1,5}[a-z]?\s?/)"
)
_LIST_AFTER_WORD, _LIST_AFTER_TYPE = re.compile(f"số{_LIST}"), re.compile(_LIST)
_LONGEST_NUMBER = 60


def serials_sharing_a_symbol(text: str, heads: Heads) -> Iterator[Mention]:
    """Yield the serials of a list whose last number says the symbol of all: they stand for "12/SNV-CCHC" and so on."""
    after_type = (_LIST_AFTER_TYPE.match(text, head.end()) for head in heads["serial"])
    for found in (*_LIST_AFTER_WORD.finditer(text), *filter(None, after_type)):
        last = next(find_numbers(text[found.end() : found.end() + _LONGEST_NUMBER]), None)
        before = read_before(text, found.start("serials"))
        if before.type is None or last is None or last.start > 0 or not last.groups:
            continue
        issuer = read_after(text, found.end() + last.end).issuer
        for each in re.finditer(_SERIAL, found["serials"]):
            start, end = (found.start("serials") + place for place in each.span())
            yield Mention(
                before.start if each.start() == 0 else start, end, "number", start, end, each[0], type=before.type,
                issuer=issuer, resolves_to=each[0] + last.text.removeprefix(last.serial), confidence=0.8,
            )  # fmt: skip


def serials_alone(text: str, heads: Heads) -> Iterator[Mention]:
    """Yield the mentions of a type and a number alone: "Công văn số 142", "Nghị quyết 18"."""
    after_word, after_type = _serial_alone()
    by_type = (after_type.match(text, head.end()) for head in heads["serial"])
    for found in (*after_word.finditer(text), *filter(None, by_type)):
        before = read_before(text, found.start("serial"))
        if before.type in _types_with_serial():
            yield _serial_mention(text, found, before.start, before.type)
            end = found.end()
            while further := _FURTHER.match(text, end):
                yield _serial_mention(text, further, further.start("serial"), before.type)
                end = further.end()


def _serial_mention(text: str, found: re.Match[str], begin: int, type_: str | None) -> Mention:
    start, end = found.span("serial")
    after = read_after(text, end)
    return Mention(
        begin, after.end, "number", start, end, found["serial"],
        type=type_, date=after.date, issuer=after.issuer, confidence=0.7, notes=after.notes,
    )  # fmt: skip


_PLAIN = rf"(?P<serial>{_SERIAL})(?![\w%]|\s?/\s?\w|-\w|[.,]\d)"
_FURTHER = re.compile(rf"\s*(?:,|và)\s*{_PLAIN}(?=\s*(?:[,.;)\n]|\Z|(?:và|của|về)\b|ngày\s+\d))")


@lru_cache
def _serial_alone() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Match a serial without a symbol: after "số", or after a type with a capital letter, where a phrase ends or a title follows.

    "thông báo 2 lần" is none, nor is the year in "Nghị quyết 2025".
    """
    starts = alternation({row["words"] for row in rows("title_starts")} - {"năm", "và"})
    follows = rf"(?=\s*(?:[,.;:()\"”|\n]|\Z|và\b|của\b|năm\s+\d|{starts}\b|[{UPPER}]|\d{{1,2}}\s?[.)](?!\d)))"
    year = r"(?!(?:19|20)\d\d\b)"
    return (
        re.compile(rf"số(?:\s*+:)?\s*+{_PLAIN}{follows}"),
        re.compile(rf"[ ]{{1,2}}{year}{_PLAIN}{follows}"),
    )


# of plans only a Kế hoạch is called by its serial: "Phương án số 1", "Chương trình số 3" are items of something
_WITH_SERIAL = ("state", "letter", "generic", "law")


@lru_cache
def _types_with_serial() -> frozenset[str]:
    return frozenset(
        row["name"] for row in rows("doc_types") if row["name"] == "Kế hoạch" or row["kind"] in _WITH_SERIAL
    )
