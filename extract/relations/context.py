"""What a cue says in its context: of whom, and to what end, the words around it speak."""

import re

from ..grammar.doc_types import LETTER, kind_of
from ..grammar.letters import UPPER
from ..mention import Mention
from ..model import Relation
from ..patterns import pattern_of
from .cues import Hit
from .place import Place
from .predicate import is_how_work_is_done, is_reported, is_told_of, stands_beside
from .titles import follows_law

CIRCULARS = frozenset({"Thông tư", "Thông tư liên tịch"})

# "Sau khi xem xét Tờ trình số …": who decides, or concludes, answers nobody.
_AFTER = pattern_of(r"(?:sau\s+khi|trên\s+cơ\s+sở|qua)\s", re.IGNORECASE)
_DECIDED = {"Nghị quyết": Relation.PROPOSED_BY, "Quyết định": Relation.PROPOSED_BY, "Kết luận": Relation.CITES}
_ABOUT = pattern_of(r"(?:đối\s+với|liên\s+quan|về)\s", re.IGNORECASE)
_LETTERS = frozenset({LETTER, "Văn bản", None})
_ORDERING = frozenset({"Chỉ thị", "Công điện"})
_BEFORE = 400
# "Thực hiện …", "Qua kiểm tra …": a sentence that begins so names its grounds before its main clause, "…, Sở yêu cầu".
_GROUND = pattern_of(
    r"\W*(?:thực\s+hiện|thi\s+hành|triển\s+khai|chấp\s+hành|căn\s+cứ|theo|qua|sau\s+khi|trên\s+cơ\s+sở|xét)(?!\w)",
    re.IGNORECASE,
)
_AND = pattern_of(r"(?<!\w)(?:và|đồng\s+thời)\s+\Z")
_MAIN_CLAUSE = pattern_of(rf",\s+[{UPPER}]")
_EXACTLY = pattern_of(r"\s+đúng(?!\w)")
_GUIDING = pattern_of(r"(?:^\W*|thông\s+tư(?:\s+liên\s+tịch)?\s+)hướng\s+dẫn(?!\w)", re.IGNORECASE)
_ISSUES = pattern_of(r"ban\s+hành\s+thông\s+tư", re.IGNORECASE)


def said(place: Place, hit: Hit, mention: Mention | None) -> Relation:
    """Return what the cue says here: of a circular's title, of grounds that others have, of work that is reported on."""
    relation = hit.cue.relation or Relation.CITES
    before = place.text[max(place.sentence.start, hit.start - _BEFORE) : hit.start]
    if follows_law(place.text, hit) and _guides(place, before):
        return Relation.GUIDES
    if relation is Relation.BASED_ON and _of_others(place, hit, before):
        return Relation.CITES
    if relation is Relation.REPLIES_TO and _AFTER.match(place.text, hit.start):
        proposed = mention is not None and mention.type == "Tờ trình"
        return _DECIDED.get(place.document.type or "", Relation.PROPOSED_BY if proposed else relation)
    if relation is Relation.PROPOSED_BY and _is_recommended(place, mention):
        return Relation.CITES
    if relation is Relation.REPLIES_TO and _answers_nobody(place, hit):
        return Relation.CITES
    if relation is Relation.IMPLEMENTS and mention is not None:
        told = is_reported(place, hit) or is_told_of(place, hit, mention) or stands_beside(place, hit)
        return Relation.CITES if told or _keeps_to(place, hit, before, mention) else relation
    return relation


def _is_recommended(place: Place, mention: Mention | None) -> bool:
    """Return whether others are told to do what inspectors recommend ("kiểm điểm theo kiến nghị tại Kết luận thanh tra …").

    So it is with what minutes say, where nothing is decided.
    """
    decides = place.document.type in _DECIDED
    return mention is not None and mention.type in {"Kết luận", "Biên bản"} and not decides


def _answers_nobody(place: Place, hit: Hit) -> bool:
    """Return whether what is asked there is only decided on ("Về đề nghị của … tại"), or others are told to answer it."""
    if _ABOUT.match(place.text, hit.start):
        return place.document.type not in _LETTERS
    return place.document.type in _ORDERING


def _guides(place: Place, before: str) -> bool:
    """Return whether a circular is issued to guide: "… ban hành Thông tư hướng dẫn quản lý phí theo Nghị định số …"."""
    if place.document.type not in CIRCULARS or not _GUIDING.search(before):
        return False
    return place.block.part == "header" or _ISSUES.search(before) is not None


def _of_others(place: Place, hit: Hit, before: str) -> bool:
    """Return whether another one has these grounds: "UBND cấp xã căn cứ Nghị định số … lập dự toán"."""
    follows = before.rstrip()[-1:].isalpha() and place.text[hit.start].islower()
    return follows and (place.document.issuer or "\0") not in before and not _is_second_ground(place, hit)


def _is_second_ground(place: Place, hit: Hit) -> bool:
    """Return whether grounds go on before the main clause: "Thi hành A, và căn cứ B …, Sở yêu cầu …"."""
    start = place.sentence.start + place.label_length()
    if hit.start - start > _BEFORE or not _GROUND.match(place.text, start, hit.start):
        return False
    joined = _AND.search(place.text, start, hit.start)
    end = min(place.sentence.end, hit.end + _BEFORE)
    return joined is not None and _MAIN_CLAUSE.search(place.text, hit.end, end) is not None


def _keeps_to(place: Place, hit: Hit, before: str, mention: Mention) -> bool:
    """Return whether the words only say how something is done: "… chuyển vốn ủy thác, thực hiện đúng Thông tư số …".

    Or how work is: "việc xử phạt thực hiện đúng Nghị định số …".
    """
    binding = kind_of(mention.type) in {"law", "state"} and mention.type not in _DECIDED
    exactly = _EXACTLY.match(place.text, hit.end, mention.start) is not None
    return binding and exactly and is_how_work_is_done(before)
