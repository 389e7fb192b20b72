"""The titles of documents that a heading in capitals names: which words may be its own, and how far the text below says that they go.

"THỰC HIỆN CHỈ THỊ SỐ 5/CT-TTG NGÀY 04/3/2024 VỀ TIẾT KIỆM ĐIỆN | NĂM 2024" does not show what of it is the heading's own; "Thực hiện Chỉ
thị số 5/CT-TTg ngày 04/3/2024 về tiết kiệm điện, …" does.
"""

from ..mention import Mention
from ..patterns import pattern_of

_ABOUT = pattern_of(r"\s+(?:VỀ\s+(?:VIỆC\s+)?)?(?=\w)")
# "THỰC HIỆN CHỈ THỊ SỐ 10/CT-TTG VỀ … | TRÊN ĐỊA BÀN XÃ"; a decision that changes the cited one has no other title than that.
_OWNERS = r"SỞ|PHÒNG|UBND|ỦY\s+BAN|TỈNH|THÀNH\s+PHỐ|HUYỆN|XÃ|PHƯỜNG|ĐẢNG|TRƯỜNG"
_MAY_BE_OWN = pattern_of(rf"\s(?:TRÊN\s+ĐỊA\s+BÀN|GIAI\s+ĐOẠN|NĂM\s+(?:HỌC\s+)?\d{{4}}|TẠI|CỦA\s+(?:{_OWNERS}))(?!\w)")
_CHANGES = pattern_of(r"(?<!\w)(?:SỬA\s+ĐỔI|BỔ\s+SUNG|ĐIỀU\s+CHỈNH|THAY\s+THẾ|BÃI\s+BỎ|HẾT\s+HIỆU\s+LỰC)(?!\w)")
# "…, BÃI BỎ QUYẾT ĐỊNH B", "… VÀ ĐỀ XUẤT SỬA ĐỔI": what the heading does besides
_NEXT_DEED = pattern_of(r"(?:,|\sVÀ)\s+(?:BÃI\s+BỎ|THAY\s+THẾ|SỬA\s+ĐỔI|ĐỀ\s+XUẤT)(?!\w)")
_LONGEST_CLAUSE = 300


def may_be_own(text: str, end: int, words: str) -> bool:
    """Return whether the words in capitals behind a reference that ends at `end` may be of the heading in which it stands."""
    if _NEXT_DEED.search(words):
        return True
    changes = _CHANGES.search(text, max(0, end - _LONGEST_CLAUSE), end) is not None
    return not changes and _MAY_BE_OWN.search(words) is not None


def with_titles_below(text: str, mentions: list[Mention]) -> list[Mention]:
    """Return the mentions, those of headings with the titles that the text gives to the same documents."""
    untitled = [each for each in mentions if _is_untitled(text, each)]
    if not untitled:
        return mentions
    below: dict[str | None, str] = {}
    for each in mentions:
        if each.title and each.form == "number":
            below.setdefault(each.number, each.title)
    titles = {each.start: _printed(text, each.end, below.get(each.number, "")) for each in untitled}
    return [each._replace(title=titles.get(each.start) or each.title) for each in mentions]


def _is_untitled(text: str, mention: Mention) -> bool:
    return mention.title is None and mention.number is not None and text[mention.start : mention.end].isupper()


def _printed(text: str, end: int, title: str) -> str | None:
    """Return the title as it stands in capitals behind a reference that ends at `end`, or None where other words do."""
    about = _ABOUT.match(text, end) if title else None
    if about is None:
        return None
    heading = " ".join(text[about.end() : about.end() + 2 * len(title)].split())
    printed, rest = heading[: len(title)], heading[len(title) :]
    whole = printed.isupper() and printed.lower() == title.lower() and not rest[:1].isalnum()
    return printed if whole else None
