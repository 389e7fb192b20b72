"""Files -> what they say: the loaders and the extractor, one after the other."""

import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from sqlite3 import DatabaseError
from typing import TYPE_CHECKING, NamedTuple

from ...errors import LoadError, LuocdoError
from ...extract.model import Context, Document, Reading, Source
from ...findings import Finding, finding
from ...loaders import LoadedText, find, load
from ...loaders.records.columns import columns_called
from ..model import Witness
from ..stores.shelf import Kept
from .survey import shown

if TYPE_CHECKING:
    from ..assembly.ledger.records import Record

_LEVEL = 6
_REASON = 200


class Fresh(NamedTuple):
    """What was just read, with what it tells the graph; null where it gave no text."""

    kept: Kept
    record: "Record | None"


def read_file(path: Path | str) -> Reading:
    """Return what the one document in a file says.

    Raises:
        LoadError: there is no such file, or it is a folder or an archive of several documents.
    """
    found = [witness.reading for witness in read_paths([path])]
    if len(found) > 1:
        raise LoadError("several-texts", file=path, count=len(found))
    return found[0]


def read_files(paths: Sequence[Path | str]) -> Iterator[Reading]:
    """Yield what each document says, in files, in archives and below folders.

    Raises:
        LoadError: none of the paths exists, or none holds a document.
    """
    return (witness.reading for witness in read_paths(paths))


def read_path(path: Path | str) -> Iterator[Witness]:
    """Yield what a file says: one witness, or one for each file of an archive; "-" is standard input.

    A file that cannot be read, or is secret, has an empty text, and its reading holds nothing but the findings that say why.
    """
    for loaded in load(path):
        yield _without_secrets(_witness(loaded))


def read_paths(paths: Sequence[Path | str]) -> Iterator[Witness]:
    """Yield the witnesses of files and of the documents below folders; see `read_path`.

    Raises:
        LoadError: none of the paths exists, or none holds a document.
    """
    empty = True
    for path in find(paths):
        empty = False
        yield from read_path(path)
    if empty:
        raise LoadError("no-documents", file=", ".join(map(str, paths)))


def load_reader() -> None:
    """Load the reader, so that processes which are copies of this one have it."""
    from ...extract import read  # noqa: F401


def keep(place: str, path: str, columns: str = "") -> list[Fresh]:
    """Return what the file at `place`, called `path`, says in the form in which the store keeps it.

    `columns` says how those of a table are called (`loaders.records.columns`). Of a secret document it holds nothing but the name; of a file that cannot be kept it says so.

    Raises:
        RulesError: a list of the office is wrong, which no file can help.
    """
    kept: list[Fresh] = []
    try:
        with columns_called(columns):
            kept.extend(_safely_kept(witness, path) for witness in read_path(Path(place)))
    except LuocdoError:
        raise
    except Exception as error:  # whatever one file does to its reader, the build goes on
        kept.append(unread(path, "reader-failed", reason=_reason(error)))
    return kept


def _safely_kept(witness: Witness, path: str) -> Fresh:
    """Return what is kept of a witness; where that fails, why, so that the other members of its archive are kept."""
    try:
        return _kept(_called(witness, path))
    except Exception as error:
        source = Source(path=shown(path), member=witness.reading.source.member)
        return _failed(source, "reader-failed", reason=_reason(error))


def restore(kept: Kept, path: str) -> Witness:
    """Return the witness again, of a file that is now called `path`."""
    try:
        reading = Reading.model_validate_json(kept.reading)
        text = zlib.decompress(kept.text).decode("utf-8", "surrogatepass") if kept.text is not None else ""
    except (ValueError, zlib.error) as error:
        raise DatabaseError(_reason(error)) from error  # the shelf's own words for bytes that it did not write
    return _called(Witness(reading, text), path)


def read_again(kept: Kept) -> Kept:
    """Return what the extractor of today says of a text whose file is gone."""
    witness = restore(kept, Reading.model_validate_json(kept.reading).source.path or "")
    if not witness.text:
        return kept
    source = witness.reading.source
    return _kept(_without_secrets(_read(witness.text, source, ()))).kept


def unread(path: str, code: str, **facts: str) -> Fresh:
    """Return what is kept of a file at `path` that the reader itself failed on."""
    return _failed(Source(path=shown(path)), code, **facts)


def _failed(source: Source, code: str, **facts: str) -> Fresh:
    note = finding(code, None, None, file=_name(source), **facts)
    return _kept(Witness(Reading(source=source, document=Document(), findings=(note,)), ""))


def _witness(loaded: LoadedText) -> Witness:
    source = Source(
        path=shown(loaded.path),
        member=loaded.member and shown(loaded.member),
        sha256=loaded.sha256,
        format=loaded.format,
        pages=loaded.pages,
        certainty=loaded.certainty,
        declared=loaded.declared,
        entry=loaded.entry,
    )
    if loaded.text is None:
        return Witness(Reading(source=source, document=Document(), findings=loaded.findings), "")
    return _read(loaded.text, source, loaded.findings)


def _read(text: str, source: Source, found: tuple[Finding, ...]) -> Witness:
    """Return what `text` says; a text on which the extractor fails is a finding and no end of the run."""
    from ...extract import read_text

    try:
        reading = read_text(text, context=Context(source=source))
    except LuocdoError:
        raise
    except Exception as error:
        note = finding("reader-failed", file=_name(source), reason=_reason(error))
        return Witness(Reading(source=source, document=Document(), findings=(*found, note)), "")
    return Witness(reading.model_copy(update={"findings": (*found, *reading.findings)}), text)


def _reason(error: Exception) -> str:
    return shown(f"{type(error).__name__}: {error}")[:_REASON]


def _without_secrets(witness: Witness) -> Witness:
    """Return nothing but the name of a secret document's file (Mật, Tối mật, Tuyệt mật)."""
    reading = witness.reading
    if not reading.document.secrecy:
        return witness
    source = Source(path=reading.source.path, member=reading.source.member, format=reading.source.format)
    note = finding("secret-document", file=_name(source))
    return Witness(Reading(source=source, document=Document(), findings=(note,)), "")


def _kept(witness: Witness) -> Fresh:
    from ..assembly.assemble import recorded  # who only reads needs no graph

    text = zlib.compress(witness.text.encode("utf-8", "surrogatepass"), _LEVEL) if witness.text else None
    record = recorded(witness) if witness.text else None
    return Fresh(Kept(witness.reading.source.member, witness.reading.model_dump_json(), text), record)


def _called(witness: Witness, path: str) -> Witness:
    """Return the witness under another name of its file; findings of whole files bear that name too."""
    reading = witness.reading
    if reading.source.path == path:
        return witness
    source = reading.source.model_copy(update={"path": path})
    names = {_name(reading.source): _name(source)}
    found = tuple(
        finding(
            each.code, each.start, each.end, **{fact: names.get(value, value) for fact, value in each.facts.items()}
        )
        for each in reading.findings
    )
    return Witness(reading.model_copy(update={"source": source, "findings": found}), witness.text)


def _name(source: Source) -> str:
    return f"{source.path}: {source.member}" if source.member else str(source.path)
