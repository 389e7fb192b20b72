"""A file inside another one, and how much of a container is believed."""

from dataclasses import dataclass

from ...errors import LoadError
from ..content import Declared, Stream

MAX_MEMBERS = 20_000


@dataclass(frozen=True, slots=True)
class Member:
    """A file of a container: its bytes, or why they cannot be had.

    `declared`: what the container says of the document in it; `entry`: that is all, the bytes are those words and no
    document.
    """

    name: str
    stream: Stream | None
    error: LoadError | None = None
    declared: Declared = ()
    entry: bool = False
