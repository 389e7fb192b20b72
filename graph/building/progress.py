"""How a build tells what it is doing."""

from collections.abc import Callable
from typing import Literal

Stage = Literal["find", "read", "recognise", "assemble", "write"]

Progress = Callable[[Stage, int, int], None]
"""Called with the stage, how much of it is done, and how much there is; 0 of 0 where that is not known."""


def silent(stage: Stage, done: int, total: int) -> None:
    """Tell nobody."""
