"""What reads which format: a text, the files that a container holds, or the documents that a table holds."""

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module

from ..errors import LoadError
from .containers.member import Member
from .content import Content, Record, Stream
from .text import read_text

Reader = Callable[[Stream], Content]
Opener = Callable[[Stream], Iterator[Member]]
TableReader = Callable[[Stream], Iterator[Record]]


def _needs_other_format(_: Stream) -> Content:
    raise LoadError("unknown-format")


def _is_locked(_: Stream) -> Content:
    raise LoadError("locked-file")


def _reader(module: str, name: str) -> Reader:
    """Return a reader whose module is loaded when the first file needs it."""

    def read(stream: Stream) -> Content:
        content: Content = getattr(import_module(f".{module}", __package__), name)(stream)
        return content

    return read


def _opener(module: str) -> Opener:
    def open_(stream: Stream) -> Iterator[Member]:
        found: Iterator[Member] = import_module(f".containers.{module}", __package__).members(stream)
        return found

    return open_


def _table_reader(module: str, name: str) -> TableReader:
    def read(stream: Stream) -> Iterator[Record]:
        found: Iterator[Record] = getattr(import_module(f".records.{module}", __package__), name)(stream)
        return found

    return read


READERS: Mapping[str, Reader] = {
    "txt": read_text,
    "md": read_text,
    "html": _reader("html", "read_html"),
    "mhtml": _reader("html", "read_mhtml"),
    "docx": _reader("docx", "read_docx"),
    "doc": _reader("old_office", "read_doc"),
    "rtf": _reader("old_office", "read_rtf"),
    "odt": _reader("old_office", "read_odt"),
    "pdf": _reader("pdf", "read_pdf"),
    "locked-office": _is_locked,
    **dict.fromkeys(("png", "jpg", "tif", "bmp", "gif", "webp"), _reader("ocr.picture", "read_picture")),
    **dict.fromkeys(("ppt", "pptx", "heic", "7z", "rar", "gz"), _needs_other_format),
}
CONTAINERS: Mapping[str, Opener] = {
    "zip": _opener("archive"),
    "eml": _opener("mail"),
    "msg": _opener("outlook"),
    "edxml": _opener("edxml"),
}
TABLES: Mapping[str, TableReader] = {
    "xlsx": _table_reader("workbook", "read_workbook"),
    "xls": _table_reader("workbook", "read_old_workbook"),
    "ods": _table_reader("workbook", "read_open_workbook"),
    "csv": _table_reader("lines", "read_csv"),
    "jsonl": _table_reader("lines", "read_json_lines"),
    "parquet": _table_reader("parquet", "read_parquet"),
}
