"""A file inside another one, and how much of a container is believed."""

from dataclasses import dataclass

from ...errors import LoadError
from ..content import Declared, Note, Stream

MAX_MEMBERS = 20_000


@dataclass(frozen=True, slots=True)
class Member:
    """A file of a container: its bytes, or why they cannot be had.

    `declared`: what the container says of the document in it; `entry`: that is all, the bytes are those words and no
    document; `notes`: what to know about its words, where the container decoded them.
    """

    name: str
    stream: Stream | None
    error: LoadError | None = None
    declared: Declared = ()
    entry: bool = False
    notes: tuple[Note, ...] = ()
