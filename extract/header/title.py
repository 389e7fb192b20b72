"""What a document is and what it is about: its type and its subject (tên loại, trích yếu)."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from ...diacritics import bare
from ..grammar.alternation import alternation
from ..grammar.doc_types import particular_types
from ..grammar.national_heading import is_national_heading
from ..grammar.offices import names_issuer
from ..letters import LOWER, UPPER
from ..patterns import pattern_of
from ..remembered import remembered
from ..structure.line_words import line_words
from .letterhead import is_fixed_part
from .stamps import is_stamp, without_stamp

_SUBJECT = pattern_of(r"(?:\(?\bV/v|^\W?V\s?[/l|.]?\s?v|^\(?Về(?: việc|(?=\s?:)))\b[\s:.]*", re.IGNORECASE)
# A converter may have lost the blanks: "VỀVIỆC BAN HÀNH".
_LEADING = pattern_of(rf"^[(“\"]?\s?(?:V[/.]v|Về(?:\s*việc|(?=\s?:)))(?:\b|(?-i:(?=[{UPPER}])))[\s:.]*", re.IGNORECASE)
# Without "V/v", as a city and the committees of the Party write it: "Về tổ chức …" under the number, or behind it in one paragraph.
_UNDER_NUMBER = pattern_of(rf"(?:Về|về)\s+(?:việc\s+)?(?=[{LOWER}])")
# The Party leaves even "Về" out: "Số 41-CV/ĐU⏎Góp ý dự thảo kế hoạch".
_OF_LETTER = pattern_of(r"Số\b.*[\s\d-]CV[/-]")
_SMALL_LETTERS = pattern_of(rf"[{UPPER}][{LOWER}]*(?:\s[^\s,]+){{2}}")
# "Lạc Dương - Lâm Đồng, 05/6/2025"
_ENDS_IN_DAY = pattern_of(r",\s+(?:ngày\s+)?\d{1,2}/\d{1,2}/\d{4}\W*\Z")
_NUMBER_ALONE = pattern_of(r"Số\s*:?\s*[\d…._]*\s?[/-]?\s?[\w&/.-]+(?:\s?[–-]\s?[\w&/-]+)?")
_BEHIND_NUMBER = pattern_of(rf"{_NUMBER_ALONE.pattern}\s+về\s+việc\s+(?=[{LOWER}])")
# Old forms name the issuer, the number and the day between the type and the subject.
_DAY = r"NGÀY \d{1,2}(?: THÁNG \d{1,2} NĂM |[-/.]\d{1,2}[-/.])\d{4}\s+"
_NUMBER = r"SỐ \d{1,5}[ /-][\w&/.-]{2,24}"
# "HƯỚNG DẪN 165-HD/BTG" above the subject: the number once more
_OWN_NUMBER = pattern_of(r"^\d{1,5}(?:-[A-ZĐ]{2,4})?/[\w&/.-]{2,24}\s+(?=[A-ZĐ])")
_ISSUER_FIRST = pattern_of(
    rf"^(?:{_NUMBER} {_DAY}CỦA .{{3,80}}?\s(?=(?:VỀ|V/V|QUY ĐỊNH|BAN HÀNH|HƯỚNG DẪN|SỬA ĐỔI|PHÊ DUYỆT)\b)|{_NUMBER} {_DAY}CỦA (?:ỦY BAN THƯỜNG VỤ QUỐC HỘI|QUỐC HỘI|HỘI ĐỒNG NHÀ NƯỚC)\s+|CỦA .{{3,80}}?(?:{_DAY}|\s(?=(?:VỀ|V/V|QUY ĐỊNH|BAN HÀNH)\b))"
    rf"|(?:LIÊN BỘ|BỘ|TỔNG CỤC|ỦY BAN|UBND|HỘI ĐỒNG|NGÂN HÀNG)\s(?![^,;\d]{{0,60}}?\s(?:THEO|TẠI|BAN HÀNH)\s)[^,;\d]{{2,60}}?\s{_NUMBER} {_DAY})",
    re.IGNORECASE,
)
# "THÔNG TƯ" above "THÔNG TƯ QUY ĐỊNH …"
_OPENS_SUBJECT = pattern_of(r"\s(?:VỀ|QUY ĐỊNH|BAN HÀNH|PHÊ DUYỆT|HƯỚNG DẪN|SỬA ĐỔI|CÔNG BỐ|BÃI BỎ)\s", re.IGNORECASE)
# "NỘI QUY CỦA ỦY⏎BAN NHÂN DÂN XÃ …": a subject that goes on with the name of an agency
_NOTHING = pattern_of("")
_WANTS_NAME = pattern_of(r"\s(?:CỦA(?: [UỦ][ỶY])?|VÀ|CHO|TẠI|VỚI)$")
# "Nghị quyết số 66-" at the end of a line, "NQ/TW" on the next one
_BROKEN_NUMBER = pattern_of(r"(?<=[\dA-ZĐ])- (?=[A-ZĐ]{2})")
# The mark of a footnote: a consolidated text has one at its title.
_FOOTNOTE = pattern_of(r"\s*\[\d{1,2}\]")
_MARK_AT_TYPE = pattern_of(rf"(?<=[{UPPER}])\d\Z")
# The ministries that sign "THÔNG TƯ LIÊN BỘ" stand below it; a blank to be filled in is of no subject.
_JOINT = pattern_of(r"\W*(?:THÔNG TƯ|NGHỊ QUYẾT|CHỈ THỊ) LIÊN (?:BỘ|TỊCH)\b", re.IGNORECASE)
_BLANK = pattern_of(r".{3,60}:\s*[….]{2,}\W*\Z")
_SUBJECT_ALONE = pattern_of(
    r"(?:BAN HÀNH|VỀ VIỆC|QUY ĐỊNH|PHÊ DUYỆT|CÔNG BỐ|BÃI BỎ|SỬA ĐỔI|TRIỂN KHAI|TĂNG CƯỜNG|CỦA .{3,80} VỀ VIỆC)\s(?=.{12})"
)
_DRAFT = pattern_of(r"\W*DỰ THẢO\b.{0,20}$")
# What a line in brackets below the subject says of the document is not of the subject.
_ATTACHED = pattern_of(
    r"\(?\s*(?:Ban hành\s+)?kèm theo\b|\(\s*Ban hành theo\b|\((?:(?-i:Thay thế|Sửa đổi)|Thực hiện|Trích)\s[^()]{3,200}\)$",
    re.IGNORECASE,
)
_FEW = 2
# Of a subject that stands right below the number or the date.
_FEWEST = 5
# So many words a title may have in small letters below those in capitals: "Giai đoạn 2025 - 2030, định hướng đến năm 2035".
_LONGEST_SMALL = 14
# Who speaks in a text that is no plan or report: "BỘ TRƯỞNG BỘ Y TẾ"; an office may be the last word of a title.
_LAWGIVERS = ("BỘ ", "CHÍNH PHỦ", "THỦ TƯỚNG", "CHỦ TỊCH", "HỘI ĐỒNG", "ỦY BAN", "UỶ BAN", "QUỐC HỘI", "GIÁM ĐỐC")
_CITED_NUMBER = pattern_of(r"(?:SỐ|Số|số)\s\d")
# What may stand behind the type and is no part of the subject.
_OF_TYPE = pattern_of(r"\((?:LẦN|ĐỢT)\s+(?:THỨ\s+)?\w{1,5}\)|LIÊN (?:SỞ|NGÀNH|BỘ|TỊCH|CƠ QUAN)")
# An agency whose name goes on below: "PHÒNG TÀI CHÍNH -⏎KẾ HOẠCH", "TẬP ĐOÀN⏎ĐIỆN LỰC VIỆT NAM".
_NAME_GOES_ON = pattern_of(
    rf"[{UPPER}]\s*(?:[-–,]|\sVÀ)\s*$|^\s*(?:BỘ|SỞ|BAN|CỤC|CHI CỤC|PHÒNG|TRUNG TÂM|NHÀ MÁY|CHI NHÁNH|(?:TỔNG )?CÔNG TY(?: TNHH| CỔ PHẦN)?|TẬP ĐOÀN)\s*$"
)
# What no agency is named by, though a dash or a bare "CÔNG TY" stands above it.
_IN_NO_NAME = frozenset({"Quyết định", "Thông báo", "Nghị quyết", "Chỉ thị", "Tờ trình", "Báo cáo", "Công văn"})
# By its form it is called so whatever it is about (Thông tư 06/2021/TT-TTCP).
_KIND_OF_CONCLUSION = pattern_of(r"\W*KẾT LUẬN\s+(?:THANH|KIỂM)\s+TRA\W*")
# "V/v xếp lương Hà Nội, ngày 05 tháng 6 năm 2013": the other column, run into the line of the subject
_PLACE_BEHIND = pattern_of(
    rf"(?:\s[{UPPER}][\w.]*){{1,4}},\s*ngày\s[\d\s…._]{{0,8}}tháng\s[\d\s…._]{{0,8}}năm\s*\d{{4}}\s*$"
)


def read_type(lines: Sequence[str]) -> tuple[str | None, int]:
    """Return the type that a line of its own names ("KẾ HOẠCH"), and where; (null, -1) where there is none."""
    for at, line in enumerate(lines):
        named = _named(line)
        of_name = at and named and named[0] not in _IN_NO_NAME and _NAME_GOES_ON.search(lines[at - 1])
        if named and not is_fixed_part(line) and not of_name and not _is_rubric(lines, at):
            return named[0], at
    return None, -1


def _is_rubric(lines: Sequence[str], at: int) -> bool:
    """Return whether a portal has set its page under a word that names a type, "Thông báo", above "QUYẾT ĐỊNH"."""
    if at or lines[at].isupper():
        return False
    return any(line.isupper() and _named(line) for line in lines[1:])


@remembered
def _named(line: str) -> tuple[str, str] | None:
    """Return (the type with which `line` begins, the rest of the line); a scanner may have lost marks ("QUYÉT ĐỊNH")."""
    words = _MARK_AT_TYPE.sub("", _FOOTNOTE.sub("", line))
    named = _type_line().match(words)
    if named is None and words.isupper():
        named = _bare_type_line().match(bare(words))
    if named is None or not (named[1].isupper() or named.end() == len(words)):
        return None
    return _type_names()[bare(named[1].upper())], words[named.end() :].strip(" :")


def read_title(lines: Sequence[str], type_at: int) -> str | None:
    """Return the subject: the lines under the type at index `type_at`, else what follows "V/v" or stands alone in capitals."""
    words = list(_under_type(lines, type_at)) if type_at >= 0 else []
    words = words or list(_after_subject_word(lines)) or list(_without_type(lines))
    words = [_FOOTNOTE.sub("", line) for line in words if not (is_stamp(line) or _DRAFT.match(line))]
    whole = _BROKEN_NUMBER.sub("-", without_stamp(" ".join(words)))
    whole = _without_type_again(_OWN_NUMBER.sub("", whole), lines[type_at]) if type_at >= 0 else whole
    whole = _ISSUER_FIRST.sub("", whole)
    title = _without_issuer_behind(_LEADING.sub("", whole).strip(" .;:*"))
    for opening, closing in ("()", "“”"):
        title = title.removesuffix(closing) if title.count(closing) > title.count(opening) else title
    return title or None


def _without_type_again(title: str, type_: str) -> str:
    """Return a title without the type with which it begins once more: "THÔNG TƯ" above "THÔNG TƯ QUY ĐỊNH …"."""
    again = title.upper().startswith(type_.upper()) and _OPENS_SUBJECT.match(title, len(type_))
    return title[len(type_) + 1 :] if again else title


def _without_issuer_behind(title: str) -> str:
    """Return a title in capitals without the issuer that a converter has set behind its closing quotation mark."""
    quoted, closing, rest = title.rpartition("” ")
    behind = rest.isupper() and rest.startswith(_LAWGIVERS) and names_issuer(rest)
    return f"{quoted}”" if closing and behind else title


def has_subject_line(lines: Sequence[str]) -> bool:
    """Return whether the document gives its subject as a letter does, after "V/v"."""
    return any(_subject_word(lines, at) for at in range(len(lines)))


def _subject_word(lines: Sequence[str], at: int) -> re.Match[str] | None:
    """Return the words of a line behind which a letter gives its subject.

    "VỀ VIỆC" in capitals stands below a type, also where a page has lost it.
    """
    line = lines[at]
    if line.isupper() and _SUBJECT_ALONE.match(line):
        return None
    if found := _SUBJECT.search(line) or _BEHIND_NUMBER.match(line):
        return found
    if not at or not _NUMBER_ALONE.fullmatch(lines[at - 1]):
        return None
    return _UNDER_NUMBER.match(line) or (_NOTHING.match(line) if _is_bare_subject(lines, at) else None)


def _is_bare_subject(lines: Sequence[str], at: int) -> bool:
    """Return whether the line below the number of a letter gives its subject without a word before it, and none does with one."""
    number, line = lines[at - 1], lines[at]
    if not _OF_LETTER.match(number) or not _SMALL_LETTERS.match(line) or _ENDS_IN_DAY.search(line):
        return False
    if any(map(_SUBJECT.search, lines)):
        return False
    return not (is_fixed_part(line) or is_national_heading(line) or is_stamp(line) or names_issuer(line))


def _after_subject_word(lines: Sequence[str]) -> Iterator[str]:
    for at, line in enumerate(lines):
        found = _subject_word(lines, at)
        if found:
            subject = _PLACE_BEHIND.sub("", line[found.end() :])
            yield subject
            for above, following in pairwise(lines[at:]):
                # a line in capitals below other letters is that of a stamp
                stamped = len(following.split()) > _FEW and following.isupper() > subject.isupper()
                names = names_issuer(following) and not above.endswith(" của")
                if stamped or is_fixed_part(following) or names:
                    return
                yield following
            return


def _without_type(lines: Sequence[str]) -> Iterator[str]:
    """Yield the subject in capitals of a page that has lost the line of the type: "BAN HÀNH QUY ĐỊNH VỀ …" below the number."""
    begun = False
    for above, line in pairwise(["", *lines]):
        beneath = is_fixed_part(above) and not is_national_heading(above)
        begun = begun or (beneath and _is_long_subject(line)) or _SUBJECT_ALONE.match(line) is not None
        if begun and (not line.isupper() or is_fixed_part(line) or names_issuer(line)):
            return
        if begun:
            yield line


def _is_long_subject(line: str) -> bool:
    return line.isupper() and len(line.split()) > _FEWEST and not (names_issuer(line) or is_fixed_part(line))


def _under_type(lines: Sequence[str], type_at: int) -> Iterator[str]:
    named = _named(lines[type_at])
    if named and named[1] and not (_OF_TYPE.fullmatch(named[1]) or _KIND_OF_CONCLUSION.fullmatch(lines[type_at])):
        yield named[1]
    over = False
    for above, line in pairwise(lines[type_at:]):
        if (over or (above != lines[type_at] and _opens_text(above, line))) and not line.isupper():
            return
        over = line.isupper() and line.endswith(".")
        goes_on = _SUBJECT.match(line) or _ISSUER_FIRST.match(line) or _is_cited(above, line)
        if is_fixed_part(line) and not goes_on:
            return
        if _BLANK.match(line) or _ATTACHED.match(line) or (names_issuer(line) and not _WANTS_NAME.search(above)):
            return
        if not _names_ministries(above, line):
            yield line


def _names_ministries(above: str, line: str) -> bool:
    """Return whether a line below "THÔNG TƯ LIÊN BỘ" says no more than who issues it: "NỘI VỤ - TÀI CHÍNH"."""
    joint = _JOINT.fullmatch(above) is not None and line.isupper() and " - " in line
    return joint and _SUBJECT_ALONE.match(line) is None and len(line.split()) < _LONGEST_SMALL


@cache
def _first_sentence() -> re.Pattern[str]:
    """Return the pattern of how the first sentence of a text begins: "Thực hiện …", "Năm 2025, …", "Văn thư là …"."""
    return pattern_of(rf"(?:Năm\s\d{{4}},|{alternation(line_words('text'))})\s|(?:\S+\s){{1,4}}là\s")


def _opens_text(above: str, line: str) -> bool:
    """Return whether below a title in capitals the first sentence of the text begins, which is long, or says the title again."""
    long = line[:1].isupper() and len(line.split()) > _LONGEST_SMALL
    again = line.upper().startswith(f"{above} ")
    return above.isupper() and long and (again or _first_sentence().match(line) is not None)


def _is_cited(above: str, line: str) -> bool:
    """Return whether `line` begins with the number of a document that the line above names: "BÃI BỎ QUYẾT ĐỊNH⏎SỐ 5/CT"."""
    ending = bare(" ".join(above.upper().split()[-2:]))
    return len(above) > len(ending) and ending in _type_names() and _CITED_NUMBER.match(line) is not None


@cache
def _type_names() -> dict[str, str]:
    """Return each type by its name in bare capitals."""
    return {bare(name.upper()): name for name in particular_types()}


@cache
def _type_line() -> re.Pattern[str]:
    names = sorted(_type_names().values(), key=len, reverse=True)
    return pattern_of(rf"({'|'.join(map(re.escape, names))})(?!\w|(?<=QUY ĐỊNH) CHI TIẾT\b)", re.IGNORECASE)


@cache
def _bare_type_line() -> re.Pattern[str]:
    names = sorted(_type_names(), key=len, reverse=True)
    return pattern_of(rf"({'|'.join(map(re.escape, names))})(?:\s*:?\Z|(?=\s+VE\s))")
