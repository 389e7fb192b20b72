"""From what an annotator wrote, in quotations, to the facts and offsets that are kept in tests/annotations.

    python benchmarks/annotating.py CORPUS KEPT.json DRAFT.json…

A draft holds one document: `file`, `document` (header fields), `references` and `tasks`, each with `q`, the words of its place
(`skip` passes over that many earlier places of the same words); references stand in the order of the text. The words stay out of what is kept.
"""

import hashlib
import json
import re
import sys
from pathlib import Path
from typing import Any

Json = dict[str, Any]


def main() -> None:
    """Write KEPT.json from the drafts, or say which quotation is not in its document."""
    corpus, kept, *drafts = map(Path, sys.argv[1:])
    documents = [located(corpus, json.loads(draft.read_text(encoding="utf-8"))) for draft in drafts]
    documents.sort(key=lambda document: str(document["file"]))
    kept.write_text(json.dumps(documents, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def located(corpus: Path, draft: Json) -> Json:
    """Return the draft with `start` and `end` (code points) for each `q`, and the hash of the file that they count in."""
    content = (corpus / draft["file"]).read_bytes()
    text = content.decode("utf-8")
    tasks = [task for each in draft.get("tasks", []) for task in _placed(text, [each], draft["file"])]
    return {
        "file": draft["file"],
        "sha256": hashlib.sha256(content).hexdigest(),
        "document": draft["document"],
        "references": _placed(text, draft["references"], draft["file"]),
        "tasks": sorted(map(_without_words, tasks), key=lambda task: int(task["start"])),
        "tasks_cut": draft.get("tasks_cut", False),
    }


def _placed(text: str, entries: list[Json], file: str) -> list[Json]:
    placed, after = [], 0
    for entry in entries:
        words = re.compile(r"\s+".join(map(re.escape, entry["q"].split())))
        places = [found.span() for found in words.finditer(text, after)]
        try:
            start, end = places[entry.get("skip", 0)]
        except IndexError:
            sys.exit(f"{file}: not found after offset {after}: {entry['q']!r}")
        facts = {name: value for name, value in entry.items() if name not in ("q", "skip")}
        placed.append({"start": start, "end": end, **facts})
        after = start + 1
    return placed


def _without_words(task: Json) -> Json:
    """Keep of a task where it begins, who must act, by when, who has the result, and whether a careful reader may leave it out."""
    kept = {name: task.get(name) for name in ("start", "assignees", "due", "recurrence")}
    return kept | {name: task[name] for name in ("due_alt", "report_to", "optional") if task.get(name)}


if __name__ == "__main__":
    main()
