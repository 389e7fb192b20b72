"""The tasks that a document gives: its outermost items that order somebody, and the rows of its assignment tables."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from ..grammar.numbers import find_numbers
from ..mention import Mention
from ..model import Assignee, Document, Task
from ..normalise import CleanText
from ..relations.operative import is_quoted, quoted_spans
from ..structure.labels import read_label
from ..structure.segment import Block, Sentence
from .assignments import Assignment, read_assignments
from .deadlines import Deadline, find_deadlines
from .orders import (
    begins_with_assignee,
    begins_with_words,
    excuses,
    has_words,
    is_lead,
    lead_below,
    orders_something,
    read_assignees,
    read_heading,
    read_ordered,
    read_role_line,
    reports_to,
    states_fact,
)
from .outline import Item, Outline, outline

# Documents of other types report, propose, or lay down rules: their items order nobody.
_ORDERING = frozenset(
    {
        *("Công văn", "Công điện", "Chỉ thị", "Thông báo", "Kế hoạch", "Quyết định"),
        *("Chương trình", "Kết luận", "Hướng dẫn", "Nghị quyết", "Đề án", "Phương án"),
    }
)
_SECTION = re.compile(r"[IVX]+$|[A-Z]$|Phần|Chương|Mục|PHẦN|CHƯƠNG|MỤC|Điều")
_HEADING = 90
# How far a clause goes to either side of its deadline where no mark ends it.
_CLAUSE_REACH = 1000


@dataclass(frozen=True, slots=True)
class _Order:
    """What the items at one place of the tree stand under.

    `ordered`: the sentence above orders all of them; `inside`: the section is one of tasks; `governing`: the paragraphs
    whose references govern them.
    """

    ordered: bool = False
    inside: bool = False
    assignees: tuple[Assignee, ...] = ()
    governing: tuple[Block, ...] = ()


def find_tasks(
    clean: CleanText, blocks: tuple[Block, ...], mentions: tuple[Mention, ...], document: Document
) -> tuple[Task, ...]:
    """Return the tasks in order of the text; no assignees means all addressees.

    A sub-item is a task of its own only where it names its own assignee or deadline. The opening sentence supplies
    what the items leave out; the documents that it refers to govern all items under it. What is quoted from another
    document orders nothing by itself.
    """
    if document.type is not None and document.type not in _ORDERING:
        return ()
    quoted = quoted_spans(clean.text)
    reader = _Reader(clean, mentions, document.date)
    found: list[Task] = []
    for part in ("body", "annex"):
        of_part = [block for block in blocks if block.part == part and not is_quoted(quoted, block.start)]
        found += reader.of_outline(outline(of_part), in_body=part == "body")
        found += map(reader.of_row, read_assignments(clean.text, of_part, document.date))
    named = (_as_addressed(task, document.addressees) for task in found)
    return tuple(sorted(named, key=lambda task: (task.start, task.end)))


def _as_addressed(task: Task, addressees: tuple[str, ...]) -> Task:
    """Let "UBND xã" be the one that the document goes to, "UBND xã Đồng Văn", where it goes to no other."""
    named = tuple(
        each.model_copy(update={"name": _full_name(each.name, addressees)}) if _SHORT_PLACE.search(each.name) else each
        for each in task.assignees
    )
    return task if named == task.assignees else task.model_copy(update={"assignees": named})


def _full_name(name: str, addressees: tuple[str, ...]) -> str:
    longer = [each for each in addressees if each.startswith(f"{name} ") and each[len(name) + 1].isupper()]
    return longer[0] if len(longer) == 1 and "," not in longer[0] else name


_SHORT_PLACE = re.compile(r"(?<!các )(?:xã|phường|đặc khu|thị trấn|huyện|quận|thị xã)$")


@dataclass(frozen=True, slots=True)
class _Reader:
    clean: CleanText
    mentions: Sequence[Mention]
    own_date: str | None
    known: dict[tuple[int, int], list[Deadline]] = field(default_factory=dict)

    def of_outline(self, tree: Outline, *, in_body: bool) -> Iterator[Task]:
        order = self.opening_order(tree.opening[-1]) if tree.opening and in_body else _Order()
        for item in tree.items:
            yield from self.of_item(item, order)
        for block in tree.closing if tree.items else tree.opening:
            yield from self.of_paragraph(block, order, alone=not tree.items and in_body)

    def opening_order(self, lead: Block) -> _Order:
        """Return what the paragraph above the first item orders: nothing unless it ends open and has words of order."""
        text, last = self.clean.text, lead.sentences[-1]
        if text[lead.end - 1] not in ":," or not is_lead(text, last.start, last.end):
            return _Order()
        named = read_ordered(text, last.start, last.end)
        return _Order(ordered=True, assignees=_specific(named), governing=(lead,))

    def of_item(self, item: Item, order: _Order) -> Iterator[Task]:
        """Yield the tasks of an item that stands under no task."""
        text, (start, end) = self.clean.text, self.words(item.block)
        if has_words("none", text, start, end) or excuses(text, start, end) or states_fact(text, start, end):
            return
        names_somebody = begins_with_assignee(text, start, end)
        if not names_somebody and end - start < _HEADING and begins_with_words("aim", text, start, end):
            return
        if not names_somebody and self.is_section(item):
            inside = order.inside or has_words("section", text, start, end)
            for block in item.paragraphs:
                yield from self.of_paragraph(block, order, alone=False)
            for child in item.children:
                yield from self.of_item(child, replace(order, inside=inside))
        elif self.is_task(item, order):
            yield from self.task_and_below(item, order)
        else:
            for block in item.paragraphs:
                yield from self.of_paragraph(block, order, alone=False)
            for child in item.children:
                yield from self.of_item(child, order)

    def is_section(self, item: Item) -> bool:
        """Return whether the item only heads others: "II. NHIỆM VỤ", "Điều 1. Phê duyệt Kế hoạch như sau:"."""
        text, (start, end) = self.clean.text, self.words(item.block)
        heading = text[start:end].isupper() or end - start < _HEADING
        return _SECTION.match(item.block.label or "") is not None and bool(item.children or item.paragraphs or heading)

    def is_task(self, item: Item, order: _Order) -> bool:
        text, (start, end) = self.clean.text, self.words(item.block)
        if order.ordered or begins_with_assignee(text, start, end) or self.role_lines(item):
            return True
        if read_heading(text, start, end):
            return bool(item.children or item.paragraphs)
        if order.inside and orders_something(text, start, end):
            return True
        return bool(self.deadlines(item.own) or read_ordered(text, start, end)) and self.orders(item)

    def orders(self, item: Item) -> bool:
        text, (start, end) = self.clean.text, self.words(item.block)
        return orders_something(text, start, end) or bool(read_assignees(text, start, end))

    def task_and_below(self, item: Item, order: _Order) -> Iterator[Task]:
        """Yield the item as a task, then those items under it that name their own assignee or deadline."""
        own = [child for child in item.children if self.is_own_task(child)]
        shared = [child for child in item.children if child not in own and not self.is_role_line(child)]
        pieces = [*item.own, *(block for child in shared for block in child.blocks())]
        assignees = self.assignees(item, pieces) or order.assignees
        text, (start, end) = self.clean.text, self.words(item.block)
        only_heads = text[end - 1] == ":" or bool(read_heading(text, start, end))
        if shared or not own or item.paragraphs or not only_heads:
            first = pieces[1] if only_heads and len(pieces) > 1 else item.block
            leading = lead_below(assignees, text, *self.words(first))
            yield from self.tasks_of(item, pieces, leading, order.governing)
        below = replace(order, assignees=assignees, governing=(*order.governing, item.block))
        for child in own:
            yield from self.task_and_below(child, below)

    def is_own_task(self, item: Item) -> bool:
        text, (start, end) = self.clean.text, self.words(item.block)
        if self.is_role_line(item):
            return False
        return begins_with_assignee(text, start, end) or any(self.deadlines([block]) for block in item.blocks())

    def is_role_line(self, item: Item) -> bool:
        text, (start, end) = self.clean.text, self.words(item.block)
        return bool(read_role_line(text, start, end)) or _TIME_LINE.match(text, start, end) is not None

    def role_lines(self, item: Item) -> tuple[Assignee, ...]:
        blocks = [*item.paragraphs, *(child.block for child in item.children)]
        return tuple(each for block in blocks for each in read_role_line(self.clean.text, *self.words(block)))

    def assignees(self, item: Item, pieces: Sequence[Block]) -> tuple[Assignee, ...]:
        """Return whom the item names: in its heading, in lines of roles, or in the first of its blocks that does."""
        text = self.clean.text
        roles = [each for block in pieces for each in read_role_line(text, *self.words(block))]
        named = read_heading(text, *self.words(item.block)) or self.role_lines(item) or tuple(dict.fromkeys(roles))
        if named:
            return named
        return next((found for block in pieces if (found := read_assignees(text, *self.words(block)))), ())

    def tasks_of(
        self, item: Item, pieces: Sequence[Block], assignees: tuple[Assignee, ...], governing: Sequence[Block]
    ) -> Iterator[Task]:
        """Yield the task of an item, and one more for each further day that it sets."""
        timed = [*item.own, *(child.block for child in item.children if self.is_role_line(child))]
        deadlines = self.deadlines({block.start: block for block in (*timed, *pieces)}.values())
        main = next((each for each in deadlines if each.due), deadlines[0] if deadlines else None)
        yield self.task(item.block.label, pieces, assignees, main, governing)
        days = {main.due if main else None, None}
        for deadline in deadlines:
            if deadline.due not in days:
                days.add(deadline.due)
                yield self.clause(item.block.label, deadline, assignees, governing)

    def of_paragraph(self, block: Block, order: _Order, *, alone: bool) -> Iterator[Task]:
        """Yield the tasks of a paragraph outside the items: where it sets a day, or where the letter has no items.

        Where several of its sentences give orders, each is a task.
        """
        ordering = [each for each in map(_as_block, block.sentences) if self.order_in(each, alone=alone)]
        if len(ordering) == 1 and not self.deadlines(ordering):
            ordering = []
        governing = (*order.governing, *ordering[:1]) if alone else order.governing
        for each in ordering or [block]:
            yield from self.of_sentence(each, replace(order, governing=governing), alone=alone)

    def order_in(self, block: Block, *, alone: bool) -> bool:
        """Return whether a sentence orders somebody, by a day of its own unless the letter has no items."""
        named = read_ordered(self.clean.text, block.start, block.end)
        return bool(named and (alone or self.deadlines([block])))

    def of_sentence(self, block: Block, order: _Order, *, alone: bool) -> Iterator[Task]:
        text = self.clean.text
        named = (
            read_assignees(text, block.start, block.end) if not alone else read_ordered(text, block.start, block.end)
        )
        deadlines = self.deadlines([block])
        asked = named or reports_to(text, block.start, block.end)
        if has_words("none", text, block.start, block.end) or not (named if alone else asked and deadlines):
            return
        main = next((each for each in deadlines if each.due), deadlines[0] if deadlines else None)
        yield self.task(None, [block], _specific(named), main, order.governing)

    def of_row(self, row: Assignment) -> Task:
        task = self.task(row.block.label, [row.block], row.assignees, None, ())
        return task.model_copy(
            update={
                "text": _on_one_line(row.text),
                "due": row.due,
                "due_text": row.due_text,
                "recurrence": row.recurrence,
            }
        )

    def task(
        self,
        label: str | None,
        pieces: Sequence[Block],
        assignees: tuple[Assignee, ...],
        deadline: Deadline | None,
        governing: Iterable[Block],
    ) -> Task:
        text = self.clean.text
        start, end = self.clean.raw_span(pieces[0].start, max(block.end for block in pieces))
        reported = (reports_to(text, block.start, block.end) for block in pieces)
        return Task(
            start=start,
            end=end,
            item=label,
            text=_on_one_line(" ".join(text[block.start : block.end] for block in pieces)),
            assignees=assignees,
            report_to=next((name for name in reported if name), None),
            due=deadline.due if deadline else None,
            due_text=deadline.text if deadline else None,
            recurrence=deadline.recurrence if deadline else None,
            references=self.references([*governing, *pieces]),
        )

    def clause(
        self, label: str | None, deadline: Deadline, assignees: tuple[Assignee, ...], governing: Sequence[Block]
    ) -> Task:
        """Return the task of the clause that holds a further deadline."""
        text = self.clean.text
        lowest, highest = max(deadline.start - _CLAUSE_REACH, 0), deadline.end + _CLAUSE_REACH
        start = max(lowest, *(text.rfind(mark, lowest, deadline.start) + 1 for mark in ";.:"))
        stops = [at for mark in (";", ".") if (at := text.find(mark, deadline.end, highest)) >= 0]
        end = min(stops, default=min(len(text), highest))
        piece = Block(start + len(text[start:end]) - len(text[start:end].lstrip()), end, "body", None, 0, (), ())
        own = read_assignees(text, piece.start, piece.end)
        return self.task(label, [piece], own or assignees, deadline, governing)

    def references(self, pieces: Iterable[Block]) -> tuple[int, ...]:
        """Return which mentions stand in the blocks; the mentions are in order of the text."""
        found: set[int] = set()
        for block in pieces:
            first, past = (bisect_left(self.mentions, at, key=_start) for at in (block.start, block.end))
            found.update(range(first, past))
        return tuple(sorted(found))

    def deadlines(self, pieces: Iterable[Block]) -> list[Deadline]:
        """Return the deadlines of the blocks; each block is read once."""
        text, found = self.clean.text, []
        for block in pieces:
            span = (block.start, block.end)
            if span not in self.known:
                self.known[span] = find_deadlines(text, *span, self.own_date)
            found += self.known[span]
        return found

    def words(self, block: Block) -> tuple[int, int]:
        """Return the span of the block's words, without its label."""
        label = read_label(self.clean.text, block.start, block.end) if block.label else None
        start = label[2] if label else block.start
        while start < block.end and self.clean.text[start].isspace():
            start += 1
        return self.past_day(block, start), block.end

    def past_day(self, block: Block, start: int) -> int:
        """Return where the words go on after a deadline that stands before them: "Trong tháng 6, Văn phòng …"."""
        text = self.clean.text
        if not _DAY_FIRST.match(text, start, block.end):
            return start
        first = next(iter(self.deadlines([block])), None)
        after = _AFTER_DAY.match(text, first.end, block.end) if first and first.start <= start + 1 else None
        return after.end() if after else start


