"""To whom a document goes: Kính gửi, above the text, and Nơi nhận, below it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, takewhile

from ..grammar.national_heading import HEADING_BEGINS
from ..letters import UPPER
from ..patterns import pattern_of
from ..structure.segment import Block
from .bodies_apart import each_body

# "cung cấp điện:", "hệ thống điện:" are about electricity
_NO_CURRENT = "".join(
    rf"(?<!{word}\sđiện)" for word in ("cấp", "giá", "lẻ", "tơ", "thống", "kiệm", "nhận", "phần", "nguồn", "dụng")
)
_TO = pattern_of(
    rf"(?:Kính\s*gửi|Kính\s+trình|(?!V/v|Về\s).{{3,60}}\bđiện{_NO_CURRENT}(?!\s*:\s*số\s))\s*:|Kính\s+gửi\s(?=(?-i:[{UPPER}])[^\n]{{2,80}}\Z)",
    re.IGNORECASE,
)
_SENDER = pattern_of(r"([^\n:]{3,60}?)\s+(?:điện|ĐIỆN)\s*:(?!\s*số\s)")
# "(213 đường Ngô Quyền, …)", "Địa chỉ: …" below a name; "Đ/c Nguyễn Văn Nam" is somebody
_NO_ADDRESSEE = pattern_of(
    r"\((?:Đ/c|Địa chỉ|ĐC|MST|Mã số thuế|(?:số|lô|tầng|thôn|ấp|tổ)\s+\d|\d)|(?:Đ/c|Địa chỉ|ĐC|MST|Mã số thuế)\s?:|(?:Về|V[/.]v)\s",
    re.IGNORECASE,
)
# the national heading, the rule below it, the place and the day
_RIGHT_COLUMN = pattern_of(
    rf"{HEADING_BEGINS}|[-–—_=*\s]+$|[^\n:;]{{2,40}},\s*ngày\s[\s\d.…]{{1,8}}tháng\s[\s\d.…]{{1,8}}năm\s[\s\d.…]{{2,8}}$"
)
_RECIPIENTS = pattern_of(r"Nơi nhận\s*:?\s*", re.IGNORECASE)
_ITEM = pattern_of(r"(?:^|(?<=[;.,:])\s+|(?<=\))\s+|(?<=[;,])(?=-\s))[-–+•·]\s*(?=\S)")


def read_addressees(text: str, blocks: Sequence[Block]) -> tuple[str, ...]:
    """Return whom "Kính gửi" names: the items of its list, bodies that stand on one line each apart."""
    for at, block in enumerate(blocks):
        if block.part != "header":
            continue
        cells = block.cells or ((block.start, block.end),)
        for nth, (start, end) in enumerate(cells):
            cue = _TO.match(text, start, end)
            if cue:
                lines = [text[cue.end() : end], *(text[slice(*cell)] for cell in cells[nth + 1 :])]
                below = blocks[at + 1 :] if any(map(str.strip, lines)) else _below_right_column(text, blocks[at + 1 :])
                listed = tuple(_items([*lines, *_list_below(text, below)]))
                found = listed or _plain_below(text, below)
                return tuple(chain.from_iterable(map(each_body, found)))
    return ()


def read_sender(text: str, blocks: Sequence[Block]) -> str | None:
    """Return who is named before those to whom a telegram goes: "Thủ tướng Chính phủ điện: …"."""
    header = (block for block in blocks if block.part == "header")
    found = next(filter(None, (_SENDER.match(text, block.start, block.end) for block in header)), None)
    return " ".join(found[1].split()) if found else None


def _below_right_column(text: str, blocks: Sequence[Block]) -> Sequence[Block]:
    """Return the blocks below the right column of the letterhead, which a drawn page may have behind an empty "Kính gửi:"."""
    if not blocks or _RIGHT_COLUMN.match(text, blocks[0].start, blocks[0].end) is None:
        return blocks
    in_column = takewhile(lambda block: _RIGHT_COLUMN.match(text, block.start, block.end), blocks)
    return blocks[len(list(in_column)) :]


def _list_below(text: str, blocks: Iterable[Block]) -> Iterator[str]:
    above = ""
    for block in blocks:
        listed = block.label in {"-", "–", "+", "•"} or block.cells
        goes_on = block.label is None and above and above[-1] not in ";,.:"
        if block.part != "header" or not (listed or goes_on):
            return
        above = text[block.start : block.end].rstrip()
        yield above


def _plain_below(text: str, blocks: Iterable[Block]) -> Iterator[str]:
    """Yield the addressees that stand below an empty "Kính gửi:", one a line without dashes."""
    for block in blocks:
        if block.part != "header" or block.label:
            return
        for line in text[block.start : block.end].split("\n"):
            if _NO_ADDRESSEE.match(line):
                return
            yield from _tidied(" ".join(line.split()))


def read_recipients(lines: Sequence[str]) -> tuple[str, ...]:
    """Return the items under "Nơi nhận" among `lines`, the column in which it stands."""
    for at, line in enumerate(lines):
        cue = _RECIPIENTS.match(line)
        if cue:
            below = [line[cue.end() :], *lines[at + 1 :]]
            return tuple(_items(below) if any(map(_ITEM.search, below)) else _unmarked(below))
    return ()


def _unmarked(lines: Iterable[str]) -> Iterator[str]:
    """Yield the items of a list without dashes, in which a semicolon ends each."""
    for item in " ".join(f"{line.rstrip()}\n" for line in lines).split(";\n"):
        yield from _tidied(" ".join(item.split()))


def _items(lines: Iterable[str]) -> Iterator[str]:
    """Yield the items of a list that is one a line, over several lines, or "- a; - b" on one line."""
    open_item = ""
    for line in lines:
        tidy = " ".join(line.replace("|", " ").split())
        first, *others = _ITEM.split(tidy)
        open_item = f"{open_item} {first}".strip()
        for item in others:
            yield from _tidied(open_item)
            open_item = item
    yield from _tidied(open_item)


def _tidied(item: str) -> Iterator[str]:
    tidy = item.strip(" -–*").rstrip(";.,: ")
    if tidy:
        yield tidy
