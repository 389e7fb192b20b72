"""How right identity is: pairs of mentions labelled by hand or set as traps from a seed, against the graph that luocdo makes of their texts.

    python benchmarks/identity.py [--seed 5] [--misses] [--store]

The facts of tests/identity_gold.json (numbers, days, agencies, titles) come from real documents and registers; twins.py makes up the rest. Each case is a
folder of small texts, read and assembled on its own; with --store all of them are built together, in one folder, through `luocdo.build`.
Every two labelled mentions of a case are a pair: the same document, different ones, or such that nobody can tell. A *wrong merge* joins a pair that is not the
same; of the pairs that are the same (*resolvable*) those joined count as resolved, those left MAY_BE as open, those of two documents as split.
"""

import argparse
import json
import re
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple

from docx import Document as Docx
from twins import SEED, Case, Text, twins

import luocdo
from luocdo.extract.model import Context, Reading, Source
from luocdo.graph.assembly.assemble import assemble
from luocdo.graph.identity.register import national_register
from luocdo.graph.model import Witness

GOLD = Path(__file__).parents[1] / "tests" / "identity_gold.json"
GOAL = 0.95
LETTER = "Công văn"
MARK = re.compile(r"«([A-Z,]+)\|([^»]+)»")
COLUMNS = ("pairs", "same", "joined", "open", "split", "different", "untold", "wrong")


class Mention(NamedTuple):
    """A document as one text names it: by its header (`start` is null) or at a place; `labels` are those that it may be."""

    labels: frozenset[str]
    path: str
    start: int | None
    words: str


class Meant(NamedTuple):
    """What luocdo made of a mention: a document, or several that it may be; neither where it read nothing."""

    key: str | None
    candidates: frozenset[str] = frozenset()


class Written(NamedTuple):
    """A text as it is read, and the mentions in it."""

    path: str
    text: str
    mentions: tuple[Mention, ...]
    file: str


Places = dict[tuple[str, int], Meant]


def main() -> None:
    """Score all cases and print the table."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--seed", type=int, default=SEED)
    asked.add_argument("--misses", action="store_true")
    asked.add_argument("--store", action="store_true", help="build all texts together, through the public build")
    arguments = asked.parse_args()
    cases = [*gold(), *twins(arguments.seed)]
    print(table(scored(cases, together=arguments.store, show=arguments.misses)))


def gold() -> list[Case]:
    """Return the cases labelled by hand."""
    cases: list[Case] = json.loads(GOLD.read_text(encoding="utf-8"))
    return cases


def scored(cases: list[Case], *, together: bool = False, show: bool = False) -> dict[str, Counter[str]]:
    """Return the counts of each trap, and of the pairs from facts alone."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    folders = [written_case(index, case) for index, case in enumerate(cases)]
    whole = built([text for folder in folders for text in folder]) if together else None
    for case, folder in zip(cases, folders, strict=True):
        meant = whole or assembled(folder)
        for one, other in combinations([each for text in folder for each in text.mentions], 2):
            outcome = judged(one, other, meant)
            counts[case["trap"]].update(outcome)
            if not (one.labels | other.labels) & set(case["invented"]) and case["source"] != "seeded":
                counts["(real facts)"].update(outcome)
            if show and set(outcome) & {"wrong", "open", "split"}:
                print(f"{case['trap']}: {outcome[-1]}\n  {told(one, meant)}\n  {told(other, meant)}")
    return counts


def told(mention: Mention, meant: dict[Mention, Meant]) -> str:
    """Return a mention and what became of it, for people."""
    return f"{','.join(sorted(mention.labels))} {mention.path} {mention.words!r} -> {meant[mention]}"


def judged(one: Mention, other: Mention, meant: dict[Mention, Meant]) -> tuple[str, ...]:
    """Return the columns in which a pair counts."""
    first, second = meant[one], meant[other]
    joined = first.key is not None and first.key == second.key
    if len(one.labels) == len(other.labels) == 1 and one.labels == other.labels:
        maybe = {first.key, *first.candidates} & {second.key, *second.candidates} - {None}
        return "pairs", "same", "joined" if joined else "open" if maybe else "split"
    kind = "untold" if one.labels & other.labels else "different"
    return ("pairs", kind, "wrong") if joined else ("pairs", kind)


def written_case(index: int, case: Case) -> list[Written]:
    """Return the texts of a case, in a folder of its own."""
    return [written(f"{index:03}/{at}", text) for at, text in enumerate(case["texts"])]


def written(path: str, text: Text) -> Written:
    """Return a text with a letterhead as Nghị định 30/2020/NĐ-CP has it, and its mentions."""
    marked = "\n".join(_lines(text))
    mentions, plain, last = [], "", 0
    file = f"{path}.{text.get('file', 'txt')}"
    for mark in MARK.finditer(marked):
        plain += marked[last : mark.start()]
        mentions.append(Mention(frozenset(mark[1].split(",")), file, len(plain), mark[2]))
        plain, last = plain + mark[2], mark.end()
    if "is" in text:
        mentions.append(Mention(frozenset(text["is"].split(",")), file, None, f"{text.get('number')} {text['date']}"))
    return Written(file, plain + marked[last:], tuple(mentions), text.get("file", "txt"))


