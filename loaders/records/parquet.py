"""Records as Parquet, read portion by portion by pyarrow where it is installed (extra [records])."""

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

from ...errors import LoadError
from ..content import Record, Stream
from .lines import as_text
from .table import Row, records

if TYPE_CHECKING:
    from pyarrow.parquet import ParquetFile

_VIETNAM = timezone(timedelta(hours=7))
_COMMAND = 'pip install "luocdo[records]"'


def read_parquet(stream: Stream) -> Iterator[Record]:
    """Yield the documents of a Parquet file, each named by its row.

    Raises:
        LoadError: "format-needs-package" (pyarrow is not installed), "no-columns", "unknown-column", "damaged-file".
    """
    try:
        from pyarrow import ArrowException
        from pyarrow.parquet import ParquetFile
    except ImportError as error:
        raise LoadError("format-needs-package", format="Parquet", command=_COMMAND) from error
    try:
        file = ParquetFile(stream)
        yield from records(_rows(file), "{below}")
    except ArrowException as error:
        raise LoadError("damaged-file", reason="Parquet") from error


def _rows(file: "ParquetFile") -> Iterator[Row]:
    names = list(file.schema_arrow.names)
    yield names
    for batch in file.iter_batches():
        for record in batch.to_pylist():
            yield [_cell(record[name]) for name in names]


def _cell(value: object) -> str:
    """Return a value as text, a moment by the clocks of Vietnam: databases hand out midnight there as 17:00 of the day before."""
    if isinstance(value, datetime) and value.tzinfo:
        return as_text(value.astimezone(_VIETNAM).replace(tzinfo=None))
    return as_text(value)
