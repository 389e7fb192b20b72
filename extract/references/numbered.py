"""Mentions that have a number: with a symbol ("Công văn số 4704/UBND-NC …"), a year ("NĐ 61/2018"), or alone ("Nghị định 61")."""

import re
from functools import lru_cache

from ..grammar.doc_types import LETTER, kind_of, types_by_letters
from ..grammar.numbers import BlankNumber, Number, find_blank_numbers, find_numbers
from ..grammar.symbols import is_agency, issuer_of, one_error
from ..mention import Mention
from ..patterns import pattern_of
from ..rules import rows
from .aliases import alias_number
from .dates_apart import with_dates_apart
from .heads import Heads
from .joined import are_joined
from .listed_beside import with_issuer_of_list
from .named_before import agency_before, signs
from .named_behind import agency_behind
from .said_after import After, read_after
from .said_before import Before, far_type, misspelt_type, qualified_type, read_before
from .serials import serials_alone, serials_sharing_a_symbol

_MOST_TITLE = 400
# "Ủy ban nhân dân tỉnh chỉ thị:", and below it "1/ Ủy ban nhân dân …"
_OPENS_ITEMS = pattern_of(r"(?<!số)(?<!số\s):\s*\n\s*\Z")
_GOES_ON = pattern_of(r"(?:,|\bvà)\s+số\s*:?\s*\Z")
# the letters of several ministries that sign together: "44-TT/LB"
_OF_SEVERAL = "LB"
_JOINT_TYPES = ("Thông tư liên tịch", "Nghị quyết liên tịch", "Thông tư liên bộ")


def numbered_mentions(text: str, heads: Heads) -> list[Mention]:
    """Return the mentions of the text that have a number, or the place of one, in no particular order."""
    mentions: list[Mention] = []
    refused = -1
    for number in find_numbers(text):
        before = read_before(text, number.start)
        if before.type is None:
            before = _farther(text, number, before) or before
        previous = _before_it_in_a_list(text, mentions[-1], number, before) if mentions and not before.type else None
        joined = are_joined(text, refused, number.start)
        if joined or _is_alias_or_label(text, number, before) or not _is_document(number, before, previous):
            refused = number.end
            continue
        found = mention_of(text, number, before, previous)
        mentions.append(with_issuer_of_list(text, mentions, found) if mentions and not found.issuer else found)
    return [
        *with_dates_apart(text, mentions),
        *serials_sharing_a_symbol(text, heads),
        *serials_alone(text, heads, mentions),
        *_blank_numbers(text),
    ]


def _is_alias_or_label(text: str, number: Number, before: Before) -> bool:
    """Return whether a number with its type is a name that everybody knows ("Đề án 06"), or that of an item below the type."""
    if before.type is None:
        return False
    if number.year is None and alias_number(text[before.start : number.end]) is not None:
        return True
    return _OPENS_ITEMS.search(text, before.start, number.start) is not None


def _farther(text: str, number: Number, near: Before) -> Before | None:
    """Return the type where its words are misspelt, or where more than "số" stands between it and the number."""
    for type_ in (number.type,) if number.type else _WITHOUT_LETTERS:
        if misspelt := misspelt_type(text, number.start, type_):
            return misspelt
    if not near.said_number:
        return None
    farther = (far_type(text, number.start, type_) for type_ in _possible_types(number))
    found = next((each for each in farther if each), None)
    if found or not number.groups:
        return found
    qualified = qualified_type(text, number.start)
    return qualified if qualified and number.type in (None, qualified.type) else None


_WITHOUT_LETTERS = (LETTER, "Văn bản")


def _possible_types(number: Number) -> tuple[str, ...]:
    """Return the types that a number may have: what its letters say, or the types that the National Assembly issues."""
    if number.type:
        return (number.type,)
    return ("Nghị quyết", "Luật", "Pháp lệnh") if number.shape == "dated" else ()


def _is_document(number: Number, before: Before, previous: Mention | None) -> bool:
    """Return whether a number is that of a document; `previous` is the item before it in a list."""
    if _symbol_kind(number) == "never":
        return False
    if number.shape == "lost":
        return before.type is not None and _opens_with_known_letters(number)
    if before.type:
        return True
    if _is_of_something_else(number, before):
        return number.shape == "year" and previous is not None and "/" in (previous.number or "")
    return previous is not None or _stands_alone(number, before)


def _opens_with_known_letters(number: Number) -> bool:
    return number.groups[0] in types_by_letters() or is_agency(number.groups[0])