def _lines(text: Text) -> Iterator[str]:
    kind, title = text.get("type", LETTER), text.get("title", "tổ chức thực hiện nhiệm vụ được giao")
    year, month, day = (*text["date"].split("-"), "   ")[:3]
    yield from text["letterhead"]
    yield from ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
    yield f"Số: {text.get('number', '')}"
    if kind == LETTER:
        yield f"V/v {title}"
    yield f"{text['place']}, ngày {day} tháng {month} năm {year}"
    yield from ("", "Kính gửi: Các cơ quan, đơn vị liên quan", "") if kind == LETTER else ("", kind.upper(), title, "")
    yield from text.get("says", ["Các đơn vị nghiêm túc tổ chức thực hiện."])
    yield from filter(None, [text.get("note")])
    yield from ("", "Nơi nhận:", "- Như trên;", "- Lưu: VT.")


def assembled(folder: list[Written]) -> dict[Mention, Meant]:
    """Return what each mention means where only the texts of its case are known."""
    readings = {text.path: read(text) for text in folder}
    graph = assemble([Witness(readings[text.path], text.text) for text in folder], national_register())
    edges = (
        (each.kind, each.target, str(each.properties["evidence"]))
        for each in graph.edges
        if "evidence" in each.properties
    )
    files = ((node.key, str(node.properties["files"])) for node in graph.nodes if node.label == "Document")
    return found(folder, readings, documents(files), places(edges))


def built(texts: list[Written]) -> dict[Mention, Meant]:
    """Return what each mention means where all texts are files of one folder, built into one store."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder, "texts")
        for text in texts:
            write(text, root)
        luocdo.build([root], store=Path(folder, "store"))
        with luocdo.graph.opened(Path(folder, "store")) as store:
            edges = store.read(
                "MATCH (:Document)-[e]->(t:Document) RETURN type(e) AS kind, t.key AS target, e.evidence AS evidence"
            )
            nodes = store.read("MATCH (n:Document) RETURN n.key AS key, n.files AS files")
        return found(
            texts,
            {text.path: read(text) for text in texts},
            documents(((row["key"], row["files"]) for row in nodes), root),
            places(((row["kind"], row["target"], row["evidence"]) for row in edges), root),
        )


def write(text: Written, root: Path) -> None:
    """Write a text as the file that it is: plain or Word."""
    path = root / text.path
    path.parent.mkdir(parents=True, exist_ok=True)
    if text.file == "docx":
        document = Docx()
        for line in text.text.splitlines():
            document.add_paragraph(line)
        document.save(str(path))
    else:
        path.write_text(text.text, encoding="utf-8", newline="\n")


def read(text: Written) -> Reading:
    """Return the reading of a text."""
    return luocdo.read_text(text.text, context=Context(source=Source(path=text.path, format=text.file)))


def documents(files: Iterable[tuple[str, str]], root: Path = Path()) -> dict[str, str]:
    """Return the key of the document in each file."""
    return {_short(file["path"], root): key for key, listed in files for file in json.loads(listed)}


def places(edges: Iterable[tuple[str, str, str]], root: Path = Path()) -> Places:
    """Return what each place that proves an edge means."""
    sure: dict[tuple[str, int], str] = {}
    maybe: dict[tuple[str, int], set[str]] = defaultdict(set)
    for kind, target, evidence in edges:
        for each in json.loads(evidence):
            place = _short(each["path"], root), each["start"]
            maybe[place].add(target) if kind == "MAY_BE" else sure.setdefault(place, target)
    return {place: Meant(sure.get(place), frozenset(maybe.get(place, ()))) for place in {*sure, *maybe}}


def _short(path: str, root: Path) -> str:
    return Path(path).relative_to(root).as_posix()


def found(
    texts: Iterable[Written], readings: dict[str, Reading], own: dict[str, str], at: Places
) -> dict[Mention, Meant]:
    """Return what each mention means; a place that proves no edge names the very document in which it stands."""
    meant = {}
    for text in texts:
        for mention in text.mentions:
            start = mention.start
            reference: Any = next(
                (
                    each
                    for each in readings[text.path].references
                    if start is not None and each.start < start + len(mention.words) and start < each.end
                ),
                None,
            )
            if start is None:
                meant[mention] = Meant(own[text.path])
            elif reference is None:
                meant[mention] = Meant(None)
            else:
                meant[mention] = at.get((text.path, reference.start), Meant(own[text.path]))
    return meant


def table(counts: dict[str, Counter[str]]) -> str:
    """Return the figures by kind of trap."""
    facts = counts.pop("(real facts)")
    total = sum(counts.values(), Counter())
    rows = [*sorted(counts.items()), ("all", total), ("of these from real facts alone", facts)]
    lines = [f"{'trap':<46}" + "".join(f"{each:>10}" for each in COLUMNS)]
    lines += [f"{name:<46}" + "".join(f"{each[column]:>10}" for column in COLUMNS) for name, each in rows]
    lines.append(
        f"\nwrong merges {total['wrong']} (goal 0); resolved share {total['joined'] / total['same']:.3f} of {total['same']} (goal {GOAL})"
    )
    return "\n".join(lines)


if __name__ == "__main__":
    main()
