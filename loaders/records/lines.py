"""Records in text files: CSV with any usual delimiter and encoding, and JSON lines."""

import csv
import io
import json
from collections.abc import Iterator, Mapping
from itertools import islice

from ...errors import LoadError
from ..content import MAX_TEXT_CHARACTERS, Record, Stream
from ..text import decode
from .table import Row, find_head, records

MAX_BYTES = 512 << 20
_LINE = "{row}"
_SAMPLE = 65_536
_DELIMITERS = ",;\t|"
_KEYS_OF = 200
_FIRST_ROWS = 30


def read_csv(stream: Stream) -> Iterator[Record]:
    """Yield the documents of a CSV file, each named by its row.

    Raises:
        LoadError: "no-columns", "too-large".
    """
    text, _ = decode(_read(stream))
    csv.field_size_limit(MAX_TEXT_CHARACTERS)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text[:_SAMPLE]))
    yield from records(rows, _LINE)


def is_register(stream: Stream) -> bool:
    """Tell whether a CSV file is a register of documents by the heads of its columns; the stream stands at its beginning then."""
    beginning = stream.read(_SAMPLE)
    stream.seek(0)
    text, _ = decode(
        beginning[: beginning.rfind(b"\n") + 1] or beginning
    )  # half a letter would tell of another encoding
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    try:
        return find_head(list(islice(rows, _FIRST_ROWS))) is not None
    except csv.Error:
        return False


def read_json_lines(stream: Stream) -> Iterator[Record]:
    """Yield the documents of a file with a JSON object on each line; a field inside another one is called "outer.inner".

    Raises:
        LoadError: "no-columns", "too-large", "damaged-file": a line is no JSON object.
    """
    text, _ = decode(_read(stream))
    objects = [_object(line, number) for number, line in enumerate(text.splitlines(), start=1) if line.strip()]
    keys = list(dict.fromkeys(key for each in objects[:_KEYS_OF] for key in each))
    # The keys stand above the first line as the head of a table stands above its rows.
    rows: Iterator[Row] = ([each.get(key, "") for key in keys] for each in objects)
    yield from records(_headed(keys, rows), _LINE)


def _headed(keys: list[str], rows: Iterator[Row]) -> Iterator[Row]:
    yield keys
    yield from rows


def _read(stream: Stream) -> bytes:
    data = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise LoadError("too-large")
    return data


def _delimiter(sample: str) -> str:
    """Return what parts the cells: of the usual signs the one that stands most often in the first lines that have any."""
    lines = [line for line in sample.splitlines()[:20] if line.strip()]
    return max(_DELIMITERS, key=lambda sign: sum(line.count(sign) for line in lines))


def _object(line: str, number: int) -> dict[str, str]:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise LoadError("damaged-file", reason=f"JSON, {number}: {type(error).__name__}") from error
    if not isinstance(found, dict):
        raise LoadError("damaged-file", reason=f"JSON, {number}: {type(found).__name__}")
    return dict(flattened(found))


def flattened(record: Mapping[str, object], prefix: str = "") -> Iterator[tuple[str, str]]:
    """Yield the fields of a record as text, those of objects inside it under "outer.inner"."""
    for key, value in record.items():
        if isinstance(value, Mapping):
            yield from flattened(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", as_text(value)


def as_text(value: object) -> str:
    """Return a value as a cell holds it: nothing for null, a line for each element of a list."""
    if value is None:
        return ""
    return "\n".join(map(as_text, value)) if isinstance(value, list) else str(value)
