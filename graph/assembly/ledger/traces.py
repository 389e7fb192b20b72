"""The rows that a text leaves in the tables."""

from collections.abc import Set

COLUMNS = {
    "says": ("key", "saying"),
    "asks": ("lookup",),
    "owns": ("document",),
    "copies": ("document",),
    "names": ("document", "claim", "times"),
    "may_be": ("document",),
    "proves": ("document",),
}
"""The tables in which a text leaves rows, and their columns before its id."""

Row = tuple[int, ...]
Rows = Set[Row]
Traces = dict[str, frozenset[Row]]
"""What a text left in each of those tables."""
