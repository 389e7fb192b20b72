"""Mentions without a number: laws by title, titles in quotes, aliases known or declared, a type and its issuer only."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from ..grammar.alternation import alternation
from ..grammar.numbers import Number, find_numbers
from ..mention import Mention
from ..rules import rows, split
from .aliases import number_of_title
from .laws import LawName, find_laws
from .surroundings import After, read_after

_TO_NUMBER = re.compile(r"\s*,?\s*\(?\s*(?:luật\s+|Luật\s+)?số\s*:?\s*(?=\d)|\s{1,4}(?=\d{1,3}/\d{4}/)")
_BARE_YEAR = re.compile(r"\s+((?:19|20)\d\d)(?![\d/-]|\s?-\s?\d)")


def law_mentions(text: str, latest: str | None = None) -> Iterator[Mention]:
    """Yield the laws that are called by their title, with the number that follows it, if one does.

    A year after `latest`, the date of the text itself, is not the law's: "chi theo Pháp lệnh … năm 2026".
    """
    for name in find_laws(text):
        after = read_after(text, name.end)
        if latest and after.date and after.date[:4] > latest[:4]:
            after = After(name.end, None, None)
        lead = _TO_NUMBER.match(text, after.end)
        number = next(find_numbers(text[lead.end() : lead.end() + 40]), None) if lead else None
        if lead and number and number.start == 0:
            yield _named_and_numbered(text, name, after, lead, number)
        else:
            yield _law(text, name, after)


def _named_and_numbered(text: str, name: LawName, first: After, lead: re.Match[str], number: Number) -> Mention:
    """Return the law with its number, which belongs to the name, except in parentheses, where it is a reference of its own."""
    if "(" in lead[0]:
        return replace(_law(text, name, first), resolves_to=number.text)
    end = lead.end() + number.end
    after = read_after(text, end)
    return Mention(
        name.start, after.end, "number", lead.end(), end, number.text,
        type=name.type, title=name.title, date=first.date or after.date, issuer=first.issuer or after.issuer,
        notes=(*number.notes, *after.notes),
    )  # fmt: skip


def _law(text: str, name: LawName, after: After) -> Mention:
    year = _BARE_YEAR.match(text, name.end) if after.date is None else None
    return Mention(
        name.start, year.end() if year else after.end, "name",
        type=name.type, title=name.title, date=year[1] if year else after.date, issuer=after.issuer,
        confidence=0.9 if name.certain else 0.7, notes=after.notes,
    )  # fmt: skip


_OPENING = "\"“”'‘«"
_CLOSING = "\"”“'’»"
_BEING_ISSUED = re.compile(
    r"(?:phê\s+duyệt|ban\s+hành|thông\s+qua|công\s+bố|xây\s+dựng|lập|trình)\s+(?:các\s+)?\Z", re.IGNORECASE
)


def quoted_mentions(text: str) -> Iterator[Mention]:
    """Yield plans that are called by a title in quotes: Đề án "…"; not where they are being approved or issued."""
    for found in _quoted_plan().finditer(text):
        if _BEING_ISSUED.search(text, max(0, found.start() - 20), found.start()):
            continue
        after = read_after(text, found.end())
        type_ = " ".join(found["type"].split())
        title = " ".join(found["title"].split())
        yield Mention(
            found.start(), after.end, "name",
            type=type_[0].upper() + type_[1:], title=title, date=after.date, issuer=after.issuer,
            resolves_to=number_of_title(title), confidence=0.8,
        )  # fmt: skip


@lru_cache
def _quoted_plan() -> re.Pattern[str]:
    titled = alternation({name for row in rows("doc_types") for name in split(row["titled"])})
    title = rf"(?P<title>[^\s{_OPENING};][^{_OPENING}{_CLOSING};]{{5,400}}?)"
    return re.compile(
        rf"(?P<type>{titled})\s+(?:về\s+)?[{_OPENING}]\s{{0,3}}{title}\s{{0,3}}(?:[{_CLOSING}]|(?=;)|(?=\n\n))"
    )


_VAGUE = re.compile(r"(?:các|những|một\s+số|mọi|nhiều|bằng|này|dự\s+thảo|ký)\s+\Z", re.IGNORECASE)


def bare_mentions(text: str) -> Iterator[Mention]:
    """Yield documents of which only type and issuer (and perhaps the date) are given: "Kế hoạch của UBND tỉnh"."""
    for found in _bare().finditer(text):
        after = read_after(text, found.end())
        if after.issuer and not _VAGUE.search(text, max(0, found.start() - 12), found.start()):
            yield Mention(
                found.start(), after.end, "bare",
                type=" ".join(found[0].split()), date=after.date, issuer=after.issuer, confidence=0.5,
            )  # fmt: skip


@lru_cache
def _bare() -> re.Pattern[str]:
    types = {row["name"] for row in rows("doc_types") if row["bare"]}
    return re.compile(rf"{alternation(types)}(?=,?\s+(?:của|ngày)\s)")
