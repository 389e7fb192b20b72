"""Annexes in files of their own (phụ lục gửi kèm): the document that they say they belong to, else the one that their file names.

The form of their first lines is that of Nghị định 30/2020/NĐ-CP, Phụ lục I mục III.1: "Phụ lục II", its title, "(Kèm theo
Văn bản số … ngày … của …)".
"""

from collections.abc import Sequence
from pathlib import PurePosixPath

from ..grammar.issuers import canonical_issuer, level_of
from ..grammar.numbers import find_numbers
from ..letters import LOWER
from ..mention import Mention
from ..model import Document, Source
from ..patterns import pattern_of
from ..structure.segment import Block
from .annex_names import annex_of
from .province import province_of

_OPENING = 12
"""So many paragraphs, rows of a table among them, stand at most above the words that say whose annex it is."""
_HEADING = pattern_of(
    r"\s*(?:PHỤ\s+(?:LỤC|BIỂU)|Phụ\s+(?:lục|biểu)|BIỂU\s+MẪU|Biểu\s+mẫu(?!\s*,|\s+(?:và|được|là)\s)|BIỂU\s+SỐ|Biểu\s+số)\b"
)
_ATTACHED = pattern_of(r"(?:[Bb]an hành|[Gg]ửi|[Đđ]ính)?\s*[Kk]èm(?:\s+theo)?(?:\s+[Vv]ăn bản)?\s*\Z")
_LEAD = 40
# "7 biểu mẫu (Phụ lục 2 kèm theo Thông tư A) | được lập …" is said within a sentence; "(Kèm theo Quyết định A) của UBND tỉnh" goes on with A
_WITHIN_SENTENCE = pattern_of(rf"[^()\n]{{0,200}}\)[ ]+(?!của\s|ngày\s|do\s|ban\s+hành\s)[{LOWER}]")
_GROUP = r"(?!PL|PHU|Phu|PHỤ|Phụ)[A-ZĐ][A-ZĐa-z&]*\d*"
_OF_FILE = pattern_of(rf"(?<!\d)(\d{{1,5}})[-_. ]{{1,3}}({_GROUP}(?:[-_]{_GROUP})*)")


def annexed_to(
    text: str, blocks: Sequence[Block], document: Document, mentions: Sequence[Mention], source: Source
) -> Document:
    """Return the facts of the document whose annex this is, as far as it says whose; `document` itself where it is none.

    A file is one by its first lines, or by its name where it has neither number nor addressees.
    """
    if numbered := _numbered_by_annex(text, document, mentions):
        return numbered
    opening = [block for block in blocks if block.part != "outside"][:_OPENING]
    if document.part or document.number or document.symbol or not opening:
        return document
    headed = any(_HEADING.match(text, block.start) for block in opening)
    named = not document.addressees and annex_of(source.member or source.path or "") is not None
    if not (headed or named):
        return document
    host = next((each for each in mentions if each.start < opening[-1].end and _is_host(text, each)), None)
    if host is not None:
        return _of_mention(host, document)
    return _of_file(source, document)


def _numbered_by_annex(text: str, document: Document, mentions: Sequence[Mention]) -> Document | None:
    """Return the document with the number that its own annex says, where a page has lost that of the letterhead.

    It is the annex's host by type, day and issuer: "(Ban hành kèm theo Quyết định số 8/QĐ-UBND ngày 27/7/2017 của UBND tỉnh)".
    """
    if document.number or document.symbol or not (document.type and document.date and document.issuer):
        return None
    own = (each for each in mentions if (each.type, each.date) == (document.type, document.date))
    host = next((each for each in own if each.issuer == document.issuer and _is_host(text, each)), None)
    found = _facts(str(host.number), document) if host else document
    return None if found is document else document.model_copy(update={"number": found.number, "symbol": found.symbol})


def _is_host(text: str, mention: Mention) -> bool:
    attached = mention.number is not None and _ATTACHED.search(text, max(0, mention.start - _LEAD), mention.start)
    return bool(attached) and _WITHIN_SENTENCE.match(text, mention.end) is None


def _of_mention(host: Mention, document: Document) -> Document:
    issuer = host.issuer and (canonical_issuer(host.issuer, document.province, document.issuer) or host.issuer)
    return _facts(str(host.number), document, type=host.type, issuer=issuer, date=host.date)


def _of_file(source: Source, document: Document) -> Document:
    """Return the document by the number in the name of the file: "4704-UBND-NC Phu luc.xlsx" lies beside 4704-UBND-NC.docx."""
    name = PurePosixPath(source.member or source.path or "").name
    found = _OF_FILE.search(name.rpartition(".")[0])
    annex = document.model_copy(update={"part": "annex"})
    return _facts(f"{found[1]}/{found[2].replace('_', '-')}", annex) if found else annex


def _facts(number: str, document: Document, **known: str | None) -> Document:
    found = next(find_numbers(number), None)
    if found is None:
        return document
    symbol = found.text[len(found.serial) :].lstrip("/- ").removeprefix(found.year or "").lstrip("/")
    issuer = known.get("issuer") or document.issuer
    return Document(
        number=found.text,
        symbol=symbol or None,
        type=known.get("type") or found.type,
        issuer=issuer,
        province=province_of(issuer, document.province),
        level=level_of(issuer) if issuer else None,
        date=known.get("date"),
        secrecy=document.secrecy,
        part="annex",
    )
