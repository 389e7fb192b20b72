"""What the columns of tables are taken for, to be looked at before they are used."""

from collections.abc import Iterator
from pathlib import Path

from ...findings import Finding
from ..load import load
from ..sniff import is_table
from .columns import columns_called

_LONGEST = 160
_ABOUT_COLUMNS = frozenset(("table-columns", "unknown-register"))


def preview(path: str, columns: str) -> Iterator[tuple[Finding, str]]:
    """Yield, of a table of documents, what its columns are taken for and what its first row says; see `columns_called`."""
    if not (is_table(Path(path).suffix.lower()) and Path(path).is_file()):
        return
    with columns_called(columns):
        for loaded in load(Path(path)):
            words = "; ".join(f"{name}: {value}" for name, value in loaded.declared if name != "above")
            yield from ((found, words[:_LONGEST]) for found in loaded.findings if found.code in _ABOUT_COLUMNS)
