"""Who must act, in a list: short where that is clear, in full where several are called so."""

from dataclasses import replace

import pytest
from rich.console import Console

from luocdo.queries import Assigned
from luocdo.queries.duties import Obligation, Obligations, rolled_up
from luocdo.queries.duties.heirs import Gone
from luocdo.viz.agenda.rows import count_cells
from luocdo.viz.agenda.units import acting, namesakes
from luocdo.viz.terminal.obligations import show_obligations

from .conftest import LETTER, obligation

BINH_AN, HOA_SON = "UBND xã Bình An tỉnh Cà Mau", "UBND xã Hòa Sơn tỉnh Cà Mau"


def ordered(issuer: str, *units: str) -> Obligation:
    letter = replace(LETTER, issuer=issuer)
    named = tuple(Assigned(f"{unit} thuộc {issuer}", "chủ trì") for unit in units)
    return obligation("Rà soát hồ sơ", "2025-10-05", "due", document=letter, units=named)


def called(*found: Obligation) -> list[str]:
    in_full = namesakes(found)
    return [acting(each, in_full) for each in found]


def test_a_unit_is_called_short_within_whoever_orders_it() -> None:
    assert called(ordered(BINH_AN, "Phòng Kinh tế", "Trạm Y tế"), ordered(BINH_AN, "Phòng Kinh tế")) == [
        "Phòng Kinh tế (chủ trì); Trạm Y tế (chủ trì)",
        "Phòng Kinh tế (chủ trì)",
    ]


def test_units_of_several_communes_that_are_called_alike_are_named_with_their_commune() -> None:
    assert called(ordered(BINH_AN, "Phòng Kinh tế", "Trạm Y tế"), ordered(HOA_SON, "phòng Kinh tế")) == [
        f"Phòng Kinh tế thuộc {BINH_AN} (chủ trì); Trạm Y tế (chủ trì)",
        f"phòng Kinh tế thuộc {HOA_SON} (chủ trì)",
    ]


def test_the_terminal_tells_them_apart_also_across_states() -> None:
    late = replace(ordered(HOA_SON, "phòng Kinh tế"), state="overdue", due="2025-09-01", days=-19)
    found = Obligations("2025-09-20", (late, ordered(BINH_AN, "Phòng Kinh tế")), 2, {"overdue": 1, "due": 1})
    console = Console(width=140)
    with console.capture() as caught:
        console.print(show_obligations(found, "vi"))
    shown = caught.get()
    assert f"Phòng Kinh tế thuộc {HOA_SON}" in shown
    assert f"Phòng Kinh tế thuộc {BINH_AN}" in shown


DISTRICT, DEPARTMENT = "UBND huyện Ngọc Hiển", "Sở Y tế tỉnh Bạc Liêu"


@pytest.mark.parametrize(
    ("unit", "heirs", "name"),
    [
        (DISTRICT, (), f"{DISTRICT} (kết thúc ngày 30/6/2025)"),
        (DEPARTMENT, ("Sở Y tế tỉnh Cà Mau",), f"{DEPARTMENT} (nay là Sở Y tế tỉnh Cà Mau)"),
        (DEPARTMENT, ("Sở Nội vụ tỉnh Cà Mau",), f"{DEPARTMENT} (nay chủ yếu là Sở Nội vụ tỉnh Cà Mau)"),
    ],
)
def test_a_unit_that_is_no_more_is_counted_with_its_heirs_or_with_its_last_day(
    unit: str, heirs: tuple[str, ...], name: str
) -> None:
    order = replace(ordered(BINH_AN), units=(Assigned(unit, None),), gone=(Gone(unit, "2025-06-30", heirs),))
    assert [count_cells(each, "unit", "vi")["name"] for each in rolled_up([order], "unit")] == [name]
