"""However decisions come and go between builds, the graph is that of one build under those that stand."""

import sqlite3
from contextlib import closing
from random import Random

import pytest

from luocdo.extract.model import Document, Reading, Reference, Relation, Source
from luocdo.graph.assembly.assemble import assemble, graph_of, recorded
from luocdo.graph.assembly.ledger.ledger import Ledger
from luocdo.graph.assembly.telling.corrected import corrected
from luocdo.graph.assembly.update import contents_to_correct, update
from luocdo.graph.decisions.contradictions import contradiction
from luocdo.graph.decisions.model import (
    Apart,
    Correction,
    Decision,
    Handle,
    Merge,
    Rejection,
    Resolution,
    What,
    Words,
    text_mark,
)
from luocdo.graph.model import Witness

SERIALS = ("1", "2", "3", "4")
DAYS = ("2023-01-05", "2023-02-06")


def key(serial: str, year: str = "2023") -> str:
    return f"ubnd tỉnh hà giang|công văn|{serial}|ubnd-nc|{year}"


def number(serial: str) -> str:
    return f"{serial.zfill(2)}/UBND-NC"


def any_witness(random: Random, name: int) -> Witness:
    lines = random.randint(0, 4)
    text = f"tệp {name}\n" + "".join(f"dòng {line:02}\n" for line in range(lines))
    first = text.index("\n") + 1
    places = []
    for line in range(lines):
        start = first + 8 * line
        said = {"number": number(random.choice(SERIALS)), "type": "Công văn", "date": random.choice((*DAYS, None))}
        said["issuer"] = random.choice(("UBND tỉnh Hà Giang", "UBND tỉnh Hà Giang", None))
        spans = {"start": start, "end": start + 7, "sentence_start": start, "sentence_end": start + 7}
        places.append(Reference(**spans, **said, relation=random.choice((Relation.IMPLEMENTS, Relation.CITES))))
    header = {"type": "Công văn", "issuer": "UBND tỉnh Hà Giang", "date": random.choice(DAYS)}
    header["number"] = number(random.choice(SERIALS)) if random.random() < 0.8 else None
    source = Source(path=f"{name}.txt", sha256=f"{name:0>64}")
    return Witness(Reading(source=source, document=Document(**header), references=tuple(places)), text)


def any_handle(random: Random, files: list[Witness]) -> Handle:
    plain = key(random.choice(SERIALS))
    texts = (random.choice(files).content,) if random.random() < 0.3 else ()
    marks = ("", "", "", *DAYS, text_mark(random.choice(files).content))
    mark = random.choice(marks)
    return Handle(key=f"{plain}|{mark}" if mark else plain, date=random.choice((*DAYS, None)), texts=texts)


def any_what(random: Random, files: list[Witness]) -> What:
    one, other = any_handle(random, files), any_handle(random, files)
    match random.randrange(6):
        case 0:
            return Merge(documents=(one, other))
        case 1:
            return Apart(documents=(one, other))
        case 2:
            return Correction(document=one, field="date", value=random.choice(("2022-03-03", *DAYS)))
        case 3:
            return Correction(document=one, field="number", value=number(random.choice(SERIALS)))
        case 4:
            words = Words(words=number(random.choice(SERIALS)), number=number(random.choice(SERIALS)))
            return Resolution(document=one, reference=words, target=other)
    return Rejection(source=one, relation=random.choice((Relation.IMPLEMENTS, Relation.CITES, "MAY_BE")), target=other)


def chosen(random: Random, decisions: list[Decision]) -> list[Decision]:
    """Return some of the decisions, none of which contradict each other."""
    standing: list[Decision] = []
    for each in decisions:
        if random.random() < 0.5 and contradiction([*standing, each]) is None:
            standing.append(each)
    return standing


@pytest.mark.parametrize("seed", range(30))
def test_decisions_that_come_and_go_leave_the_graph_of_one_build(seed: int) -> None:
    random = Random(seed)
    files = [any_witness(random, name) for name in range(8)]
    decisions = [
        Decision(id=str(name), who="Lan", when="2026-11-28", why="thử", what=any_what(random, files))
        for name in range(6)
    ]
    graph = {}
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("ATTACH ':memory:' AS ledger")
        there: list[Witness] = []
        for _ in range(4):
            standing = chosen(random, decisions)
            new = random.sample([each for each in files if each not in there], min(2, len(files) - len(there)))
            there += new
            ledger = Ledger(connection, {}, standing)
            again = contents_to_correct(ledger, standing)
            for witness in there:
                if witness in new or witness.content in again:
                    records = [recorded(each) for each in corrected([witness], standing)]
                    ledger.take(witness.content, [str(witness.reading.source.path)], records)
            for part in update(ledger, {}, standing):
                graph[part.owner] = part
            assert graph_of(graph.values()) == assemble(there, {}, standing)
