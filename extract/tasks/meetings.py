"""What an invitation says of the meeting itself, which is no work to be done: who presides, how the guests come."""

from ..model import Document, Task
from ..patterns import pattern_of
from .who.roles import is_role_line
from .wording.lists import words_of

# The number of an item, with those of the items above it.
_LABEL = pattern_of(r"(?:\w{1,4}[.)]\s*)+")
# What a heading like "Địa điểm họp" says is of the meeting.
_OF_MEETING = pattern_of(
    r"(?:(?:Thành phần|Thời gian|Địa điểm|Chủ trì|Hình thức)(?:\s[^\W\d]+){0,3}|Nội dung(?:\s(?:cuộc|buổi))?(?:\s(?:họp|hội nghị|làm việc))?):"
)
# The deputies of a council are no guests of it.
_COUNCIL = ("HĐND", "Hội đồng nhân dân", "Quốc hội")


def is_of_guests(task: Task, document: Document) -> bool:
    """Return whether a task is that of the guests alone, "đề nghị các đại biểu dự họp đúng giờ": they are no agency."""
    if any(name in (document.issuer or "") for name in _COUNCIL):
        return False
    return bool(task.assignees) and all(each.name.casefold() in words_of("guests") for each in task.assignees)


def is_of_meeting(task: Task) -> bool:
    """Return whether the words of a task in an invitation only say who presides, "Chủ trì: đồng chí Phó Giám đốc Sở", who comes, when or where."""
    words = _LABEL.sub("", task.text, count=1)
    return not task.due and (is_role_line(words) or _OF_MEETING.match(words) is not None)
