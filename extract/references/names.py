"""Mentions without a number: laws by title, titles in quotes, aliases known or declared, a type and its issuer only."""

import re
from collections.abc import Iterator
from dataclasses import replace

from ..grammar.doc_types import types_named_by_issuer
from ..grammar.note_marks import past_mark
from ..grammar.numbers import Number, find_numbers
from ..letters import UPPER
from ..mention import Mention
from ..patterns import pattern_of
from .aliases import number_of_title
from .heads import OPENING_QUOTES, Heads
from .law_name import LawName
from .law_titles import laws_by_title, title_key
from .laws import find_laws
from .said_after import After, read_after

# the short form of a title may stand between, or that the law was passed anew: "Luật Bảo hiểm y tế (BHYT) số 25/2008/QH12"
_TO_NUMBER = pattern_of(
    rf"(?:\s{{1,3}}\((?:[{UPPER}]{{2,8}}|\s?sửa\s+đổi\s?)\)(?=\s+số\s))?\s*,?\s*(?P<opened>\(?)"
    r"\s*(?:luật\s+|Luật\s+)?(?:số|SỐ|so|s6|sô|s)\s*:?\s*(?=\d|[OolISB]\d)|\s{1,4}(?=\d{1,3}/\d{4}/)"
)
_ANOTHER_LAW = pattern_of(r"\s*,\s*Luật\s")
# a law of a year, which may stand in a bracket: "Luật Đất đai (2013)"
_BARE_YEAR = pattern_of(r"\s+(?P<opened>\()?(?P<year>(?:19|20)\d\d)(?(opened)\)|(?![\d/-]|\s?-\s?\d))")


def law_mentions(text: str, heads: Heads, latest: str | None = None) -> Iterator[Mention]:
    """Yield the laws that are called by their title, with the number that follows it, if one does.

    A year after `latest`, the date of the text itself, is not the law's: "chi theo Pháp lệnh … năm 2026".
    """
    for found in find_laws(text, heads):
        name = replace(found, end=past_mark(text, found.end))
        after = _read_after_law(text, name.end)
        if latest and after.date and after.date[:4] > latest[:4]:
            after = After(name.end, None, None)
        lead = _TO_NUMBER.match(text, after.end)
        number = next(find_numbers(text[after.end : lead.end() + 40]), None) if lead else None
        if lead and number and after.end + number.start == lead.end():
            yield _named_and_numbered(text, name, after, lead, number)
        else:
            law = _law(text, name, after)
            yield law
            yield from _of_further_years(text, law)


# As in: (Luật Tổ chức HĐND và UBND) các cấp (sửa đổi), được Quốc hội khóa X, kỳ họp thứ 10 | thông qua ngày …
_PASSED = pattern_of(
    r"(?:\s{1,3}các\s{1,3}cấp)?(?:\s{1,3}\(\s?(?:sửa đổi|đã[^()]{3,30}?)\s?\))?"
    r"(?:,?\s{1,3}(?:(?:đã\s+)?được\s+)?(?:Ủy\s+ban\s+[Tt]hường\s+vụ\s+)?Quốc\s+hội\s(?:[^;.:()]|\(khóa\s[IVX]+\)){0,90}?(?=thông\s+qua\s+ngày\s))?"
)


def _read_after_law(text: str, end: int) -> After:
    """Return the date and issuer of a law; who passed it, or that it amends one of its name, may stand before the date."""
    after = read_after(text, end)
    passed = _PASSED.match(text, end)
    if after.date or passed is None or passed.end() == end:
        return after
    later = read_after(text, passed.end())
    return later if later.date else after


# "Luật Đất đai 1993, 2003", "… năm 2003 và năm 2013"
_FURTHER_YEAR = pattern_of(r"\s*(?:,|;|và)\s*(?P<year>(?:năm\s+)?(?P<digits>(?:19|20)\d\d))(?![\d/-]|\s?-\s?\d)")


def _of_further_years(text: str, law: Mention) -> Iterator[Mention]:
    """Yield the laws of the same title that a list names by their years, where laws of these years are known."""
    if not law.date or len(law.date) > len("2013"):
        return
    known = {each.date[:4] for each in laws_by_title().get((law.type or "", title_key(law.title or "")), ())}
    end = law.end
    while (found := _FURTHER_YEAR.match(text, end)) and found["digits"] in known:
        end = found.end()
        yield law._replace(start=found.start("year"), end=end, date=found["digits"])


