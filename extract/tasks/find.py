"""The tasks that a document gives: its outermost items that order somebody, and the rows of its assignment tables."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain

from ..grammar.doc_types import LETTER, kind_of, types_with
from ..mention import Mention, Related
from ..model import Document, Task
from ..normalise import CleanText
from ..patterns import pattern_of
from ..relations.quotations import is_quoted
from ..remembered import remembered
from ..rules import rows
from ..spans import Span
from ..structure.segment import Block, Part
from .in_full import in_full
from .making import make_row
from .meetings import is_of_event, is_of_guests, is_of_meeting
from .orders.items import read_outline
from .orders.order import Order, order_above, shares_out
from .outline.attributes import gather
from .outline.duties import duties
from .outline.sections import concluded, planned
from .outline.tree import outline
from .outline.unnumbered import number
from .places import placed
from .sheet import Sheet
from .tables.assignments import read_assignments
from .tables.read import read_tables
from .tables.rows import Table
from .when.due_days import calendar_of
from .when.extensions import asked_for
from .when.over import as_written
from .who.assignees import read_assignees
from .who.groups import set_up
from .who.known import KnownNames, named_by_fields, unit_names
from .who.names import names_office, specific
from .wording.answering import only_answers
from .wording.lists import holds

_SENTENCE_END = pattern_of(r"[.;]\s")
_ANSWERING = ("Phúc đáp", "Trả lời")


def find_tasks(
    clean: CleanText,
    blocks: tuple[Block, ...],
    mentions: tuple[Mention, ...],
    document: Document,
    quoted: Sequence[Span],
    related: tuple[Related, ...] = (),
) -> tuple[Task, ...]:
    """Return the tasks in order of the text; no assignees means all addressees.

    A sub-item is a task of its own only where it names its own assignee or deadline. The opening sentence supplies
    what the items leave out; the documents that it carries out or rests on, as `related` says, govern all items under it.
    What is quoted from another document, at `quoted`, orders nothing by itself.
    """
    way = _way_of_ordering(document.type or LETTER)  # a document whose type is not told orders as a letter does
    if way == "none":
        return ()
    own = [block for block in blocks if not is_quoted(quoted, block.start)]
    ordering = list(_that_order(clean.text, own, way, document))
    sheet = _sheet(clean, mentions, document, related)
    told = _told(sheet, ordering, document)
    found = [
        task
        for task in told
        if _may_order(task, way) and not is_of_guests(task, document) and not _asks_for_time(task, sheet)
    ]
    names = {each.name for task in found for each in task.assignees}.union(document.addressees)
    whole = (in_full(task, document, names) for task in as_written(clean, found, document))
    in_order = sorted(whole, key=lambda task: (task.start, task.end))
    return tuple(placed(clean, blocks, in_order))


def _sheet(clean: CleanText, mentions: Sequence[Mention], document: Document, related: Sequence[Related]) -> Sheet:
    issuer = () if document.issuer is None else (document.issuer,)
    called = (*set_up(clean.text), *named_by_fields(clean.text, document.issuer or ""))
    listed = (*document.addressees, *document.recipients, *issuer, *called)
    known = KnownNames(listed, unit_names(document.issuer or ""))
    heard = _heard(clean.text, mentions, related)
    return Sheet(clean, mentions, calendar_of(document), heard, document.issuer, known)


def _told(sheet: Sheet, ordering: Sequence[Block], document: Document) -> Iterator[Task]:
    """Yield the tasks of the body, then those of the annexes; annexes to the steps of a procedure order nobody."""
    parts: tuple[Part, ...] = ("body",) if holds((document.title or "").lower(), "steps") else ("body", "annex")
    ruling = _answers(document) or _opens_as_answer(sheet.text, ordering)
    for part in parts:
        yield from _of_part(sheet, ordering, part, ruling=ruling)


@cache
def _ways() -> tuple[tuple[str, str], ...]:
    """Return how the types that begin so order, the longest of these words first."""
    ways = ((row["begins"], row["kind"]) for row in rows("ordering_types"))
    return tuple(sorted(ways, key=lambda way: -len(way[0])))


@remembered
def _way_of_ordering(kind: str) -> str:
    """Return how documents of a type order, as data/ordering_types.csv says of it and of those that begin so ("Hướng dẫn liên ngành").

    "none" where they propose, tell or are laws: their items order nobody. A type that only an office knows orders as a
    letter or a plan does where it says that it is one.
    """
    unlisted = "orders" if kind_of(kind) in ("letter", "plan") else "none"
    return next((way for begins, way in _ways() if kind.startswith(begins)), unlisted)


def _that_order(text: str, blocks: Sequence[Block], way: str, document: Document) -> Iterable[Block]:
    """Return the blocks that order somebody: of a document that rules or tells only some of its sections."""
    if way == "rules":
        return duties(text, blocks)
    if way == "concludes":
        return concluded(text, blocks)
    return planned(text, blocks, document.title or "", document.issuer or "") if way == "plans" else blocks


def _may_order(task: Task, way: str) -> bool:
    """Return whether a document can give a task to those whom it names: one that rules only to offices, one that tells to somebody."""
    if way == "rules":
        return any(names_office(each) for each in task.assignees)
    if is_of_event(task) or (way == "invites" and is_of_meeting(task)):
        return False
    return bool(task.assignees) or way == "orders"


def _asks_for_time(task: Task, sheet: Sheet) -> bool:
    """Return whether the writer only asks for more time himself, until the day that seems to be the task's."""
    asked = None if task.assignees else asked_for(task.text, sheet.calendar)
    return asked is not None and asked.due is not None and task.due == asked.due


