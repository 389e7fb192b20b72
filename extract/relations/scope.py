"""How much of a document a change concerns: the whole, or a part: an article, one of the persons whom it names, all save an exception."""

import re
from collections.abc import Sequence
from functools import cache

from ..grammar.alternation import alternation
from ..grammar.doc_types import type_names
from ..mention import Mention, Related
from ..model import ENDINGS, Relation
from ..patterns import pattern_of
from ..structure.segment import Sentence
from .clauses import begins_with_part, begins_with_person, names_part
from .cues import Hit
from .neighbours import Neighbours

_LONGEST_LIST = 12
# "Thay cụm từ “ấp” bằng …", "Các từ “ấp”, “khóm” tại …": a wording is a part of each document that is listed after it.
_WORDING = pattern_of(
    r"\W*(?:lại\s+)?(?:(?:các|những|một\s+số)\s+)?(?:cụm\s+từ|(?:từ|chữ|câu|đoạn)(?=\s*[“\"‘']))(?!\w)", re.IGNORECASE
)
# "những nội dung tại A trái với Hướng dẫn này đều bãi bỏ": no more than these
_PARTLY = pattern_of(r"một\s+(?:phần|số)|trái(?:\s+với)?\s", re.IGNORECASE)
# "Thay thế đơn vị chủ trì tại Quyết định A": what stands in a document is not that document.
_WITHIN = pattern_of(r"(?<!\w)(?<!kèm\s)(?<!hành\s)(?:tại|trong|theo)(?:\s+(?:các|những))?\s*\Z", re.IGNORECASE)
_PROVISIONS_WITHIN = pattern_of(
    r"\s+(?:các|những)\s+(?:quy\s+định|nội\s+dung)\s+(?:nêu\s+)?(?:tại|trong)\s+(?:các\s+)?", re.IGNORECASE
)
# "Bãi bỏ quy định về phí tại Nghị định A"; with a capital, "Quy định" is a paper that a decision issues.
_PROVISIONS_ABOUT = pattern_of(
    r"\s+(?:(?:các|những|một\s+số)\s+)?(?:quy\s+định|hướng\s+dẫn)\s+(?:về|liên\s+quan)\s[^.;:]{1,200}?\s(?:nêu\s+)?(?:tại|trong)(?:\s+(?:các|những))?\s*"
)
# "b) Các quy định về phí tại Nghị định A", "c) Quy định tại khoản 3 Điều 5": all of an item up to its document.
_ITEM_OF_PROVISIONS = pattern_of(
    r"\W*(?:\w{1,3}[.)]\s*)?(?:(?:các|những|toàn\s+bộ)\s+)?(?:quy\s+định|nội\s+dung)\s+(?:về\s[^.;:]{1,120}?\s)?(?:nêu\s+)?(?:tại|trong)\s+"
    r"(?:(?:các\s+)?(?:điểm|khoản|điều|mục|chương|phụ\s+lục)\s[^.;:]{1,120}?\s)?(?:của\s+)?",
    re.IGNORECASE,
)
_ANNEX_ITEM = pattern_of(
    r"\W*(?:\w{1,3}[.)]\s*)?(?:các\s+)?(?:mẫu|biểu|phụ\s+lục|danh\s+mục)(?:\s[^.;:,]{1,80}?)?\s+(?:được\s+)?(?:ban\s+hành\s+)?kèm\s+theo\s+",
    re.IGNORECASE,
)
_GROUND_OF = pattern_of(r"(?<!\w)ban\s+hành\s+(?:theo|căn\s+cứ(?:\s+vào)?|trên\s+cơ\s+sở)\s+\Z")
# "Mẫu số 01 ban hành kèm theo Thông tư A", "Phụ lục I Nghị định A"
_ANNEX_OF = pattern_of(
    r"(?<!\w)(?:Mẫu|Phụ\s+lục|Biểu)(?:\s+(?:số|biểu))?\s+[\w.-]{1,8}(?:\s+(?:của|tại|(?:được\s+)?(?:ban\s+hành\s+)?kèm\s+theo))?\s+\Z",
    re.IGNORECASE,
)
_LONGEST_ANNEX = 60
_ISSUED = pattern_of(r"(?<!\w)(?:ban\s+hành|kèm\s+theo)(?!\w)", re.IGNORECASE)
_EXCEPT = pattern_of(
    r"(?<!\w)(?:(?:ngoại\s+)?trừ|không\s+bao\s+gồm)\s+(?:(?:các|những|nội\s+dung|quy\s+định|tại|của)\s+){0,4}",
    re.IGNORECASE,
)
_OF_THIS = pattern_of(r"[^,;.()]{0,60}?\s(?:này|chuyển\s+tiếp)(?!\w)")


def changes_part(text: str, hit: Hit, start: int, end: int) -> bool:
    """Return whether a deed, or the words at `start` that lead to its target at `end`, says that a part of it is changed."""
    if ends_part(text, hit) or (hit.cue.relation in ENDINGS and _names_provisions_about(text, start, end)):
        return True
    if names_documents(text, start, end):
        return False
    if names_part(text, start, end):
        return True
    return hit.cue.relation in ENDINGS and (begins_with_person(text, start, end) or _names_content(text, start, end))


