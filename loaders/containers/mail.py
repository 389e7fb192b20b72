"""E-mail as files (.eml) -> its words and its attachments; a forwarded message is a message inside the message."""

from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage, MIMEPart
from io import BytesIO

from ...errors import LoadError
from ..content import Stream
from .member import MAX_MEMBERS, Member

MAX_MESSAGE_BYTES = 256 << 20
_LETTER = "thư"
_ENDINGS = {"text/plain": ".txt", "text/html": ".html", "message/rfc822": ".eml"}


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
    body = message.get_body(("plain", "html"))
    if body is not None and (letter := _letter(message, body)):
        yield letter
    for number, part in enumerate(_attachments(message, body)):
        if number == MAX_MEMBERS:
            raise LoadError("too-large")
        yield Member(_name(part, number + 1), BytesIO(_bytes(part)))


def _letter(message: EmailMessage, body: MIMEPart) -> Member | None:
    words = body.get_content()
    if not words.strip():
        return None
    subject = " ".join(str(message.get("subject", "")).split())
    if body.get_content_type() == "text/html":
        return Member(f"{_LETTER}.html", BytesIO(words.encode("utf-8", "replace")))
    return Member(f"{_LETTER}.txt", BytesIO(f"{subject}\n\n{words}".encode("utf-8", "replace")))


def _attachments(message: EmailMessage, body: MIMEPart | None) -> Iterator[MIMEPart]:
    """Yield all parts that somebody attached; those of a forwarded message stay in it."""
    for part in _leaves(message):
        if part is body or _is_shown_in_words(part) or _is_other_form_of_body(part):
            continue
        yield part


def _leaves(part: MIMEPart) -> Iterator[MIMEPart]:
    waiting = [part]
    while waiting:
        part = waiting.pop()
        if part.get_content_maintype() == "multipart":
            waiting.extend(reversed([each for each in part.iter_parts() if isinstance(each, MIMEPart)]))
        else:
            yield part


def _is_shown_in_words(part: MIMEPart) -> bool:
    return part.get_content_maintype() == "image" and bool(part.get("content-id")) and not part.is_attachment()


def _is_other_form_of_body(part: MIMEPart) -> bool:
    """Tell whether a part is the same words in another form: the HTML beside the plain text."""
    return (
        part.get_content_type() in ("text/plain", "text/html") and not part.is_attachment() and not part.get_filename()
    )


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
