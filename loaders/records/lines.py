"""Records in text files: CSV with any usual delimiter and encoding, and JSON lines."""

import csv
import io
import json
from collections.abc import Iterator, Mapping
from itertools import islice

from ...errors import LoadError
from ..content import MAX_TEXT_CHARACTERS, Note, Record, Stream
from ..text import decode
from .table import ABOVE_THE_HEAD, Head, Row, find_head, records

MAX_BYTES = 512 << 20
_SAMPLE = 65_536
_DELIMITERS = ",;\t|"
_MOST_CELLS = 500_000_000
_LINES_SHOWN = 20


def read_csv(stream: Stream) -> Iterator[Record]:
    """Yield the documents of a CSV file, each named by its row.

    Raises:
        LoadError: "no-columns", "unknown-column", "too-large".
    """
    text, notes = decode(_read(stream))
    csv.field_size_limit(MAX_TEXT_CHARACTERS)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text[:_SAMPLE]))
    yield from records(rows, "{row}", notes)


def is_register(stream: Stream) -> bool:
    """Tell whether a CSV file is a register of documents by the heads of its columns; the stream stands at its beginning then."""
    beginning = stream.read(_SAMPLE)
    stream.seek(0)
    text, _ = decode(
        beginning[: beginning.rfind(b"\n") + 1] or beginning
    )  # half a letter would tell of another encoding
    return _head(text, _delimiter(text)) is not None


def read_json_lines(stream: Stream) -> Iterator[Record]:
    """Yield the documents of a file with a JSON object on each line, each named by its line; others are named in a note.

    A field inside another one is called "outer.inner".

    Raises:
        LoadError: "no-columns", "unknown-column", "too-large", "damaged-file": no line is a JSON object.
    """
    text, notes = decode(_read(stream))
    # Only a line feed ends a line: other line ends of Unicode may stand within a text of JSON.
    objects = [_object(line) if line.strip() else {} for line in text.split("\n")]
    others = [number for number, each in enumerate(objects, start=1) if each is None]
    if others and not any(objects):
        raise LoadError("damaged-file", reason=f"JSON: {_listed(others)}")
    unread = [Note("unreadable-lines", (("lines", _listed(others)),))] if others else []
    yield from records(_rows(objects), "{below}", (*notes, *unread))


def _rows(objects: list[dict[str, str] | None]) -> Iterator[Row]:
    """Yield the keys, as the head of a table stands above its rows, then a row for each line: empty where none was read.

    Raises:
        LoadError: "too-large": lines that have hardly a key in common make a table of empty cells.
    """
    keys = list(dict.fromkeys(key for each in filter(None, objects) for key in each))
    if len(keys) * len(objects) > _MOST_CELLS:
        raise LoadError("too-large")
    yield keys
    for each in objects:
        yield [each.get(key, "") for key in keys] if each else []


def _listed(numbers: list[int]) -> str:
    more = ["…"] if len(numbers) > _LINES_SHOWN else []
    return ", ".join([*map(str, numbers[:_LINES_SHOWN]), *more])


def _read(stream: Stream) -> bytes:
    data = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise LoadError("too-large")
    return data


def _delimiter(sample: str) -> str:
    """Return what parts the cells: of the usual signs the one that shows most of a head, else the one that stands most often.

    Subjects hold more commas than a register has columns.
    """
    lines = [line for line in sample.splitlines()[:20] if line.strip()]
    return max(_DELIMITERS, key=lambda sign: (_fields(sample, sign), sum(line.count(sign) for line in lines)))


def _fields(sample: str, sign: str) -> int:
    """Return how many fields the head names where this sign parts the cells; 0 where there is no head."""
    head = _head(sample, sign)
    return len(head.columns.places) if head else 0


def _head(sample: str, sign: str) -> Head | None:
    rows = csv.reader(io.StringIO(sample, newline=""), delimiter=sign)
    try:
        return find_head(list(islice(rows, ABOVE_THE_HEAD)))
    except csv.Error:
        return None


def _object(line: str) -> dict[str, str] | None:
    """Return the fields of a line; null where it is no JSON object."""
    try:
        found = json.loads(line)
        return dict(flattened(found)) if isinstance(found, dict) else None
    except (ValueError, RecursionError):
        return None


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
