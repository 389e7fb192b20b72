"""Papers that are listed below an order to read or hand them in: what is asked stands above them, and none of them is work."""

import re
from collections.abc import Sequence

from ...grammar.alternation import alternation
from ...kept import kept
from ...patterns import pattern_of
from ..outline.tree import Item, Outline
from ..sheet import Sheet
from ..who.receivers import reports_to
from ..wording.lists import verb, words_of

# As in: … trước ngày 20/9. Hồ sơ gồm:
_DOSSIER = pattern_of(
    r"(?:(?:Thành\s+phần\s+)?Hồ\s+sơ|(?<=,\s)(?:thành\s+phần\s+)?hồ\s+sơ)(?:\s[^.;:,]{1,60}?)?\s+(?:bao\s+)?gồm(?:\s+có)?:\Z"
)


# As in: Đề nghị các phòng báo cáo tình hình … theo các nội dung sau:
_REPORTED = pattern_of(
    r"(?:[Đđ]ề\s+nghị|[Yy]êu\s+cầu)\s[^.;:]{1,160}?\sbáo\s+cáo\s[^.;:]{3,200}?\stheo\s+(?:(?:các|những|một\s+số)\s+)?(?:nội\s+dung|đề\s+cương|tiêu\s+chí|vấn\s+đề)(?:\s+(?:cụ\s+thể|chính|chủ\s+yếu))?(?:\s+như)?\s+sau(?:\s+đây)?:\Z"
)


def lists_papers(sheet: Sheet, tree: Outline, *, ordered: bool) -> bool:
    """Return whether papers stand below "Đề nghị các phòng góp ý hai dự thảo, gồm:", or what is reported on: one of them sounds like no work, and none does or has a day.

    Where nothing is `ordered` below, only "Hồ sơ gồm:" tells so, behind what is asked for or to be handed in by a day.
    """
    if not (tree.opening and tree.items):
        return False
    lead = tree.opening[-1]
    asked = lead.sentences[-1]
    if _REPORTED.search(sheet.text, asked.start, asked.end):
        return _are_papers(sheet, tree.items)
    if not sheet.text.endswith(("gồm:", "gồm có:"), asked.start, asked.end):
        return False
    sent = ordered and _read_or_sent().search(sheet.text, asked.start, asked.end) is not None
    asks = sheet.words(lead).begins_with_order or bool(sheet.deadlines([lead]))
    sent = sent or (asks and _DOSSIER.search(sheet.text, lead.start, lead.end) is not None)
    return sent and _are_papers(sheet, tree.items)


def heads_papers(sheet: Sheet, item: Item) -> bool:
    """Return whether papers stand below an item: "3. Hồ sơ gồm:"."""
    words = sheet.words(item.block)
    return _DOSSIER.match(words.text, words.start, words.end) is not None and _are_papers(sheet, item.children)


def _are_papers(sheet: Sheet, items: Sequence[Item]) -> bool:
    return not any(_is_work(sheet, item) for item in items) and any(_is_paper(sheet, item) for item in items)


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


@kept
def _read_or_sent() -> re.Pattern[str]:
    """Return the pattern of an order to read or hand in what is listed below: "Đề nghị các phòng góp ý hai Dự thảo, cụ thể gồm:".

    Who writes papers, or carries them out, does so for each of them, and mostly by a day of its own.
    """
    made, read, papers = (alternation(words_of(kind)) for kind in ("makes papers", "reads papers", "papers"))
    no_making = rf"(?!(?:{made})(?!\w))"
    asks = r"(?:[Đđ]ề\s+nghị|[Yy]êu\s+cầu|[Gg]iao|[Mm]ời|[Kk]ính\s+gửi)\s"
    reads = rf"(?:{no_making}[^.;:]){{0,200}}?(?<!\w)(?:{read})(?!\w)"
    what = rf"(?:{no_making}[^.;:,]){{0,80}}?(?<!\w)(?i:{papers})(?!\w)"
    return pattern_of(rf"{asks}{reads}{what}[^.;:]{{0,200}}?gồm(?:\s+có)?:\Z")
