"""Messages that Outlook saved (.msg) -> their words and attachments, by python-oxmsg where it is installed (extra [mail])."""

from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from ...errors import LoadError
from ..content import Stream
from .mail import MAX_MESSAGE_BYTES
from .member import Member

if TYPE_CHECKING:
    from oxmsg import Message

_COMMAND = 'pip install "luocdo[mail]"'


def members(stream: Stream) -> Iterator[Member]:
    """Yield what a message says, under its subject, and then its attachments.

    Raises:
        LoadError: "format-needs-package" (python-oxmsg is not installed), "too-large".
    """
    try:
        from oxmsg import Message
    except ImportError as error:
        raise LoadError("format-needs-package", format="MSG", command=_COMMAND) from error
    data = stream.read(MAX_MESSAGE_BYTES + 1)
    if len(data) > MAX_MESSAGE_BYTES:
        raise LoadError("too-large")
    message = Message.load(BytesIO(data))
    yield from _letter(message)
    for number, part in enumerate(message.attachments, start=1):
        if not part.attached_by_value or (content := part.file_bytes) is None:
            continue
        yield Member(part.file_name or str(number), BytesIO(content))


def _letter(message: "Message") -> Iterator[Member]:
    if message.body and message.body.strip():
        yield Member("thư.txt", BytesIO(f"{message.subject or ''}\n\n{message.body}".encode("utf-8", "replace")))
    elif message.html_body:
        yield Member("thư.html", BytesIO(message.html_body.encode("utf-8", "replace")))
