"""Who issued a document that a text names: whom it names for it, else by the letters of its number and what it says elsewhere."""

import re
from collections.abc import Sequence

from ..grammar.agency_words import office
from ..grammar.doc_types import LETTER, is_law, sole_issuer
from ..grammar.issuers import canonical_issuer
from ..grammar.local_government import kinds_below_province
from ..grammar.numbers import agency_letters_of, year_of
from ..grammar.symbols import (
    COMMITTEES,
    JOINT,
    by_department,
    central_since,
    groups_of,
    is_agency,
    is_of_each_level,
    issuer_of,
    joint_issuer,
    suggestion,
)
from ..kept import kept
from ..letters import small_letters
from ..mention import Mention
from ..model import Document
from ..patterns import pattern_of
from .explained import abbreviates, explained_in
from .listed_under import Listed, list_around
from .meant import Said, only
from .named_before import signs
from .named_issuers import issuer_named
from .own_letters import is_own
from .whose import of_own_commune, only_committee, province_beside

# With these letters nobody else signed: in "Quyết định số 315/HĐBT do Ngân hàng … ban hành" the bank issued what names it.
_COUNCILS = {"HĐBT": "Hội đồng Bộ trưởng"}
# A conclusion "số 158/TB-VPCP … của Thủ tướng Chính phủ" is his, and the notice of it that of the office.
_OFFICES = {("VPCP", "Thủ tướng Chính phủ"): "Văn phòng Chính phủ", ("VPCP", "Chính phủ"): "Văn phòng Chính phủ"}
_CHANGES = pattern_of(
    r"\s*(?:về\s+việc\s+)?(?:sửa\s+đổi|bổ\s+sung|điều\s+chỉnh|thay\s+thế|bãi\s+bỏ)(?!\w)[^;.()\n]{0,160}", re.IGNORECASE
)
# "202-CT" is a number of the chairman of the Council of Ministers, until there was a Government again (25/9/1992)
_CHAIRMANS = pattern_of(r"\d{1,4}[-/ ]CT")
_LAST_COUNCIL = "1992-09-25"
# Only the procuracy of a province has numbered rooms: "QĐ-VKS-P1".
_PROSECUTORS_ROOM = pattern_of(r".*\bVKS-P\d{1,2}")

# "văn bản số 116 CTN/CV | của Hội cấp nước": no list knows the body that is named, and the letters are its own
_OF_ASSOCIATION = pattern_of(
    r"\s{1,3}của\s+(?:Hội\s+(?!đồng|nghị)|Hiệp\s+hội|Câu\s+lạc\s+bộ|Liên\s+hiệp|Quỹ)\s*[^\W\d_]"
)
_NEAR = 150


def issuer_of_mention(
    text: str,
    mention: Mention,
    number: str | None,
    named: str | None,
    after: Mention | None,
    document: Document,
    said: Said,
    lists: Sequence[Listed],
) -> str | None:
    """Return who issued the document that a mention means, the surest of what is said of it.

    Args:
        text: clean text.
        mention: with its type.
        number: the one that it means, where it says another or none.
        named: whom the text names for it, one of `named_issuers.named_issuers`.
        after: the mention behind it.
        document: the one that speaks.
        said: what its mentions say in full.
        lists: those of which a line above says whose they are.
    """
    printed = agency_letters_of(mention.number)
    letters = agency_letters_of(number) or printed
    joint = JOINT if " và Bộ " in (mention.issuer or "") or "/TTLT-" in (number or "") else mention.type
    return (
        joint_issuer(joint, letters, document.province, document.issuer)
        or _COUNCILS.get("".join(printed))
        or _OFFICES.get((printed[0] if printed else "", named or ""))
        or named
        or _of_changed(text, mention, printed, after, said)
        or _of_list(text, list_around(lists, mention.start), printed, document)
        or _by_number(text, mention, number or mention.number, letters, document, said)
        or _of_province(text, mention, printed, document)
        or _by_text(text, mention, printed, document, said)
    )


def _of_changed(text: str, mention: Mention, letters: Sequence[str], after: Mention | None, said: Said) -> str | None:
    """Return whose a document is that changes another one with its letters: "Quyết định số 02/2016/QĐ-UBND sửa đổi … Quyết định số 43/2014/QĐ-UBND"."""
    if after is None or mention.issuer or mention.type != after.type or not letters:
        return None
    alike = letters == agency_letters_of(after.number)
    changes = alike and _CHANGES.fullmatch(text, mention.end, after.start)
    return said.issuers.get((after.type, after.number or "")) if changes else None


def _of_list(text: str, around: Listed | None, letters: Sequence[str], document: Document) -> str | None:
    """Return whose a document is in a list of which the line above says whose all of it is, where the letters fit."""
    if around is None or not letters or not signs(around.printed, letters):
        return None
    return issuer_named(text, around.named, around.printed, document)


