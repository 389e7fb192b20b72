"""Names that a document cuts short since its letterhead says the rest: "UBND xã", "Sở", "Giám đốc"."""

import re
from functools import cache

from ..model import Assignee, Document, Task
from ..rules import rows

# "UBND xã" without its name
_SHORT_PLACE = re.compile(r"(?<!các )(?:xã|phường|đặc khu|thị trấn|huyện|quận|thị xã)$")


def in_full(task: Task, document: Document) -> Task:
    """Return the task with whom it names by the names that the letterhead gives them.

    "UBND xã" is the one that the document goes to, "UBND xã Đồng Văn", where it goes to no other; "quý Bộ" is whoever it goes
    to. "Sở", to which the result goes, is the department that writes, and "Giám đốc" is who heads it.
    """
    named = tuple(
        _as_addressed(each, document.addressees) for each in task.assignees if not each.name.lower().startswith("quý ")
    )
    receiver = _receiver(task.report_to, document.issuer)
    if (named, receiver) == (task.assignees, task.report_to):
        return task
    return task.model_copy(update={"assignees": named, "report_to": receiver})


def _as_addressed(assignee: Assignee, addressees: tuple[str, ...]) -> Assignee:
    if _SHORT_PLACE.search(assignee.name) is None:
        return assignee
    longer = [
        each for each in addressees if each.startswith(f"{assignee.name} ") and each[len(assignee.name) + 1].isupper()
    ]
    whole = len(longer) == 1 and "," not in longer[0]
    return assignee.model_copy(update={"name": longer[0]}) if whole else assignee


def _receiver(name: str | None, issuer: str | None) -> str | None:
    """Return whoever gets a result in full, and by whose hand: "Sở (qua Phòng Dược)"."""
    if name is None or issuer is None:
        return name
    who, mark, hand = name.partition(" (")
    return f"{_of_issuer(who, issuer)}{mark}{hand}"


def _of_issuer(name: str, issuer: str) -> str:
    """Return a name in full where it is that of the issuer's kind alone, "Sở", or of who heads one of its kind, "Giám đốc"."""
    kind = next((kind for kind, begins in _kinds().get(name, ()) if issuer.startswith(f"{begins} ")), None)
    if kind is None:
        return name
    return issuer if kind == "itself" else f"{name} {issuer}"


@cache
def _kinds() -> dict[str, list[tuple[str, str]]]:
    """Return what words that stand alone mean, an office itself or who heads it, and how the name of that office begins."""
    found: dict[str, list[tuple[str, str]]] = {}
    for row in rows("standing_alone"):
        found.setdefault(row["words"], []).append((row["kind"], row["begins"]))
    return found
