"""What an invitation says of the meeting itself, which is no work to be done: who presides, how the guests come."""

from ..model import Document, Task
from ..patterns import pattern_of
from .who.roles import is_role_line
from .wording.lists import words_of

# The number of an item, with those of the items above it.
_LABEL = pattern_of(r"(?:\w{1,4}[.)]\s*)+")
# The deputies of a council are no guests of it.
_COUNCIL = ("HĐND", "Hội đồng nhân dân", "Quốc hội")


def is_of_guests(task: Task, document: Document) -> bool:
    """Return whether a task is that of the guests alone, "đề nghị các đại biểu dự họp đúng giờ": they are no agency."""
    if any(name in (document.issuer or "") for name in _COUNCIL):
        return False
    return bool(task.assignees) and all(each.name.casefold() in words_of("guests") for each in task.assignees)


def only_presides(task: Task) -> bool:
    """Return whether the words of a task in an invitation only say who presides: "Chủ trì: đồng chí Phó Giám đốc Sở"."""
    return is_role_line(_LABEL.sub("", task.text, count=1)) and not task.due
