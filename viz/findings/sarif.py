"""Findings in SARIF 2.1.0 (OASIS), which editors and code hosts show beside the text."""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from ...messages import catalogue
from ...queries.checks.catalogue import codes
from ...version import __version__

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

_LEVELS = {"error": "error", "warning": "warning", "info": "note"}
_PLACES = re.compile(r"\{\w+\}")
_PLAIN = (".txt", ".md")
Json = dict[str, Any]


def sarif(rows: Sequence[Mapping[str, Any]], lang: str) -> str:
    """Return the issues, as `Issue.row` gives them, as a SARIF log; those that were dismissed are suppressed in it."""
    names = sorted({str(row["code"]) for row in rows})
    run = {
        "tool": {"driver": {"name": "luocdo", "version": __version__, "rules": [_rule(name, lang) for name in names]}},
        "columnKind": "unicodeCodePoints",
        "results": [_result(row, names.index(str(row["code"]))) for row in rows],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _rule(name: str, lang: str) -> Json:
    code, message = codes().get(name), catalogue()[name]
    rule: Json = {
        "id": name,
        "shortDescription": {"text": _PLACES.sub("…", message.en if lang == "en" else message.vi)},
        "defaultConfiguration": {"level": _LEVELS[message.severity]},
    }
    reason = code and (code.en_why if lang == "en" else code.vi_why)
    return rule | ({"fullDescription": {"text": _PLACES.sub("…", reason)}} if reason else {})


def _result(row: Mapping[str, Any], index: int) -> Json:
    told = {name: row[name] for name in ("page", "sentence", "instead", "document", "name") if row[name] is not None}
    result: Json = {
        "ruleId": row["code"],
        "ruleIndex": index,
        "level": _LEVELS[str(row["severity"])],
        "message": {"text": row["message"]},
        "locations": list(_locations(row)),
        "properties": told,
    }
    if row["dismissed"]:
        result["suppressions"] = [{"kind": "external", "justification": row["dismissed"]["why"]}]
    return result


def _locations(row: Mapping[str, Any]) -> Iterable[Json]:
    """Yield the file; of a text file the place too: elsewhere the offsets count in the text that was taken out of it."""
    if row["file"] is None:
        return
    physical: Json = {"artifactLocation": {"uri": _uri(str(row["file"]))}}
    if str(row["file"]).lower().endswith(_PLAIN) and row["start"] is not None and row["line"] is not None:
        region = {"startLine": row["line"], "charOffset": row["start"], "charLength": row["end"] - row["start"]}
        physical["region"] = region | {"snippet": {"text": row["words"]}}
    yield {"physicalLocation": physical}


def _uri(path: str) -> str:
    pure = PurePath(path)
    return pure.as_uri() if pure.is_absolute() else quote(pure.as_posix())
