"""The title of a document that is named: whether the words after its number are of it, and where it ends."""

import re
from functools import cache

from ..grammar.alternation import alternation
from ..grammar.doc_types import type_names
from ..grammar.passing import was_passed
from ..kept import kept
from ..letters import LOWER, UPPER
from ..model import Relation
from ..patterns import pattern_of
from ..rules import rows
from .clauses import Gap
from .cues import OF_THE_DOCUMENT, Hit

_WORD = pattern_of(r"[^\W\d_]+")
_ASIDE = r"(?:\s*\([^()]{0,120}\))"
_DETAILS = pattern_of(r"quy\s+định\s+chi\s+tiết")
_GUIDING = pattern_of(r"(?:của\s[^,;.:]{1,120}?\s)?hướng\s+dẫn(?!\w)")
_BY = pattern_of(r"theo(?:\s+quy\s+định(?:\s+(?:tại|của|trong))?)?", re.IGNORECASE)
# With these the sentence goes on, and no title begins.
_GOES_ON = r"này|nêu|nói|còn|nhưng|mà|sau|trước|của|tính|thuộc|hiện|nay|mới|chỉ(?!\s+(?:đạo|định|tiêu|số))|vẫn|đều|trừ|bộc\s+lộ|nhằm|hay|phù\s+hợp|trái|so|khác|bị|gắn|lồng\s+ghép|ban\s+hành\s+(?:trước|sau|từ|vào|khi|năm|ngày)|thực\s+hiện\s+(?:đúng\s+)?theo"
# "Công văn A của Thanh tra tỉnh kết luận: …": what it says follows, not its title.
_ANNOUNCED = r"(?!về|v/v)[^\W\d_]+(?:\s[^\W\d_]+)?\s*:"
# What is said of a document, or by it, and stands in no title: "Danh mục … thuộc quản lý của Sở được tiếp tục thực hiện".
_PREDICATE = pattern_of(
    r"(?<!\w)(?:(?:được|bị)\s+tiếp\s+tục|tiếp\s+tục\s+được|thì\s+(?:được|phải|không)|có\s+trách\s+nhiệm)(?!\w)"
)
# "Quyết định A được ban hành để thay thế Quyết định B"
_ISSUED_TO = pattern_of(r"(?:(?:đã|mới|vừa)\s+)?được\s+(?:[^,;.:()]{1,60}?\s)?ban\s+hành(?:\s+(?:để|và|nhằm))?")
# What is in force, or was passed, does so: "Nghị định A có hiệu lực từ ngày … và thay thế Nghị định B", "Luật A được Quốc hội thông qua ngày …, thay thế Luật B".
_PASSED = r"(?:(?:đã|mới|vừa)\s+)?được\s(?:[^.;:()]{1,80}?\s)?thông\s+qua(?:\s[^.;:()]{0,100})?(?:,|\svà)"
_IN_FORCE = pattern_of(
    rf",?\s*(?:{_PASSED}|(?:{_PASSED}\s*)?(?:có|bắt\s+đầu\s+có)\s+hiệu\s+lực(?:\s[^.;:()]{{0,60}})?(?:,|\svà))(?:\s+(?:đã|sẽ|đồng\s+thời))?"
)
# "Điều 1. Theo Nghị quyết A được thông qua ngày …, điều chỉnh Quyết định B": whoever has this ground does so.
_GROUND = pattern_of(
    r"(?:\A|[.;:]\s|\n)\W*(?:theo|căn\s+cứ|thực\s+hiện|xét|trên\s+cơ\s+sở)\s[^.;:\n]*\Z", re.IGNORECASE
)
# but "Theo Nghị quyết A được thông qua ngày …, thay thế Nghị quyết B, các xã thực hiện sắp xếp"
_OTHER_ACTS = pattern_of(
    r"[^.;:\n]*?,\s+(?:(?:các|những)\s+(?!nghị|quyết|luật|thông|văn\s+bản)|(?:Sở|UBND|Ủy\s+ban|HĐND|Hội\s+đồng|Phòng|Văn\s+phòng|Ban|Bộ|Công\s+an|Thủ\s+trưởng|Giám\s+đốc|Chủ\s+tịch|Trưởng)\s)"
)
_LONGEST_GROUND = 300
# "Sửa đổi Quyết định A về quản lý tàu cá cho phù hợp với Nghị định B": what is done is fitting, not the title.
_FITTING = pattern_of(r"(?:cho|để|bảo\s+đảm|đảm\s+bảo)\s+phù\s+hợp(?!\w)")
# What a letter passes on stands in brackets behind it: "Công văn A (sao gửi Công điện B)".
_SENDS = pattern_of(r"sao\s+(?:gửi|lục)|chuyển\s+tiếp", re.IGNORECASE)
_UP_TO_BRACKET = pattern_of(rf"\s+[{LOWER}][^.;:()]{{1,160}}\((?:đã\s+)?")
# So many words are a noun with what is said of it: "hộ gia đình chính sách".
_OF_ONE_KIND = 5
_DONE = frozenset({"", "đã", "mới", "vừa", "để", "nêu trên", "nói trên"})


