"""Words that follow their target and end or change it: "Quyết định A … hết hiệu lực kể từ ngày Quyết định này có hiệu lực"."""

import re

from ..mention import Related
from ..model import CHANGES, ENDINGS, Relation
from ..patterns import pattern_of
from .certainty import certainty
from .clauses import begins_with_part, names_part
from .cues import Hit
from .neighbours import Neighbours
from .operative import FAR, can_change, speaks_of_itself
from .phrase import Phrase, does
from .scope import begins_with_wording, ends_part
from .setting import Setting

_SEPARATORS = pattern_of(r"[;,:]")
# "đến khi A hết hiệu lực", "Trường hợp A bị bãi bỏ": until then, or if so, and the document itself does nothing.
_CONDITION = pattern_of(
    r"(?<!\w)(?:(?:đến|tới|trước|sau)\s+(?:khi|lúc|thời\s+điểm|ngày(?!\s+\d))|trường\s+hợp|nếu|khi|chừng\s+nào)(?!\w)",
    re.IGNORECASE,
)
_UNTIL = pattern_of(r"(?<!\w)(?:đến|tới)\s+(?:khi|lúc|thời\s+điểm|ngày(?!\s+\d))(?!\w)")
# "Giấy phép cấp theo Quyết định A hết hiệu lực": the licence ends; what is issued by a decision is that decision.
_UNDER = pattern_of(
    r"(?<!kèm\s)(?<!hành\s)theo\s+(?:(?:các|những|quy\s+định|nội\s+dung|tại|của)\s+){0,4}\Z", re.IGNORECASE
)
# "những nội dung tại Công văn A trái với Hướng dẫn này"
_CONTRARY = pattern_of(r"trái\s", re.IGNORECASE)
_CONTENT = pattern_of(r"(?<!\w)(?:nội\s+dung|quy\s+định|hướng\s+dẫn|điểm|điều|khoản|mục)\s[^.;:]*$", re.IGNORECASE)
_OTHERS = pattern_of(r"(?<!\w)(?:các|những)\s+(?:nội\s+dung|quy\s+định|hướng\s+dẫn|văn\s+bản)(?!\w)", re.IGNORECASE)
_OTHER = pattern_of(r"hiệu\s+lực|giá\s+trị")
_IN_PART = pattern_of(r"\s+(?:thi\s+hành\s+)?một\s+phần", re.IGNORECASE)


def end_before(setting: Setting, around: Neighbours, hit: Hit, last: int) -> None:
    """Let the words at `hit` act on the list that ends with the reference at `last`."""
    ending = hit.cue.relation in ENDINGS
    if hit.cue.voice == "passive" and not _by_itself(setting, around, hit, last):
        return
    if _CONTRARY.match(setting.text, hit.start) and not _is_contrary(setting, around, hit, last):
        return
    if not _acts(setting, around, hit, last) or (ending and _lives(setting, around, hit, last)):
        return
    for index in _targets(setting, around, hit, last):
        around.related[index] = _ended(setting, around, hit, index)


def _is_contrary(setting: Setting, around: Neighbours, hit: Hit, last: int) -> bool:
    """Return whether what is contrary stands in the reference itself: "nội dung tại A trái với …", and not "thay thế A; các quy định trái với …"."""
    mention, text = around.mentions[last], setting.text
    first = max(setting.sentence.start, mention.start - FAR)
    start = max(first, text.rfind(";", first, mention.start))
    between = text[mention.end : hit.start] if hit.start - mention.end < FAR else ";"
    others = ";" in between or _OTHERS.search(between) is not None
    return _CONTENT.search(text, start, mention.start) is not None and not others


def _by_itself(setting: Setting, around: Neighbours, hit: Hit, last: int) -> bool:
    """Return whether the document itself is the one that acts: "A được thay thế bằng Phụ lục kèm theo Quyết định này"."""
    if hit.cue.relation not in CHANGES:
        return False
    end = _stop(setting, hit.end)
    start = _opening(setting, around.mentions[last].start)
    phrases = begins_with_part(setting.text, hit.end, end) and names_part(
        setting.text, start, around.mentions[last].start
    )
    return phrases or speaks_of_itself(setting.text, hit.end, end)


def _acts(setting: Setting, around: Neighbours, hit: Hit, last: int) -> bool:
    """Return whether the document itself acts; the clause of what its own agency issued may begin with that, or its part."""
    mention = around.mentions[last]
    led = setting.led and can_change(setting.document.type, mention.type)
    if led or does(setting, hit, [], mention):
        return True
    start = _opening(setting, mention.start)
    first = start if begins_with_part(setting.text, start, mention.start) else mention.start
    own = setting.document.issuer in (mention.issuer, None)
    return own and hit.cue.relation in ENDINGS and does(setting, hit._replace(start=first), [], mention)


