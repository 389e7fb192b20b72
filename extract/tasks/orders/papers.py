"""Papers that are listed below an order to read or hand them in: what is asked stands above them, and none of them is work."""

from ...patterns import pattern_of
from ..outline.tree import Item, Outline
from ..sheet import Sheet
from ..who.receivers import reports_to
from ..wording.lists import verb

_MADE = r"(?:xây\s+dựng|ban\s+hành|soạn\s+thảo|triển\s+khai|hoàn\s+(?:thiện|chỉnh)|tham\s+mưu|lập|sửa\s+đổi)(?!\w)"
# Who writes papers, or carries them out, does so for each of them, and mostly by a day of its own.
_READ_OR_SENT = pattern_of(
    rf"(?:[Đđ]ề\s+nghị|[Yy]êu\s+cầu|[Gg]iao|[Mm]ời|[Kk]ính\s+gửi)\s(?:(?!{_MADE})[^.;:]){{0,200}}?(?<!\w)(?:góp\s+ý|ý\s+kiến|nghiên\s+cứu|gửi|nộp)(?!\w)"
    rf"(?:(?!{_MADE})[^.;:,]){{0,80}}?(?<!\w)(?:[Dd]ự\s+thảo|văn\s+bản|tài\s+liệu|hồ\s+sơ|giấy\s+tờ)(?!\w)[^.;:]{{0,200}}?gồm(?:\s+có)?:\Z"
)


def lists_papers(sheet: Sheet, tree: Outline) -> bool:
    """Return whether papers stand below "Đề nghị các phòng góp ý hai dự thảo, gồm:": one of them sounds like no work, and none does or has a day."""
    if not (tree.opening and tree.items):
        return False
    asked = tree.opening[-1].sentences[-1]
    if not sheet.text.endswith(("gồm:", "gồm có:"), asked.start, asked.end):
        return False
    if _READ_OR_SENT.search(sheet.text, asked.start, asked.end) is None:
        return False
    works = any(_is_work(sheet, item) for item in tree.items)
    return not works and any(_is_paper(sheet, item) for item in tree.items)


def _is_work(sheet: Sheet, item: Item) -> bool:
    """Return whether an item names who acts, by when, for whom, or what is done behind its colon: "1. Quy chế: trình Sở trước ngày …"."""
    words = sheet.words(item.block)
    does = verb().match(words.small.partition(": ")[2]) is not None
    to_somebody = reports_to(words.text, words.start, words.end) is not None
    return words.names_somebody or does or to_somebody or bool(sheet.deadlines(list(item.blocks())))


def _is_paper(sheet: Sheet, item: Item) -> bool:
    """Return whether an item is a paper by its words: "- Dự thảo Báo cáo …", "- Danh sách …"; "- Báo cáo …" may be either."""
    words = sheet.words(item.block)
    return words.small.startswith("dự thảo ") or not words.orders_something
