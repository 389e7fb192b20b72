"""How right readings are: what annotators read in documents against what luocdo reads there.

    python benchmarks/accuracy.py [ROUND…] [--corpus FOLDER] [--misses FIGURE]

ROUND is the name of a file in tests/annotations without ".json" ("own fresh blind blind-2 blind-3 blind-4 prose plans" by default). The documents of these eight are ours and
stand in tests/documents, those of "plans" annotated without their references; those of the other rounds are real ones that stay outside the project, in FOLDER ("../shared/corpus"); of references marked "number_only" only type and number were marked, and no end. `--misses relation` prints each place behind that figure. A document whose hash differs is refused.

Two places are one when they overlap, each taken once. Recall and precision of *numbered* references ask for the same number too;
relation and subject are judged on the places found, assignees on the tasks found; *nested* are the references whose source is another reference, those not found
included. A reference is *sure* when its confidence is 0.9 or more; it is right when place, number, relation and subject are.

Some annotators make one task of an item with several days, others one of each day, as luocdo does. So what luocdo finds inside a task that is paired is not one too many where it has a day
that the annotator wrote for that task (`due`, or one of `due_alt`) or comes again as he says of it: it is not counted among the tasks, its day is. `optional` tasks may be found or not,
and so may the line above several tasks that only says who does them: "1. Sở Y tế:".
Whoever gets a result is the same with the hand through which it goes and without, "UBND xã (qua Phòng Kinh tế)", and with those named after him and without: "Bộ Tư pháp và UBND tỉnh". "Sở" and "Giám đốc" are the writer's own.
"""

import argparse
import hashlib
import json
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pairing import each_once, folded, paired, relations, same_number, subject, used_alike, uses

import luocdo
from luocdo.extract.tasks.who.shared import told_of_all

Json = dict[str, Any]

ANNOTATIONS = Path(__file__).parents[1] / "tests" / "annotations"
DOCUMENTS = ANNOTATIONS.parent / "documents"
CORPUS = ANNOTATIONS.parents[2] / "shared" / "corpus"
SURE = 0.9
HEADER = ("number", "symbol", "type", "date", "issuer", "title", "province", "signer", "signed_for", "effective_from")
GOALS = {
    "numbered recall": 0.98,
    "numbered precision": 0.98,
    "recall": 0.93,
    "relation": 0.95,
    "subject": 0.93,
    "nested": 0.90,
    "due dates recall": 0.95,
    "sure and right": 0.98,
} | {f"header {name}": 0.97 for name in HEADER[:5]}
# Nobody in particular: all to whom the document goes, as no names at all mean too (DESIGN 2).
COLLECTIVE = re.compile(
    r"(?:thủ trưởng |trưởng |lãnh đạo )?(?:các )?(?:cơ quan|đơn vị|phòng|sở|ban|ngành|địa phương)\b", re.IGNORECASE
)
# What comes before the name of a place: "UBND các xã Nậm Ty", "xã Nậm Ty".
PLACE = re.compile(
    r"^(?:(?:UBND|(?:Ủy|Uỷ) ban nhân dân)\s+)?(?:[Cc]ác\s+|\d+\s+)?(?:[Xx]ã|[Pp]hường|[Tt]hị trấn|[Tt]hị xã|[Hh]uyện|[Qq]uận|[Tt]hành phố|[Tt]ỉnh|[Đđ]ặc khu)\s+(?=\w)"
)
# What says through whose hand a result goes, "UBND xã (qua Phòng Kinh tế)".
HAND = re.compile(r"\s*\((?=qua\s)")
HEADING, LABEL = re.compile(r"[^.;:]{3,120}:?"), re.compile(r"[-–+•*]?|\w{1,2}(?:\.\d{1,2})*[.)/]?")
# Before the first cell of a row: "| 1 | Rà soát |".
ROW_MARK = re.compile(r"\|?\s*")
TONES = re.compile("[\u0300\u0301\u0303\u0309\u0323]")


@dataclass
class Tally:
    """One figure: how often right, of how many, and where not."""

    right: int = 0
    of: int = 0
    misses: list[str] = field(default_factory=list)

    def add(self, right: bool, place: str, wanted: object = "", got: object = "") -> None:
        """Count one case."""
        self.of += 1
        self.right += right
        if not right:
            self.misses.append(f"{place}: wanted {wanted!r}, got {got!r}")


