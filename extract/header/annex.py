"""Annexes in files of their own (phụ lục gửi kèm): the document that they say they belong to, else the one that their file names.

The form of their first lines is that of Nghị định 30/2020/NĐ-CP, Phụ lục I mục III.1: "Phụ lục II", its title, "(Kèm theo
Văn bản số … ngày … của …)".
"""

from collections.abc import Sequence
from pathlib import PurePosixPath

from ..grammar.issuers import canonical_issuer, level_of
from ..grammar.numbers import find_numbers
from ..mention import Mention
from ..model import Document, Source
from ..patterns import pattern_of
from ..structure.segment import Block
from .annex_names import annex_of
from .province import province_of

_OPENING = 12
"""So many paragraphs, rows of a table among them, stand at most above the words that say whose annex it is."""
_HEADING = pattern_of(r"\s*(?:PHỤ\s+(?:LỤC|BIỂU)|Phụ\s+(?:lục|biểu)|BIỂU\s+MẪU|Biểu\s+mẫu|BIỂU\s+SỐ|Biểu\s+số)\b")
_ATTACHED = pattern_of(r"(?:[Bb]an hành|[Gg]ửi|[Đđ]ính)?\s*[Kk]èm(?:\s+theo)?(?:\s+[Vv]ăn bản)?\s*\Z")
_LEAD = 40
_GROUP = r"(?!PL|PHU|Phu|PHỤ|Phụ)[A-ZĐ][A-ZĐa-z&]*\d*"
_OF_FILE = pattern_of(rf"(?<!\d)(\d{{1,5}})[-_. ]{{1,3}}({_GROUP}(?:[-_]{_GROUP})*)")


def annexed_to(
    text: str, blocks: Sequence[Block], document: Document, mentions: Sequence[Mention], source: Source
) -> Document:
    """Return the facts of the document whose annex this is, as far as it says whose; `document` itself where it is none.

    A file is one by its first lines, or by its name where it has neither number nor addressees.
    """
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


def _is_host(text: str, mention: Mention) -> bool:
    return (
        mention.number is not None and _ATTACHED.search(text, max(0, mention.start - _LEAD), mention.start) is not None
    )


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
