"""Who issued a document that a text names: by the letters of its number, by the words beside it, by what the text says elsewhere."""

import re
from collections.abc import Sequence

from ..grammar.agency_words import office
from ..grammar.doc_types import LETTER, is_law, sole_issuer
from ..grammar.issuers import canonical_issuer
from ..grammar.local_government import kinds_below_province
from ..grammar.numbers import agency_letters_of
from ..grammar.symbols import (
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
from .joined import are_joined
from .listed_under import Listed, list_around
from .meant import Said, only
from .named_before import signs
from .own_letters import is_own
from .whose import in_own_place, last_named, of_own_commune, only_committee, province_beside, without_page_number

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
_OF_PLAN = pattern_of(r"\bKế\s+hoạch\s+(?:(?:triển\s+khai|tổ\s+chức|thực\s+hiện)\s+){1,2}\Z")
_NEAR = 150
_LONGEST_PLAN = len("Kế hoạch tổ chức thực hiện ") + 12


def named_issuers(text: str, mentions: list[Mention], document: Document) -> list[str | None]:
    """Return whom the text names as the issuer of each mention.

    Said once at the end it holds for a whole list: "Tờ trình số 96/TTr-UBND và Tờ trình số 101/TTr-UBND của UBND xã".
    """
    issuers: list[str | None] = []
    after: Mention | None = None
    for mention in reversed(mentions):
        if mention.issuer:
            named = _own_branch(_named(text, mention.start, mention.issuer, document), mention, document)
            issuers.append(_of_planned(text, mention, named, document) or named)
        else:
            issuers.append(issuers[-1] if after is not None and _goes_on(text, mention, after) else None)
        after = mention
    return issuers[::-1]


def _named(text: str, start: int, printed: str, document: Document) -> str | None:
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
    letters = agency_letters_of(mention.number or "")
    alike = mention.type == after.type and letters != () and letters == agency_letters_of(after.number or "")
    return alike and are_joined(text, mention.end, after.start)


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
        named: whom the text names for it, one of `named_issuers`.
        after: the mention behind it.
        document: the one that speaks.
        said: what its mentions say in full.
        lists: those of which a line above says whose they are.
    """
    letters = agency_letters_of(mention.number) if mention.number else ()
    joint = JOINT if " và Bộ " in (mention.issuer or "") or "/TTLT-" in (number or "") else mention.type
    return (
        joint_issuer(joint, agency_letters_of(number or "") or letters, document.province, document.issuer)
        or _COUNCILS.get("".join(letters))
        or _OFFICES.get((letters[0] if letters else "", named or ""))
        or named
        or _of_changed(text, mention, letters, after, said)
        or _of_list(text, list_around(lists, mention.start), letters, document)
        or _by_number(text, mention, number, document, said)
        or _of_province(text, mention, letters, document)
        or _by_text(text, mention, letters, document, said)
    )


def _of_planned(text: str, mention: Mention, named: str | None, document: Document) -> str | None:
    """Return whose a paper is in the title of somebody else's plan: "Kế hoạch thực hiện Chỉ thị số 9-CT/TU của UBND tỉnh"."""
    letters = agency_letters_of(mention.number or "")
    if not letters or not (named or "").startswith("UBND "):
        return None
    planned = _OF_PLAN.search(text, max(mention.start - _LONGEST_PLAN, 0), mention.start)
    whose = issuer_of("".join(letters), document.province, document.issuer) if planned else None
    return None if (whose or "").startswith(("UBND ", "HĐND ")) else whose


def _of_changed(text: str, mention: Mention, letters: Sequence[str], after: Mention | None, said: Said) -> str | None:
    """Return whose a document is that changes another one with its letters: "Quyết định số 02/2016/QĐ-UBND sửa đổi … Quyết định số 43/2014/QĐ-UBND"."""
    if after is None or mention.issuer or mention.type != after.type or not letters:
        return None
    alike = letters == agency_letters_of(after.number or "")
    changes = alike and _CHANGES.fullmatch(text, mention.end, after.start)
    return said.issuers.get((after.type, after.number or "")) if changes else None


def _of_list(text: str, around: Listed | None, letters: Sequence[str], document: Document) -> str | None:
    """Return whose a document is in a list of which the line above says whose all of it is, where the letters fit."""
    if around is None or not letters or not signs(around.printed, letters):
        return None
    return _named(text, around.named, around.printed, document)


def _by_number(text: str, mention: Mention, meant: str | None, document: Document, said: Said) -> str | None:
    """Return who alone issues its type, whom the text names for its number elsewhere, or who signs with its letters."""
    if is_law(mention.type):
        return sole_issuer(mention.type)
    number = meant or mention.number
    if number is None or mention.number is None:
        return None
    known = said.issuers.get((mention.type, number))
    if known and not _is_of_other_kind(known, mention.issuer or ""):
        return known
    if _CHAIRMANS.fullmatch(number):
        return "Hội đồng Bộ trưởng" if (mention.date or _LAST_COUNCIL) < _LAST_COUNCIL else None
    letters = agency_letters_of(number)
    if not letters and (sole := sole_issuer(mention.type)):
        return sole
    if (commune := of_own_commune(number, document.issuer)) and mention.issuer is None:
        return commune
    if by_department(number, letters) and mention.issuer is None and document.province:
        return canonical_issuer(f"{letters[0]} tỉnh", document.province, document.issuer)
    if document.province and mention.issuer is None and _PROSECUTORS_ROOM.fullmatch(number):
        return canonical_issuer("Viện kiểm sát nhân dân tỉnh", document.province, document.issuer)
    if mention.issuer is None and is_own(text, mention, number, document):
        return document.issuer
    agencies = [issuer_of(_likelier(each, document), document.province, document.issuer) for each in letters]
    known = agencies[0] if agencies and not _is_of_association(text, mention) else None
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
