"""Mentions of a serial without a symbol: "Công văn số 142", "Nghị quyết 18", and the first ones of "số 12, 13 và 15/SNV-CCHC"."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from ..grammar.agency_lists import fold
from ..grammar.alternation import alternation
from ..grammar.doc_types import types_of_kind
from ..grammar.numbers import find_numbers, serial_of
from ..letters import UPPER
from ..mention import Mention
from ..patterns import pattern_of
from ..rules import rows
from .heads import PLANS_WITH_SERIAL, Heads
from .meant import only
from .said_after import After, read_after
from .said_before import Before, read_before

SERIAL = r"\d{1,5}[a-z]?"
_LIST = (
    rf"(?:\s*+:)?\s*+(?P<serials>{SERIAL}(?>(?:\s*[,;]\s*{SERIAL}(?!\w|\s?/)){{0,20}}))"
    rf"\s*(?:,|;|và)\s*(?=\d{{1,5}}[a-z]?(?:\s?/|-[{UPPER}]{{2}}))"
)
_LIST_AFTER_WORD, _LIST_AFTER_TYPE = pattern_of(f"số{_LIST}"), pattern_of(_LIST)
_LONGEST_NUMBER = 60


def serials_sharing_a_symbol(text: str, heads: Heads) -> Iterator[Mention]:
    """Yield the serials of a list whose last number says the symbol of all: "12" is "12/SNV-CCHC" and so on."""
    after_type = (_LIST_AFTER_TYPE.match(text, head.end()) for head in heads["serial"])
    for found in (*_LIST_AFTER_WORD.finditer(text), *filter(None, after_type)):
        last = next(find_numbers(text[found.end() : found.end() + _LONGEST_NUMBER]), None)
        before = read_before(text, found.start("serials"))
        if before.type is None or last is None or last.start > 0 or not last.groups:
            continue
        issuer = read_after(text, found.end() + last.end).issuer
        for each in re.finditer(SERIAL, found["serials"]):
            start, end = (found.start("serials") + place for place in each.span())
            yield Mention(
                before.start if each.start() == 0 else start, end, "number", start, end,
                each[0] + last.text.removeprefix(last.serial), type=before.type, issuer=issuer,
                confidence=0.85, notes=("shared-symbol",),
            )  # fmt: skip


def serials_alone(text: str, heads: Heads, full: Iterable[Mention]) -> Iterator[Mention]:
    """Yield the mentions of a type and a number alone: "Công văn số 142", "Nghị quyết 18".

    `full` are those that the text gives in full: a serial of theirs needs no sign of its end.
    """
    known = {(each.type, serial_of(each.number or "")) for each in full}
    by_type = (_AFTER_TYPE.match(text, head.end()) for head in heads["serial"])
    for found in (*_AFTER_WORD.finditer(text), *filter(None, by_type)):
        before = read_before(text, found.start("serial"))
        if before.type not in types_with_serial() or _is_form(text, before.start):
            continue
        is_known = len(found["serial"]) > 1 and (before.type, serial_of(found["serial"])) in known
        if is_known or _is_over(text, found, before):
            yield _serial_mention(text, found, before.start, before.type)
            end = found.end()
            while further := _FURTHER.match(text, end):
                yield _serial_mention(text, further, further.start("serial"), before.type)
                end = further.end()


def schemes(text: str, heads: Heads, full: Iterable[Mention]) -> Iterator[Mention]:
    """Yield what is called by a number that may be no document's own: "Đề án 896", "Chương trình 135", "Quy chế 379".

    It is that of the decision which approves it, for which it stands where the text names that one; where the text names a
    program of this number, it is its own. `full` are those that the text gives in full; a number of two digits is of one of these, "Chương trình 08" beside
    "08-CTr/TU", or of a decision of which the text says that it approves such a scheme.
    """
    numbered = _by_serial(full) if heads["scheme"] else {}
    for head in heads["scheme"]:
        found = _SCHEME.match(text, head.end())
        if found is None or _YEAR.fullmatch(found["serial"]):
            continue
        is_over = _ends().match(text, found.end()) is not None
        type_ = " ".join(head[0].split())
        type_ = type_[0].upper() + type_[1:]
        after = read_after(text, found.end())
        alike = [each for each in numbered.get(serial_of(found["serial"]), ()) if _agree(after, each)]
        if own := {each.number for each in alike if is_kind_of(each, type_)}:
            if is_over or (found["word"] and _GOES_ON.match(text, found.end())):
                mention = _serial_mention(text, found, head.start(), type_)
                yield mention._replace(resolves_to=only(own))
        elif (is_over and len(found["serial"]) >= _FEWEST_DIGITS) or (
            (is_over or _IN_TIME.match(text, found.end())) and any(_approves(text, each, type_) for each in alike)
        ):
            yield _scheme(head.start(), found, after, type_, alike)


def _approves(text: str, full: Mention, type_: str) -> bool:
    """Return whether the text says of a decision that it approves a scheme of this type: "Quyết định số 31/2009/QĐ-TTg … phê duyệt Đề án …"."""
    said = _APPROVES.match(text, full.end) if full.type in _APPROVING else None
    return said is not None and said["type"].lower() == type_.lower()


def _scheme(begin: int, found: re.Match[str], after: After, type_: str, alike: Iterable[Mention]) -> Mention:
    """Return the mention of a scheme, which has the serial of the only decision `alike` that approves it, and stands for it."""
    meant = only({each.number for each in alike if each.type in _APPROVING and type_ != "Dự án"})
    start, end, serial = (*found.span("serial"), found["serial"]) if meant else (None, None, None)
    return Mention(
        begin, after.end, "alias", start, end, serial,
        type=type_, date=after.date, issuer=after.issuer, confidence=0.7, resolves_to=meant,
    )  # fmt: skip


def is_kind_of(full: Mention, type_: str) -> bool:
    """Return whether a document is called by the short name of its type: "Chương trình" of a "Chương trình hành động"."""
    return full.type is not None and f"{full.type} ".startswith(f"{type_} ")


def _by_serial(full: Iterable[Mention]) -> dict[str, list[Mention]]:
    numbered: dict[str, list[Mention]] = {}
    for each in full:
        if each.number and not each.number.isalnum():
            numbered.setdefault(serial_of(each.number), []).append(each)
    return numbered


def _agree(said: After, full: Mention) -> bool:
    """Return whether the day and the agency said behind a short name are no others than those of the full number."""
    days = {said.date, full.date} - {None}
    agencies = {fold(each) for each in (said.issuer, full.issuer) if each}
    return len(days) < 2 and len(agencies) < 2


def _is_form(text: str, start: int) -> bool:
    """Tell the form of a document, "Mẫu quyết định số 02", from the document."""
    return text[max(0, start - 5) : start].lower().split()[-1:] == ["mẫu"]


def _is_over(text: str, found: re.Match[str], before: Before) -> bool:
    """Tell whether the phrase ends after the serial or a title follows; the year in "Nghị quyết 2025" is no serial."""
    if before.said_number:
        return _ends().match(text, found.end()) is not None
    if "\n" in found[0]:
        return False
    if before.type in PLANS_WITH_SERIAL:
        is_year = _YEAR.fullmatch(found["serial"]) is not None
        return len(found["serial"]) > 1 and not is_year and _STOPS.match(text, found.end()) is not None
    return _ends().match(text, found.end()) is not None and not _YEAR.fullmatch(found["serial"])


def _serial_mention(text: str, found: re.Match[str], begin: int, type_: str | None) -> Mention:
    start, end = found.span("serial")
    after = read_after(text, end)
    return Mention(
        begin, after.end, "number", start, end, found["serial"],
        type=type_, date=after.date, issuer=after.issuer, confidence=0.7, notes=after.notes,
    )  # fmt: skip


_PLAIN = rf"(?P<serial>{SERIAL})(?![\w%]|\s?/\s?\w|-\w|[.,]\d)"
# words that no number counts: "137 vào kế hoạch", but "137 hồ sơ"
_NOT_COUNTED = "và|của|về|vào|cho|để|tại|theo|đến|tới|thì|đã|được|nêu|nói|như|trong|do|với|là"
_GOES_ON = pattern_of(rf"\s(?:trên|{_NOT_COUNTED})\b")
_FURTHER = pattern_of(rf"\s*(?:,|;(?=\s*\d\d)|và)\s*{_PLAIN}(?=\s*(?:[,.;)|\n]|\Z|(?:{_NOT_COUNTED})\b|ngày\s+\d))")


# What approves a scheme or issues a regulation under its own number.
_APPROVING = ("Quyết định", "Nghị quyết")
_APPROVES = pattern_of(
    r"[^.;:]{0,60}?\s(?:phê\s+duyệt|ban\s+hành)\s+(?P<type>Đề\s+án|Chương\s+trình|Quy\s+chế)(?!\w)", re.IGNORECASE
)
# "thực hiện Đề án 31 đến năm 2016", "Đề án 31 giai đoạn II"
_IN_TIME = pattern_of(r"\s+(?:đến\s+năm|giai\s+đoạn|từ\s+năm)\s")
# "Đề án 896"; of fewer digits are the parts of something: "Dự án 2"
_FEWEST_DIGITS = 3
_SCHEME = pattern_of(rf"\s(?P<word>số\s)?(?=\d\d){_PLAIN}")
_AFTER_WORD, _AFTER_TYPE = (
    pattern_of(rf"số(?:\s?:)?[ ]{{0,4}}\n?[ ]{{0,40}}{_PLAIN}"),
    pattern_of(rf"\s{{1,3}}{_PLAIN}"),
)
_YEAR = pattern_of(r"199\d|20\d\d")
_STOPS = pattern_of(
    r"\s?[,.;:)|]|\s*(?:\Z|\n\s*\n|và\s)|\s(?:các|những|từng|mọi|của|đã|được|để|thì|đến|tới)\s"
    r"|\sngày\s\d{1,2}(?:/\d{1,2}/|\stháng\s\d{1,2}\snăm\s)(?:19|20)\d\d(?!\w)"
)


@lru_cache
def _ends() -> re.Pattern[str]:
    """Match where a phrase ends or a title follows: "thông báo 2 lần" is no number."""
    starts = alternation({row["words"] for row in rows("title_starts")} - {"năm", "và"})
    return pattern_of(rf"\s*(?:[,.;:()\"”|\n]|\Z|và\b|của\b|năm\s+\d|{starts}\b|[{UPPER}]|\d{{1,2}}\s?[.)](?!\d))")


_WITH_SERIAL = ("state", "letter", "generic", "law")


@lru_cache
def types_with_serial() -> frozenset[str]:
    """Return the types whose documents are called by their serial; a scheme such as Đề án 06 has a name with a number."""
    return types_of_kind(*_WITH_SERIAL) | set(PLANS_WITH_SERIAL)
