"""What a cue says in its context: of whom, and to what end, the words around it speak."""

import re

from ..grammar.doc_types import LETTER, kind_of, types_with
from ..letters import UPPER
from ..mention import Mention
from ..model import Relation
from ..patterns import pattern_of
from .cues import Hit
from .predicate import is_how_work_is_done, is_reported, is_told_of, stands_beside
from .setting import Setting
from .titles import follows_law

CIRCULARS = frozenset({"Thông tư", "Thông tư liên tịch"})

# "Sau khi xem xét Tờ trình số …": who decides, or concludes, answers nobody.
_AFTER = pattern_of(r"(?:sau\s+khi|trên\s+cơ\s+sở|qua)\s", re.IGNORECASE)
_DECIDED = {"Nghị quyết": Relation.PROPOSED_BY, "Quyết định": Relation.PROPOSED_BY, "Kết luận": Relation.CITES}
_ABOUT = pattern_of(r"(?:đối\s+với|liên\s+quan|về)\s", re.IGNORECASE)
_LETTERS = frozenset({LETTER, "Văn bản", None})
_BEFORE, _LONGEST_LINK = 400, 30
# "Thực hiện …", "Qua kiểm tra …": a sentence that begins so names its grounds before its main clause, "…, Sở yêu cầu".
_GROUND = pattern_of(
    r"\W*(?:thực\s+hiện|thi\s+hành|triển\s+khai|chấp\s+hành|căn\s+cứ|(?:tiếp\s+)?theo|qua|sau\s+khi|trên\s+cơ\s+sở|xét)(?!\w)",
    re.IGNORECASE,
)
_AND = pattern_of(r"(?<!\w)(?:và|đồng\s+thời)\s+\Z")
_MAIN_CLAUSE = pattern_of(rf",\s+[{UPPER}]")
_EXACTLY = pattern_of(r"\s+đúng(?!\w)")
# "Đề nghị UBND tỉnh phân bổ kinh phí; sớm trả lời Công văn A": the second thing that others are asked for.
_ASKED = pattern_of(r"\W*(?:kính\s+)?(?:đề\s+nghị|kiến\s+nghị|đề\s+xuất|yêu\s+cầu|giao)\s(?!của\s)", re.IGNORECASE)
_NEXT_ASKED = pattern_of(r";\s+(?:(?:và|đồng\s+thời|sớm|kịp\s+thời|khẩn\s+trương)\s+){0,2}\Z")
_GUIDING = pattern_of(r"(?:^\W*|thông\s+tư(?:\s+liên\s+tịch)?\s+)hướng\s+dẫn(?!\w)", re.IGNORECASE)
_ISSUES = pattern_of(r"ban\s+hành\s+thông\s+tư", re.IGNORECASE)


def said(setting: Setting, hit: Hit, mention: Mention | None) -> Relation:
    """Return what the cue says here: of a circular's title, of grounds that others have, of work that is reported on."""
    relation = hit.cue.relation or Relation.CITES
    before = setting.text[max(setting.sentence.start, hit.start - _BEFORE) : hit.start]
    if follows_law(setting.text, hit) and _guides(setting, before):
        return Relation.GUIDES
    if relation is Relation.BASED_ON and _of_others(setting, hit, before):
        return Relation.CITES
    if relation is Relation.REPLIES_TO and _AFTER.match(setting.text, hit.start):
        proposed = mention is not None and mention.type == "Tờ trình"
        return _DECIDED.get(setting.document.type or "", Relation.PROPOSED_BY if proposed else relation)
    if relation is Relation.PROPOSED_BY and _is_recommended(setting, mention):
        return Relation.CITES
    if relation is Relation.REPLIES_TO and _answers_nobody(setting, hit):
        return Relation.CITES
    if relation is Relation.IMPLEMENTS and mention is not None:
        told = is_reported(setting, hit) or is_told_of(setting, hit, mention) or stands_beside(setting, hit)
        return Relation.CITES if told or _keeps_to(setting, hit, before, mention) else relation
    return relation


def _is_recommended(setting: Setting, mention: Mention | None) -> bool:
    """Return whether others are told to do what inspectors recommend ("kiểm điểm theo kiến nghị tại Kết luận thanh tra …").

    So it is with what minutes say, where nothing is decided.
    """
    decides = setting.document.type in _DECIDED
    return mention is not None and mention.type in {"Kết luận", "Biên bản"} and not decides


def _answers_nobody(setting: Setting, hit: Hit) -> bool:
    """Return whether what is asked there is only decided on ("Về đề nghị của … tại"), or others are told to answer it."""
    if _ABOUT.match(setting.text, hit.start):
        return setting.document.type not in _LETTERS
    return _is_next_asked(setting, hit) or setting.document.type in types_with("commands")


def _is_next_asked(setting: Setting, hit: Hit) -> bool:
    """Return whether somebody is asked for it whom the sentence asked for something else before."""
    start = setting.sentence.start + setting.label_length()
    goes_on = _NEXT_ASKED.search(setting.text, max(start, hit.start - _LONGEST_LINK), hit.start) is not None
    return goes_on and _ASKED.match(setting.text, start) is not None


def _guides(setting: Setting, before: str) -> bool:
    """Return whether a circular is issued to guide: "… ban hành Thông tư hướng dẫn quản lý phí theo Nghị định số …"."""
    if setting.document.type not in CIRCULARS or not _GUIDING.search(before):
        return False
    return setting.block.part == "header" or _ISSUES.search(before) is not None


def _of_others(setting: Setting, hit: Hit, before: str) -> bool:
    """Return whether another one has these grounds: "UBND cấp xã căn cứ Nghị định số … lập dự toán"."""
    follows = before.rstrip()[-1:].isalpha() and setting.text[hit.start].islower()
    return follows and (setting.document.issuer or "\0") not in before and not _is_second_ground(setting, hit)


def _is_second_ground(setting: Setting, hit: Hit) -> bool:
    """Return whether grounds go on before the main clause: "Thi hành A, và căn cứ B …, Sở yêu cầu …"."""
    start = setting.sentence.start + setting.label_length()
    if hit.start - start > _BEFORE or not _GROUND.match(setting.text, start, hit.start):
        return False
    joined = _AND.search(setting.text, start, hit.start)
    end = min(setting.sentence.end, hit.end + _BEFORE)
    return joined is not None and _MAIN_CLAUSE.search(setting.text, hit.end, end) is not None


def _keeps_to(setting: Setting, hit: Hit, before: str, mention: Mention) -> bool:
    """Return whether the words only say how something is done: "… chuyển vốn ủy thác, thực hiện đúng Thông tư số …".

    Or how work is: "việc xử phạt thực hiện đúng Nghị định số …".
    """
    binding = kind_of(mention.type) in {"law", "state"} and mention.type not in _DECIDED
    exactly = _EXACTLY.match(setting.text, hit.end, mention.start) is not None
    return binding and exactly and is_how_work_is_done(before)
