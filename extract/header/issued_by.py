"""Who issued the document: by its letterhead, its symbol or the line above the text, by whom it is sent or signed."""

import re
from collections import Counter
from collections.abc import Sequence

from ..grammar.issuers import canonical_issuer, level_of
from ..grammar.places import place_of
from ..grammar.symbols import groups_of, issuer_of, joint_issuer
from ..model import Context
from ..patterns import pattern_of
from ..structure.segment import Block
from .addressees import read_sender
from .head import OF, Head
from .issuer import read_issuer
from .letterhead import OwnNumber, is_fixed_part
from .names import IN_SESSION, known_names
from .signature import Signature
from .speakers import speakers

# "ỦY BAN NHÂN DÂN" whose place a page has lost, which keeps "ỦY BAN NHÂN DÂN HUYỆN BÌNH CHÁNH" above the grounds
_BODIES = ("ỦY BAN NHÂN DÂN", "HỘI ĐỒNG NHÂN DÂN")
_LOCAL = ("district", "commune")
_WHOLE_BODY = pattern_of(
    rf"(?:CHỦ\s+TỊCH\s+)?(?P<body>(?:{'|'.join(_BODIES)})\s+[^,;:.()\n]+?)(?:{IN_SESSION}|\s+KỲ\s+HỌP\s.*)?"
)


def issuer_by_letterhead(text: str, head: Head, province: str | None) -> str | None:
    """Return who wrote the document: by its letterhead, its symbol, or the line above the text."""
    own = head.own
    if issuers := joint_issuer(own.type, own.agencies, province, None):
        return issuers
    if issuer := _with_place(head, province):
        return issuer
    if issuer := read_issuer(head.names, province):
        return _whole_name(issuer, _by_symbol(own, province)) or _as_written(issuer, text)
    if own.symbol and (issuer := _by_symbol(own, province)):
        return issuer
    for line in (*reversed(head.above), "" if _ends_title(head) else head.last):
        if line.isupper() and not is_fixed_part(line) and (issuer := canonical_issuer(line, province)):
            return issuer
    of = OF.match(head.below)
    return canonical_issuer(of["agency"], province) if of else None


def _with_place(head: Head, province: str | None) -> str | None:
    """Return the body of a district or commune that a letterhead names without its place, by the line above the grounds."""
    line = _WHOLE_BODY.fullmatch(head.last) if len(head.names) == 1 and head.names[0] in _BODIES else None
    if line is None or not line[0].isupper() or not line["body"].startswith(head.names[0]) or _ends_title(head):
        return None
    issuer = canonical_issuer(line["body"], province)
    place = place_of(issuer or "")
    return issuer if place and place.level in _LOCAL else None


def _ends_title(head: Head) -> bool:
    """Return whether the line above the grounds is the last one of the title: "Về việc giao biên chế cho⏎ỦY BAN NHÂN DÂN XÃ TÂN LẬP"."""
    return (head.title or "").upper().endswith(head.last)


def _as_written(issuer: str, text: str) -> str:
    """Return the name with the capitals that the text below the letterhead gives it most often ("Trung tâm Chuyển đổi số")."""
    place = place_of(issuer)
    name = issuer[: place.start].strip() if place else issuer
    if name in known_names() or name.isupper():
        return issuer
    rest = r"\s+".join(map(re.escape, name[1:].split()))
    # one set of first letters is what `re` finds fastest
    pattern = rf"[{re.escape(name[0].lower() + name[0].upper())}](?i:{rest})"
    written = Counter(" ".join(found[0].split()) for found in re.finditer(pattern, text))
    spellings = (each for each in written if not (each.isupper() or "iệt nam" in each))
    # an address has it all in small letters, however often
    best = max(spellings, key=lambda each: (each[0].isupper() and not each[1:].islower(), written[each]), default=name)
    return best[:1].upper() + best[1:] + issuer[len(name) :]


def _whole_name(issuer: str, by_symbol: str | None) -> str | None:
    """Return the agency of the symbol where a page has lost the second line of its name: "BỘ VĂN HÓA, THỂ THAO" of "QĐ-BVHTTDL"."""
    if issuer.endswith(" và") or by_symbol is None:
        return by_symbol
    cut = issuer not in known_names() and by_symbol.lower().startswith(f"{issuer.lower()} ")
    return by_symbol if cut and level_of(by_symbol) == "central" else None


def _by_symbol(own: OwnNumber, province: str | None) -> str | None:
    groups = own.agencies or groups_of(own.symbol or "")
    return next((found for letters in groups if (found := issuer_of(letters, province, None))), None)


def first_speaker(text: str, blocks: Sequence[Block], province: str | None, context: Context) -> str | None:
    """Return who speaks in a text without a letterhead; what stands beside a document says better who that is."""
    beside = context.source.declared if context.source else ()
    return None if beside else next(speakers(text, blocks, province), None)


def below_lost_line(
    text: str, blocks: Sequence[Block], head: Head, issuer: str | None, province: str | None
) -> str | None:
    """Return who writes below the only name that is left of a letterhead: its letters and the text say "Tổng cục Hải quan"."""
    by = _by_symbol(head.own, province) if issuer and len(head.names) == 1 else None
    if by is None or by == issuer or level_of(by) not in ("central", "department"):
        return None
    speaking = set(speakers(text, blocks, province))
    return by if by in speaking and issuer not in speaking else None


def by_sender(text: str, blocks: Sequence[Block], province: str | None) -> str | None:
    """Return who sends a telegram by the line that says to whom it goes: "Thủ tướng Chính phủ điện: …"."""
    sender = read_sender(text, blocks)
    return canonical_issuer(sender, province) if sender else None


def by_signature(signature: Signature, province: str | None) -> str | None:
    """Return the agency in whose name it is signed; the Prime Minister signs as himself."""
    for words in (signature.signed_for, signature.signer_title):
        office = re.sub(r"^(?:KT|TM|TL|TUQ|Q)\W+", "", words or "")
        office = "Thủ tướng Chính phủ" if office == "THỦ TƯỚNG" else office
        if office and (issuer := canonical_issuer(office, province)):
            return issuer
    return None
