"""What is known of all that several documents cite is asked for together, and is what each of them alone is told."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import cast

import pytest

from luocdo.extract.read import read_text
from luocdo.graph import Store, opened
from luocdo.graph.building.readings import read_paths
from luocdo.graph.model import Parameter, Row, Witness
from luocdo.queries.checking.drafting import cited_in, cited_in_each
from luocdo.queries.checking.known import Records

TODAY = "2025-12-01"


class Counting:
    """A store without tables that counts what it is asked."""

    tables = None

    def __init__(self, store: Store) -> None:
        self._store = store
        self.asked = 0

    def read(
        self, cypher: str, parameters: Mapping[str, Parameter] | None = None, *, limit: int | None = None
    ) -> list[Row]:
        self.asked += 1
        return self._store.read(cypher, parameters, limit=limit)


@pytest.fixture(scope="module")
def store(examples_store: Path) -> Iterator[Store]:
    """The store of the examples."""
    with opened(examples_store) as store:
        yield store


@pytest.fixture(scope="module")
def witnesses(examples: Path) -> list[Witness]:
    """The examples as they were read, and a letter that slips in day, number and agency."""
    text = (
        "SỞ KHOA HỌC VÀ CÔNG NGHỆ\nTỈNH HÀ TĨNH\nSố: 5/SKHCN-VP\nHà Tĩnh, ngày 20 tháng 11 năm 2025\n\n"
        "Thực hiện Công văn số 2150/UBND-NC ngày 20/8/2024 của UBND tỉnh và Thông báo số 418/TB-VPCP ngày 13/8/2025 của "
        "Văn phòng Chính phủ, Sở đề nghị các phòng báo cáo.\n"
    )
    return [*read_paths([examples]), Witness(read_text(text), text)]


def test_several_documents_are_told_what_each_is_told_alone(store: Store, witnesses: list[Witness]) -> None:
    together = cited_in_each(witnesses, Records(store), TODAY)
    assert together == [cited_in(each, store, TODAY) for each in witnesses]
    assert any(each.known for draft in together for each in draft.cited)


def test_many_documents_cost_no_more_questions_than_a_few(store: Store, witnesses: list[Witness]) -> None:
    once, often = Counting(store), Counting(store)
    cited_in_each(witnesses, Records(cast("Store", once)), TODAY)
    cited_in_each(witnesses * 5, Records(cast("Store", often)), TODAY)
    assert 0 < once.asked == often.asked


def test_what_is_known_of_a_document_is_asked_for_once(store: Store, witnesses: list[Witness]) -> None:
    counting = Counting(store)
    records = Records(cast("Store", counting))
    keys = [each.key for draft in cited_in_each(witnesses, records, TODAY) for each in draft.cited]
    asked = counting.asked
    again = records.of(keys)
    assert counting.asked == asked > 0
    assert again == Records(store).of(keys)


def test_a_letter_that_extends_another_without_naming_it_again_is_told_of_what_it_cites(store: Store) -> None:
    text = (
        "SỞ Y TẾ\nTỈNH HÀ GIANG\nSố: 81/SYT-NVY\nHà Giang, ngày 20 tháng 11 năm 2025\n\n"
        "Ngày 03/11/2025, Sở Y tế ban hành Công văn số 70/SYT-NVY về việc kiểm kê thuốc, hạn báo cáo ngày 25/11/2025.\n\n"
        "Theo đề nghị của các trạm, Sở Y tế gia hạn thời gian báo cáo đến ngày 02/12/2025.\n"
    )
    draft = cited_in(Witness(read_text(text), text), store, TODAY)
    assert [each.reference.number for each in draft.cited] == ["70/SYT-NVY"]