def _lives(setting: Setting, around: Neighbours, hit: Hit, last: int) -> bool:
    """Return whether the end is only a condition, or that of something else: the last document then lives on."""
    mention, text = around.mentions[last], setting.text
    before = text[_clause_start(setting, mention.start) : mention.start]
    conditions = list(_CONDITION.finditer(before))
    if conditions and before.rfind(" thì ") < conditions[-1].start():
        return True
    return (
        _UNDER.search(before) is not None
        or _UNTIL.search(text, max(mention.end, hit.start - FAR), hit.start) is not None
    )


def _clause_start(setting: Setting, at: int) -> int:
    ends = [each.end() for each in _SEPARATORS.finditer(setting.text, max(setting.sentence.start, at - FAR), at)]
    return ends[-1] if ends else max(setting.sentence.start, at - FAR)


def _opening(setting: Setting, at: int) -> int:
    """Return where the sentence begins after its label, or as far before `at` as is read."""
    return max(setting.sentence.start + setting.label_length(), at - FAR)


def _stop(setting: Setting, start: int) -> int:
    """Return where the clause of the words that end at `start` ends."""
    end = min(setting.sentence.end, start + FAR)
    found = setting.text.find(";", start, end)
    return end if found < 0 else found


def _targets(setting: Setting, around: Neighbours, hit: Hit, last: int) -> list[int]:
    """Return the references of the list that the document itself merely cites, up to another clause that ends some."""
    targets = _carried(setting, around, hit, last)
    for index in around.merely_cited(last, setting.sentence.start):
        if index < last and _is_apart(setting, around, index):
            break
        targets.append(index)
    return targets


def _is_apart(setting: Setting, around: Neighbours, index: int) -> bool:
    """Return whether the list that is ended begins after the reference at `index`: "… giải quyết theo A; B hết hiệu lực"."""
    mention = around.mentions[index]
    before = setting.text[_clause_start(setting, mention.start) : mention.start]
    after = around.mentions[index + 1].start
    under = setting.text.find(";", mention.end, after) >= 0 and _UNDER.search(before) is not None
    return under or _ends_between(setting.text, mention.end, after)


def _ends_between(text: str, start: int, end: int) -> bool:
    return _OTHER.search(text, start, min(end, start + FAR)) is not None


def _carried(setting: Setting, around: Neighbours, hit: Hit, last: int) -> list[int]:
    """Return the items into which the list before only seemed to go on: "thay thế A; B và C không còn hiệu lực", "…; B tiếp tục được áp dụng"."""
    says = hit.cue.relation in ENDINGS or hit.cue.relation is Relation.CITES
    first = _first_of_clause(setting, around, last)
    items = range(last, first - 1, -1)
    seemed = all(around.related[each].relation in ENDINGS and around.related[each].subject is None for each in items)
    if not says or not seemed or first == 0:
        return []
    start, mention, text = around.mentions[first - 1].end, around.mentions[first], setting.text
    after = around.mentions[last].end
    if hit.start - start > FAR:
        return []
    apart = start >= setting.sentence.start and _SEPARATORS.search(text, start, mention.start) is not None
    alone = not setting.cues(max(start, _clause_start(setting, mention.start)), mention.start) and not setting.cues(
        after, hit.start
    )
    goes_on = text[after : hit.start].rstrip().endswith((" và", ","))
    return list(items) if apart and alone and not goes_on else []


def _first_of_clause(setting: Setting, around: Neighbours, last: int) -> int:
    """Return the first reference after the last semicolon before `last`, or `last` where the sentence has none."""
    mention = around.mentions[last]
    stop = setting.text.rfind(";", max(setting.sentence.start, mention.start - FAR), mention.start)
    first = last
    while stop >= 0 and first > 0 and around.mentions[first - 1].start > stop:
        first -= 1
    return first


def _ended(setting: Setting, around: Neighbours, hit: Hit, index: int) -> Related:
    """Return how the reference at `index` is used by words that end it, or a part of it."""
    mention, text = around.mentions[index], setting.text
    start = max(around.mentions[index - 1].end if index else 0, _opening(setting, mention.start))
    said = _IN_PART.match(text, hit.end) is not None or ends_part(text, hit)
    wording = begins_with_wording(text, _opening(setting, mention.start), mention.start)
    part = said or wording or names_part(text, start, mention.start)
    relation = hit.cue.relation or Relation.REPEALS
    day = setting.effective_day(hit.start) if relation in CHANGES else None
    return Phrase(relation, part, day, certainty("ended")).of(mention)
