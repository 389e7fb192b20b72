"""Whom a text names as the issuer of a document: beside its number, once for a list, or by a name that is short in its own place."""

from ..grammar.issuers import canonical_issuer
from ..grammar.numbers import agency_letters_of
from ..grammar.symbols import issuer_of
from ..mention import Mention
from ..model import Document
from ..patterns import pattern_of
from .joined import are_joined
from .whose import in_own_place, last_named, of_titled, without_page_number

_OF_PLAN = pattern_of(r"\bKế\s+hoạch\s+(?:(?:triển\s+khai|tổ\s+chức|thực\s+hiện)\s+){1,2}\Z")
_LONGEST_PLAN = len("Kế hoạch tổ chức thực hiện ") + 12


def named_issuers(text: str, mentions: list[Mention], document: Document) -> list[str | None]:
    """Return whom the text names as the issuer of each mention.

    Said once at the end it holds for a whole list: "Tờ trình số 96/TTr-UBND và Tờ trình số 101/TTr-UBND của UBND xã".
    """
    issuers: list[str | None] = []
    after: Mention | None = None
    for mention in reversed(mentions):
        if mention.issuer:
            named = _own_branch(issuer_named(text, mention.start, mention.issuer, document), mention, document)
            issuers.append(_of_planned(text, mention, named, document) or named)
        else:
            issuers.append(issuers[-1] if after is not None and _goes_on(text, mention, after) else None)
        after = mention
    return of_titled(mentions, issuers[::-1])


def issuer_named(text: str, start: int, printed: str, document: Document) -> str | None:
    """Return the agency that a name printed at `start` calls in this document, null where no list knows it."""
    name = without_page_number(printed)
    known = canonical_issuer(name, document.province, document.issuer)
    if known is None and (full := last_named(text, start, name)):
        return canonical_issuer(full, document.province, document.issuer)
    return in_own_place(known, document.issuer) if known else None


def _own_branch(named: str | None, mention: Mention, document: Document) -> str | None:
    """Return the document's own office where it calls itself by the name of the whole: "của Cục Thuế" says Cục Thuế tỉnh An Giang."""
    own, symbol = document.issuer or "", (mention.number or "").rpartition("/")[2]
    branch = named is not None and own.startswith((f"{named} tỉnh ", f"{named} thành phố "))
    alike = symbol.partition("-")[0] == (document.symbol or "").partition("-")[0] != ""
    return own if branch and alike else named


def _goes_on(text: str, mention: Mention, after: Mention) -> bool:
    """Return whether a list goes on with a document of the same kind and office."""
    letters = agency_letters_of(mention.number)
    alike = mention.type == after.type and letters != () and letters == agency_letters_of(after.number)
    return alike and are_joined(text, mention.end, after.start)


def _of_planned(text: str, mention: Mention, named: str | None, document: Document) -> str | None:
    """Return whose a paper is in the title of somebody else's plan: "Kế hoạch thực hiện Chỉ thị số 9-CT/TU của UBND tỉnh"."""
    letters = agency_letters_of(mention.number)
    if not letters or not (named or "").startswith("UBND "):
        return None
    planned = _OF_PLAN.search(text, max(mention.start - _LONGEST_PLAN, 0), mention.start)
    whose = issuer_of("".join(letters), document.province, document.issuer) if planned else None
    return None if (whose or "").startswith(("UBND ", "HĐND ")) else whose
