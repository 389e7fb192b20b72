"""The document's own facts, from its header and its signature (thể thức văn bản, Nghị định 30/2020/NĐ-CP Điều 8)."""

import re
from collections.abc import Sequence

from ..grammar.doc_types import LETTER, kind_of, sole_issuer
from ..grammar.issuers import level_of
from ..grammar.places import as_called_on
from ..model import Context, Document
from ..normalise import CleanText
from ..patterns import pattern_of
from ..structure.segment import Block
from .addressees import read_addressees
from .columns import column_lines
from .grounds import capitals_above_grounds, enacted
from .head import Head, read_head
from .issued_by import below_lost_line, by_sender, by_signature, first_speaker, issuer_by_letterhead
from .joint import leading
from .letterhead import OwnNumber, below_copy
from .own_day import whole_date
from .province import province_below, province_of
from .signature import Signature, read_signature
from .stamps import read_stamps
from .validity import read_validity

_TELEGRAM = "Công điện"
_DRAFT = pattern_of(r"^\W*(?:BẢN )?DỰ THẢO\b[^\n]{0,20}$", re.MULTILINE)


def read_header(clean: CleanText, blocks: tuple[Block, ...], context: Context) -> Document:
    """Return what the document says about itself; what it leaves out is taken from `context` or null."""
    text = clean.text
    header = [block for block in blocks if block.part == "header"] or capitals_above_grounds(text, blocks)
    left, right = column_lines(text, header)
    head = read_head(below_copy(left), right)
    signature = read_signature(text, blocks, leading(head.names))
    if context.source and context.source.certainty and not _DRAFT.search(text):
        signature = signature._replace(signed=True)
    date = whole_date(head.date, text, blocks)
    province = head.province or context.province or province_below(text, blocks, head.names, head.seat, date)
    issuer = issuer_by_letterhead(text, head, province) or first_speaker(text, blocks, province, context)
    issuer = below_lost_line(text, blocks, head, issuer, province) or issuer
    issuer = issuer or by_sender(text, blocks, province) or by_signature(signature, province) or context.issuer
    issuer = issuer or sole_issuer(head.type or enacted(text, blocks))
    return _document(text, blocks, head, signature, issuer and as_called_on(issuer, date), province, date)


def _document(
    text: str,
    blocks: tuple[Block, ...],
    head: Head,
    signature: Signature,
    issuer: str | None,
    province: str | None,
    date: str | None,
) -> Document:
    """Return the facts together; a letter is known by its subject line, or by its addressees."""
    addressees = read_addressees(text, blocks)
    lost = head.own == OwnNumber() and not head.has_subject
    wired = _TELEGRAM if lost and by_sender(text, blocks, province) else None
    type_of = head.type or wired or _type_of_number(head, addressees) or enacted(text, blocks)
    urgency, secrecy = read_stamps(text, blocks)
    effective_from, expires = read_validity(text, blocks, type_of, date)
    return Document(
        number=head.own.number,
        symbol=head.own.symbol,
        type=type_of,
        title=head.title,
        issuer=issuer,
        province=province_of(issuer, province),
        level=level_of(issuer) if issuer else None,
        date=date,
        effective_from=effective_from,
        expires=expires,
        addressees=addressees,
        urgency=urgency,
        secrecy=secrecy,
        **signature._asdict(),
    )


def _type_of_number(head: Head, addressees: Sequence[str]) -> str | None:
    """Return the type of a page without a line for it: a letter, unless its number is that of an act, which goes to nobody."""
    if not addressees and kind_of(head.own.type) == "state":
        return head.own.type
    return LETTER if head.has_subject or addressees else head.own.type
