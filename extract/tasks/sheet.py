"""A document while its tasks are read, and what its blocks say by themselves."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from ..grammar.issuers import level_of
from ..grammar.places import place_of
from ..mention import Mention
from ..normalise import CleanText
from ..patterns import pattern_of
from ..spans import Span
from ..structure.labels import read_label
from ..structure.segment import Block
from .abbreviated import abbreviates
from .tables.rows import Row
from .when.cells import read_deadline_line, read_opening_time
from .when.deadline import Deadline
from .when.deadlines import find_deadlines
from .when.due_days import Calendar
from .who.known import KnownNames, end_of_later, ended, official_names, unlisted_behind, with_name
from .who.leads import past_lead
from .who.no_order import is_aim
from .who.openings import past_opening
from .who.receivers import past_purpose
from .who.unfinished import whole_name
from .who.words import LONGEST_HEAD, Words, is_own_people, opens_with_name, read_words
from .wording.acting import ordered, unlisted
from .wording.lists import any_of, order_words

_DAY_FIRST = pattern_of(
    r"(?:Trong|Trước|Chậm nhất|Muộn nhất|Hạn|Thời hạn|Từ|Đến|Hoàn thành|Định kỳ|Hằng|Hàng|Ngày|Sáng|Chiều)\b"
)
# "Điều 3: 1. Giao Sở …": the first item on the line of its article
_INNER = pattern_of(r"\s*1\.\s+")
_COMMA = pattern_of(r",\s+")
_AFTER_DAY = pattern_of(r"\s*[,:]\s*")

# A verb has something behind it; the last words of a heading have not.
_WORK = pattern_of(r"(?:\s+[^\s:.;]+){3}")
_HEAD_OF = pattern_of(r"(?:Chủ tịch|Giám đốc|Bộ trưởng|Ban Thường vụ|Lãnh đạo)\s")
_ABOVE = pattern_of(
    r"(?:UBND|HĐND)\s+(?:tỉnh(?!\w)|thành\s+phố\Z)|(?:Tỉnh|Thành)\s+ủy|(?:[Cc]ơ\s+quan\s+)?(?:[Cc]ấp\s+)?(?:có\s+thẩm\s+quyền|cấp\s+trên)"
)
_PAGE_NUMBER = pattern_of(r"\s*\n[ \t]*[-–]?[ \t]?\d{1,4}[ \t]?[-–]?[ \t]*\n\s*")
# How far from the end of a page a deadline reaches that it cuts in two.
_REACH = 200

Placed = Block | Row


@dataclass(frozen=True, slots=True)
class Sheet:
    """The document; its blocks are read once, however often they are asked for.

    `heard`: the mentions of reports and proposals, which govern nothing; `issuer`: who wrote the document; `known`: the
    names in its letterhead.
    """

    clean: CleanText
    mentions: Sequence[Mention]
    calendar: Calendar
    heard: frozenset[int] = frozenset()
    issuer: str | None = None
    known: KnownNames = field(default_factory=lambda: KnownNames(()))
    text: str = field(init=False)
    _starts: list[int] = field(init=False)
    _words: dict[int, Words] = field(default_factory=dict)
    _pieces: dict[Span, Words] = field(default_factory=dict)
    _deadlines: dict[Span, list[Deadline]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", self.clean.text)
        object.__setattr__(self, "_starts", [mention.start for mention in self.mentions])

    def is_own(self, name: str) -> bool:
        """Return whether a name is the writer's own, whole or shortened, or that of who leads him: "Sở", "Giám đốc Sở Nội vụ"."""
        whole = _in_short(name)
        short = _HEAD_OF.sub("", whole).lower()
        own, place = self.issuer or "", place_of(self.issuer or "")
        if not short:
            return False
        return f"{own} ".lower().startswith(f"{short} ") or abbreviates(
            whole, own[: place.start].strip() if place else own
        )

    def words(self, block: Block) -> Words:
        """Return the words of an item or of a paragraph under it, behind its label and what stands before its order."""
        known = self._words.get(block.start)
        if known is None:
            start = self._past_day(block, self.past_label(block))
            words = self.read(start, block.end)
            known = self._words[block.start] = self._with_unlisted(block, words)
        return known

    def read(self, start: int, end: int) -> Words:
        """Return the words at `start`..`end` from where somebody acts; a name that the letterhead or its own words end goes no further."""
        if (start, end) not in self._pieces:
            self._pieces[start, end] = self._from_who_acts(start, end)
        return self._pieces[start, end]

    def _from_who_acts(self, start: int, end: int) -> Words:
        words = whole_name(past_opening(past_lead(read_words(self.clean.text, start, end))))
        if words.colon or words.excused:
            return words
        name = _opening_name(words, self.known)
        words = with_name(words, *name) if name else words
        words = self._asked(ended(words)) if words.acting else words
        return words._replace(acting=None) if words.acting and self._consents(words.acting) else words

    def _asked(self, words: Words) -> Words:
        """Return the words with whom the writer asks as who acts in them: "Sở đề nghị các phòng rà soát …"."""
        acting = words.acting
        if acting is None or not (any_of("order").fullmatch(acting["verb"]) and self.is_own(acting["who"])):
            return words
        asked = ordered().match(acting.string, acting.start("verb"), words.end)
        if asked is None or _asks_again().search(asked["who"]) or self._is_above(asked["who"]):
            return words
        return words if is_own_people(asked) else words._replace(acting=asked)

    def _is_above(self, name: str) -> bool:
        """Return whether the writer can only request something of whoever bears the name: "Sở đề nghị UBND tỉnh khen thưởng …" is his own work."""
        if self.issuer is not None and level_of(self.issuer) == "central":
            return False
        first = _in_short(name).partition(",")[0]
        return _ABOVE.match(first) is not None or level_of(first) in ("central", "province")

    def _consents(self, acting: re.Match[str]) -> bool:
        """Return whether the writer only says that he consents, or decides: "Chính phủ thống nhất kéo dài …"."""
        return any_of("consent").match(acting.string, acting.start("verb")) is not None and self.is_own(acting["who"])

    def _with_unlisted(self, block: Block, words: Words) -> Words:
        """Return the words with an office that acts in them in an item or by a day, though no list has its verb."""
        if words.names_somebody or words.roles or words.excused:
            return words
        acting = self._unlisted(words)
        if acting is None or self._consents(acting):
            return words
        told = block.label is not None and _WORK.match(words.text, acting.end(), words.end) is not None
        told = told or any(each.due or each.recurrence for each in self.deadlines([block]))
        return words._replace(acting=acting) if told else words

    def _unlisted(self, words: Words) -> re.Match[str] | None:
        name = _opening_name(words, self.known) or _opening_name(words, official_names())
        found = unlisted_behind(words, *name) if name else None
        return found or (unlisted().match(words.text, words.start, words.end) if words.headed else None)

    def past_label(self, block: Block) -> int:
        """Return where the words of an item begin, behind its label."""
        text, start = self.clean.text, block.start
        if block.label and (label := read_label(text, start, block.end)):
            start = label[2]
            if block.label.startswith("Điều") and (inner := _INNER.match(text, start, block.end)):
                start = inner.end()
        elif block.label:
            start += len(block.label) + (text[start] != "(")
        while start < block.end and text[start].isspace():
            start += 1
        return start

    def _past_day(self, block: Block, start: int) -> int:
        """Return where the words go on after deadlines that stand before them: "Trong tháng 6, Văn phòng …"; an aim has a year."""
        text = self.clean.text
        if start >= block.end or text[start] not in "TCMHĐNS" or not _DAY_FIRST.match(text, start, block.end):
            return start
        if is_aim(text, start, block.end):
            return start
        for day in self.deadlines([block]):
            if day.start > start + 1:
                break
            after = _AFTER_DAY.match(text, day.end, block.end)
            if after is None:
                acting = day.due and read_words(text, day.end + 1, block.end).acting
                return day.end + 1 if acting else start
            start = after.end()
        return start

    def deadlines(self, blocks: Iterable[Placed]) -> list[Deadline]:
        """Return the deadlines of the blocks."""
        found: list[Deadline] = []
        for block in blocks:
            span = (block.start, block.end)
            if span not in self._deadlines:
                self._deadlines[span] = self._of_order(block, [*self._read(*span), *self._over_page(block)])
            found += self._deadlines[span]
        return found

    def _of_order(self, block: Placed, found: list[Deadline]) -> list[Deadline]:
        """Return the deadlines without the one of what an item is for: "1. Để kịp báo cáo Bộ trước 30/9, đề nghị các phòng gửi trước 20/9"."""
        label = read_label(self.text, block.start, block.end) if len(found) > 1 else None
        if label is None:
            return found
        asked = past_purpose(self.text, block.start, found[-1].start)
        commas = (mark.end() for mark in _COMMA.finditer(self.text, block.start, found[0].start))
        if asked <= found[0].start or any(opens_with_name(self.text[at : at + LONGEST_HEAD]) for at in commas):
            return found
        return [each for each in found if each.start >= asked]

    def _over_page(self, block: Placed) -> Iterator[Deadline]:
        """Yield the deadlines that the number of a page cuts in two: "vào thứ Năm⏎2⏎hằng tuần"."""
        last = block.sentences[-1] if isinstance(block, Block) and block.sentences else None
        gap = _PAGE_NUMBER.match(self.text, block.end, last.end) if last and last.end > block.end else None
        if last is None or gap is None:
            return
        first = max(last.start, gap.start() - _REACH)
        cut, end = gap.start() - first, min(last.end, gap.end() + _REACH)
        words = self.text[first : gap.start()] + " " * len(gap[0]) + self.text[gap.end() : end]
        for each in find_deadlines(words, 0, len(words), self.calendar):
            if each.start < cut < each.end:
                yield each._replace(start=first + each.start, end=first + each.end)

    def _read(self, start: int, end: int) -> Iterator[Deadline]:
        """Yield the deadlines of a block: that of a line which only gives a time, else one at its beginning and those behind it."""
        if line := read_deadline_line(self.text, start, end, self.calendar):
            yield line
            return
        if opening := read_opening_time(self.text, start, end, self.calendar):
            yield opening
            start = opening.end
        yield from find_deadlines(self.text, start, end, self.calendar)

    def references(self, blocks: Iterable[Placed]) -> tuple[int, ...]:
        """Return which mentions stand in the blocks, block by block; the mentions are in order of the text."""
        found: list[int] = []
        for block in blocks:
            first = bisect_left(self._starts, block.start)
            found += range(first, bisect_left(self._starts, block.end, lo=first))
        return tuple(found)

    def governing(self, blocks: Iterable[Placed]) -> tuple[int, ...]:
        """Return which mentions in the blocks govern what is ordered below them."""
        return tuple(index for index in self.references(blocks) if index not in self.heard)


def _opening_name(words: Words, names: KnownNames) -> Span | None:
    """Return where one of the names stands at the beginning of the words, also behind their order."""
    said = any_of("order").match(words.text, words.start, words.end) if words.ordering else None
    at = words.acting.start("who") if words.acting else said.end() + 1 if said else words.start
    end = names.end_of(words.text, at, words.end) or end_of_later(words, names)
    return None if end is None else (at, end)


@cache
def _asks_again() -> re.Pattern[str]:
    """Return the pattern of a second order within a name: "các phòng và yêu cầu Văn phòng"."""
    return pattern_of(rf"\s(?:và|đồng\s+thời)\s+(?:{order_words()})(?!\w)")


def _in_short(name: str) -> str:
    """Return the name on one line, with the committee of the people as officers write it."""
    return " ".join(name.split()).replace("Ủy ban nhân dân", "UBND")
