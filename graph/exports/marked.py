"""The node by which luocdo knows a graph on a server for its own, once an export has been loaded there.

The stamp is the hash of what was written: the same graph gives the same bytes, another graph another stamp.
"""

import hashlib
from typing import BinaryIO

from ..stores.versions import schema_version

LABEL = "Luocdo"


class Stamping:
    """A file that remembers the hash of what went through it."""

    def __init__(self) -> None:
        self._digest = hashlib.sha256()

    def write(self, file: BinaryIO, content: bytes) -> None:
        """Write to the file."""
        file.write(content)
        self._digest.update(content)

    def marker(self) -> dict[str, str]:
        """Return the node that names the graph written so far; see `stores/neo4j/marker.py`."""
        return {"key": "luocdo", "schema": schema_version(), "stamp": self._digest.hexdigest()[:32]}
