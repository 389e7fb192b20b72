"""The tasks that a document gives: its outermost items that order somebody, and the rows of its assignment tables."""

import re

from ..mention import Mention
from ..model import Document, Task
from ..normalise import CleanText
from ..relations.quotations import is_quoted, quoted_spans
from ..structure.segment import Block
from .assignments import read_assignments
from .items import read_outline
from .making import make_row
from .outline import outline
from .sheet import Sheet

# Types that order, and those that begin so ("Hướng dẫn liên ngành"). Documents of other types report, propose, or lay
# down rules: their items order nobody.
_ORDERING = (
    *("Công văn", "Công điện", "Chỉ thị", "Thông báo", "Kế hoạch", "Quyết định"),
    *("Chương trình", "Kết luận", "Hướng dẫn", "Nghị quyết", "Đề án", "Phương án"),
)


def find_tasks(
    clean: CleanText, blocks: tuple[Block, ...], mentions: tuple[Mention, ...], document: Document
) -> tuple[Task, ...]:
    """Return the tasks in order of the text; no assignees means all addressees.

    A sub-item is a task of its own only where it names its own assignee or deadline. The opening sentence supplies
    what the items leave out; the documents that it refers to govern all items under it. What is quoted from another
    document orders nothing by itself.
    """
    if document.type is not None and not document.type.startswith(_ORDERING):
        return ()
    quoted = quoted_spans(clean.text)
    own = [block for block in blocks if not is_quoted(quoted, block.start)] if quoted else blocks
    sheet = Sheet(clean, mentions, document.date)
    found: list[Task] = []
    for part in ("body", "annex"):
        of_part = [block for block in own if block.part == part]
        found += read_outline(sheet, outline(of_part), in_body=part == "body")
        found += (make_row(sheet, row) for row in read_assignments(clean.text, of_part, document.date))
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
