"""What a text alone leaves in doubt is pointed out no more once the graph holds it apart or a person has decided."""

import json

import pytest

from luocdo.extract import read_text
from luocdo.extract.model import Document, Reading, Reference, Source
from luocdo.findings import finding
from luocdo.graph.assembly.assemble import assemble
from luocdo.graph.assembly.telling.corrected import corrected
from luocdo.graph.decisions.model import Apart, Correction, Decision, Handle, Resolution, What, Words
from luocdo.graph.identity.register import register_of
from luocdo.graph.model import Witness

NUMBER = "55/QĐ-UBND"
KEY = "ubnd tỉnh cà mau|quyết định|55|qđ-ubnd|2024"
DAYS = ("2024-02-05", "2024-06-09")


def plan(issuer: str, days: tuple[str, str]) -> Witness:
    """A plan that cites one number of an agency under two days, as its reading points out."""
    cited = {"number": NUMBER, "type": "Quyết định", "issuer": issuer}
    places = tuple(
        Reference(start=8 * at, end=8 * at + 7, sentence_start=8 * at, sentence_end=8 * at + 7, date=day, **cited)
        for at, day in enumerate(days)
    )
    doubt = finding("conflicting-dates", 8, 15, number=NUMBER, dates=", ".join(days))
    header = Document(number="7/KH-SYT", type="Kế hoạch", issuer="Sở Y tế tỉnh Lạng Sơn", date="2025-12-01")
    reading = Reading(source=Source(path="a.txt"), document=header, references=places, findings=(doubt,))
    return Witness(reading, "dòng 01\ndòng 02")


def codes(witness: Witness, *whats: What) -> list[str]:
    decided = [
        Decision(id=str(at), who="Lan", when="2026-11-28", why="bản gốc", what=what) for at, what in enumerate(whats)
    ]
    graph = assemble([*corrected([witness], decided)], register_of([]), decided)
    listed = (node.properties["findings"] for node in graph.nodes if node.label == "Document")
    return [each["code"] for found in listed for each in json.loads(str(found))]


def test_two_days_of_one_number_are_pointed_out() -> None:
    assert codes(plan("UBND tỉnh Cà Mau", DAYS)) == ["conflicting-dates"]


def test_days_before_and_after_the_merger_of_a_province_are_of_two_documents() -> None:
    assert codes(plan("UBND tỉnh Quảng Trị", ("2025-06-15", "2025-07-15"))) == []


@pytest.mark.parametrize(
    "what",
    [
        Apart(documents=(Handle(key=f"{KEY}|{DAYS[0]}", date=DAYS[0]), Handle(key=f"{KEY}|{DAYS[1]}", date=DAYS[1]))),
        Correction(document=Handle(key=KEY), field="date", value=DAYS[0]),
    ],
)
def test_what_a_person_decided_of_the_days_settles_them(what: What) -> None:
    assert codes(plan("UBND tỉnh Cà Mau", DAYS), what) == []


TWO_DECREES = """UBND TỈNH LẠNG SƠN
SỞ Y TẾ
Số: 7/SYT-VP
V/v lập quy hoạch
Lạng Sơn, ngày 01 tháng 12 năm 2025

Kính gửi: Các phòng thuộc Sở.

Thực hiện Nghị định số 35/2022/NĐ-CP ngày 28/5/2022 và Nghị định số 35/2023/NĐ-CP ngày 20/6/2023 của Chính phủ, Sở giao:
1. Phòng Kế hoạch rà soát theo Điều 5 Nghị định 35.
"""


def test_a_short_form_that_may_mean_two_is_pointed_out_once_until_a_person_says_which() -> None:
    letter = Witness(read_text(TWO_DECREES, name="7.txt"), TWO_DECREES)
    resolved = Resolution(
        document=Handle(key="sở y tế tỉnh lạng sơn|công văn|7|syt-vp|2025"),
        reference=Words(words="Nghị định 35"),
        target=Handle(key="chính phủ|nghị định|35|2023/nđ-cp|2023"),
    )
    assert codes(letter).count("ambiguous-reference") == 1
    assert "ambiguous-reference" not in codes(letter, resolved)
