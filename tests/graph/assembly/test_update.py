"""However readings come, are changed and go over many builds, the graph is that of one build of what is there."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from random import Random

import pytest

from luocdo.extract.model import Also, Assignee, Document, Reading, Reference, Relation, Source, Task
from luocdo.extract.rules import KnownDocument
from luocdo.graph.assembly.assemble import assemble, graph_of, recorded
from luocdo.graph.assembly.ledger.ledger import Ledger
from luocdo.graph.assembly.update import update
from luocdo.graph.identity.register import register_of
from luocdo.graph.model import Graph, Witness

REGISTER = register_of(
    [
        KnownDocument("06/QĐ-TTg", "Quyết định", "Phê duyệt Đề án A về B", "2022-01-06", "Thủ tướng Chính phủ", ""),
        KnownDocument("61/2018/NĐ-CP", "Nghị định", "Về cơ chế một cửa", "2018-04-23", "Chính phủ", "2018-06-21"),
        KnownDocument("90/2024/QH15", "Luật", "Thử nghiệm", "2024-01-18", "Quốc hội", "2024-08-01"),
        KnownDocument("10/2003/QH11", "Luật", "Thử nghiệm", "2003-11-26", "Quốc hội", "2004-07-01"),
    ]
)
NUMBERS = ("06/QĐ-TTg", "06/QĐ-TTg", "61/2018/NĐ-CP", "5/KH-SYT", "5/KH-SYT", "7/KH-SYT", "12/UBND-NC", "06", None)
TYPES = ("Kế hoạch", "Quyết định", "Công văn", "Nghị định", None)
ISSUERS = (
    "Sở Y tế tỉnh Bắc Ninh",
    "Sở Y tế tỉnh Cà Mau",
    "UBND tỉnh Bắc Ninh",
    "Thủ tướng Chính phủ",
    "Chính phủ",
    None,
)
DATES = ("2022-01-06", "2022-06-01", "2023-02-03", "2023-02", "2023", "2025-08-01", None)
TITLES = (
    "Phê duyệt Đề án A về B",
    "xây dựng, quản lý và thực hiện cơ chế thử ở nơi xa",
    "xây dựng, quản lý và thực hiện cơ chế thử",
    "Thử nghiệm",
    "Dự toán kinh phí bầu cử",
    None,
)
DECREES = tuple(f"{serial}/2023/NĐ-CP" for serial in (31, 32, 33, 34, 35, 36))
DISPUTED = ("2023-02-01", "2023-04-02", "2023-06-03", "2023-08-04")
MOVES = (
    "gia hạn đến ngày {day}/9/2025",
    "điều chỉnh từ ngày {was}/9/2025 thành ngày {day}/9/2025",
    "gia hạn thêm 5 ngày",
    "báo cáo",
)
PARTIES = ("Văn phòng Sở", "UBND tỉnh Bắc Ninh", "Sở Y tế tỉnh Bắc Ninh", "Trung tâm Y tế thuộc Sở Y tế tỉnh Cà Mau")


def any_document(random: Random) -> Document:
    return Document(
        number=random.choice(NUMBERS),
        type=random.choice(TYPES),
        title=random.choice(TITLES),
        issuer=random.choice(ISSUERS),
        date=random.choice(DATES),
        addressees=tuple(random.sample(PARTIES, random.randint(0, 2))),
    )


def any_reference(random: Random, line: int, before: int) -> Reference:
    if random.random() < 0.15:
        said = {"type": "Luật", "title": "Thử nghiệm", "date": random.choice(("2024", None))}
    else:
        said = {
            "number": random.choice(NUMBERS),
            "type": random.choice(TYPES),
            "title": random.choice(TITLES),
            "issuer": random.choice(ISSUERS),
            "date": random.choice(DATES),
        }
    subject = random.randrange(before) if before and random.random() < 0.3 else None
    also = (Also(relation=Relation.AMENDS, subject=random.randrange(before)),) if before and subject is None else ()
    spans = {"start": 8 * line, "end": 8 * line + 7, "sentence_start": 8 * line, "sentence_end": 8 * line + 7}
    return Reference(**spans, **said, subject=subject, also=also, relation=random.choice(list(Relation)))


def any_task(random: Random, line: int) -> Task:
    assignees = tuple(Assignee(name=name) for name in random.sample(PARTIES, random.randint(0, 2)))
    return Task(start=8 * line, end=8 * line + 7, text=f"việc {line}", assignees=assignees)


def any_witness(random: Random, name: str) -> Witness:
    lines = random.randint(0, 6)
    references = tuple(any_reference(random, line, before=line) for line in range(lines))
    tasks = tuple(any_task(random, line) for line in range(random.randint(0, 2)))
    text = "\n".join(f"dòng {random.randrange(3):02}" for _ in range(max(lines, 2)))
    content = str(random.randrange(40)) if random.random() < 0.2 else ""
    source = Source(path=name, sha256=content and f"{content:0>64}")
    return Witness(
        Reading(source=source, document=any_document(random), references=references, tasks=tasks), f"{name}\n{text}"
    )


def any_dispute(random: Random, name: str) -> Witness:
    """A text that gives decrees one of several days of one year, and says which of them builds on which."""
    subjects = (None, None, 0)
    spans = [{"start": at, "end": at + 7, "sentence_start": at, "sentence_end": at + 7} for at in (0, 8)]
    places = [{**decree(random), **span, "relation": Relation.IMPLEMENTS} for span in spans]
    references = (Reference(**places[0]), Reference(**places[1], subject=random.choice(subjects)))
    header = decree(random) if random.random() < 0.5 else {"type": "Công văn"}
    reading = Reading(source=Source(path=name), document=Document(**header), references=references)
    return Witness(reading, f"dòng 01\ndòng {name}\n")


def decree(random: Random) -> dict[str, str | None]:
    number, date = random.choice(DECREES), random.choice((*DISPUTED, None))
    return {"number": number, "type": "Nghị định", "issuer": "Chính phủ", "date": date}


def any_extension(random: Random, name: str) -> Witness:
    """A letter that orders something by a day, or moves days that others set, or both; the words that move one may look like an order."""
    days = [random.randint(15, 24) for _ in range(2)]
    lines = [random.choice(MOVES).format(day=day, was=random.randint(10, 14)) for day in days]
    text = "\n".join((*lines, name))
    starts = (0, len(lines[0]) + 1)
    spans = [
        {"start": at, "end": at + 3, "sentence_start": at, "sentence_end": at + len(line)}
        for at, line in zip(starts, lines, strict=True)
    ]
    references = tuple(
        Reference(**span, **letter(random), relation=random.choice((Relation.AMENDS, Relation.AMENDS, Relation.CITES)), pinpoints=("mục 1",)[: random.randint(0, 3)])
        for span in spans
    )  # fmt: skip
    own = [(f"{at + 1}. báo cáo", random.randint(10, 14)) for at in range(2)]
    orders = [random.choice(pair) for pair in zip(own, zip(lines, days, strict=True), strict=True)]
    tasks = tuple(
        Task(start=at, end=at + 3, text=text, item=f"{at + 1}", due=f"2025-09-{day}")
        for at, (text, day) in enumerate(orders[: random.randint(0, 2)])
    )
    document = Document(**letter(random), type="Công văn")
    return Witness(Reading(source=Source(path=name), document=document, references=references, tasks=tasks), text)


def letter(random: Random) -> dict[str, str | None]:
    serial = random.randint(1, 3)
    return {"number": f"{serial}/SYT-VP", "issuer": "Sở Y tế tỉnh Cà Mau", "date": f"2025-08-0{serial}"}


class Builds:
    """A ledger over several builds, and the graph that a store would hold."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.ledger = Ledger(connection, REGISTER)
        self.parts = {part.owner: part for part in update(self.ledger, REGISTER)}

    def build(self, changed: dict[str, Witness | None]) -> Graph:
        for name, witness in changed.items():
            self.ledger.take(name, [name] if witness else [], [recorded(witness)] if witness else [])
        parts = list(update(self.ledger, REGISTER))
        self.parts.update({part.owner: part for part in parts})
        assert len({part.owner for part in parts}) == len(parts)
        return graph_of(self.parts.values())


