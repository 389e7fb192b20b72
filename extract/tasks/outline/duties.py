"""The parts of a decree, circular or annexed regulation that order somebody: those on duties, and provisions that charge an office."""

from collections.abc import Iterable, Iterator

from ...patterns import pattern_of
from ...structure.labels import read_label
from ...structure.segment import Block
from ..who.names import names_office, split_names
from ..who.no_order import states_fact
from ..who.words import read_words
from ..wording.lists import any_of
from .headings import DIVISION

_ARTICLE = pattern_of(r"Điều\b")

# "Điều 2. Thời hạn và nơi nhận báo cáo" heads who reports to whom by when
_REPORTING = pattern_of(
    r"Điều\s+\d{1,3}[a-zđ]?\s*[.:]\s*(?:Chế\s+độ|Thời\s+(?:hạn|gian|điểm))\s(?:[^.;:]{1,40}\s)?báo\s+cáo(?:\s[^.;:]{1,60})?\.?\Z"
)
_CHARGE = pattern_of(r"(?:[Tt]rách|TRÁCH)\s+(?:nhiệm|NHIỆM)")
_LONGEST_HEADING = 150


def duties(text: str, blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield the blocks of the chapters and articles whose heading speaks of duties or reports, like "Điều 9. Tổ chức thực hiện".

    Elsewhere yield what stands under "2. Trách nhiệm nhập dữ liệu", and an item that charges an office with what it lists
    below: "1. Sở Tài chính có trách nhiệm: a) …".
    """
    chapter = article = heading = False
    item = 0
    for block in blocks:
        label = block.label or ""
        if DIVISION.match(label):
            heading, article = True, False
            chapter = _of_duty(text, block)
        elif _ARTICLE.match(label):
            heading, article = False, _of_duty(text, block) or _of_reports(text, block)
        elif heading and not label:
            heading, chapter = False, chapter or _of_duty(text, block)
        if label and block.depth <= item:
            item = 0
        if chapter or article or item or _charges(text, block):
            yield block
            item = item or block.depth


def _of_duty(text: str, block: Block) -> bool:
    return any_of("duty").search(text, block.start, block.end) is not None


def _of_reports(text: str, block: Block) -> bool:
    return _REPORTING.match(text, block.start, block.end) is not None


def _charges(text: str, block: Block) -> bool:
    """Return whether an item heads duties, "5. Tổ chức thực hiện", or says what an office that it names answers for; anybody's duty is no order."""
    label = read_label(text, block.start, block.end) if block.label else None
    if label is None or _ARTICLE.match(text, block.start):
        return False
    start = label[2]
    while start < block.end and text[start].isspace():
        start += 1
    if any_of("duty").fullmatch(text[start : block.end].rstrip(" .:")):
        return True
    if not _CHARGE.search(text, start, block.end):
        return False
    if text.startswith("Trách", start):
        return block.end - start < _LONGEST_HEADING
    words = read_words(text, start, block.end)
    acting = words.acting
    if acting is None or not words.charged or states_fact(words) or not acting["verb"].startswith("có"):
        return False
    return any(names_office(each) for each in split_names(acting["who"], None))