def _as_block(sentence: Sentence) -> Block:
    return Block(sentence.start, sentence.end, "body", None, 0, (), (sentence,))


def _start(mention: Mention) -> int:
    return mention.start


_DAY_FIRST = re.compile(r"(?:Trong|Trước|Chậm nhất|Muộn nhất|Hạn|Thời hạn|Từ|Đến|Hoàn thành|Định kỳ|Hằng|Hàng)\b")
_AFTER_DAY = re.compile(r"\s*[,:]\s*")
_TIME_LINE = re.compile(r"\W*(?:Thời gian|Thời hạn|Tiến độ)(?:\s+(?:thực hiện|hoàn thành|báo cáo))?\s*:", re.IGNORECASE)


def _on_one_line(text: str) -> str:
    """Return the words with single spaces, the numbers in them whole: "61/2018/NĐ-⏎CP" is "61/2018/NĐ-CP"."""
    words = " ".join(text.split())
    for number in reversed(list(find_numbers(words))):
        if "joined-number" in number.notes and number.shape != "old":
            words = words[: number.start] + words[number.start : number.end].replace(" ", "") + words[number.end :]
    return words


def _specific(named: tuple[Assignee, ...]) -> tuple[Assignee, ...]:
    """Leave out collective names ("Trưởng các phòng"): those are the addressees."""
    return tuple(each for each in named if not re.search(r"\bcác\b", each.name, re.IGNORECASE))
