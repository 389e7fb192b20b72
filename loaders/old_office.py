"""Files of Word before 2007 and of other offices -> text, by the programs that can read them where they are installed.

LibreOffice keeps numbers of lists, tables and notes, as it makes a .docx of them; antiword and catdoc read .doc only.
"""

from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path
from shutil import copyfileobj
from tempfile import TemporaryDirectory

from ..errors import LoadError
from .content import Content, Stream
from .docx import read_docx
from .programs import find_program, install_command, run
from .text import clean

_OFFICE = "LibreOffice"


def read_doc(stream: Stream) -> Content:
    """Return the text of a .doc.

    Raises:
        LoadError: "old-format" (no program that reads it is installed), "program-failed", "damaged-file", "too-large".
    """
    reader = next((name for name in DOC_READERS if find_program(name)), None)
    if reader is None:
        raise _missing("DOC")
    return DOC_READERS[reader](stream)


def read_rtf(stream: Stream) -> Content:
    """Return the text of an .rtf; errors as `read_doc`."""
    return _by_office(stream, "rtf")


def read_odt(stream: Stream) -> Content:
    """Return the text of an .odt; errors as `read_doc`."""
    return _by_office(stream, "odt")


def converted(stream: Stream, suffix: str, wanted: str) -> BytesIO:
    """Return a file with the ending `suffix` ("xls") as LibreOffice saves it as another kind (`wanted`: "xlsx").

    It works in a folder and with settings of its own, so that several can run beside each other and beside the user's,
    and no macro of a document is run.

    Raises:
        LoadError: "old-format" (it is not installed), "program-failed", "damaged-file" (it could make nothing of it).
    """
    office = find_program(_OFFICE)
    if office is None:
        raise _missing(suffix.upper())
    with TemporaryDirectory(prefix="luocdo-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        source = _put(stream, folder, suffix)
        settings = f"-env:UserInstallation={(folder / 'settings').as_uri()}"
        command = [office, settings, "--headless", "--norestore", "--convert-to", wanted, "--outdir", name, str(source)]
        run(command, folder)
        made = source.with_suffix(f".{wanted}")
        if not made.is_file():
            raise LoadError("damaged-file", reason=suffix.upper())
        return BytesIO(made.read_bytes())


def _by_office(stream: Stream, suffix: str) -> Content:
    return read_docx(converted(stream, suffix, "docx"))


def _by_antiword(stream: Stream) -> Content:
    return _printed(stream, "antiword", "-m", "UTF-8.txt", "-w", "0")


def _by_catdoc(stream: Stream) -> Content:
    return _printed(stream, "catdoc", "-d", "utf-8", "-w")


def _printed(stream: Stream, name: str, *options: str) -> Content:
    program = find_program(name) or name
    with TemporaryDirectory(prefix="luocdo-", ignore_cleanup_errors=True) as folder:
        source = _put(stream, Path(folder), "doc")
        printed = run([program, *options, str(source)], Path(folder))
    return Content(clean(printed.decode("utf-8", errors="replace")))


def _put(stream: Stream, folder: Path, suffix: str) -> Path:
    """Put a file into a folder under a name of ours: the user's may look like an option."""
    source = folder / f"document.{suffix}"
    with source.open("wb") as file:
        copyfileobj(stream, file)
    return source


def _missing(kind: str) -> LoadError:
    return LoadError("old-format", format=kind, program=_OFFICE, command=install_command(_OFFICE))


DOC_READERS: Mapping[str, Callable[[Stream], Content]] = {
    _OFFICE: lambda stream: _by_office(stream, "doc"),
    "antiword": _by_antiword,
    "catdoc": _by_catdoc,
}
"""What reads a .doc, the best first."""