def _by_number(
    text: str, mention: Mention, number: str | None, letters: Sequence[str], document: Document, said: Said
) -> str | None:
    """Return who alone issues its type, whom the text names for its number elsewhere, or who signs with its letters."""
    if is_law(mention.type):
        return sole_issuer(mention.type)
    if number is None or mention.number is None:
        return None
    known = said.issuers.get((mention.type, number))
    if known and not _is_of_other_kind(known, mention.issuer or ""):
        return known
    if _CHAIRMANS.fullmatch(number):
        return "Hội đồng Bộ trưởng" if (mention.date or _LAST_COUNCIL) < _LAST_COUNCIL else None
    if not letters and (sole := sole_issuer(mention.type)):
        return sole
    if mention.issuer is None:
        if whose := _of_own_place(number, letters, document):
            return whose
        if is_own(text, mention, number, document):
            return document.issuer
    return _by_letters(text, mention, number, letters, document)


def _of_own_place(number: str, letters: Sequence[str], document: Document) -> str | None:
    """Return which office of the writer's commune or province signs so: with letters that each place has."""
    if commune := of_own_commune(number, document.issuer):
        return commune
    if document.province and by_department(number, letters):
        return canonical_issuer(f"{letters[0]} tỉnh", document.province, document.issuer)
    if document.province and _PROSECUTORS_ROOM.fullmatch(number):
        return canonical_issuer("Viện kiểm sát nhân dân tỉnh", document.province, document.issuer)
    return None


def _by_letters(text: str, mention: Mention, number: str, letters: Sequence[str], document: Document) -> str | None:
    """Return which agency of the lists signs with the first letters, where it can be the one that is printed."""
    known = None
    if letters and not _is_of_association(text, mention):
        known = issuer_of(_likelier(letters[0], document), document.province, document.issuer)
        # what bears a year lays down rules, and communes lay down none
        if known is None and letters[0] in COMMITTEES and year_of(number):
            known = issuer_of(letters[0], document.province, None)
    agency = known or _leading_letter(text, mention, number)
    return agency if _may_be(agency, mention.issuer) else None


def _is_of_association(text: str, mention: Mention) -> bool:
    return mention.issuer is None and _OF_ASSOCIATION.match(text, mention.end) is not None


def _leading_letter(text: str, mention: Mention, number: str) -> str | None:
    """Return who signs letters with what elsewhere are those of a type: "Công văn số 5317/CT-CS ngày 10/11/2025 về thuế" is of Cục Thuế.

    Companies sign "CT" too, so the words around it must speak of what the agency is for.
    """
    groups = groups_of(number) if mention.type == LETTER and mention.date else ()
    agency = central_since(groups[0], mention.date or "") if groups else None
    around = small_letters(text[max(0, mention.start - _NEAR) : mention.end + _NEAR])
    return agency if agency and small_letters(agency).split()[-1] in around else None


def _of_province(text: str, mention: Mention, letters: Sequence[str], document: Document) -> str | None:
    """Return whose a number with the letters of a local agency is, in a document that is of no province itself."""
    if not letters or document.province or mention.issuer:
        return None
    province = province_beside(text, mention.end)
    agency = issuer_of(letters[0], province, document.issuer) if province else None
    return agency or (only_committee(text, letters) if document.level == "central" else None)


def _by_text(text: str, mention: Mention, letters: Sequence[str], document: Document, said: Said) -> str | None:
    """Return whose letters they are of which no list knows whose, by what the text says of them."""
    shared = len(letters) == 1 and is_of_each_level(letters[0])
    if len(letters) != 1 or (is_agency(letters[0]) and not shared):
        return None
    if mention.issuer is None and (name := explained_in(text, letters[0])):
        return canonical_issuer(name, document.province, document.issuer)
    signer = only(said.signed.get(letters[0], set()))
    # "của Công ty" calls it by what it is
    alike = (
        signer is not None and signer.startswith(mention.issuer or "") and (shared or abbreviates(letters[0], signer))
    )
    return signer if alike else None


def _may_be(agency: str | None, printed: str | None) -> bool:
    """Tell whether the letters' agency can be the one whose name, or whose head, is printed: "4735/TCT … của Tổ công tác" is no Tổng cục Thuế."""
    if agency is None or printed is None:
        return True
    holder = office().match(printed)
    named = printed[holder.end() :] if holder else printed
    words, theirs = named.lower().split(), agency.lower().split()
    return words[0] == theirs[0] and not _is_of_other_kind(agency, named)


def _is_of_other_kind(agency: str, printed: str) -> bool:
    """Tell whether the printed name is that of another kind of place than the agency's: "UBND huyện" is no "UBND tỉnh Hà Tĩnh"."""
    kind = _kind_at_end().search(printed.lower().removesuffix(" đảo"))
    return kind is not None and f" {kind[0]} " not in f" {agency.lower()} "


@kept
def _kind_at_end() -> re.Pattern[str]:
    """Return the pattern of a kind of place, but for a city, with which a name in small letters ends: "văn phòng ubnd | thị trấn"."""
    return pattern_of(rf"(?<=\s)(?:tỉnh|{kinds_below_province(blank=' ')})\Z")


def _likelier(letters: str, document: Document) -> str:
    return suggestion(letters, document.issuer) or letters