def _is_of_something_else(number: Number, before: Before) -> bool:
    """Return whether it is that of a contract, a licence, a form or a case, or has no letters by which to tell."""
    form = before.words.endswith(_not_before()) or any(form in before.words for form in _forms())
    return bool(form or _CONTRACT.search(before.words) or _symbol_kind(number) or not number.groups)


def _stands_alone(number: Number, before: Before) -> bool:
    """Return whether a number before which no type stands is that of a document by its own letters, or by "số"."""
    letters = len(number.groups)
    if number.shape == "old":
        return before.said_number and letters > 1
    if before.said_number and (letters > 1 or number.shape != "plain"):
        return True
    if letters < 2 and not before.said_number:
        return number.shape == "dated" and number.groups[0].startswith(("QH", "UBTVQH"))
    return number.type is not None or is_agency(number.groups[0])


# "hợp đồng gia công hàng hóa số", "giấy phép hoạt động khám bệnh số"
_CONTRACT = pattern_of(r"(?:hợp đồng|giấy chứng nhận|giấy phép)(?: [^\W\d_]+){1,5}\Z")


# "03/2018/HĐĐM": whatever the contract is about, a council's letters have its own type before them
_OF_CONTRACT = pattern_of(r"\d+/\d{4}/HĐ(?!ND(?!\w))[A-ZĐ]{1,4}(?!\w)")


def _symbol_kind(number: Number) -> str | None:
    """Return "symbol" where the letters are rather those of a case or a contract, "never" where they can be nothing else."""
    kinds = [_not_symbols().get(letters.lower()) for letters in number.groups]
    if "never" in kinds:
        return "never"
    return "symbol" if _OF_CONTRACT.match(number.text) else kinds[0] if kinds else None


def mention_of(text: str, number: Number, before: Before, previous: Mention | None) -> Mention:
    """Return what the number, the words before it and those after it say; `previous` is the item of its list before it."""
    type_ = _type(number, before, previous)
    after = read_after(
        text, number.end, joint=type_ in _JOINT_TYPES or _OF_SEVERAL in number.groups, telegram=type_ == "Công điện"
    )
    after = _of_several(text, number) or after
    confidence = _confidence(number, before)
    number = _with_year_of_day(number, after.date)
    start = before.start if before.type else number.start
    return Mention(
        start=start,
        end=after.end,
        form="number",
        number_start=number.start,
        number_end=number.end,
        number=number.text,
        type=type_,
        title=before.title,
        date=after.date,
        issuer=after.issuer or before.issuer or _named_beside(text, start, after.end, _signing(number, type_)),
        confidence=confidence,
        notes=(*number.notes, *after.notes),
    )


def _named_beside(text: str, start: int, end: int, letters: tuple[str, ...]) -> str | None:
    """Return the name, as printed, of the agency that has written the reference from `start` to `end`, by the words before or behind it."""
    return agency_before(text, start, letters) or agency_behind(text, start, end, letters)


_AND_ANOTHER = pattern_of(r"\s+và\s+(?=(?:Bộ|Viện|Tòa|Ủy ban|Ngân hàng|Thanh tra|Ban)\s)")


def _of_several(text: str, number: Number) -> After | None:
    """Return what follows a number with the letters of several ministries, where the last of these is named last.

    As in "515/KH-BCA-BNNMT ngày 31/8/2025 của Bộ Công an và Bộ Nông nghiệp và Môi trường".
    """
    signing = number.agency_letters
    if len(signing) < 2 or not all(issuer_of(each, None, None) for each in signing):
        return None
    after = read_after(text, number.end, joint=True)
    named = _AND_ANOTHER.split(after.issuer or "")
    return after if len(named) > 1 and signs(named[-1], signing) else None


def _signing(number: Number, type_: str | None) -> tuple[str, ...]:
    """Return the letters of who may have signed: those of a letter lead its symbol, "4948/CT-NVT" is no Chỉ thị, or follow "CV" or "TTr"; those of "1151/TĐ-SXD" may do so or not."""
    if type_ == LETTER:
        return number.groups[1:2] if number.groups[:1] in (("CV",), ("TTr",)) else number.groups[:1]
    return number.agency_letters if number.type else number.groups


def _with_year_of_day(number: Number, date: str | None) -> Number:
    """Give a number whose year cannot be the year of its day, where they differ by one typing error: "22/201/QĐ-UBND"."""
    year = date[:4] if date else ""
    if number.year is None or "unreadable-number" not in number.notes or not one_error(number.year, year):
        return number
    if len(number.year) < 3 or year == number.year:
        return number
    notes = tuple(note for note in number.notes if note not in ("unreadable-number", "repaired-number"))
    text = number.text.replace(f"/{number.year}", f"/{year}", 1)
    return number._replace(text=text, year=year, notes=(*notes, "repaired-number"))