def stands_in_title(text: str, gap: Gap, hit: Hit) -> bool:
    """Return whether the cue says something of the reference before it, and not of the document itself.

    In brackets only what a document does is said of it ("Nghị định A (thay thế Nghị định B)"), or what follows its number.
    """
    before = text[gap.start : hit.start].strip()
    acts = hit.cue.deed and hit.cue.relation is not Relation.GUIDES
    if _ISSUED_TO.fullmatch(before) or (acts and _IN_FORCE.fullmatch(before)):
        return True
    if acts and before == "," and was_passed(text, gap.start) and not _leads(text, gap.start, hit.end):
        return True
    if before.rfind("(") > before.rfind(")"):
        told = hit.cue.relation is Relation.IMPLEMENTS or _SENDS.match(text, hit.start) is not None
        return hit.cue.deed or (before == "(" and told)
    if hit.cue.relation in OF_THE_DOCUMENT:
        return _runs_on(text, gap, hit) and opens_title(text, gap)
    if before == "" and hit.cue.voice == "place":
        return False
    if before in _DONE or (before.endswith(",") and _DETAILS.match(text, hit.start)):
        return hit.cue.relation is not Relation.CITES or opens_title(text, gap)
    return opens_title(text, gap) and not leaves_title(text, gap, hit.start, deed=hit.cue.deed)


def _leads(text: str, end: int, deed: int) -> bool:
    """Return whether the sentence up to `end` only names by what its writer does the deed that ends at `deed`; nobody else acts behind it."""
    ground = _GROUND.search(text, max(0, end - _LONGEST_GROUND), end) is not None
    return ground and _OTHER_ACTS.match(text, deed, deed + _LONGEST_GROUND) is None


def _runs_on(text: str, gap: Gap, hit: Hit) -> bool:
    """Return whether a title runs on into the words: "về việc chuyển đơn theo đề nghị của Ban … tại Phiếu chuyển …"."""
    words = text[gap.start : hit.start]
    return hit.cue.relation is Relation.PROPOSED_BY and text[hit.start].islower() and not set(words) & set(",;:\n")


def guides(text: str, gap: Gap, hit: Hit) -> bool:
    """Return whether a title says that its document guides: "Thông tư … hướng dẫn quản lý kinh phí … theo Quyết định …"."""
    return follows_law(text, hit) and _GUIDING.match(text, min(gap.start + 1, gap.end), gap.end) is not None


def follows_law(text: str, hit: Hit) -> bool:
    """Return whether the cue is "theo", or "theo quy định tại"."""
    return hit.cue.relation is Relation.CITES and _BY.fullmatch(text, hit.start, hit.end) is not None


def opens_title(text: str, gap: Gap) -> bool:
    """Return whether the title of the reference before goes on through the words.

    It begins with a small word that is none of "có", "được", "và" …, or with a quotation mark.
    """
    after = _after_number().match(text, gap.start, gap.end)
    if after is None:
        return False
    word = after["word"]
    return word is None or not _no_title().match(text, after.start("word"))


def title_runs_on(text: str, gap: Gap, hit: Hit) -> bool:
    """Return whether a title runs on over ";" up to a bracket that tells of its document: "… ban hành Quy trình thu; quản lý sổ (được sửa đổi bởi B)".

    What names another document there is itself amended: "…; Quy chế làm việc (được sửa đổi bởi B)".
    """
    stop = text.find(";", gap.start, gap.cut)
    if gap.breaks or stop < 0 or _UP_TO_BRACKET.fullmatch(text, stop + 1, hit.start) is None:
        return False
    return opens_title(text, gap._replace(end=stop)) and _document().search(text, stop, hit.start) is None


