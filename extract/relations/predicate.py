"""What a clause goes on to say of the work that it names, past the reference: "Việc thực hiện Kế hoạch A … còn hình thức".

A cue is looked for before its target only. Where it stands in the subject of a clause, the predicate decides: work that is
told of is not carried out by these words, work that is ordered is.
"""

import re
from functools import cache

from ..grammar.alternation import alternation
from ..mention import Mention
from ..patterns import pattern_of
from ..rules import rows
from .cues import Hit
from .setting import Setting

_NEAR, _FAR, _BEFORE = 60, 250, 400
# "việc", with or without further words, ends at the cue: "việc tổ chức" before "triển khai".
_WORK = pattern_of(
    r"(?<!\w)(?:việc|nội\s+dung|chỉ\s+tiêu|mục\s+tiêu|nhiệm\s+vụ|công\s+tác)(?!\w)[^,;:]*$", re.IGNORECASE
)
# Who has carried a document out keeps to it; a report is itself how its writer does so: "Sở đã triển khai Kế hoạch A".
_HAS = pattern_of(r"(?<!\w)đã\s", re.IGNORECASE)
_HAS_DONE = pattern_of(r"(?<!\w)đã\s+(?:tổ\s+chức\s+|chủ\s+động\s+)?\Z", re.IGNORECASE)
_CARRIES_OUT = pattern_of(r"(?:tổ\s+chức\s+)?(?:triển\s+khai|thực\s+hiện|thi\s+hành|chấp\s+hành)(?!\w)", re.IGNORECASE)
_AS_TOLD = pattern_of(r",\s+đúng(?:\s+theo)?\s+\Z")
# "rà soát việc thực hiện Kế hoạch A": the work is only named, unless a verb before it has it done ("đẩy mạnh việc thực hiện").
_NAMED = pattern_of(
    r"(?<!\w)(?P<verb>(?:[^\W\d]+\s+){0,3})(?<!v[ềê]\s)(?<!v/v\s)việc\s+(?:(?:tổ\s+chức|triển\s+khai)\s+){0,2}\Z",
    re.IGNORECASE,
)
# "Việc xử phạt thực hiện đúng Nghị định A", "Nhiệm vụ nêu tại A được thực hiện theo Quyết định này".
_BY_THIS = pattern_of(r"(?:thực\s+hiện|áp\s+dụng|thay\s+thế)\s+(?:theo|bằng|bởi)(?:\s+[^\s.;:,()]+){1,6}?\s+này(?!\w)")
# "định danh điện tử gắn với thực hiện Đề án 06": what else is done beside it.
_BESIDE = pattern_of(
    r"(?<!\w)(?:gắn|lồng\s+ghép|kết\s+hợp|song\s+song)(?:\s+[^\s.;:,()]+){0,4}?\s+(?:với|cùng)(?:\s+(?:việc|quá\s+trình))?(?:\s+tổ\s+chức)?\s+\Z",
    re.IGNORECASE,
)
# "việc xử phạt vi phạm hành chính thực hiện đúng": how work is done.
_WORK_DONE = pattern_of(r"(?:^|[;,.:])\W*việc(?:\s+[^\s.;:()]+){1,20}\s+\Z", re.IGNORECASE)
# The clause begins with it, after a label or words that lead over from the one before: "Tuy nhiên, việc …".
_SUBJECT = pattern_of(
    r"\W*(?:[\w.]{1,6}[.)/]\s*)?\W*(?:[^\W\d]+(?:\s+[^\W\d]+){0,4}\s*[,:]\s*)?"
    r"(?:việc|công\s+tác|hoạt\s+động)(?:\s+[^\s.;:,()]+){0,8}?\s*",
    re.IGNORECASE,
)


def is_reported(setting: Setting, hit: Hit) -> bool:
    """Return whether the words tell what has been done: "các trường đã thực hiện nghiêm", "đã chi trả …, đúng yêu cầu tại"."""
    start = max(setting.sentence.start, hit.start - _BEFORE)
    before = setting.text[start : hit.start]
    if setting.document.type != "Báo cáo" and _HAS_DONE.search(before[-_NEAR:]):
        return _CARRIES_OUT.match(setting.text, hit.start) is not None
    return _AS_TOLD.search(before[-_NEAR:]) is not None and _HAS.search(before) is not None


def stands_beside(setting: Setting, hit: Hit) -> bool:
    """Return whether the body of a document only says beside what other work its own is done: "gắn với thực hiện Đề án 06"."""
    start = max(setting.sentence.start, hit.start - _NEAR)
    return setting.block.part == "body" and _BESIDE.search(setting.text, start, hit.start) is not None


def is_how_work_is_done(before: str) -> bool:
    """Return whether the words before "thực hiện đúng" name work, "việc xử phạt vi phạm hành chính", or a comma parts them from it."""
    return before.rstrip()[-1:] == "," or _WORK_DONE.search(before) is not None


def is_told_of(setting: Setting, hit: Hit, mention: Mention) -> bool:
    """Return whether the words at `hit` name work of which the clause tells what became of it, and orders nothing."""
    start = max(setting.sentence.start, hit.start - _BEFORE)
    after = _past(setting, mention)
    if _BY_THIS.search(after):
        return True
    if _predicates("result").search(after):
        near = setting.text[max(start, hit.start - _NEAR) : hit.start]
        return _WORK.search(near) is not None or _WORK.match(setting.text[hit.start : hit.end]) is not None
    subject = _SUBJECT.fullmatch(setting.text, start, hit.start) is not None
    told = (subject and bool(after.strip(" ./\n"))) or is_named(setting.text, start, hit)
    return told and _predicates("order").search(after) is None


def is_named(text: str, start: int, hit: Hit) -> bool:
    """Return whether the words at `hit` only name work: "kiểm tra việc thực hiện", no "đẩy mạnh việc …" and no title, "về việc …"."""
    named = _NAMED.search(text, max(start, hit.start - _NEAR), hit.start)
    return named is not None and _predicates("urge").search(named["verb"]) is None


def _past(setting: Setting, mention: Mention) -> str:
    """Return the words of the clause past the reference, a list that it begins included."""
    end = min(setting.sentence.end, mention.end + _FAR)
    stop = setting.text.find(";", mention.end, end)
    return setting.text[mention.end : end if stop < 0 else stop]


@cache
def _predicates(kind: str) -> re.Pattern[str]:
    """Return the pattern of the words by which a predicate tells a result, or orders."""
    words = alternation(row["words"] for row in rows("clause_words") if row["kind"] == kind)
    return pattern_of(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