def _named_and_numbered(text: str, name: LawName, first: After, lead: re.Match[str], number: Number) -> Mention:
    """Return the law with its number, which belongs to the name, except in parentheses, where it is a reference of its own.

    What follows a comma and begins with its type is another law: "Luật Bầu cử …, Luật số 83/2025/QH15".
    """
    if _ANOTHER_LAW.match(lead[0]):
        return _law(text, name, first)
    if lead["opened"]:
        return _law(text, name, first)._replace(resolves_to=number.text)
    end = first.end + number.end
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
        type=name.type, title=name.title, date=year["year"] if year else after.date, issuer=after.issuer,
        confidence=0.9 if name.certain else 0.7, notes=after.notes,
    )  # fmt: skip


_CLOSING = "\"”“'’»"
_BEING_ISSUED = pattern_of(
    r"(?:phê\s+duyệt|ban\s+hành|thông\s+qua|công\s+bố|xây\s+dựng|lập|trình|tham\s+mưu|soạn\s+thảo|hoàn\s+thiện|[Tt]rên\s+đây\s+là)\s+(?:các\s+)?\Z",
    re.IGNORECASE,
)


def quoted_mentions(text: str, heads: Heads) -> Iterator[Mention]:
    """Yield plans that are called by a title in quotes: Đề án "…"; not where they are being approved or issued."""
    for head in heads["titled"]:
        found = _QUOTED_TITLE.match(text, head.end())
        if found is None or _BEING_ISSUED.search(text, max(0, head.start() - 20), head.start()):
            continue
        after = read_after(text, found.end())
        type_ = " ".join(head[0].split())
        title = " ".join(found["title"].split())
        yield Mention(
            head.start(), after.end, "name",
            type=type_[0].upper() + type_[1:], title=title, date=after.date, issuer=after.issuer,
            resolves_to=number_of_title(title), confidence=0.8,
        )  # fmt: skip


_QUOTED_TITLE = pattern_of(
    rf"\s+(?:về\s+)?[{OPENING_QUOTES}]\s{{0,3}}(?P<title>[^\s{OPENING_QUOTES};][^{OPENING_QUOTES}{_CLOSING};]{{5,400}}?)"
    rf"\s{{0,3}}(?:[{_CLOSING}]|(?=;)|(?=\n\n))"
)


_VAGUE = pattern_of(r"(?:các|những|một\s+số|mọi|nhiều|bằng|này|dự\s+thảo|ký)\s+\Z", re.IGNORECASE)


def bare_mentions(text: str, heads: Heads) -> Iterator[Mention]:
    """Yield documents of which only type and issuer (and perhaps the date) are given: "Kế hoạch của UBND tỉnh"."""
    for found in heads["bare"]:
        type_ = " ".join(found[0].split())
        after = read_after(text, found.end())
        if after.issuer and not _is_vague(text, found.start(), after.end, type_):
            yield Mention(
                found.start(), after.end, "bare", type=type_, date=after.date, issuer=after.issuer, confidence=0.5
            )


def _is_vague(text: str, start: int, end: int, type_: str) -> bool:
    """Tell a kind of document, or the one that is being issued, from one of them: after a statute a title must follow."""
    if _VAGUE.search(text, max(0, start - 12), start) or _BEING_ISSUED.search(text, max(0, start - 20), start):
        return True
    return type_ in types_named_by_issuer(with_title=True) and not _TITLE_FOLLOWS.match(text, end)


# "Nghị quyết của Quốc hội khóa X, kỳ họp thứ 6 về …"
_TITLE_FOLLOWS = pattern_of(
    r"(?:\s+khóa\s+[IVX]{1,5}\b)?(?:\s*,?\s+kỳ\s+họp\s+(?:lần\s+)?thứ\s+\w{1,6})?"
    r"\s+(?:về|quy\s+định\s+(?:về|chi\s+tiết)|hướng\s+dẫn(?!\s+\w+\s+\w+\s+này))\s"
)
