"""Agencies and tasks of the graph: who issued, who is addressed, who must do what, who belongs to whom."""

from collections.abc import Iterable, Iterator

from ...extract.model import Task
from ..identity.agencies import Agency, agency_as_of, is_decided, level, name_in, superior
from ..identity.key import DocumentKey, folded
from ..identity.number import issuing_agencies
from ..identity.parties import party_to
from ..identity.succession import successions
from ..model import Edge, Node, Value
from .claims import DAY, Text


class Offices:
    """The agencies that the graph has met so far; remembers them under their keys, with all above and after them."""

    def __init__(self) -> None:
        self._met: dict[str, Agency] = {}
        self._edges: dict[tuple[str, str, str], Edge] = {}

    def meet(self, name: str, day: str | None) -> str | None:
        """Return the key of the agency `name` as of `day`, null where the day decides and is not known."""
        agency = agency_as_of(name, day)
        if agency is None:
            return None
        self.enter(agency.key, agency.name, day)
        return agency.key

    def nodes(self) -> list[Node]:
        """Return the agencies as nodes."""
        return [
            Node(
                "Agency",
                agency.key,
                {"key": agency.key, "name": agency.name, "name_folded": folded(agency.name), "level": agency.level},
            )
            for agency in self._met.values()
        ]

    def edges(self) -> list[Edge]:
        """Return who belongs to whom and who took over from whom."""
        return list(self._edges.values())

    def enter(self, key: str, name: str, day: str | None) -> None:
        """Remember the agency `name` under its key, with all above and after it."""
        agency = Agency(key, name, level(name))
        known = self._met.get(agency.key)
        if known is None or agency.name < known.name:
            self._met[agency.key] = agency
        if known is not None:
            return
        above = superior(agency.name)
        upper = self.meet(above, day) if above else None
        if upper:
            self._join(Edge(agency.key, "PART_OF", upper))
        for heir in successions(agency):
            self._join(
                Edge(
                    agency.key,
                    "SUCCEEDED_BY",
                    heir.successor.key,
                    {"date": heir.day if len(heir.day or "") == DAY else None},
                )
            )
            self.enter(heir.successor.key, heir.successor.name, heir.day or day)

    def _join(self, edge: Edge) -> None:
        self._edges[edge.source, edge.kind, edge.target] = edge


def issued_by(document: Node, offices: Offices) -> Iterator[Edge]:
    """Yield the edge from a document to its issuer as of its date, to each of them where several issued it."""
    key = DocumentKey.parse(document.key)
    name, date, number = (document.properties[each] for each in ("issuer", "date_text", "number"))
    signed = issuing_agencies(str(number))
    if key.joint:
        issuers = [offices.meet(each, str(date) if date else None) for each in signed]
        yield from (Edge(document.key, "ISSUED_BY", issuer) for issuer in dict.fromkeys(issuers) if issuer)
    elif name and is_decided(key.issuer):
        called = str(name).casefold() == name_in(key.issuer)
        offices.enter(key.issuer, str(name) if called or not signed else signed[0], str(date) if date else None)
        yield Edge(document.key, "ISSUED_BY", key.issuer)


def addressed_to(document: Node, text: Text, offices: Offices) -> Iterator[Edge]:
    """Yield the edges from a document to those it is sent to."""
    for name in dict.fromkeys(text.document.addressees):
        key = _party(name, text, offices)
        if key:
            yield Edge(document.key, "ADDRESSED_TO", key)


def tasks_of(document: Node, text: Text, offices: Offices) -> Iterator[Node | Edge]:
    """Yield the tasks that a document orders, and to whom."""
    for task in text.tasks:
        node = _task_node(document.key, task, text)
        yield node
        yield Edge(document.key, "HAS_TASK", node.key)
        yield from _assigned(node.key, task, text, offices)


def _task_node(document: str, task: Task, text: Text) -> Node:
    file = text.files[0]
    key = f"{document}#{task.start}"
    properties: dict[str, Value] = {
        "key": key,
        "item": task.item,
        "text": task.text,
        "due": task.due if task.due and len(task.due) == DAY else None,
        "due_text": task.due_text,
        "recurrence": task.recurrence,
        "state": "open",
        "report_to": task.report_to,
        "start": task.start,
        "end": task.end,
        "path": file.path,
        "member": file.member or None,
        "page": file.page(task.start),
    }
    return Node("Task", key, properties)


def _assigned(task_key: str, task: Task, text: Text, offices: Offices) -> Iterator[Edge]:
    """Yield one edge for each party; who leads is not also a helper. Nobody named means all addressees."""
    roles: dict[str, str | None] = {}
    for name, role in _named(task, text):
        key = _party(name, text, offices)
        if key:
            roles[key] = "chủ trì" if "chủ trì" in (role, roles.get(key)) else roles.get(key) or role
    for key, role in roles.items():
        yield Edge(task_key, "ASSIGNED_TO", key, {"role": role})


def _named(task: Task, text: Text) -> list[tuple[str, str | None]]:
    everybody: list[tuple[str, str | None]] = [(name, None) for name in text.document.addressees]
    return [(each.name, each.role) for each in task.assignees] or everybody


def _party(name: str, text: Text, offices: Offices) -> str | None:
    document = text.document
    full = party_to(name, document.issuer, document.province) if document.issuer else name
    return offices.meet(full, document.date)


def primary(texts: Iterable[Text]) -> Text | None:
    """Return the text whose tasks and addressees count where several files hold one document: the first by path."""
    return min(texts, key=lambda text: (text.files[0], text.content), default=None)
