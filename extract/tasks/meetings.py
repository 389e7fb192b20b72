"""What a document says of a meeting or a course itself, which is no work to be done: who presides, who comes, when it is."""

import re

from ..model import Document, Task
from ..patterns import pattern_of
from .who.roles import is_role_line
from .wording.lists import words_of

# The number of an item, with those of the items above it.
_LABEL = pattern_of(r"(?:\w{1,4}[.)]\s*)+")
# What a heading like "Địa điểm họp" says is of the meeting.
_OF_MEETING = pattern_of(
    r"(?:(?:Thành phần|Thời gian|Địa điểm|Chủ trì|Hình thức)(?:\s[^\W\d]+){0,3}|Nội dung(?:\s(?:cuộc|buổi))?(?:\s(?:họp|hội nghị|làm việc))?|(?:Cơ quan|Đơn vị|Người)\s(?:báo cáo|trình bày))\s?:"
)
# In any document: who comes, and from when to when; but "Thời gian: hoàn thành trước ngày 30/6" is a deadline.
_OF_EVENT = pattern_of(
    r"(?:Thành phần(?:\s[^\W\d]+){0,3}\s*:(?!.*\b(?:giao|yêu cầu|đề nghị|chủ trì, mời|cử (?:công chức|viên chức|cán bộ|đại diện))\s)"
    r"|Thời gian(?:\s(?:tổ chức|diễn ra|họp|học|tiếp công dân))?\s*:(?!.*(?:trước|chậm nhất|hoàn thành|xong|hạn)\b))",
    re.IGNORECASE | re.DOTALL,
)
# The deputies of a council are no guests of it.
_COUNCIL = ("HĐND", "Hội đồng nhân dân", "Quốc hội")


def is_of_guests(task: Task, document: Document) -> bool:
    """Return whether a task is that of the guests alone, "đề nghị các đại biểu dự họp đúng giờ": they are no agency."""
    if any(name in (document.issuer or "") for name in _COUNCIL):
        return False
    return bool(task.assignees) and all(each.name.casefold() in words_of("guests") for each in task.assignees)


def is_of_meeting(task: Task) -> bool:
    """Return whether the words of a task in an invitation only say who presides, "Chủ trì: đồng chí Phó Giám đốc Sở", who reports, who comes, when or where."""
    words = _LABEL.sub("", task.text, count=1).lstrip("-–+* ")
    return not task.due and (is_role_line(words) or _OF_MEETING.match(words) is not None)


def is_of_event(task: Task) -> bool:
    """Return whether the words of a task only say who comes to what is planned, or when that is: "Thành phần: …", "Thời gian: từ ngày …".

    Who is named with a day has work to do: "Thời gian: các xã báo cáo ngày 20 hằng tháng".
    """
    ordered = task.assignees and (task.due or task.recurrence)
    return not ordered and _OF_EVENT.match(_LABEL.sub("", task.text, count=1).lstrip("-–+* ")) is not None
