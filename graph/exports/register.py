"""CSV for an office: the register of documents (sổ văn bản), the relations between them, and the tasks.

Each file begins with a byte order mark: without it Excel takes the Vietnamese letters for those of a code page. No
cell is a formula. The headings, and the words for relations and states, are those of the language that is wanted.
"""

import csv
import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from ..evidence import places_of
from ..model import Edge, Node, Value
from ..schema import MAY_BE, REJECTED, RELATIONS
from .bundle import Bundle
from .cells import harmless
from .output import whole_folder
from .source import Source
from .streams import Counts, Facts, bundles, edges, facts_of, nodes

DOCUMENTS, RELATED, TASKS = "so-van-ban.csv", "quan-he.csv", "nhiem-vu.csv"

_DOCUMENT = (
    "number", "date", "type", "title", "issuer", "signer", "addressees", "recipients", "status", "effective_from",
    "expires", "urgency", "files", "key",
)  # fmt: skip
_RELATION = (
    "source", "source_date", "source_issuer", "relation", "target", "target_date", "target_issuer", "partial", "effective",
    "sentence", "file", "page", "confidence", "source_key", "target_key",
)  # fmt: skip
_TASK = (
    "due", "due_hour", "due_text", "recurrence", "text", "assignees", "report_to", "document", "document_date", "item", "state", "file",
    "page", "key",
)  # fmt: skip
_BETWEEN_DOCUMENTS = frozenset(kind.name for kind in (*RELATIONS, MAY_BE, REJECTED))
_NOBODY = Facts(None, None, None, None, None, None)

Words = Mapping[str, str]
Cells = Mapping[str, Value]


def write(source: Source, output: Path, words: Words) -> Counts:
    """Write the three files to the folder `output`.

    Args:
        source: what to write.
        output: the folder.
        words: as people read them, the headings by "register.column", and "relation.KIND", "status.STATUS".
    """
    facts = facts_of(source)
    names = dict(nodes(source, _named, "Agency"))
    documents = nodes(source, lambda node: _row(_DOCUMENT, _document(node, words)), "Document")
    relations = edges(
        source, lambda edge: _row(_RELATION, _relation(edge, facts, words)), "Document", kinds=_BETWEEN_DOCUMENTS
    )
    tasks = bundles(source, lambda bundle: _row(_TASK, _task(bundle, facts, names, words)), "Task")
    with whole_folder(output) as folder:
        listed = _sheet(folder / DOCUMENTS, _DOCUMENT, words, documents)
        related = _sheet(folder / RELATED, _RELATION, words, relations)
        _sheet(folder / TASKS, _TASK, words, tasks)
    return Counts(listed, related)


def _sheet(path: Path, columns: tuple[str, ...], words: Words, rows: Iterable[list[str]]) -> int:
    """Write a heading and the rows; return how many rows there were."""
    count = 0
    with path.open("w", encoding="utf-8-sig", errors="replace", newline="") as file:
        sheet = csv.writer(file, lineterminator="\n")
        sheet.writerow(words[f"register.{column}"] for column in columns)
        for row in rows:
            sheet.writerow(row)
            count += 1
    return count


def _row(columns: tuple[str, ...], cells: Cells) -> list[str]:
    return [_cell(cells.get(column)) for column in columns]


def _named(agency: Node) -> tuple[str, str]:
    return agency.key, str(agency.properties.get("name") or agency.key)


def _cell(value: Value) -> str:
    """Return a cell; only a number may begin with a sign."""
    if isinstance(value, str):
        return harmless(value)
    if value is None:
        return ""
    if isinstance(value, list):
        return harmless("; ".join(value))
    return ("x" if value else "") if isinstance(value, bool) else str(value)


def _document(node: Node, words: Words) -> Cells:
    known = node.properties
    status = str(known.get("status") or "")
    return {
        **known,
        "number": known.get("number") or (f"…/{known['symbol']}" if known.get("symbol") else None),
        "date": known.get("date_text"),
        "status": words.get(f"status.{status}", status),
        "files": [_file(each) for each in _listed(known.get("files"))],
    }


def _relation(edge: Edge, facts: Mapping[str, Facts], words: Words) -> Cells:
    source, target = facts.get(edge.source, _NOBODY), facts.get(edge.target, _NOBODY)
    best = next(iter(places_of(edge.properties.get("evidence"), edge.source)), {})
    return {
        **edge.properties,
        "source": source.name,
        "source_date": source.date,
        "source_issuer": source.issuer,
        "relation": words[f"relation.{edge.kind}"],
        "target": target.name,
        "target_date": target.date,
        "target_issuer": target.issuer,
        "file": _file(best) if best else None,
        **{name: best[name] for name in ("sentence", "confidence", "page") if name in best},
        "source_key": edge.source,
        "target_key": edge.target,
    }


def _task(bundle: Bundle, facts: Mapping[str, Facts], names: Mapping[str, str], words: Words) -> Cells:
    known = bundle.node.properties
    state = str(known.get("state") or "")
    document = facts.get(bundle.node.key.rpartition("#")[0], _NOBODY)
    return {
        **known,
        "assignees": list(_assignees(bundle, names)),
        "document": document.name,
        "document_date": document.date,
        "item": known.get("place") or known.get("item"),
        "state": words.get(f"register.state_{state}", state),
        "file": _file(known),
    }


def _assignees(bundle: Bundle, names: Mapping[str, str]) -> Iterator[str]:
    for edge in bundle.leaving:
        if edge.kind == "ASSIGNED_TO":
            name, role = names.get(edge.target, edge.target), edge.properties.get("role")
            yield f"{name} ({role})" if role else name


def _listed(value: Value) -> list[dict[str, Value]]:
    """Return what a "json" property holds."""
    found: list[dict[str, Value]] = json.loads(str(value)) if value else []
    return found


def _file(where: Mapping[str, Value]) -> str:
    """Return the file of a place: inside an archive, with its name there."""
    return f"{where.get('path') or ''} › {where['member']}" if where.get("member") else str(where.get("path") or "")
