"""What an agency had to do that is no more is told with who has its duties today, and shown to them; a draft obliges nobody."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from luocdo.graph import Store, opened
from luocdo.queries.asking.ask import ask
from luocdo.queries.duties import Wanted, rolled_up, tasks
from luocdo.queries.duties.heirs import Gone, with_end

TODAY = "2025-09-10"
FORMER, HEIR = "Sở Thông tin và Truyền thông tỉnh Hà Tĩnh", "Sở Khoa học và Công nghệ tỉnh Hà Tĩnh"


@pytest.fixture(scope="module")
def dispatches(examples_store: Path) -> Iterator[Store]:
    with opened(examples_store) as store:
        yield store


@pytest.mark.parametrize("unit", [FORMER, HEIR])
def test_whoever_is_asked_about_an_ended_department_has_its_duties_with_who_has_them_today(
    dispatches: Store, unit: str
) -> None:
    found = tasks(dispatches, Wanted(unit=unit), TODAY).found
    [own] = [each for each in found if any(each.name == FORMER for each in each.units)]
    assert own.gone == (Gone(FORMER, "2025-02-28", (HEIR,)),)
    assert [count.gone for count in rolled_up(found, "unit") if count.name == FORMER] == [own.gone[0]]


def test_what_only_a_draft_orders_is_never_overdue_and_comes_behind_what_obliges(dispatches: Store) -> None:
    late = "2026-12-31"
    answer, first = tasks(dispatches, Wanted(), late), tasks(dispatches, Wanted(), late, 3)
    states = [each.state for each in answer.found]
    assert states[-answer.states["draft"] :] == ["draft"] * answer.states["draft"]
    assert {each.document.status for each in answer.found if each.state == "draft"} == {"provisional"}
    assert first.states == answer.states
    drafts = {each.key for each in answer.found if each.state == "draft"}
    assert not drafts & {row["key"] for row in ask(dispatches, "overdue", {"as_of": late}).rows}
    assert {each.due for each in answer.found if each.key in drafts} != {None}


def test_a_duty_ends_with_the_last_of_those_who_had_it_unless_somebody_took_over() -> None:
    ended = {
        "huyện a": Gone("UBND huyện A", "2025-06-30", ()),
        "huyện b": Gone("UBND huyện B", "2024-12-31", ()),
        "sở": Gone(FORMER, "2025-02-28", (HEIR,)),
    }
    some: list[list[str]] = [["huyện a", "huyện b"], ["huyện a", "sở"], ["huyện a", "tỉnh"], []]
    rows = with_end(({"agencies": agencies} for agencies in some), ended)
    assert [row["ended"] for row in rows] == ["2025-06-30", None, None, None]


def test_a_department_that_another_one_took_in_has_most_of_its_duties_there_only() -> None:
    assert Gone(FORMER, "2025-02-28", (HEIR,)).is_absorbed
    assert not Gone("Sở Y tế tỉnh Bắc Giang", "2025-06-30", ("Sở Y tế tỉnh Bắc Ninh",)).is_absorbed
    assert not Gone("UBND huyện A", "2025-06-30", ()).is_absorbed
