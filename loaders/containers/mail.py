"""E-mail as files (.eml) -> its words and its attachments; a forwarded message is a message inside the message."""

from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage, MIMEPart
from io import BytesIO

from ...errors import LoadError
from ..content import Stream
from .letter import letter
from .member import MAX_MEMBERS, Member

MAX_MESSAGE_BYTES = 256 << 20
LETTER = "thư"
"""What the words of a message are called."""
_PAGE = "text/html"
_FORMS = ("plain", "html")
"""The forms of words, the one that is read first."""
_ENDINGS = {"text/plain": ".txt", _PAGE: ".html", "message/rfc822": ".eml"}


def members(stream: Stream) -> Iterator[Member]:
    """Yield what a message says, under its subject, and then its attachments in their order.

    Pictures that the words themselves show (a logo, a signature) are none.

    Raises:
        LoadError: "too-large", "damaged-file" (there is neither a header nor a word).
    """
    data = stream.read(MAX_MESSAGE_BYTES + 1)
    if len(data) > MAX_MESSAGE_BYTES:
        raise LoadError("too-large")
    message = message_from_bytes(data, policy=policy.default)
    if not isinstance(message, EmailMessage) or not message.keys():
        raise LoadError("damaged-file", reason="EML")
    body = message.get_body(_FORMS)
    subject = " ".join(str(message.get("subject", "")).split())
    if body is not None and (words := _words(body, LETTER, subject)):
        yield words
    for number, part in enumerate(_others(message, body), start=1):
        if number > MAX_MEMBERS:
            raise LoadError("too-large")
        if not _is_inline(part):
            yield Member(_name(part, number), BytesIO(_bytes(part)))
        elif words := _words(part, str(number)):
            yield words


def _words(part: MIMEPart, name: str, subject: str = "") -> Member | None:
    page = part.get_content_type() == _PAGE
    return letter(name, _bytes(part), part.get_content_charset(), subject=subject, page=page)


def _others(message: EmailMessage, body: MIMEPart | None) -> Iterator[MIMEPart]:
    """Yield all parts beside the body that are attached or go on with it; those of a forwarded message stay in it."""
    for part in _leaves(message):
        if part is not body and not _is_shown_in_words(part):
            yield part


def _leaves(part: MIMEPart) -> Iterator[MIMEPart]:
    """Yield the parts that hold no others; of the same words in several forms only one."""
    waiting: list[tuple[MIMEPart, MIMEPart | None]] = [(part, None)]
    while waiting:
        part, chosen = waiting.pop()
        if part.get_content_type() == "multipart/alternative":
            chosen = part.get_body(_FORMS)
        if part.get_content_maintype() == "multipart":
            parts = [each for each in part.iter_parts() if isinstance(each, MIMEPart)]
            waiting.extend((each, chosen) for each in reversed(parts))
        elif chosen is None or part is chosen or not _is_inline(part):
            yield part


def _is_shown_in_words(part: MIMEPart) -> bool:
    return part.get_content_maintype() == "image" and bool(part.get("content-id")) and not part.is_attachment()


def _is_inline(part: MIMEPart) -> bool:
    """Tell whether a part is words of the message itself and no file."""
    return part.get_content_type() in ("text/plain", _PAGE) and not part.is_attachment() and not part.get_filename()


def _name(part: MIMEPart, number: int) -> str:
    ending = _ENDINGS.get(part.get_content_type(), "")
    name = part.get_filename() or ""
    return name if name.strip() else f"{number}{ending}"


def _bytes(part: MIMEPart) -> bytes:
    if part.get_content_type() == "message/rfc822":
        forwarded: bytes = part.get_content().as_bytes()
        return forwarded
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""