def _answers(document: Document) -> bool:
    """Return whether a document answers: one who comments on a draft does, "Góp ý dự thảo …", but not one who asks many to."""
    title = (document.title or "").lower()
    many = len(document.addressees) > 1 or any(each.lower().startswith("các ") for each in document.addressees)
    return only_answers(title) or (holds(title, "comment") and not many)


def _opens_as_answer(text: str, blocks: Sequence[Block]) -> bool:
    """Return whether a document begins with what it answers: "Phúc đáp Công văn số 77/BQL-KT …, Công ty có ý kiến như sau:"."""
    opening = next((block for block in blocks if block.part == "body"), None)
    return opening is not None and text.startswith(_ANSWERING, opening.start)


def _heard(text: str, mentions: Sequence[Mention], related: Sequence[Related]) -> frozenset[int]:
    """Return which of the mentions govern nothing."""
    return frozenset(at for at, pair in enumerate(zip(mentions, related, strict=False)) if _only_heard(text, *pair))


def _only_heard(text: str, mention: Mention, related: Related) -> bool:
    """Return whether a document only reports or proposes: "sau khi nghe Sở Y tế báo cáo (Văn bản số 88/SYT-VP)"."""
    if related.relation == "CITES":
        return text[mention.start - 1 : mention.start] == "(" or mention.type in types_with("tells")
    return related.relation == "PROPOSED_BY"


def _of_part(sheet: Sheet, blocks: Sequence[Block], part: Part, *, ruling: bool) -> Iterator[Task]:
    of_part = [block for block in blocks if block.part == part]
    if part == "annex" and any((block.label or "").startswith("Điều") for block in of_part):
        of_part = list(duties(sheet.text, of_part))
    tables = list(read_tables(sheet.text, of_part))
    in_tables = {index for at, table in tables for index in range(at, table.end)}
    running = [block for index, block in enumerate(of_part) if index not in in_tables]
    tree = outline(sheet.text, running)
    gather(sheet, tree)
    number(sheet, tree.items)
    order = Order(ruling=ruling, shared_out=shares_out(sheet, tree.items), tabled=bool(tables))
    order = order_above(sheet, tree.opening if part == "body" else (), order)
    given = [_rows(sheet, table, order, of_part[at - 1] if at else None) for at, table in tables]
    above = [of_part[at - 1] for (at, _), tasks in zip(tables, given, strict=True) if at and tasks]
    leads = {sheet.clean.raw_span(block.start, block.end) for block in above}
    for task in read_outline(sheet, tree, order, in_body=part == "body"):
        if not ((task.start, task.end) in leads and _only_leads(sheet, task)):
            yield task
    yield from chain.from_iterable(given)


def _rows(sheet: Sheet, table: Table, order: Order, lead: Block | None) -> list[Task]:
    """Return the tasks of a table; where it names nobody, the sentence above says who does them: "Văn phòng gửi các báo cáo sau:"."""
    tasks = [make_row(sheet, each, order.governing) for each in read_assignments(table, sheet.calendar)]
    if "lead" in table.columns or lead is None or not lead.sentences:
        return tasks
    people = read_assignees(sheet.read(lead.sentences[-1].start, lead.end))
    return [task if task.assignees else task.model_copy(update={"assignees": people}) for task in tasks]


def _only_leads(sheet: Sheet, task: Task) -> bool:
    """Return whether a task is only the sentence above a table, whose rows are the tasks: "Các phòng thực hiện theo bảng sau:".

    Whoever is named in particular has something to do himself: "Văn phòng Sở đôn đốc các nhiệm vụ sau:".
    """
    timed = task.due or task.recurrence or task.report_to
    named = any(not sheet.is_own(each.name) for each in specific(task.assignees))
    return task.text[-1:] == ":" and not (timed or named) and _SENTENCE_END.search(task.text) is None
