"""A node with its edges."""

from typing import NamedTuple

from ..model import Edge, Node


class Bundle(NamedTuple):
    """A node with the edges that lead away from it."""

    node: Node
    leaving: list[Edge]
