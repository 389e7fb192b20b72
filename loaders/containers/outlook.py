"""Messages that Outlook saved (.msg) -> their words and attachments, by python-oxmsg where it is installed (extra [mail])."""

from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from ...errors import LoadError
from ..content import Stream
from .letter import letter
from .mail import LETTER, MAX_MESSAGE_BYTES
from .member import Member

if TYPE_CHECKING:
    from oxmsg import Message

_HTML = 0x1013
"""The property of the words as HTML (MS-OXPROPS, PidTagHtml)."""
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
    if words := _letter(message):
        yield words
    for number, part in enumerate(message.attachments, start=1):
        if not part.attached_by_value or (content := part.file_bytes) is None:
            continue
        yield Member(part.file_name or str(number), BytesIO(content))


def _letter(message: "Message") -> Member | None:
    subject, words = message.subject or "", message.body or ""
    if words.strip():
        return letter(LETTER, words.encode("utf-8", "replace"), "utf-8", subject=subject)
    return letter(LETTER, *_page(message), subject=subject, page=True)


def _page(message: "Message") -> tuple[bytes, str | None]:
    """Return the words as HTML and in which encoding the message says that they are."""
    page = message.properties.binary_prop_value(_HTML)
    if page is None:  # as older programs kept it
        return (message.properties.str_prop_value(_HTML) or "").encode("utf-8", "replace"), "utf-8"
    from oxmsg.domain.model import UnrecognizedCodePageError, UnsupportedEncodingError

    try:
        return page, message.properties.body_encoding
    except (UnrecognizedCodePageError, UnsupportedEncodingError):
        return page, None
