"""Which of the cues before a reference governs it."""

import re

from ..mention import Mention
from ..model import CHANGES, ENDINGS, Relation
from ..patterns import pattern_of
from .cues import OF_THE_DOCUMENT, STRENGTH, Hit

_BARE_ACT = pattern_of(r"\s+(?:các\s+)?(?:Bộ\s+luật|Luật|Pháp\s+lệnh)\s+")
# "Bãi bỏ mức chi quy định tại Thông tư …": the deed reaches past the words that say where its object stands.
# "Bổ sung cửa khẩu dùng tờ khai theo mẫu ban hành kèm theo Thông tư …": the form is used, not changed.
_UNDER_FORM = pattern_of(r"(?<!\w)theo\s+(?:các\s+|đúng\s+)?(?:mẫu|biểu\s+mẫu|quy\s+định|hướng\s+dẫn|nội\s+dung)(?!\w)")
_PROLONGS = pattern_of(r"kéo\s+dài", re.IGNORECASE)
# "Điều chỉnh mức chi quy định tại Quyết định …": what stands there is changed, and not what is granted to those of whom it tells.
_REWRITES = pattern_of(r"(?:sửa\s+đổi|điều\s+chỉnh|thay\s+đổi)(?:,\s+bổ\s+sung)?\Z", re.IGNORECASE)
_WHAT_IS_REWRITTEN = pattern_of(
    r"(?:\s+(?!cho(?!\w)|đối\s+với|đối\s+tượng|trường\s+hợp|theo(?!\w)|phù\s+hợp)[^\s.;:,()]+){1,6}\s+", re.IGNORECASE
)
# What a deed changes in a document, before the words that say where it stands: "toàn bộ nội dung định hướng tuyên truyền nêu tại",
# all that names the contents, other cues included; or nothing but these: "các nhiệm vụ giao tại", "ý kiến chỉ đạo tại".
_WHAT_STANDS_THERE = pattern_of(
    r"\s+(?:(?:các|những|một\s+số|toàn\s+bộ|tương\s+ứng|thời\s+hạn|ý\s+kiến|phần)\s+){0,4}"
    r"(?P<contents>nội\s+dung(?:\s+(?!trái(?!\w)|theo(?!\w)|khác(?!\w)|không(?!\w)|đã\s+được\s)[^\s.;:,()]+){0,16}?\s+)?"
)
_SAID_IN = pattern_of(
    r"(?:chỉ\s+đạo|yêu\s+cầu|nhiệm\s+vụ|chỉ\s+tiêu|mục\s+tiêu|giải\s+pháp|hướng\s+dẫn|phân\s+công|giao|trả\s+lời|giải\s+đáp|phúc\s+đáp)(?:\s\S+){0,8}\s(?:tại|trong)\Z"
)
_WITHIN = (" tại", " trong")
_AT_ONCE = 12


def governing(text: str, hits: list[Hit], start: int, mention: Mention | None) -> Hit | None:
    """Return the nearest cue from `start` to the reference that can be said of it, or a stronger one beside it."""
    deed = _deed_on_attachment(text, hits, start) or _deed_on_contents(text, hits, start)
    if deed is not None:
        return deed
    best: Hit | None = None
    for hit, before in zip(reversed(hits), [*hits[-2::-1], None], strict=False):
        if hit.start < start:
            break
        if not _speaks(text, before, hit) or (mention is not None and not _leads_to(text, hit, mention.start)):
            continue
        if mention is not None and not hit.fits(mention.type):
            return best
        if best is None:
            best = nearest = hit
        elif _reaches_past(text, hit, nearest):
            return hit
        elif not _beside(text[hit.end : nearest.start]) or nearest.cue.voice == "passive":
            break
        else:
            nearest = hit
            best = min(best, hit, key=lambda each: STRENGTH[each.cue.relation or Relation.CITES])
    return best


def _reaches_past(text: str, deed: Hit, nearest: Hit) -> bool:
    """Return whether a deed reaches past the words that say where its object stands: "Bãi bỏ mức chi quy định tại …"."""
    if nearest.cue.voice == "place" and _changes_what_stands(text, deed, nearest):
        return True
    return deed.cue.relation in ENDINGS and nearest.cue.voice == "place"


