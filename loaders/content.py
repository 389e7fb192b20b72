"""What a reader of one format gives: text, pages, and notes that become findings once the file's name is known."""

from dataclasses import dataclass
from io import BufferedReader, BytesIO

Stream = BufferedReader | BytesIO
"""The bytes of a file, or of a member of an archive; can be wound back."""

MAX_FILE_BYTES = 1 << 30
MAX_TEXT_CHARACTERS = 50_000_000


@dataclass(frozen=True, slots=True)
class Note:
    """A finding about the file, before its name is known; `facts` fill the message of `code`."""

    code: str
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Content:
    """The text of one file; `pages` as in LoadedText."""

    text: str
    pages: tuple[int, ...] = ()
    notes: tuple[Note, ...] = ()
