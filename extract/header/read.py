"""The document's own facts, from its header and its signature (thể thức văn bản, Nghị định 30/2020/NĐ-CP Điều 8)."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from ...iso_days import is_day
from ..grammar.agency_phrase import agency_end
from ..grammar.dates import parse_date
from ..grammar.doc_types import LETTER, kind_of, sole_issuer
from ..grammar.issuers import canonical_issuer, level_of
from ..grammar.places import as_called_on, place_of, province_kind
from ..grammar.symbols import groups_of, issuer_of, joint_issuer
from ..letters import LOWER, UPPER
from ..model import Context, Document
from ..normalise import CleanText
from ..patterns import pattern_of
from ..structure.segment import Block
from .addressees import read_addressees, read_sender
from .columns import column_lines
from .issuer import read_issuer
from .joint import leading
from .letterhead import OwnNumber, below_copy, is_fixed_part, read_own_number, read_place_and_date
from .names import IN_SESSION, known_names, letterhead_names
from .province import province_below, province_of
from .signature import Signature, read_signature
from .stamps import read_stamps
from .title import has_subject_line, read_title, read_type
from .validity import read_validity

_PASSED = pattern_of(r"thông\s+qua\s+(ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})")
_GROUND = pattern_of(r"[-–+*\s]*Căn\s*cứ\s")
_ANY_GROUND = pattern_of(r"[-–+*\s]*(?:Căn\s*cứ|Theo\s+đề\s+nghị|Xét)\s")
_SUBJECT_BELOW = pattern_of(r"V(?:ề việc|/v)\s")
_OF_ABOVE = pattern_of(r"[-–+*\s]*Đã\s+được\s")
_STAMPED = pattern_of(
    r"(?:Thời gian|Ngày) ký\s*:\s*(?:(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)|(?P<D>\d\d)[./-](?P<M>\d\d)[./-](?P<Y>\d{4}))"
)
_TELEGRAM = "Công điện"
_RULES = "Quy định"
_DRAFT = pattern_of(r"^\W*(?:BẢN )?DỰ THẢO\b[^\n]{0,20}$", re.MULTILINE)
# "Giám đốc Sở Khoa học và Công nghệ yêu cầu …": who speaks in the opening of a letter without a letterhead;
# "Sở yêu cầu các phòng báo cáo" names no agency, and whose meeting or document it was does not speak.
_MAY_SPEAK = pattern_of(
    rf"(?<!của )(?<!tại )(?<!với )(?<!giao )(?<!cầu )(?<!nghị )(?<!mời )(?<!nghe )(?:(?:Sở|Bộ|Tổng cục|(?<!Tổng )Cục|Chi cục|Kho bạc|Thanh tra)\s(?=[{UPPER}])|(?:UBND|Ủy [bB]an nhân dân|Ban|Văn phòng|Công an)\s)"
    rf"|(?:^|(?<=[,.;]\s))(?:Phòng|Trung tâm|Trường|Bệnh viện|Bảo hiểm xã hội|Đảng ủy|Huyện ủy)\s(?=[{UPPER}])"
    r"|(?:^|(?<=^Thống đốc ))(?:Ngân hàng Nhà nước|Hội đồng nhân dân|HĐND)\s"
)
# a report names who holds the office, and that he signed: "Chủ tịch UBND tỉnh Nguyễn Văn An vừa ký ban hành"
_SPEAKS = pattern_of(
    rf"(?:\s\([^()]{{1,60}}\))?(?:\s[{UPPER}][{LOWER}]+){{0,4}}(?:\s(?:vừa|mới|đã|có|ký|ra|nhận được)\b)*"
    r"\s(?:yêu cầu|đề nghị|giao|thông báo|chỉ đạo|ý kiến|ban hành|xây dựng (?:[Kk]ế hoạch|[Cc]hương trình|[Đđ]ề án)|kính đề nghị|báo cáo|hướng dẫn|[Cc]ông văn|[Vv]ăn bản)\b"
)


# "CHỈ THỊ" "Của Chủ tịch Ủy ban nhân dân tỉnh Lâm Đồng về …", as old forms have it
_OF = pattern_of(r"CỦA\s+(?P<agency>.{3,80}?)(?=\s+(?:SỐ|VỀ|V/V|NGÀY|QUY ĐỊNH|BAN HÀNH)\b|$)", re.IGNORECASE)


# A page that has lost its letterhead keeps the words with which its articles are enacted, below the grounds.
_ENACTS = pattern_of(r"(?<![^\n])(NGHỊ\s+ĐỊNH|QUYẾT\s+ĐỊNH|QUYẾT\s+NGHỊ)\s*:\Z")
_MOST_GROUNDS, _MOST_CAPITALS = 40, 3
_MOST_HEADLINES = 4
# A law has the assembly that passed it and its number behind its name: "LUẬT … CỦA QUỐC HỘI KHÓA XI, KỲ HỌP THỨ 8 SỐ 60/2005/QH11 NGÀY …".
_LAWGIVERS_NUMBER = pattern_of(r"\d{1,3}/\d{4}/(?=(?:QH|(?:PL-)?UBTVQH)[\dIVX]{1,4}\Z)")
_ASSEMBLY_BEHIND = pattern_of(r"\s+CỦA\s+QUỐC\s+HỘI\s+KH(?:ÓA|OÁ)\s.{1,40}\Z", re.IGNORECASE)
_DAY_FOLLOWS = pattern_of(r",?\s+NGÀY\s+\d", re.IGNORECASE)


class _Head(NamedTuple):
    """What the letterhead says; `above` are the lines above the type, `names` the agencies that they name, `below` what follows it, or who issues it in its own line, `last` the line above the grounds."""

    own: OwnNumber
    province: str | None
    seat: str | None
    date: str | None
    type: str | None
    title: str | None
    above: Sequence[str]
    names: Sequence[str]
    below: str
    last: str
    has_subject: bool


def read_header(clean: CleanText, blocks: tuple[Block, ...], context: Context) -> Document:
    """Return what the document says about itself; what it leaves out is taken from `context` or null."""
    text = clean.text
    header = [block for block in blocks if block.part == "header"] or _capitals_above_grounds(text, blocks)
    left, right = column_lines(text, header)
    head = _read_head(below_copy(left), right)
    signature = read_signature(text, blocks, leading(head.names))
    if context.source and context.source.certainty and not _DRAFT.search(text):
        signature = signature._replace(signed=True)
    date = _whole_date(head.date, text, blocks)
    province = head.province or context.province or province_below(text, blocks, head.names, head.seat, date)
    issuer = _issuer(text, head, province) or _speaker(text, blocks, province, context)
    issuer = _below_lost_line(text, blocks, head, issuer, province) or issuer
    issuer = issuer or _by_sender(text, blocks, province) or _by_signature(signature, province) or context.issuer
    issuer = issuer or sole_issuer(head.type or _enacted(text, blocks))
    return _document(text, blocks, head, signature, issuer and as_called_on(issuer, date), province, date)


def _read_head(left: list[str], right: list[str]) -> _Head:
    """Return what the two columns of the letterhead say."""
    own = read_own_number([*left, *right]) or OwnNumber()
    province, seat, date = read_place_and_date([*right, *left])
    date = date or _day_behind(own.number, left)
    type_name, type_at = read_type(left)
    if type_name == _RULES and _opens_title(own, left[type_at]):
        type_name, type_at = None, -1
    if own.type == "Văn bản hợp nhất" or (
        type_name and (_is_joint_law(own.type, type_name) or _is_of_form(own.type, type_name))
    ):
        type_name = own.type
    beside = left[type_at].removeprefix((type_name or "").upper()).strip() if type_at >= 0 else ""
    of = _OF.fullmatch(beside) is not None
    above = left[:type_at] if type_at > 0 or of else left
    title, names = (
        _without_own_number(read_title(left, type_at), own.number),
        letterhead_names(above, numbered=own != OwnNumber()),
    )
    below = beside if of else "".join(left[type_at + 1 : type_at + 2]) if type_at >= 0 else ""
    return _Head(
        own,
        province,
        seat,
        date,
        type_name,
        title,
        above,
        names,
        below,
        left[-1] if left else "",
        has_subject_line(left),
    )


def _without_own_number(title: str | None, number: str | None) -> str | None:
    """Return the title of a law without its own number, day and assembly behind it; the letters may be printed otherwise ("QHX")."""
    serial = _LAWGIVERS_NUMBER.match(number or "")
    name, _, behind = (title or "").rpartition(" SỐ ")
    if serial is None or not name or not behind.startswith(serial[0]):
        return title
    return _ASSEMBLY_BEHIND.sub("", name)


def _day_behind(number: str | None, lines: Sequence[str]) -> str | None:
    """Return the day behind the own number, as old titles have it: "THÔNG TƯ SỐ 15-NV/TT NGÀY 16-3-1991 CỦA BỘ NỘI VỤ …"."""
    for line in lines:
        _, found, rest = line.partition(number) if number else ("", "", "")
        if found:
            return parse_date(rest) if _DAY_FOLLOWS.match(rest) else None
    return None


def _opens_title(own: OwnNumber, line: str) -> bool:
    """Return whether a page has lost the line of the type, which the number tells, above a subject: "QUY ĐỊNH MỨC CHI …" of "NQ-HĐND".

    The Party numbers its rules like decisions, "12-QĐ/TU".
    """
    told = own.type != _RULES and kind_of(own.type) == "state" and "/" not in (own.symbol or "/")
    return told and len(line.strip(" :")) > len(_RULES)


def _is_joint_law(of_number: str | None, printed: str) -> bool:
    """Return whether the letters of the number say that it is the joint form of a law: "TTLT" below "THÔNG TƯ"."""
    return kind_of(of_number) == "state" and str(of_number).startswith(f"{printed} ")


def _is_of_form(of_number: str | None, printed: str) -> bool:
    """Return whether two only say on their paper that they do it together: "KH" above "KẾ HOẠCH PHỐI HỢP" is a plan."""
    return of_number is not None and printed == f"{of_number} phối hợp"


def _document(
    text: str,
    blocks: tuple[Block, ...],
    head: _Head,
    signature: Signature,
    issuer: str | None,
    province: str | None,
    date: str | None,
) -> Document:
    """Return the facts together; a letter is known by its subject line, or by its addressees."""
    addressees = read_addressees(text, blocks)
    lost = head.own == OwnNumber() and not head.has_subject
    wired = _TELEGRAM if lost and _by_sender(text, blocks, province) else None
    type_of = head.type or wired or _type_of_number(head, addressees) or _enacted(text, blocks)
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


def _type_of_number(head: _Head, addressees: Sequence[str]) -> str | None:
    """Return the type of a page without a line for it: a letter, unless its number is that of an act, which goes to nobody."""
    if not addressees and kind_of(head.own.type) == "state":
        return head.own.type
    return LETTER if head.has_subject or addressees else head.own.type


def _capitals_above_grounds(text: str, blocks: Sequence[Block]) -> Sequence[Block]:
    """Return what a page has kept of a letterhead that it has lost: the subject and the office in capitals, above the grounds.

    An old directive is headed by its type with who issues it, and below that its subject: "CHỈ THỊ CỦA BỘ NỘI VỤ⏎Về việc …".
    """
    above = list(takewhile(lambda block: text[block.start : block.end].isupper(), blocks[: _MOST_CAPITALS + 1]))
    if not above or len(above) > _MOST_CAPITALS or len(above) == len(blocks):
        return ()
    below = blocks[len(above)]
    if _SUBJECT_BELOW.match(text, below.start) and read_type([text[above[0].start : above[0].end]])[0]:
        return [*above, below]
    return above if _GROUND.match(text, below.start) else ()


def _enacted(text: str, blocks: Sequence[Block]) -> str | None:
    """Return the type that a line of its own below grounds names: "Căn cứ Luật …;⏎NGHỊ ĐỊNH:"."""
    first = blocks[:_MOST_GROUNDS]
    if not any(_GROUND.match(text, block.start) for block in first):
        return None
    enacts = (_ENACTS.search(text, block.start, block.end) for block in first)
    named = next((" ".join(found[1].split()).capitalize() for found in enacts if found), None)
    return "Nghị quyết" if named == "Quyết nghị" else named


def _issuer(text: str, head: _Head, province: str | None) -> str | None:
    """Return who wrote the document: by its letterhead, its symbol, or the line above the text."""
    own = head.own
    if issuers := joint_issuer(own.type, own.agencies, province, None):
        return issuers
    if issuer := _with_place(head, province):
        return issuer
    if issuer := read_issuer(head.names, province):
        return (_by_symbol(own, province) if issuer.endswith(" và") else None) or _as_written(issuer, text)
    if own.symbol and (issuer := _by_symbol(own, province)):
        return issuer
    for line in (*reversed(head.above), "" if _ends_title(head) else head.last):
        if line.isupper() and not is_fixed_part(line) and (issuer := canonical_issuer(line, province)):
            return issuer
    of = _OF.match(head.below)
    return canonical_issuer(of["agency"], province) if of else None


# "ỦY BAN NHÂN DÂN" whose place a page has lost, which keeps "ỦY BAN NHÂN DÂN HUYỆN BÌNH CHÁNH" above the grounds
_BODIES = ("ỦY BAN NHÂN DÂN", "HỘI ĐỒNG NHÂN DÂN")
_LOCAL = ("district", "commune")
_WHOLE_BODY = pattern_of(
    rf"(?:CHỦ\s+TỊCH\s+)?(?P<body>(?:{'|'.join(_BODIES)})\s+[^,;:.()\n]+?)(?:{IN_SESSION}|\s+KỲ\s+HỌP\s.*)?"
)


def _with_place(head: _Head, province: str | None) -> str | None:
    """Return the body of a district or commune that a letterhead names without its place, by the line above the grounds."""
    line = _WHOLE_BODY.fullmatch(head.last) if len(head.names) == 1 and head.names[0] in _BODIES else None
    if line is None or not line[0].isupper() or not line["body"].startswith(head.names[0]) or _ends_title(head):
        return None
    issuer = canonical_issuer(line["body"], province)
    place = place_of(issuer or "")
    return issuer if place and place.level in _LOCAL else None


def _ends_title(head: _Head) -> bool:
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


def _by_symbol(own: OwnNumber, province: str | None) -> str | None:
    groups = own.agencies or groups_of(own.symbol or "")
    return next((found for letters in groups if (found := issuer_of(letters, province, None))), None)


def _speaker(text: str, blocks: Sequence[Block], province: str | None, context: Context) -> str | None:
    """Return who speaks in a text without a letterhead; what stands beside a document says better who that is."""
    beside = context.source.declared if context.source else ()
    return None if beside else next(_speakers(text, blocks, province), None)


def _below_lost_line(
    text: str, blocks: Sequence[Block], head: _Head, issuer: str | None, province: str | None
) -> str | None:
    """Return who writes below the only name that is left of a letterhead: its letters and the text say "Tổng cục Hải quan"."""
    by = _by_symbol(head.own, province) if issuer and len(head.names) == 1 else None
    if by is None or by == issuer or level_of(by) not in ("central", "department"):
        return None
    speakers = set(_speakers(text, blocks, province))
    return by if by in speakers and issuer not in speakers else None


def _speakers(text: str, blocks: Sequence[Block], province: str | None) -> Iterator[str]:
    """Yield the agencies that speak where the text begins; behind grounds only a paragraph does, and no item, which orders others."""
    body = [block for block in blocks if block.part == "body"][:_MOST_GROUNDS]
    behind = [block for block in body if not _is_ground(text, block)]
    first = behind[:3] if behind[:3] == body[:3] else [block for block in behind[:1] if not block.label]
    for block in (*first, *_below_headline(text, body)):
        words = " ".join(text[block.start : block.end].split())
        for found in _MAY_SPEAK.finditer(words):
            end = agency_end(words, found.start())
            if end is None or _SPEAKS.match(words, end) is None:
                continue
            issuer = canonical_issuer(words[found.start() : end], province)
            if issuer and not _is_of_unnamed_city(words[:end], province):
                yield issuer


def _is_of_unnamed_city(name: str, province: str | None) -> bool:
    """Return whether "UBND thành phố" is that of a city within a province: of which city the name does not say."""
    return name.endswith(" thành phố") and province is not None and province_kind(province) != "thành phố"


def _below_headline(text: str, body: Sequence[Block]) -> Sequence[Block]:
    """Return the paragraph behind the grounds of a page that has set a headline above them, none of any other text."""
    first = next((at for at, block in enumerate(body[:_MOST_HEADLINES]) if _is_ground(text, block)), 0)
    behind = [block for block in body[first:] if not _is_ground(text, block)] if first else []
    return [block for block in behind[:1] if not block.label]


def _is_ground(text: str, block: Block) -> bool:
    """Return whether a paragraph is a ground and no more: "Căn cứ …;", but not "Căn cứ …; UBND tỉnh ban hành Kế hoạch như sau:"."""
    return _ANY_GROUND.match(text, block.start) is not None and text[block.start : block.end].rstrip().endswith(
        (";", ",")
    )


def _by_sender(text: str, blocks: Sequence[Block], province: str | None) -> str | None:
    """Return who sends a telegram by the line that says to whom it goes: "Thủ tướng Chính phủ điện: …"."""
    sender = read_sender(text, blocks)
    return canonical_issuer(sender, province) if sender else None


def _by_signature(signature: Signature, province: str | None) -> str | None:
    """Return the agency in whose name it is signed; the Prime Minister signs as himself."""
    for words in (signature.signed_for, signature.signer_title):
        office = re.sub(r"^(?:KT|TM|TL|TUQ|Q)\W+", "", words or "")
        office = "Thủ tướng Chính phủ" if office == "THỦ TƯỚNG" else office
        if office and (issuer := canonical_issuer(office, province)):
            return issuer
    return None


def _whole_date(printed: str | None, text: str, blocks: Sequence[Block]) -> str | None:
    """Return the printed day, of a month whose day is left blank the one in it on which it was signed electronically."""
    if printed is None:
        return _other_date(text, blocks)
    stamped = None if is_day(printed) else _stamped_day(text, blocks)
    return stamped if stamped and stamped.startswith(printed) else printed


def _other_date(text: str, blocks: Sequence[Block]) -> str | None:
    """Return the day on which an assembly passed the document, else that of its signature, on paper or electronic."""
    for block in reversed(blocks):
        if block.part in {"body", "signature"} and (passed := _passed(text, block)):
            return parse_date(passed[1])
    left, right = column_lines(text, (block for block in blocks if block.part == "signature"))
    return read_place_and_date([*right, *left]).date or _stamped_day(text, blocks)


def _passed(text: str, block: Block) -> re.Match[str] | None:
    """Return the words that say when an assembly passed the document; those of a ground say it of a law, also on a line below it."""
    of_law = _GROUND.match(text, block.start) or (
        _OF_ABOVE.match(text, block.start) and "\nĐiều " not in text[: block.start]
    )
    return None if of_law else _PASSED.search(text, block.start, block.end)


def _stamped_day(text: str, blocks: Sequence[Block]) -> str | None:
    for block in blocks:
        if block.part == "outside" and (stamp := _STAMPED.match(text, block.start, block.end)):
            return parse_date("ngày " + "/".join(stamp[group] or stamp[group.upper()] for group in "dmy"))
    return None