def _type(number: Number, before: Before, previous: Mention | None) -> str | None:
    said = number.type
    if before.type and before.type != said:
        # "Thông tư số 01/2014/TTLT-…" is a Thông tư liên tịch, "văn bản số 61/2018/NĐ-CP" a Nghị định; what is no law is as printed
        closer = kind_of(said) == "state" and (
            str(said).startswith(f"{before.type} ") or kind_of(before.type) == "generic"
        )
        return said if closer else before.type
    if said:
        return said
    if previous and previous.type:
        return previous.type
    return LETTER if number.shape == "plain" else None


def _before_it_in_a_list(text: str, last: Mention, number: Number, before: Before) -> Mention | None:
    """Return the last mention where a number without a type of its own goes on with its list."""
    goes_on = are_joined(text, last.end, number.start) or _is_listed(text, last, number, before)
    return last if goes_on and not _is_letter_behind_a_plan(text, last, number) else None


# so far back may a list of many have begun
_LONGEST_LIST = 160


@lru_cache
def _several(type_: str) -> re.Pattern[str]:
    """Match a type of which several are named: "các Báo cáo", "02 Báo cáo" say of all in the list what they are."""
    return pattern_of(rf"(?<!\w)(?:các|những|\d{{1,2}})\s+{re.escape(type_)}(?!\w)[^.;:\n]*\Z", re.IGNORECASE)


def _is_letter_behind_a_plan(text: str, previous: Mention, number: Number) -> bool:
    """Return whether agency and room sign a number, and the one before it bears its type: "Kế hoạch số 17/KH-UBND và 1120/SNV-TC".

    Numbers of long ago bore the type behind the agency, "13/BTC-QĐ", or none.
    """
    before = next(find_numbers(previous.number or ""), None)
    if before is None or before.type is None or number.shape != "plain" or len(number.groups) < len(("SNV", "TC")):
        return False
    several = _several(before.type).search(text, max(0, previous.start - _LONGEST_LIST), previous.end)
    return several is None and is_agency(number.groups[0]) and types_by_letters().keys().isdisjoint(number.groups)


def _is_listed(text: str, previous: Mention, number: Number, before: Before) -> bool:
    """Tell an item of a list with titles between, "các Nghị quyết: số A về … và số B về …; số C về …", where letters say no type."""
    if number.type or number.shape != "dated" or not before.said_number or number.start - previous.end > _MOST_TITLE:
        return False
    if "/QH" in number.text and kind_of(previous.type) != "law" and previous.type != "Nghị quyết":
        return False
    between = text[previous.end : number.start]
    return "\n\n" not in between and (";" in between or _GOES_ON.search(between) is not None)


# in percent
_DOUBTS = {"repaired-number": 10, "unreadable-number": 15}


def _confidence(number: Number, before: Before) -> float:
    percent = 100 if before.type else 95
    percent -= 15 if number.shape == "year" else 0
    for note in number.notes:
        percent -= _DOUBTS.get(note, 0)
    return percent / 100


def _blank_numbers(text: str) -> list[Mention]:
    """Return the mentions whose serial a draft leaves open; not those of the draft itself in its annexes."""
    mentions = []
    for blank in find_blank_numbers(text):
        before = read_before(text, blank.start)
        if before.type and not _ATTACHED.search(text, max(0, before.start - 24), before.start):
            mentions.append(_blank_mention(text, blank, before))
    return mentions


def _blank_mention(text: str, blank: BlankNumber, before: Before) -> Mention:
    after = read_after(text, blank.end)
    return Mention(
        before.start, after.end, "bare",
        type=before.type, date=after.date, issuer=after.issuer, confidence=0.6, notes=("unreadable-number" if blank.stained else "blank-number",),
    )  # fmt: skip


_ATTACHED = pattern_of(r"kèm\s+(?:theo\s+)?\Z", re.IGNORECASE)


@lru_cache
def _not_before() -> tuple[str, ...]:
    return tuple(row["words"] for row in rows("not_documents") if row["kind"] == "before")


@lru_cache
def _forms() -> tuple[str, ...]:
    return tuple(row["words"] for row in rows("not_documents") if row["kind"] == "form")


@lru_cache
def _not_symbols() -> dict[str, str]:
    return {row["words"]: row["kind"] for row in rows("not_documents") if row["kind"] in ("symbol", "never")}
