"""What the columns of tables are taken for, to be looked at before they are used."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from ...findings import Finding
from ..formats import load
from ..sniff import is_table

_LONGEST = 160


def previews(paths: Sequence[str]) -> Iterator[tuple[Finding, str]]:
    """Yield, for each table of documents among the files that somebody named, its columns and what its first row says."""
    for path in paths:
        if is_table(Path(path).suffix.lower()) and Path(path).is_file():
            for loaded in load(Path(path)):
                words = "; ".join(f"{name}: {value}" for name, value in loaded.declared if name != "above")
                yield from ((found, words[:_LONGEST]) for found in loaded.findings if found.code == "table-columns")