def _changes_what_stands(text: str, deed: Hit, place: Hit) -> bool:
    """Return whether the deed prolongs, or rewrites, what stands at a place: "Điều chỉnh mức chi quy định tại …"."""
    if _PROLONGS.match(text, deed.start, deed.end):
        return True
    rewrites = deed.cue.voice == "active" and _REWRITES.fullmatch(text, deed.start, deed.end)
    return rewrites is not None and _WHAT_IS_REWRITTEN.fullmatch(text, deed.end, place.start) is not None


def _deed_on_attachment(text: str, hits: list[Hit], start: int) -> Hit | None:
    """Read "sửa đổi Quy định thực hiện nếp sống … ban hành kèm theo": the deed reaches past the attachment's own title."""
    if not hits or hits[-1].cue.voice != "none" or not text.startswith("theo", hits[-1].end - len("theo")):
        return None
    deed = next((hit for hit in hits if hit.start >= start and hit.cue.deed and hit.cue.relation in CHANGES), None)
    return None if deed and _UNDER_FORM.search(text, deed.end, hits[-1].start) else deed


def _deed_on_contents(text: str, hits: list[Hit], start: int) -> Hit | None:
    """Read "thay thế nội dung định hướng tuyên truyền nêu tại", "bãi bỏ các nhiệm vụ giao tại": the deed reaches past what it changes there."""
    said = hits[-1] if hits else None
    if said is None or not (said.cue.voice == "place" or text.endswith(_WITHIN, said.start, said.end)):
        return None
    deeds = (hit for hit in hits[:-1] if hit.start >= start and hit.cue.deed and hit.cue.relation in CHANGES)
    return next((deed for deed in deeds if _changes_there(text, deed, said)), None)


def _changes_there(text: str, deed: Hit, said: Hit) -> bool:
    """Return whether nothing but the name of what is changed stands between a deed and the words that say where."""
    named = _WHAT_STANDS_THERE.fullmatch(text, deed.end, said.start)
    if named is None or named["contents"]:
        return named is not None
    return deed.cue.relation in ENDINGS and _SAID_IN.search(text, said.start, said.end) is not None


def _leads_to(text: str, hit: Hit, place: int) -> bool:
    """Return whether a target at `place` is near enough; "hết hiệu lực" points forward only to a list below a colon, or at once."""
    if not hit.reaches(place):
        return False
    return hit.cue.voice != "after" or place - hit.end <= _AT_ONCE or text.find(":", hit.end, place) >= 0


def _speaks(text: str, before: Hit | None, hit: Hit) -> bool:
    """Return whether the cue, which follows the one `before`, says how a reference is used, or only looks like one that does."""
    return hit.cue.relation is not None and not _in_nameless_title(text, before, hit)


def _in_nameless_title(text: str, before: Hit | None, deed: Hit) -> bool:
    """Return whether the deed is in the title of a document without a number: "Căn cứ Pháp lệnh sửa đổi Pháp lệnh …".

    The words before that document then govern what it amends too.
    """
    if deed.cue.relation is not Relation.AMENDS or deed.cue.voice != "active":
        return False
    return before is not None and _BARE_ACT.fullmatch(text, before.end, deed.start) is not None


def _beside(words: str) -> bool:
    """Return whether two cues stand side by side: "quán triệt, triển khai thực hiện"."""
    return words.lower().replace(",", " ").split() in ([], ["và"], ["hoặc"])


def stands_after_and(text: str, start: int) -> bool:
    """Return whether "và" or a comma stands before the cue."""
    return text[max(0, start - 12) : start].rstrip().lower().endswith(("và", ",", "đồng thời"))


def is_planned(hit: Hit, hits: list[Hit]) -> bool:
    """Return whether words before the cue say that it is only intended: "dự thảo", "tham mưu"."""
    return any(each.cue.voice == "plan" and each.start < hit.start for each in hits)


def joins_list(joint: int, hits: list[Hit], hit: Hit | None) -> bool:
    """Return whether a list goes on over the words before a reference.

    It does not where words after the joint act by themselves ("…, UBND tỉnh đính chính một số nội dung của …"), nor
    where the joint belongs to a cue ("sau khi thống nhất với Văn phòng tại …").
    """
    if any(each.start < joint < each.end for each in hits):
        return False
    return hit is None or hit.start < joint or not (hit.cue.deed or hit.cue.relation in OF_THE_DOCUMENT)
