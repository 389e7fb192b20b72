"""Symbols that fit neither the issuer nor the type with which they are printed."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from ...findings import Finding
from ..grammar.body_offices import signs_as_office
from ..grammar.doc_types import LETTER, types_by_letters, types_of_kind, types_with
from ..grammar.numbers import Number, agency_letters_of, find_numbers, of_any_serial
from ..grammar.symbols import issuer_of, known_letters, letters_of
from ..mention import Mention
from ..model import Document
from ..normalise import CleanText
from ..patterns import pattern_of
from .pointing import first_of_each, found_at, number_span

# From then on all offices form their symbols alike (Luật Ban hành văn bản quy phạm pháp luật of 1996).
_UNIFORM = "1997"
# "KH-TC" is a room for plans and finance; agencies of today sign with more letters than two.
_LEAST_LETTERS = 3
# A committee may sign as its chairman, with the letters "CT"; those of an agency too.
_CHAIRED = ("UBND", "Hội đồng Bộ trưởng")
# and a council as its standing committee, at each level; laws of long ago bear the number of the order that made them public, "22-L/CTN"
_STANDING = {
    "TTHĐND": ("HĐND", "Thường trực HĐND"),
    "CTN": ("Quốc hội", "Ủy ban Thường vụ Quốc hội"),
}
_WORD = pattern_of(r"[^\W\d_]+")
# "TTr" was not yet prescribed (Thông tư liên tịch 55/2005/TTLT-BNV-VPCP).
_LETTERS_OF_TODAY = "2005-06"
_OLD_LETTERS_OF_A_SUBMISSION = pattern_of(r"\d+\w?/TT-")
_MODERN = pattern_of(r"\d+\w?/(?:(?:19|20)\d\d/)?[^\W\d]+-")


def other_issuers(clean: CleanText, mentions: Iterable[Mention], document: Document) -> Iterator[Finding]:
    """Find numbers whose letters are those of another agency than the one printed with them."""
    for mention in first_of_each(mentions, "number", "issuer"):
        if mention.number is None or mention.issuer is None or (mention.date or _UNIFORM) < _UNIFORM:
            continue
        other = _is_other_issuer(of_any_serial(mention.number), mention.issuer, document.province)
        if other and not stands_for_a_name(clean.text[mention.start : mention.end], mention.number):
            facts = {"number": mention.number, "issuer": mention.issuer}
            yield found_at(clean, "symbol-issuer-mismatch", mention.start, mention.end, **facts)


def stands_for_a_name(words: str, number: str) -> bool:
    """Tell whether the letters of who signs are the first letters of a name in the words around a number: "Đoàn Chủ tịch", ĐCT.

    The office that drafted a letter, NN of "UBND-NN", has no say in whose letter it is.
    """
    around = words.replace(number, " ").lower().replace("trung ương", "t w")
    initials = "".join(word[0] for word in _WORD.findall(around)).upper()
    return any(letters in initials for letters in agency_letters_of(number)[:1])


def other_types(clean: CleanText, mentions: Iterable[Mention]) -> Iterator[Finding]:
    """Find numbers whose letters say another type than the word before them: "Nghị định số 6/QĐ-TTg"."""
    for mention in first_of_each(mentions, "number", "type"):
        if mention.number is None or mention.type is None:
            continue
        parsed = _modern(mention.number)
        if parsed is None:
            continue
        named = mention.type.casefold() in clean.text[mention.start : number_span(mention)[0]].casefold()
        if _is_other_type(mention.type, mention.number, parsed, mention.date) or (
            named
            and (
                _is_of_a_letter_or_of_none(mention.type, parsed, mention.date)
                or _is_command(mention.type, parsed, mention.date, mention.issuer or "")
            )
        ):
            facts = {"number": mention.number, "type": mention.type}
            yield found_at(clean, "symbol-type-mismatch", mention.start, mention.end, **facts)


def _modern(number: str) -> Number | None:
    """Return what stands in a number of the form of today, whatever its serial is; null for any other."""
    return _parsed(of_any_serial(number)) if _MODERN.match(number) else None


def _is_other_type(type_name: str | None, number: str, parsed: Number, day: str | None) -> bool:
    if type_name not in types_with("lettered"):
        return False
    if type_name == "Tờ trình" and _OLD_LETTERS_OF_A_SUBMISSION.match(number) and (day or _UNIFORM) < _LETTERS_OF_TODAY:
        return False
    return parsed.type in types_with("lettered") and parsed.type != type_name


def _is_of_a_letter_or_of_none(type_name: str, parsed: Number, day: str | None) -> bool:
    """Tell whether a letter bears the letters of a type, "Công văn số 55/KH-UBND", or what must bear some those of a letter.

    "Kế hoạch số 801/UBND-KT": the letters of an agency that the lists know stand where those of the type belong. Decisions
    of long ago had none ("Quyết định số 354/BXD-CSXD"), so that theirs must bear a day of our time.
    """
    signs = parsed.agency_letters[0] if len(parsed.groups) > 1 else ""
    if len(signs) < _LEAST_LETTERS or signs not in known_letters():
        return False
    if type_name == LETTER:
        return parsed.type in types_with("lettered")
    says_none = parsed.type is None and types_by_letters().keys().isdisjoint(parsed.groups)
    return type_name in types_with("lettered") and says_none and _is_of_today(type_name, day)


def _is_command(type_name: str, parsed: Number, day: str | None, issuer: str) -> bool:
    """Tell whether what bears the letters of a command is named otherwise, or a command bears others: "Kế hoạch số 55/CT-UBND".

    Offices sign with CT as well (Cục Thuế), so that the letters of whom the sentence names must follow.
    """
    names, commands = {type_name, parsed.type}, types_with("commands")
    if parsed.type == type_name or names.isdisjoint(commands) or not names <= commands | types_with("lettered"):
        return False
    return _is_of_today(type_name, day) and not letters_of(issuer).isdisjoint(parsed.agency_letters[:1])


def _is_of_today(type_name: str, day: str | None) -> bool:
    """Tell whether a number must have the letters of its type: a decision or a rule that names no day may be of long ago."""
    return (day or ("" if type_name in types_of_kind("law", "state") else _LETTERS_OF_TODAY)) >= _LETTERS_OF_TODAY


def own_symbol(clean: CleanText, document: Document) -> Iterator[Finding]:
    """Find what does not fit in the number of the document itself, also of a draft without one: its letters against type and issuer."""
    if document.symbol is None:
        return
    at = clean.text.find(document.symbol)
    start, end = (at, at + len(document.symbol)) if at >= 0 else (0, 0)
    printed = document.number or f"…/{document.symbol}"
    number = document.number or f"1/{document.symbol}"
    parsed = _modern(number)
    if parsed and _is_other_type(document.type, number, parsed, document.date):
        yield found_at(clean, "symbol-type-mismatch", start, end, number=printed, type=document.type or "")
    if document.issuer and _is_other_issuer(of_any_serial(number), document.issuer, document.province):
        facts = {"number": printed, "issuer": document.issuer}
        yield found_at(clean, "symbol-issuer-mismatch", start, end, **facts)


@lru_cache(maxsize=8192)
def _parsed(number: str) -> Number | None:
    return next(find_numbers(number), None)


@lru_cache(maxsize=8192)
def _is_other_issuer(number: str, issuer: str, province: str | None) -> bool:
    """Tell whether the letters are those of one agency that the lists know, and it is neither `issuer` nor above it."""
    parsed = _parsed(number)
    letters = parsed.agency_letters[0].rstrip("0123456789") if parsed and parsed.agency_letters else ""
    heads = _CHAIRED if letters == "CT" else _STANDING.get(letters, ())
    if issuer.startswith(heads) or signs_as_office(letters, issuer):
        return False
    theirs = letters_of(issuer)
    known = issuer_of(letters, province, None)
    if not theirs or known is None or known in issuer or letters in theirs:
        return False
    return not number.endswith(tuple(f"-{each}" for each in theirs))
