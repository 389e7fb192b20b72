"""Whether the words between two references of a sentence go on with the list, the deed or the title of the first."""

import re
from collections.abc import Sequence
from itertools import pairwise

from ..grammar.doc_types import kind_of
from ..grammar.numbers import year_of
from ..letters import UPPER
from ..mention import Mention, Related
from ..model import CHANGES, ENDINGS, Relation
from ..patterns import pattern_of
from .clauses import Gap, goes_on_with, joins_part
from .cues import OF_THE_DOCUMENT, Hit
from .governing import is_planned, stands_after_and
from .neighbours import Neighbours
from .operative import can_act
from .phrase import Phrase, does
from .scope import is_item_of_provisions, names_provisions_within
from .setting import Setting
from .titles import follows_law, opens_title, stands_in_title

_PROVISIONS = pattern_of(
    r"\s*(?:và\s+)?(?:(?:các|những)\s+)?(?:quy\s+định|nội\s+dung)\s+(?:của|tại|trong)\s+(?:(?:các|những)\s+)?"
)
_ACTS = frozenset({"law", "state"})
_DRAFTS = pattern_of(
    r"(?<!\w)(?:xây\s+dựng|soạn\s+thảo|dự\s+thảo|tham\s+mưu|trình(?!\s+tự)|ban\s+hành)\s", re.IGNORECASE
)
_HAS_ISSUED = pattern_of(r"(?<!\w)(?:đã|vừa|mới)\s+(?:ký\s+)?ban\s+hành\s+\Z", re.IGNORECASE)
_CARRIES_OUT = pattern_of(r"(?:Thực\s+hiện|Thi\s+hành|Triển\s+khai|Tiếp\s+theo)\s")
_ENDS_GROUND = pattern_of(rf"[^,;:]*(?:;|,\s*(?:\Z|[{UPPER}]))")
_NEAR = 24
_OF_PLACE = pattern_of(r"(?:UBND|HĐND)\b")
_DIRECTION = pattern_of(r"(?:,|và|,\s*và)\s+(?:theo\s+)?(?:ý\s+kiến\s+)?chỉ\s+đạo\s[^.;:]{2,160}?\s(?:tại|trong)")


def names_provisions(text: str, phrase: Phrase, gap: Gap, hit: Hit, *, listed: bool) -> bool:
    """Return whether a list of what is carried out goes on with provisions: "Thực hiện Nghị quyết A; các quy định của Luật B".

    So does an item, `listed` below what ends it: "Bãi bỏ các quy định sau:", "b) Quy định tại khoản 3 Điều 5 Nghị định B".
    """
    if hit.cue.voice != "place" or gap.breaks:
        return False
    if listed and phrase.relation in ENDINGS:
        return is_item_of_provisions(text, gap.cut, gap.end)
    return phrase.relation is Relation.IMPLEMENTS and _PROVISIONS.fullmatch(text, gap.cut, gap.end) is not None


def are_subjects(setting: Setting, around: Neighbours, sharing: Sequence[int], last: int) -> bool:
    """Return whether a sentence begins with several documents of one kind of which it says one thing: "Nghị định A và Nghị định B đã được …"."""
    listed = [*(each for each in sharing if each < last), last]
    first = setting.sentence.start + setting.label_length()
    if len(listed) == 1 or any(map(str.isalpha, setting.text[first : around.mentions[listed[0]].start])):
        return False
    joined = [
        setting.text[around.mentions[one].end : around.mentions[next_].start].strip() for one, next_ in pairwise(listed)
    ]
    alike = all(around.mentions[each].type == around.mentions[last].type for each in listed)
    return alike and joined[-1] == "và" and set(joined) <= {"và", ","}


def is_directed_too(text: str, phrase: Phrase, joint: int | None, hit: Hit | None) -> bool:
    """Return whether grounds go on with what somebody above directs: "Căn cứ Luật A và ý kiến chỉ đạo của Giám đốc Sở tại Công văn B"."""
    if joint is None or hit is None or phrase.relation is not Relation.BASED_ON or hit.start < joint:
        return False
    return hit.cue.relation is Relation.IMPLEMENTS and _DIRECTION.fullmatch(text, joint, hit.end) is not None


def goes_on_acting(text: str, phrase: Phrase, gap: Gap, hit: Hit) -> bool:
    """Return whether a document goes on to act after a semicolon: "Bãi bỏ khoản 3 … A; bãi bỏ cụm từ … tại B"."""
    both = hit.cue.relation in CHANGES and phrase.relation in CHANGES
    return both and not gap.breaks and not text[gap.cut : hit.start].strip()


def acts_too(text: str, before: Related, hit: Hit) -> bool:
    """Return whether one source does both: "… sửa đổi A và bãi bỏ B"."""
    guides = hit.cue.relation is before.relation is Relation.GUIDES and before.subject is not None
    changes = hit.cue.relation in CHANGES and before.relation in CHANGES
    return (guides or changes) and stands_after_and(text, hit.start)


def amends_too(text: str, around: Neighbours, index: int, last: int, hit: Hit) -> bool:
    """Return whether a title goes on with what its document changes: "Thông tư A hướng dẫn Nghị định B và sửa đổi Thông tư C"."""
    before = around.related[last]
    if before.relation is not Relation.GUIDES or before.subject is None or hit.cue.relation not in CHANGES:
        return False
    if around.mentions[before.subject].form == "bare":
        return False
    joined = text[around.mentions[last].end : hit.start].strip(" ,\n") in {"và", "đồng thời", ""}
    alike = around.are_alike(around.mentions[index], around.mentions[before.subject])
    return joined and alike and stands_after_and(text, hit.start) and not around.is_later(index, before.subject)


