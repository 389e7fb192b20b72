"""The parts of a decree or circular that say who carries it out: only there does it order anybody."""

import re
from collections.abc import Iterable, Iterator

from ..structure.segment import Block
from .order_patterns import any_of

_ARTICLE = re.compile(r"Điều\b")
DIVISION = re.compile(r"(?:Phần|Chương|Mục|PHẦN|CHƯƠNG|MỤC)\b|[IVX]+$|[A-Z]$")


def duties(text: str, blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield the blocks of the chapters and articles whose heading speaks of duties, like "Điều 9. Tổ chức thực hiện"."""
    chapter = article = heading = False
    for block in blocks:
        label = block.label or ""
        if DIVISION.match(label):
            heading, article = True, False
            chapter = _of_duty(text, block)
        elif _ARTICLE.match(label):
            heading, article = False, _of_duty(text, block)
        elif heading and not label:
            heading, chapter = False, chapter or _of_duty(text, block)
        if chapter or article:
            yield block


def _of_duty(text: str, block: Block) -> bool:
    return any_of("duty").search(text, block.start, block.end) is not None