Figures = defaultdict[str, Tally]


def main() -> None:
    """Read the annotated documents and print the table."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--corpus", type=Path, default=CORPUS)
    asked.add_argument(
        "rounds", nargs="*", default=["own", "fresh", "blind", "blind-2", "blind-3", "blind-4", "prose", "plans"]
    )
    asked.add_argument("--misses", metavar="FIGURE", default="")
    arguments = asked.parse_args()
    figures: Figures = defaultdict(Tally)
    documents = list(annotated(arguments.rounds))
    for document in documents:
        score(document, arguments.corpus, figures)
    print(
        f"{len(documents)} documents of {', '.join(arguments.rounds)}\n\n{'figure':<26}{'right':>8}{'of':>8}{'share':>8}  goal"
    )
    for name, tally in figures.items():
        print(f"{name:<26}{tally.right:>8}{tally.of:>8}{tally.right / tally.of:>8.3f}  {GOALS.get(name, '')}")
    print(*misses(figures, arguments.misses), sep="\n")


def misses(figures: Figures, figure: str) -> list[str]:
    """Return each place behind a figure; nothing where none is asked for.

    Raises:
        SystemExit: there is no such figure.
    """
    if figure and figure not in figures:
        raise SystemExit(f"no figure {figure!r}; these documents have: {', '.join(figures)}")
    return figures[figure].misses if figure else []


def annotated(rounds: list[str]) -> Iterator[Json]:
    """Yield the annotated documents of these rounds."""
    for name in rounds:
        yield from json.loads((ANNOTATIONS / f"{name}.json").read_text(encoding="utf-8"))


def score(document: Json, corpus: Path, figures: Figures) -> None:
    """Read one document and count what is right in it."""
    text = text_of(document, corpus)
    reading = luocdo.read_text(text).model_dump(mode="json")
    if "references" in document:
        score_references(document, reading["references"], text, figures)
    score_header(document, reading["document"], figures)
    issuer = document["document"].get("issuer") or reading["document"]["issuer"] or ""
    score_tasks(document, reading["tasks"], text, issuer, figures)


def text_of(document: Json, corpus: Path = CORPUS) -> str:
    """Return the text of an annotated document.

    Raises:
        SystemExit: it is not the text that was annotated.
    """
    ours = DOCUMENTS / document["file"]
    content = (ours if ours.is_file() else corpus / document["file"]).read_bytes()
    if hashlib.sha256(content).hexdigest() != document["sha256"]:
        raise SystemExit(f"{document['file']} is not the file that was annotated")
    return content.decode("utf-8")


def score_references(document: Json, found: list[Json], text: str, figures: Figures) -> None:
    """Count places, numbers, relations and subjects."""
    wanted = document["references"]
    pairs = paired(wanted, found)
    places = {
        id(one): f"{document['file']} {one['start']} {text[one['start'] : one['end']]!r}" for one in (*wanted, *found)
    }
    count_wanted(wanted, found, pairs, places, figures)
    count_found(wanted, found, pairs, places, figures)


def count_wanted(
    wanted: list[Json], found: list[Json], pairs: dict[int, int], places: dict[int, str], figures: Figures
) -> None:
    """Count what of the places that are there was found."""
    for index, one in enumerate(wanted):
        if one.get("optional"):
            continue
        got = found[pairs[index]] if index in pairs else None
        place = places[id(one)]
        figures["recall"].add(got is not None, place)
        if one.get("number"):
            figures["numbered recall"].add(same_number(one, got), place, one["number"], got and got["number"])
        if one.get("subject") is not None:
            figures["nested"].add(got is not None and used_alike(one, got, pairs), place, *uses(one, got))
        if got is not None:
            compare(one, got, pairs, place, figures)


def count_found(
    wanted: list[Json], found: list[Json], pairs: dict[int, int], places: dict[int, str], figures: Figures
) -> None:
    """Count what of the places that were found is there."""
    back = {at: wanted[index] for index, at in pairs.items()}
    for at, one in enumerate(found):
        place = places[id(one)]
        meant = back.get(at)
        figures["precision"].add(meant is not None, place)
        if one["number"]:
            figures["numbered precision"].add(
                same_number(meant, one), place, meant and meant.get("number"), one["number"]
            )
        if one["confidence"] >= SURE:
            right = meant is not None and same_number(meant, one) and used_alike(meant, one, pairs)
            figures["sure and right"].add(right, place, *uses(meant, one))


def compare(one: Json, got: Json, pairs: dict[int, int], place: str, figures: Figures) -> None:
    """Count the facts of a place that was found."""
    if not one.get("number_only"):
        figures["span"].add(
            (one["start"], one["end"]) == (got["start"], got["end"]), place, "", (got["start"], got["end"])
        )
    figures["relation"].add(got["relation"] in relations(one), place, one["relation"], got["relation"])
    figures["subject"].add(got["subject"] == subject(one, pairs), place, *uses(one, got))
    for name in ("date", "type"):
        if one.get(name):
            figures[f"reference {name}"].add(got[name] == one[name], place, one[name], got[name])
    if one.get("issuer"):
        figures["reference issuer"].add(
            folded(got["issuer"]) == folded(one["issuer"]), place, one["issuer"], got["issuer"]
        )
    if one.get("pinpoints"):
        figures["pinpoints"].add(list(got["pinpoints"]) == one["pinpoints"], place, one["pinpoints"], got["pinpoints"])
    if one.get("also"):
        wanted = sorted((each["relation"], str(subject(each, pairs))) for each in one["also"])
        further = sorted((each["relation"], str(each["subject"])) for each in got["also"])
        figures["also"].add(wanted == further, place, wanted, further)


def score_header(document: Json, found: Json, figures: Figures) -> None:
    """Count the fields of the header that the annotation has, null included."""
    for name in HEADER:
        if name in document["document"]:
            wanted, got = document["document"][name], found[name]
            figures[f"header {name}"].add(folded(wanted) == folded(got), document["file"], wanted, got)


def score_tasks(document: Json, found: list[Json], text: str, issuer: str, figures: Figures) -> None:
    """Count the tasks by where they begin, and the days of each."""
    wanted = [task | {"start": ROW_MARK.match(text, task["start"]).end()} for task in document["tasks"]]  # type: ignore[union-attr]
    pairs = paired_tasks(wanted, found)
    further = further_tasks(wanted, found, pairs)
    for index, task in enumerate(wanted):
        if task.get("optional") or (index not in pairs and only_heads(wanted, index, text)):
            continue
        got = [found[pairs[index]], *(found[at] for at in further if further[at] == index)] if index in pairs else []
        place = f"{document['file']} {task['start']}"
        figures["tasks recall"].add(bool(got), place, task["assignees"])
        if got:
            score_assignees(task, got, place, figures)
        if task.get("report_to"):
            said = got[0]["report_to"] if got else None
            right = same_receiver(task["report_to"], said, issuer)
            figures["report to"].add(right, place, task["report_to"], said)
        if task["due"] and not document["tasks_cut"]:
            days = [each["due"] for each in got]
            figures["due dates recall"].add(task["due"] in days, place, task["due"], days)
    score_found(document, found, {at: wanted[index] for index, at in pairs.items()}, further, figures)


def score_found(
    document: Json, found: list[Json], back: dict[int, Json], further: dict[int, int], figures: Figures
) -> None:
    """Count which of the tasks found and of their days are right; `back` says which task is meant by each."""
    for at, task in enumerate(() if document["tasks_cut"] else found):
        place = f"{document['file']} {task['start']}"
        meant = document["tasks"][further[at]] if at in further else back.get(at)
        if at not in further:
            figures["tasks precision"].add(meant is not None, place, "", task["text"][:80])
        if task["due"]:
            days = days_of(meant) if meant else []
            figures["due dates precision"].add(task["due"] in days, place, days, task["due"])


def only_heads(wanted: list[Json], index: int, text: str) -> bool:
    """Return whether a task is but a line that names who does it, right above another one that has the same assignees."""
    if index + 1 == len(wanted) or wanted[index]["due"] or wanted[index]["assignees"] != wanted[index + 1]["assignees"]:
        return False
    line, _, label = text[wanted[index]["start"] : wanted[index + 1]["start"]].rstrip().partition("\n")
    return HEADING.fullmatch(line.strip()) is not None and LABEL.fullmatch(label.strip()) is not None


def days_of(task: Json) -> list[str]:
    """Return the days that an annotator wrote for a task, the one he chose first."""
    return [day for day in (task["due"], *(task.get("due_alt") or ())) if day]


def further_tasks(wanted: list[Json], found: list[Json], pairs: dict[int, int]) -> dict[int, int]:
    """Return of each task found inside one that is paired which task it is a part of: it has another of its days, or comes again as it does."""
    further = {}
    for index, paired_at in pairs.items():
        whole, meant = found[paired_at], wanted[index]
        for at, got in enumerate(found):
            inside = at not in pairs.values() and whole["start"] <= got["start"] and got["end"] <= whole["end"]
            told = got["due"] in days_of(meant) if got["due"] else meant.get("recurrence") and got["recurrence"]
            if inside and told:
                further[at] = index
    return further


def paired_tasks(wanted: list[Json], found: list[Json]) -> dict[int, int]:
    """Return which task found is which task wanted, by index: the one that begins in it, the nearest first, each once."""
    within = sorted(
        (one["start"] - got["start"], index, at)
        for index, one in enumerate(wanted)
        for at, got in enumerate(found)
        if got["start"] <= one["start"] < got["end"]
    )
    return each_once((index, at) for _, index, at in within)


def score_assignees(task: Json, found: list[Json], place: str, figures: Figures) -> None:
    """Count whether a task found, the first of its parts, names the same people, with those who help or without, and whether any comes again."""
    wanted, got = task["assignees"] or [], found[0]["assignees"]
    acting = [each["name"] for each in got if each["role"] != "phối hợp"]
    everybody = [each["name"] for each in got]
    same = each_named(wanted) in (each_named(everybody), each_named(acting))
    named = everybody if not wanted else wanted if not got else [""]
    same = same or all(map(COLLECTIVE.match, named))
    figures["task assignees"].add(same, place, wanted, everybody)
    again = next(filter(None, (each["recurrence"] for each in found)), None)
    if task.get("recurrence") or again:
        figures["recurrence"].add(bool(task.get("recurrence")) == bool(again), place, task.get("recurrence"), again)


def same_receiver(wanted: str, got: str | None, issuer: str) -> bool:
    """Return whether both name whoever gets the result, of several the first, and the same hand through which it goes where both name one.

    The writer, or who heads it, is the same by its whole name and by words that stand for it: "Sở", "Sở Y tế tỉnh Lào Cai".
    """
    if got is None or folded(wanted) == folded(got):
        return got is not None
    if (folded(wanted) or "").startswith(f"{folded(got)}và"):
        return True
    parts = [HAND.split(each, maxsplit=1) for each in (wanted, got)]
    if all(len(each) > 1 for each in parts) and folded(parts[0][1]) != folded(parts[1][1]):
        return False
    printed, own, said = (folded(each) or "" for each in (parts[0][0], issuer, parts[1][0]))
    return printed == said or bool(own and said.endswith(own) and said.startswith(printed))


def each_named(names: list[str]) -> set[str]:
    """Return those whom names name, folded: "Sở Y tế, Sở Xây dựng" are two, however they were cut; tones are no difference.

    Nor is it whether what the last one of a list says of all, "các Ban, đại biểu HĐND tỉnh", was written out for each. A place that must act is its committee, and of several places each: "UBND các xã Nậm Ty, Hồ Thầu", "xã Nậm Ty", "xã Hồ Thầu".
    """
    listed = told_of_all([part for each in names for part in re.split(r"[,;]\s*|\s+và\s+", each)])
    parts = map(without_kind, listed)
    return {TONES.sub("", unicodedata.normalize("NFD", folded(part) or "")) for part in parts} - {""}


def without_kind(name: str) -> str:
    """Return the name of a place without what it is: "UBND xã Nậm Ty" is "Nậm Ty"; "UBND các xã" has no name of its own."""
    found = PLACE.match(name)
    return name[found.end() :] if found and name[found.end()].isupper() else name


if __name__ == "__main__":
    main()