def leaves_title(text: str, gap: Gap, cue_start: int, *, deed: bool = False) -> bool:
    """Return whether the cue within an open title begins a new clause.

    It does after a predicate or a colon, after a comma late in the title ("… về việc rà soát văn bản, thực hiện …"), with a capital
    on a new line unless it is a `deed`, with which titles begin, and with "theo" once the title has had a comma: what
    follows says how the document itself acts.
    """
    if (not deed and _begins_line(text, cue_start)) or _tells_of(text, gap, cue_start):
        return True
    predicate = _PREDICATE.search(text, gap.start, gap.end)
    if predicate is not None and predicate.start() < cue_start:
        return True
    comma = text.rfind(",", gap.start, cue_start)
    if comma < 0:
        return False
    words = len(_WORD.findall(text, gap.start, comma))
    if text.startswith("sau khi", cue_start) and not text[comma + 1 : cue_start].strip():
        return True
    if _follows(text, cue_start):
        return words > 3 and not _counts_up(text, gap.start, comma, cue_start)
    return words > 5 and not text[comma + 1 : cue_start].strip()


def _counts_up(text: str, start: int, comma: int, end: int) -> bool:
    """Return whether the comma stands between two of a kind, which a title lists: "hộ nghèo, hộ cận nghèo"."""
    after = _WORD.search(text, comma, end)
    return after is not None and after[0] in _WORD.findall(text, start, comma)[-_OF_ONE_KIND:]


def _begins_line(text: str, cue_start: int) -> bool:
    capital = text[cue_start].isupper() and text[cue_start + 1].islower()
    return capital and text[max(0, cue_start - 40) : cue_start].rstrip(" \t").endswith("\n")


def _tells_of(text: str, gap: Gap, cue_start: int) -> bool:
    """Return whether the words tell what became of the document ("… về bảo vệ rừng: đến ngày 15/8, Công ty nộp …") or what it is to fit."""
    colon = text.find(": ", gap.start, cue_start)
    told = colon >= 0 and len(_WORD.findall(text, gap.start, colon)) > 4
    return told or _FITTING.search(text, max(gap.start, cue_start - 12), gap.end) is not None


def _follows(text: str, cue_start: int) -> bool:
    """Return whether the cue is, or stands after, the word "theo"."""
    return text.startswith("theo", cue_start) or text[max(0, cue_start - 12) : cue_start].split()[-1:] == ["theo"]


@cache
def _document() -> re.Pattern[str]:
    return pattern_of(rf"(?<!\w){alternation(type_names())}(?!\w)")


@cache
def _after_number() -> re.Pattern[str]:
    openers = alternation(row["words"] for row in rows("title_starts") if row["opens_title"])
    agencies = r"(?:[Ll]iên\s[^;.()]{1,160}?|[^,;.:]{1,120}?)"
    issuer = rf"(?:(?i:của)\s{agencies}\s(?=(?i:{openers})(?!\w)))?"
    to_whom = r"(?:gửi(?!\s+kèm)(?:\s+[^\s.;:()\d]+){1,14}?\s+(?=[Vv]ề\s+việc\s))?"
    word = rf"(?P<word>[{LOWER}]+|[{UPPER}]{{2,}}|{openers})"
    return pattern_of(rf"{_ASIDE}{{0,2}}\s*{issuer}{to_whom}(?:,\s+(?=[Vv]ề\s+việc\s))?(?:{word}(?!\w)|[“\"])")


@kept
def _no_title() -> re.Pattern[str]:
    openers = {row["words"] for row in rows("title_starts") if row["opens_title"]}
    closers = {row["words"] for row in rows("title_starts") if not row["opens_title"]}
    # "kết luận" opens none, "kết luận cuộc họp" does
    longer = alternation(words for words in openers if any(words.startswith(f"{each} ") for each in closers))
    return pattern_of(rf"(?!(?:{longer})(?!\w))(?:{alternation(closers)}|{_GOES_ON})(?!\w)|{_ANNOUNCED}", re.IGNORECASE)