@pytest.fixture
def builds() -> Iterator[Builds]:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("ATTACH ':memory:' AS ledger")
        yield Builds(connection)


@pytest.mark.parametrize("seed", range(30))
def test_any_history_of_builds_gives_the_graph_of_one_build(builds: Builds, seed: int) -> None:
    random = Random(seed)
    there: dict[str, Witness] = {}
    for _ in range(12):
        changed: dict[str, Witness | None] = {}
        for _ in range(random.randint(1, 5)):
            name = f"{random.randrange(25)}.txt"
            changed[name] = any_witness(random, name) if random.random() < 0.75 else None
        there = {name: witness for name, witness in {**there, **changed}.items() if witness}
        whole = assemble(random.sample(list(there.values()), len(there)), REGISTER)
        assert builds.build(changed) == whole


@pytest.mark.parametrize("seed", range(30))
def test_a_day_that_is_chosen_by_the_days_of_others_follows_them(builds: Builds, seed: int) -> None:
    random = Random(seed)
    there: dict[str, Witness] = {}
    for _ in range(12):
        name = f"{random.randrange(12)}.txt"
        there[name] = any_dispute(random, name)
        assert builds.build({name: there[name]}) == assemble(list(there.values()), REGISTER)


@pytest.mark.parametrize("seed", range(30))
def test_a_deadline_that_others_move_follows_them(builds: Builds, seed: int) -> None:
    random = Random(seed)
    there: dict[str, Witness] = {}
    for _ in range(20):
        name = f"{random.randrange(9)}.txt"
        witness = any_extension(random, name) if random.random() < 0.8 else None
        there = {each: made for each, made in {**there, name: witness}.items() if made}
        whole = assemble(random.sample(list(there.values()), len(there)), REGISTER)
        assert builds.build({name: witness}) == whole


def test_letters_made_by_chance_move_deadlines() -> None:
    random = Random(0)
    graph = assemble([any_extension(random, f"{number}.txt") for number in range(9)], REGISTER)
    assert any(node.properties.get("moved_by") for node in graph.nodes)
