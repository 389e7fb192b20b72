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
from .place import Place

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
# The clause begins with it, after a label or words that lead over from the one before: "Tuy nhiên, việc …".
_SUBJECT = pattern_of(
    r"\W*(?:[\w.]{1,6}[.)/]\s*)?\W*(?:[^\W\d]+(?:\s+[^\W\d]+){0,4}\s*[,:]\s*)?"
    r"(?:việc|công\s+tác|hoạt\s+động)(?:\s+[^\s.;:,()]+){0,8}?\s*",
    re.IGNORECASE,
)


def is_reported(place: Place, hit: Hit) -> bool:
    """Return whether the words tell what has been done: "các trường đã thực hiện nghiêm", "đã chi trả …, đúng yêu cầu tại"."""
    start = max(place.sentence.start, hit.start - _BEFORE)
    before = place.text[start : hit.start]
    if place.document.type != "Báo cáo" and _HAS_DONE.search(before[-_NEAR:]):
        return _CARRIES_OUT.match(place.text, hit.start) is not None
    return _AS_TOLD.search(before[-_NEAR:]) is not None and _HAS.search(before) is not None


def is_told_of(place: Place, hit: Hit, mention: Mention) -> bool:
    """Return whether the words at `hit` name work of which the clause tells what became of it, and orders nothing."""
    start = max(place.sentence.start, hit.start - _BEFORE)
    after = _past(place, mention)
    if _predicates("result").search(after):
        near = place.text[max(start, hit.start - _NEAR) : hit.start]
        return _WORK.search(near) is not None or _WORK.match(place.text[hit.start : hit.end]) is not None
    subject = _SUBJECT.fullmatch(place.text, start, hit.start) is not None
    return subject and bool(after.strip(" ./\n")) and _predicates("order").search(after) is None


def _past(place: Place, mention: Mention) -> str:
    """Return the words of the clause past the reference, a list that it begins included."""
    end = min(place.sentence.end, mention.end + _FAR)
    stop = place.text.find(";", mention.end, end)
    return place.text[mention.end : end if stop < 0 else stop]


@cache
def _predicates(kind: str) -> re.Pattern[str]:
    """Return the pattern of the words by which a predicate tells a result, or orders."""
    words = alternation(row["words"] for row in rows("clause_words") if row["kind"] == kind)
    return pattern_of(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
