"""What a place leaves unsaid and the rest of the text or the lists tell: issuer, likelier number, what a short form stands for."""

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from ..grammar.doc_types import is_law, sole_issuer
from ..grammar.issuers import canonical_issuer
from ..grammar.numbers import agency_letters_of, serial_of
from ..grammar.pinpoints import pinpoints_after, pinpoints_before
from ..grammar.places import as_called_on
from ..grammar.symbols import by_department, is_agency, issuer_of, joint_issuer, suggestion
from ..mention import Mention
from ..model import Document
from ..patterns import pattern_of
from ..structure.segment import Block, block_at, sentence_at
from .joined import are_joined
from .law_titles import laws_by_title, numbers_nearly_called, title_key
from .listed_under import Listed, list_around, lists_of
from .named_before import names_any_province, signs
from .subject_lines import title_after
from .whose import in_own_place, last_named, only_committee, province_beside, without_page_number

# With these letters nobody else signed: in "Quyết định số 315/HĐBT do Ngân hàng … ban hành" the bank issued what names it.
_COUNCILS = {"HĐBT": "Hội đồng Bộ trưởng"}
_CHANGES = pattern_of(
    r"\s*(?:về\s+việc\s+)?(?:sửa\s+đổi|bổ\s+sung|điều\s+chỉnh|thay\s+thế|bãi\s+bỏ)(?!\w)[^;.()\n]{0,160}", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Said:
    """What the text says elsewhere: issuers and types by number, numbers by type and serial or title.

    `dated`: the numbers of the laws that the text calls by their title and day, "Luật Lưu trữ ngày 21/6/2024".
    """

    issuers: dict[tuple[str | None, str], str]
    types: dict[str, str]
    serials: dict[tuple[str | None, str], set[str]]
    titles: dict[tuple[str | None, str], set[str]]
    dated: dict[tuple[str | None, str], set[str]]


def resolve(text: str, blocks: tuple[Block, ...], mentions: list[Mention], document: Document) -> Iterator[Mention]:
    """Yield the mentions with what their own words leave out; a date is never taken from another place."""
    issuers = _issuers(text, mentions, document)
    said = _collect(mentions, issuers)
    lists = lists_of(text, blocks)
    following: list[Mention | None] = [*mentions, None][1:]
    for mention, issuer, after in zip(mentions, issuers, following, strict=True):
        typed = mention if mention.type else mention._replace(type=said.types.get(mention.number or ""))
        if issuer is None and document.level == "central" and names_any_province(mention.issuer or ""):
            typed = typed._replace(issuer=None)  # "UBND tỉnh" says no more than the letters do
        meant = _meant(typed, document, said)
        letters = agency_letters_of(mention.number) if mention.number else ()
        suggested = _suggested(mention, letters, issuer, document)
        listed = mention.form == "alias" and mention.number and meant and not _full_forms(typed, said)
        whose = (
            joint_issuer(typed.type, agency_letters_of(meant or "") or letters, document.province, document.issuer)
            or _COUNCILS.get("".join(letters))
            or issuer
            or _of_changed(text, typed, letters, after, said)
            or _of_list(text, list_around(lists, mention.start), letters, document)
            or _issuer(typed, meant, document, said)
            or _of_province(text, typed, letters, document)
        )
        yield typed._replace(
            issuer=whose and as_called_on(whose, mention.date or document.date),
            suggested=suggested,
            title=mention.title or _title_after(text, blocks, mention),
            pinpoints=pinpoints_before(text, mention.start)
            or pinpoints_after(text, mention.end, after and after.start),
            resolves_to=meant,
            confidence=min(mention.confidence, 0.8) if suggested else mention.confidence,
            notes=(*mention.notes, "known-alias") if listed else mention.notes,
        )


def _of_list(text: str, around: Listed | None, letters: Sequence[str], document: Document) -> str | None:
    """Return whose a document is in a list of which the line above says whose all of it is, where the letters fit."""
    if around is None or not letters or not signs(around.printed, letters):
        return None
    return _named(text, around.named, around.printed, document)


def _of_changed(text: str, mention: Mention, letters: Sequence[str], after: Mention | None, said: _Said) -> str | None:
    """Return whose a document is that changes another one with its letters: "Quyết định số 02/2016/QĐ-UBND sửa đổi … Quyết định số 43/2014/QĐ-UBND"."""
    if after is None or mention.issuer or mention.type != after.type or not letters:
        return None
    alike = letters == agency_letters_of(after.number or "")
    changes = alike and _CHANGES.fullmatch(text, mention.end, after.start)
    return said.issuers.get((after.type, after.number or "")) if changes else None


def _title_after(text: str, blocks: tuple[Block, ...], mention: Mention) -> str | None:
    block = block_at(blocks, mention.start)
    limit = _title_limit(block, blocks, mention) if block else len(text)
    return title_after(text, mention.end, limit, whole=bool(mention.date or mention.issuer))


def _title_limit(block: Block, blocks: tuple[Block, ...], mention: Mention) -> int:
    """Return where the sentence ends, in a table the cell beside: "Quyết định 28/2019/QĐ-UBND | Quy định về bồi thường"."""
    ends = [end for _, end in block.cells]
    beside = ends.index(mention.end) + 1 if mention.end in ends else len(ends)
    if beside < len(ends):
        return ends[beside]
    return sentence_at(blocks, mention.start).end if block.sentences else block.end


def _issuers(text: str, mentions: list[Mention], document: Document) -> list[str | None]:
    """Return whom the text names as the issuer of each mention.

    Said once at the end it holds for a whole list: "Tờ trình số 96/TTr-UBND và Tờ trình số 101/TTr-UBND của UBND xã".
    """
    issuers: list[str | None] = []
    after: Mention | None = None
    for mention in reversed(mentions):
        if mention.issuer:
            issuers.append(_own_branch(_named(text, mention.start, mention.issuer, document), mention, document))
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


def _suggested(mention: Mention, letters: Sequence[str], issuer: str | None, document: Document) -> str | None:
    """Return the likelier number where the agency letters are probably misspelt: not where another issuer is named."""
    likelier = suggestion(letters[0], document.issuer) if letters else None
    if likelier and issuer and issuer != issuer_of(likelier, document.province, document.issuer):
        return None
    return mention.number.replace(letters[0], likelier) if mention.number and likelier else None


def _collect(mentions: list[Mention], issuers: list[str | None]) -> _Said:
    said = _Said({}, {}, {}, {}, {})
    for mention, issuer in zip(mentions, issuers, strict=True):
        if mention.number is None:
            _collect_dated(mention, said)
            continue
        if mention.type:
            said.types.setdefault(mention.number, mention.type)
        if issuer:
            said.issuers.setdefault((mention.type, mention.number), issuer)
        if not mention.number.isalnum():
            said.serials.setdefault((mention.type, serial_of(mention.number)), set()).add(mention.number)
        if mention.title and is_law(mention.type):
            said.titles.setdefault((mention.type, title_key(mention.title)), set()).add(mention.number)
    return said


def _collect_dated(mention: Mention, said: _Said) -> None:
    if mention.title and is_law(mention.type) and mention.date and len(mention.date) == 10:
        key = mention.type, title_key(mention.title)
        if number := _only({law.number for law in laws_by_title().get(key, ()) if law.date == mention.date}):
            said.dated.setdefault(key, set()).add(number)


def _issuer(mention: Mention, meant: str | None, document: Document, said: _Said) -> str | None:
    if is_law(mention.type):
        return sole_issuer(mention.type)
    number = meant or mention.number
    if number is None or mention.number is None:
        return None
    if known := said.issuers.get((mention.type, number)):
        return known
    if _CHAIRMANS.fullmatch(number):
        return "Hội đồng Bộ trưởng" if (mention.date or _LAST_COUNCIL) < _LAST_COUNCIL else None
    letters = agency_letters_of(number)
    if not letters and (sole := sole_issuer(mention.type)):
        return sole
    if by_department(number, letters) and mention.issuer is None and document.province:
        return canonical_issuer(f"{letters[0]} tỉnh", document.province, document.issuer)
    if letters and letters == _own_letters(document) and mention.issuer is None and not is_agency(letters[0]):
        return document.issuer
    agencies = [issuer_of(_likelier(each, document), document.province, document.issuer) for each in letters]
    return agencies[0] if agencies and _may_be(agencies[0], mention.issuer) else None


def _of_province(text: str, mention: Mention, letters: Sequence[str], document: Document) -> str | None:
    """Return whose a number with the letters of a local agency is, in a document that is of no province itself."""
    if not letters or document.province or mention.issuer:
        return None
    province = province_beside(text, mention.end)
    agency = issuer_of(letters[0], province, document.issuer) if province else None
    return agency or (only_committee(text, letters) if document.level == "central" else None)


# "202-CT" is a number of the chairman of the Council of Ministers, until there was a Government again (25/9/1992)
_CHAIRMANS = pattern_of(r"\d{1,4}[-/ ]CT")
_LAST_COUNCIL = "1992-09-25"


def _own_letters(document: Document) -> tuple[str, ...]:
    return agency_letters_of(f"1/{document.symbol}") if document.symbol else ()


def _may_be(agency: str | None, printed: str | None) -> bool:
    """Tell whether the letters' agency can be the one whose name is printed: "4735/TCT … của Tổ công tác" is no Tổng cục Thuế."""
    if agency is None or printed is None:
        return True
    words, theirs = printed.lower().split(), agency.lower().split()
    return words[0] == theirs[0] and not (
        words[-1] in ("tỉnh", "huyện", "quận", "xã", "phường") and words[-1] not in theirs
    )


def _likelier(letters: str, document: Document) -> str:
    return suggestion(letters, document.issuer) or letters


def _meant(mention: Mention, document: Document, said: _Said) -> str | None:
    """Return the number that a short form or a title stands for, where there is but one: the text's before the lists'."""
    if mention.number and mention.number.isalnum():
        full = _full_forms(mention, said)
        return _only(full) or (mention.resolves_to if not full or mention.resolves_to in full else None)
    if mention.resolves_to:
        return mention.resolves_to
    if mention.number is None and mention.title and is_law(mention.type):
        if mention.date and (called_by_day := _law_number(mention, document)):
            return called_by_day
        key = mention.type, title_key(mention.title)
        full = said.titles.get(key, set())
        if full or mention.date:
            return _only(full)
        return _only(said.dated.get(key, set())) or _law_number(mention, document)
    return None


def _full_forms(mention: Mention, said: _Said) -> set[str]:
    """Return the numbers of the text that have the type and the serial of this short form."""
    return said.serials.get((mention.type, serial_of(mention.number or "")), set())


def _only(numbers: Set[str]) -> str | None:
    return next(iter(numbers)) if len(numbers) == 1 else None


def _law_number(mention: Mention, document: Document) -> str | None:
    """Return the number of the law with this title: of the year or day it is called by, else in force when it is cited."""
    type_, title = mention.type or "", mention.title or ""
    known = laws_by_title().get((type_, title_key(title)), ())
    if mention.date:
        numbers = frozenset(law.number for law in known if law.date.startswith(mention.date))
        return _only(numbers if known else numbers_nearly_called(type_, title, mention.date))
    in_force = [law for law in known if document.date and "" < law.effective_from <= document.date]
    return in_force[-1].number if in_force else None