def _names_provisions_about(text: str, start: int, end: int) -> bool:
    about = _PROVISIONS_ABOUT.fullmatch(text, start, end)
    return about is not None and _ISSUED.search(about[0]) is None


def names_provisions_within(text: str, start: int, end: int) -> bool:
    """Return whether nothing but provisions of a document are named: "thay thế các quy định tại Thông tư A" fells no circular."""
    return _PROVISIONS_WITHIN.fullmatch(text, start, end) is not None


def is_item_of_provisions(text: str, start: int, end: int) -> bool:
    """Return whether an item of a list names provisions of the document at `end`: "b) Các quy định về phí tại Nghị định A"."""
    return _ITEM_OF_PROVISIONS.fullmatch(text, start, end) is not None


def is_annex(text: str, start: int, end: int) -> bool:
    """Return whether an item of a list names an annex of the document at `end`: "d) Mẫu số 01 kèm theo Nghị định A"."""
    return _ANNEX_ITEM.fullmatch(text, start, end) is not None


def is_ground_of(text: str, start: int, end: int) -> bool:
    """Return whether the document at `end` is that by which the one before it was issued: "Quyết định A ban hành theo Nghị định B"."""
    return _GROUND_OF.search(text, start, end) is not None


def begins_with_wording(text: str, start: int, end: int) -> bool:
    """Return whether the words begin with a wording that is changed: "cụm từ “…”"."""
    return _WORDING.match(text, start, end) is not None


def ends_part(text: str, hit: Hit) -> bool:
    """Return whether the words themselves say that they end a part: "hết hiệu lực một phần theo"."""
    return _PARTLY.search(text, hit.start, hit.end) is not None or names_part(text, hit.start, hit.end)


def fells_part(text: str, target: Mention, acting: Mention, relation: Relation) -> bool:
    """Return whether only the part that is cited was ended: "khoản 2 Điều 5 Nghị định A (bãi bỏ bởi B)", "Mẫu số 01 kèm theo A (thay thế bởi B)".

    A decree of which an article is cited may well be replaced as a whole, but not by "khoản 3 Điều 1 Nghị định B".
    """
    if target.pinpoints and (relation is Relation.REPEALS or (relation is Relation.REPLACES and acting.pinpoints)):
        return True
    return (
        relation in ENDINGS and _ANNEX_OF.search(text, max(0, target.start - _LONGEST_ANNEX), target.start) is not None
    )


def names_documents(text: str, start: int, end: int) -> bool:
    """Return whether the words begin with documents told in the plural: "02 văn bản quy phạm pháp luật, gồm:"."""
    return _whole_documents().match(text, start, end) is not None


def _names_content(text: str, start: int, end: int) -> bool:
    """Return whether the words name what stands in the target, and no document."""
    if _WITHIN.search(text, start, end) is None or _ISSUED.search(text, start, end):
        return False
    return _document().match(text, start, end) is None


def spare_excepted(text: str, sentence: Sentence, around: Neighbours, indices: Sequence[int]) -> None:
    """Let what is ended save an exception live on, amended: "Bãi bỏ Quyết định A, trừ Điều 3".

    The exception is of the document before it, or of the one that it names itself ("…, trừ Điều 3 Quyết định A").
    """
    ended = [index for index in indices if around.related[index].relation in ENDINGS]
    for nth, index in enumerate(ended):
        start, named = around.mentions[index].end, index + 1
        after = around.mentions[named].start if named < len(around.mentions) else sentence.end
        stop = text.find(";", start, min(after, sentence.end))
        if not _excepts(text, start, min(after, sentence.end) if stop < 0 else stop):
            continue
        spared = named if stop < 0 and after < sentence.end else index
        for each in ended[max(nth - _LONGEST_LIST, 0) : nth + 1]:
            if each == spared or around.are_one(each, spared):
                around.related[each] = _in_part(around.related[each])


def _in_part(related: Related) -> Related:
    return related._replace(relation=Relation.AMENDS, partial=True)


def _excepts(text: str, start: int, end: int) -> bool:
    """Return whether words except a part of the document before them, and not cases that the new document names."""
    for found in _EXCEPT.finditer(text, start, end):
        if begins_with_part(text, found.end(), end) and not _OF_THIS.match(text, found.end(), end):
            return True
    return False


@cache
def _whole_documents() -> re.Pattern[str]:
    """Return the pattern of documents told in the plural: "các quyết định quy định mức thu …:" names no part of any."""
    types = alternation(type_names())
    many = r"(?:các|những|toàn\s+bộ|tất\s+cả|\d{1,3}|\([^()]{1,20}\))"
    return pattern_of(rf"\s*(?:{many}\s+){{1,3}}(?:{types}|văn\s+bản)(?!\w|\s*,)", re.IGNORECASE)


@cache
def _document() -> re.Pattern[str]:
    """Return the pattern of an object that is a document: "các văn bản", "toàn bộ quy định", "Bảng giá"."""
    types = alternation(type_names())
    others = r"văn\s+bản|quy\s+chế|quy\s+định|điều\s+lệ|bảng\s+giá|hướng\s+dẫn|ý\s+kiến|nội\s+quy"
    return pattern_of(
        rf"\s*(?:(?:các|những|cho|của|toàn\s+bộ|cả|việc)\s+){{0,3}}(?:(?:{types}|{others}|tại|trong|theo)(?!\w)|\Z)",
        re.IGNORECASE,
    )
