"""What a reader of one format gives: text, pages, and notes that become findings once the file's name is known."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from io import BufferedReader, BytesIO
from itertools import accumulate, pairwise

Stream = BufferedReader | BytesIO
"""The bytes of a file, or of a member of an archive; can be wound back."""

Declared = tuple[tuple[str, str], ...]
"""What stands beside a document about it (in a register, in the header of a package): names as those of `document` in a
Reading, and the words as they stand there."""

Certainty = tuple[tuple[int, float], ...]
"""From which offset on letters were recognised how surely (0 to 1); empty where they are the file's own."""

MAX_FILE_BYTES = 1 << 30
MAX_TEXT_CHARACTERS = 50_000_000


@dataclass(frozen=True, slots=True)
class Note:
    """A finding about the file, before its name is known; `facts` fill the message of `code`."""

    code: str
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Content:
    """The text of one file; `pages` and `certainty` as in LoadedText."""

    text: str
    pages: tuple[int, ...] = ()
    notes: tuple[Note, ...] = ()
    certainty: Certainty = ()


@dataclass(frozen=True, slots=True)
class Record:
    """One of the documents that a table holds: `name` says where it stands ("Sổ đến!12", "line 3").

    `entry`: the text is what the table says of the document, and none of its own.
    """

    name: str | None
    content: Content
    declared: Declared = ()
    entry: bool = False


def rewritten(content: Content, change: Callable[[str], str]) -> Content:
    """Return `content` with its text changed piece by piece, so that pages and certainty still begin where they say."""
    cuts = sorted({0, *content.pages, *(start for start, _ in content.certainty)})
    pieces = [change(content.text[start:end]) for start, end in pairwise((*cuts, len(content.text)))]
    moved = dict(zip(cuts, accumulate(map(len, pieces[:-1]), initial=0), strict=True))
    return replace(
        content,
        text="".join(pieces),
        pages=tuple(moved[start] for start in content.pages),
        certainty=tuple((moved[start], sure) for start, sure in content.certainty),
    )