def changes_part_too(text: str, phrase: Phrase, before: Related, gap: Gap, hit: Hit | None) -> bool:
    """Return whether a part of one more document is changed: "Bãi bỏ thủ tục … tại A và thủ tục … tại B"."""
    acting = phrase.part and before.subject is None and (hit is None or hit.cue.voice == "place")
    return acting and joins_part(text, gap.start, gap.end) and not opens_title(text, gap)


def joins_within_item(setting: Setting, mentions: Sequence[Mention], index: int, joint: int | None) -> bool:
    """Return whether "và" joins within an item of a list that semicolons part: "Công văn A triển khai B và C; Công văn D"."""
    text, after = setting.text, index + 1
    if joint is None or not text.startswith("và", joint) or after >= len(mentions):
        return False
    end, next_ = mentions[index].end, mentions[after].start
    stop = text.find(";", end, min(next_, setting.sentence.end))
    return stop >= 0 and next_ < setting.sentence.end and goes_on_with(text, stop + 1, next_)


def goes_on_title(setting: Setting, phrase: Phrase, gap: Gap, hits: list[Hit], hit: Hit, mention: Mention) -> bool:
    """Return whether a title of the grounds has two parts: "Căn cứ Nghị định A quy định …; hướng dẫn thi hành Luật B"."""
    text, grounds = setting.text, phrase.relation is Relation.BASED_ON
    follows = not text[gap.cut : hit.start].strip() and text[hit.start].islower()
    deed = hit.cue.deed and not does(setting, hit, hits, mention)
    return grounds and follows and deed and opens_title(text, gap)


def changes_itself(setting: Setting, last: Mention, mention: Mention, gap: Gap, hits: list[Hit], hit: Hit) -> bool:
    """Return whether a title ends with what its document changed, of which the letter that names it does nothing.

    "Nghị định A quy định về đường thủy, thay thế Nghị định B" in the grounds of a proposal.
    """
    follows = setting.text[hit.start].islower() and setting.text[gap.start : hit.start].rstrip().endswith(",")
    deed = hit.cue.deed and hit.cue.relation in CHANGES and not does(setting, hit, hits, mention)
    able = hit.cue.relation is not None and can_act(hit.cue.relation, last.type, mention.type)
    title = opens_title(setting.text, gap) or _changes_at_once(setting, last, mention, gap, hit)
    return follows and deed and able and not gap.breaks and title and not is_planned(hit, hits)


def _changes_at_once(setting: Setting, last: Mention, mention: Mention, gap: Gap, hit: Hit) -> bool:
    """Return whether an act is said to change older ones right behind its number: "Nghị định A, thay thế các quy định tại Thông tư B".

    One that has been issued changes its like: "đã ban hành Thông tư A, sửa đổi, bổ sung Thông tư B".

    Both are acts of the centre, or both of a place: whoever applies a decree and then replaces a decision of his own is
    ordered to, and what is still drafted ("xây dựng Thông tư hướng dẫn Nghị định A, thay thế …") has replaced nothing.
    """
    text = setting.text
    acts = kind_of(last.type) in _ACTS and kind_of(mention.type) in _ACTS
    provisions = hit.cue.relation is Relation.REPLACES and names_provisions_within(text, hit.end, mention.start)
    issued = last.type == mention.type and _HAS_ISSUED.search(text, max(last.start - _NEAR, 0), last.start) is not None
    at_once = text[gap.start : hit.start].strip() == "," and (provisions or issued)
    older = (year_of(mention.number) or "") < (year_of(last.number) or "")
    if not (acts and at_once and older and _is_of_place(last) == _is_of_place(mention)):
        return False
    return issued or _DRAFTS.search(text, setting.sentence.start, last.start) is None


def _is_of_place(mention: Mention) -> bool:
    return _OF_PLACE.search(mention.number or "") is not None


def is_of_title(setting: Setting, phrase: Phrase, last: Mention, gap: Gap, hit: Hit) -> bool:
    """Return whether the cue is of the title of the last reference, as all is in its cell of a table, or in the next."""
    heads = setting.heads_cell(last.start) and opens_title(setting.text, gap)
    above = last.end < setting.sentence.start
    told = heads or above or stands_in_title(setting.text, gap, hit)
    return told or _follows_in_ground(setting, phrase, gap, hit) or _is_deed_in_ground(setting.text, phrase, gap, hit)


def _follows_in_ground(setting: Setting, phrase: Phrase, gap: Gap, hit: Hit) -> bool:
    """Return whether "theo" is of a title that has had commas, as grounds only name documents: "Căn cứ A về B, C theo D"."""
    ground = phrase.relation in OF_THE_DOCUMENT or (phrase.relation is Relation.IMPLEMENTS and _is_ground(setting, gap))
    before = setting.text[gap.start : hit.start].rstrip()
    follows = ground and follows_law(setting.text, hit) and not before.endswith((",", " và"))
    return follows and opens_title(setting.text, gap)


def _is_ground(setting: Setting, gap: Gap) -> bool:
    """Return whether a paragraph names what is carried out until its list goes on or somebody acts: "Thực hiện A về B, C theo D, Sở đề nghị"."""
    opens = setting.block.label is None and _CARRIES_OUT.match(setting.text, setting.block.start) is not None
    return opens and _ENDS_GROUND.match(setting.text, gap.end, setting.sentence.end) is not None


def _is_deed_in_ground(text: str, phrase: Phrase, gap: Gap, hit: Hit) -> bool:
    """Return whether a ground tells at the end of a title what its document ended: "Căn cứ A về …, thay thế B"."""
    ground, comma = phrase.relation in OF_THE_DOCUMENT, text[gap.start : hit.start].rstrip()[-1:]
    return ground and comma == "," and hit.cue.deed and hit.cue.relation in CHANGES and opens_title(text, gap)
