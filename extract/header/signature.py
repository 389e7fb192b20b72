"""Who signed, in what office and for whom (Nghị định 30/2020/NĐ-CP Phụ lục I, mục II.7), and who receives a copy."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise, takewhile
from typing import NamedTuple

from ..grammar.offices import office
from ..grammar.person_words import person_words
from ..grammar.places import province_name
from ..letters import LOWER, UPPER
from ..patterns import pattern_of
from ..remembered import remembered
from ..structure.segment import Block
from .addressees import read_recipients
from .columns import column_lines

_FOR = pattern_of(r"(?<!\w)(?:(?:KT|TM|TL|TUQ|T[/.]M|T[/.]L|K[/.]T)(?:\s?[./]+\s*|\s+)|Q\s?\.\s*)(?=[^\W\d_])")
_RECIPIENTS = pattern_of(r"Nơi nhận\b", re.IGNORECASE)
_RECEIVES = pattern_of(r"[-–+ ]+(?:Như (?:trên|kính gửi|Điều)|Lưu)\b")
_FILED = pattern_of(r"[-–+ ]*Lưu\b")
_SIGNED = pattern_of(r"[(\[]\s*(?:Đã|đã|ĐÃ)\s+(?:ký|KÝ)[^)\]]{0,100}[)\]]|\b(?:Đã ký|ĐÃ KÝ)\b\s?:?")
_SAYS_SIGNED = pattern_of(rf"^\W*(?:{_SIGNED.pattern})|(?:{_SIGNED.pattern})\W*$")
_STAMP = pattern_of(
    r"\s*(?:(?:Được\s+)?[Kk]ý bởi|Người ký|Thời gian ký|Digitally signed by|Signed by)\s*:[ \t]*[^\s_.…]"
)
# One word is a name where an apostrophe shows that it is one: "K'Brôih".
_NAME = pattern_of(
    rf"(?:(?:[{UPPER}][{LOWER}]*+(?:['’][{UPPER}]?[{LOWER}]*+)?(?:\s|$)){{2,6}}|[{UPPER}][{LOWER}]?['’][{UPPER}][{LOWER}]++)$"
)
_SHORTEST_OFFICE = len("BÍ THƯ") - 1
# With these the left one of two columns ends that a converter ran into one line.
_COLUMN_ENDS = (".", ";", ",", ":")
_FILED_THEN_NAME = pattern_of(r"(?P<filed>[-–+ ]*Lưu\b[^.]{0,60}\.)\s+(?P<name>\S.{3,40})$")
# No office is longer, and no more blanks stand before it, in characters.
_LONGEST_SIGNING, _GAP = 200, 40
_SEVERAL = 2
# No figure stands in an office; "TM. C12" behind the copies says who typed and how many.
_FIGURE = pattern_of(r"\d")
_PLACE = pattern_of(r"(?:Xã|Phường|Thị trấn|Huyện|Quận|Thị xã|Thành phố|Tỉnh|Đặc khu)\s")
# Below it stands who certified a copy (Nghị định 30/2020/NĐ-CP Phụ lục I, phần II).
_COPY = pattern_of(r"(?:SAO Y|SAO LỤC|TRÍCH SAO|BẢN SAO)\b|(?:Số|SỐ)\s*:?\s*\d+/(?:SY|SL|TrS)-")
_CAPITALS_THEN_NAME = pattern_of(rf"^(?P<office>[{UPPER}\s.,/-]{{4,}}?)\s+(?P<name>(?:[{UPPER}][{LOWER}]+\s?){{2,5}})$")


class Signature(NamedTuple):
    """The lower part of a document; fields as in `model.Document`."""

    recipients: tuple[str, ...] = ()
    signer: str | None = None
    signer_title: str | None = None
    signed_for: str | None = None
    signed: bool = False


def read_signature(text: str, blocks: Sequence[Block], lead: str = "") -> Signature:
    """Return what the signature of the document says; the signatures of annexes are not looked at.

    `lead`: the first of those who sign together, as the letterhead has it: who signs for it is the signer.
    """
    left, right = column_lines(text, (block for block in blocks if block.part == "signature"))
    recipients, signing = _apart(_of_original(left), _of_original(right))
    lines = list(_office_and_name(signing))
    if not any(map(_is_name, lines)):
        lines = list(_office_and_name(_with_names(signing)))
    own = _of_one_signer(lines, lead)
    names = [line for line in own if _is_name(line)]
    signed_for = [line.rstrip(" -–") for line in own if _FOR.match(line)]
    titles = [line for line in own if not _FOR.match(line) and _begins_office(line)]
    return Signature(
        read_recipients(recipients),
        _ranks().sub("", names[-1]).strip() if names else None,
        titles[-1] if titles else None,
        ", ".join(signed_for) or None,
        any(map(_SAYS_SIGNED.search, signing)) or _is_stamped(text, blocks),
    )


def _with_names(signing: Sequence[str]) -> list[str]:
    """Return the lines with names of persons in capitals as other names are written: below the last office, above it stands of which place it is."""
    below = max((at for at, line in enumerate(signing) if _begins_office(line)), default=-1) + 1
    return [*signing[:below], *map(_as_name, signing[below:])]


def _as_name(line: str) -> str:
    """Return the name of a person in capitals as other names are written: "NGUYỄN VĂN AN" -> "Nguyễn Văn An"."""
    words = _ranks().sub("", line.strip())
    name = " ".join(word.capitalize() for word in words.split())
    person = _name_in_capitals().fullmatch(words) and province_name(name) is None and not _begins_office(line)
    return name if person else line


@cache
def _name_in_capitals() -> re.Pattern[str]:
    families = person_words("family name", "family name in a signature")
    return pattern_of(rf"(?i:{families})(?:\s+[{UPPER}]{{1,7}}){{1,4}}")


def _is_stamped(text: str, blocks: Sequence[Block]) -> bool:
    """Tell whether an electronic signature left its stamp: whose it is, or when it was given."""
    return any(block.part == "outside" and _STAMP.match(text, block.start, block.end) for block in blocks)


def _of_one_signer(lines: Sequence[str], lead: str) -> Sequence[str]:
    """Return the lines of one signer where several sign: of who signs for the `lead`, else of the last one below an office of his own."""
    named = [at for at, line in enumerate(lines) if _is_name(line)]
    if len(named) < _SEVERAL:
        return lines
    each = [lines[before + 1 : at + 1] for before, at in pairwise([-1, *named])]
    leading = (own for own in each if lead and any(_is_of(line, lead) for line in own))
    last = lines[named[-2] + 1 :]
    return next(leading, last if any(map(_begins_office, last)) else lines)


def _is_of(line: str, lead: str) -> bool:
    """Return whether a line above a signature names the agency, its place left out or added: "CỤC THUẾ TỈNH"."""
    return line.startswith(lead) or lead.startswith(f"{line} ")


def _of_original(lines: Sequence[str]) -> list[str]:
    """Return the lines above those of a certified copy, each office that begins within a line on one of its own."""
    above = takewhile(lambda line: not _COPY.match(line), lines)
    return [piece for line in above for piece in _before_office(line)]


@remembered
def _before_office(line: str) -> tuple[str, ...]:
    """Cut "- Lưu: VT, NN. TM. ỦY BAN NHÂN DÂN" and "- Chi bộ, PHÓ BÍ THƯ", two columns in one line, where the signing begins."""
    starts = [found.start() for found in _FOR.finditer(line, 1)]
    starts += (
        [found.start() for found in office().finditer(line, 1)] if line[:1] in "-–+" and line[-1:].isupper() else []
    )
    for at in starts:
        signing = line[at : at + _LONGEST_SIGNING]
        before = line[max(0, at - _GAP) : at].rstrip()[-1:]
        office_alone = signing.isupper() and _FIGURE.search(signing) is None
        if office_alone and len(signing) > _SHORTEST_OFFICE and before in _COLUMN_ENDS:
            return line[:at].rstrip(), line[at:]
    filed = _FILED_THEN_NAME.match(line)
    return (filed["filed"], filed["name"]) if filed and _is_name(filed["name"]) else (line,)


def _apart(left: Sequence[str], right: Sequence[str]) -> tuple[list[str], list[str]]:
    """Tell the recipients from the signing, whichever column they stand in and whichever comes first."""
    recipients: list[str] = []
    signing: list[str] = []
    for column in (left, right):
        receiving = listing = filed = closed = False
        for line in column:
            if _RECIPIENTS.match(line) or _RECEIVES.match(line) or (listing and line[0] in "-–+"):
                receiving = listing = True
            elif (
                _FOR.match(line) or (line.isupper() and (closed or _begins_office(line))) or (filed and _is_name(line))
            ):
                receiving = False
            filed = _FILED.match(line) is not None
            closed = filed and line.endswith(".")
            listing = listing and not filed
            (recipients if receiving else signing).append(line)
    return recipients, signing


def _office_and_name(lines: Sequence[str]) -> Iterator[str]:
    """Yield the lines of a signing one by one: offices, "KT. …" and the name, also where one line holds several."""
    open_line = ""
    for line in lines:
        for piece in _pieces(_SIGNED.sub("", line).strip()):
            if open_line and _goes_on(open_line, piece):
                open_line = f"{open_line} {piece}"
                continue
            if open_line:
                yield open_line.rstrip(" ,")
            open_line = piece
    if open_line:
        yield open_line.rstrip(" ,")


def _goes_on(line: str, piece: str) -> bool:
    """Return whether `piece` is the rest of a broken line: "TM. ỦY BAN NHÂN⏎DÂN", "BỘ TRƯỞNG,⏎CHỦ NHIỆM", "PHÓ⏎CHỦ NHIỆM", "Lê Văn⏎Bình", "Lê⏎Văn Bình"."""
    if re.fullmatch(rf"[{UPPER}][{LOWER}]+", line):
        return _is_name(piece)
    if _is_name(line):
        return re.fullmatch(rf"[{UPPER}][{LOWER}]+", piece) is not None
    if "PHÓ" in (line, piece):
        return line == "PHÓ" and _begins_office(piece)
    if line.endswith(",") and piece.isupper():
        return not piece.startswith(("PHÓ ", "THỨ ")) and not _FOR.match(piece)
    return (
        piece.isupper()
        and ";" not in piece
        and not _FOR.match(piece)
        and not _begins_office(piece)
        and not _is_name(piece)
    )


def _pieces(line: str) -> Iterator[str]:
    line = _ranks().sub("", line)
    named = _CAPITALS_THEN_NAME.match(line)
    if named is None:
        yield from _offices(line) if line.isupper() else (line,)
        return
    yield from _offices(named["office"])
    yield named["name"].strip()


def _offices(line: str) -> Iterator[str]:
    """Split "KT. BỘ TRƯỞNG THỨ TRƯỞNG" before the office that signs, and before each "KT."."""
    starts = {found.start() for found in _FOR.finditer(line)}
    after = {found.end() for found in _FOR.finditer(line)}
    offices = {found.start() for found in office().finditer(line)} - after
    cuts = sorted(at for at in starts | offices if at and not _one_office(line, at))
    for start, end in pairwise([0, *cuts, len(line)]):
        yield line[start:end].strip(" ," if end < len(line) else " ")


def _one_office(line: str, at: int) -> bool:
    """Return whether the words before and after `at` are one office: "PHÓ CHỦ TỊCH", "BỘ TRƯỞNG, CHỦ NHIỆM", "ĐOÀN CHỦ TỊCH"."""
    if line.startswith("BÍ THƯ", at) and line.endswith("BAN ", 0, at):
        return True  # the Secretariat of the Party's centre
    if line.startswith("BỘ TRƯỞNG", at) and line.endswith("HỘI ĐỒNG ", 0, at):
        return True  # the Government of 1981 to 1992
    if line.endswith(("VÀ ", "CỦA ", "PHÓ ", "ĐOÀN "), 0, at) or line.startswith("THƯỜNG TRỰC", at):
        return True
    return line.endswith(", ", 0, at) and not line.startswith(("PHÓ ", "THỨ "), at)


def _begins_office(line: str) -> bool:
    return office().match(line) is not None


@remembered
def _is_name(line: str) -> bool:
    return _NAME.match(_ranks().sub("", line)) is not None and not (_begins_office(line) or _PLACE.match(line))


@cache
def _ranks() -> re.Pattern[str]:
    """Return the pattern of degrees and ranks before a name: "PGS.TS", "BSCKII.", "Đại tá"; CK has its grade behind it."""
    degree = rf"(?i:{person_words('degree')})(?:(?<=[Cc][Kk])\w*)?(?:\s?[.,]\s?|\s)"
    return pattern_of(rf"^(?:{degree}|(?:{person_words('rank')})\s)+")
