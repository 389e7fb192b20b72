"""A merge holds once both of its documents are there, and the one is then found by all names of both."""

from collections.abc import Callable
from pathlib import Path

import pytest

from luocdo.graph import build, opened
from luocdo.queries import find, impact, lookup, trace
from luocdo.queries.deciding.deciding import put_down, standings, take_back
from luocdo.queries.deciding.verdicts import merge

FORM = """UBND TỈNH {province}
SỞ TÀI CHÍNH
Số: {number}
{place}, ngày {day:02d} tháng 3 năm 2024

Kính gửi: Các phòng, đơn vị thuộc Sở

Thực hiện {cited}, Sở yêu cầu các phòng báo cáo trước ngày 30/4/2024.
"""
HA_GIANG = "Công văn số 91/UBND-KT ngày 01/3/2024 của UBND tỉnh Hà Giang"
CAO_BANG = "Công văn số 91/UBND-KT ngày 02/3/2024 của UBND tỉnh Cao Bằng"
MISPRINT = "Công văn số 19/UBND-KT ngày 01/3/2024 của UBND tỉnh Hà Giang"


def letter(folder: Path, number: str, cited: str, province: str = "Hà Giang", day: int = 8) -> Path:
    folder.mkdir(exist_ok=True)
    file = folder / f"{number.replace('/', '-')} {province}.txt"
    said = FORM.format(province=province.upper(), place=province, number=number, day=day, cited=cited)
    file.write_text(said, encoding="utf-8")
    return file


def lan(place: str, verdict: Callable, **more: str) -> str:
    return put_down(place, verdict, who="Lan", why="đã đối chiếu bản gốc", **more).decision.id


def states(place: str) -> list[str]:
    with opened(place) as store:
        return [each.state for each in standings(store, place)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    letter(tmp_path / "thư", "11/STC-VP", HA_GIANG)
    letter(tmp_path / "thư", "12/STC-NS", CAO_BANG, "Cao Bằng")
    letter(tmp_path / "thư", "13/STC-TT", MISPRINT)
    return tmp_path / "thư"


NAMES = ["91/UBND-KT Hà Giang", "91/UBND-KT Cao Bằng", "91 ubnd kt 02/3/2024", "cong van 91/ubnd-kt cao bang 2024"]


@pytest.mark.parametrize("typed", NAMES)
def test_merged_documents_of_two_agencies_are_found_by_either(folder: Path, place: str, typed: str) -> None:
    build([folder], place, jobs=1)
    lan(place, lambda store: merge(store, NAMES[0], NAMES[1], anyway=True))
    with opened(place) as store:
        key = lookup(store, typed).key
        assert key in [each.key for each in find(store, typed)]
        assert {step.document.name for step in trace(store, typed).down} == {"11/STC-VP", "12/STC-NS"}
        assert impact(store, typed).total == 2


def test_by_a_misprint_with_its_agency_the_right_document_is_found(folder: Path, tmp_path: Path) -> None:
    kept = str(tmp_path / "kho")
    build([folder], kept, jobs=1)
    lan(kept, lambda store: merge(store, "91/UBND-KT Hà Giang", "19/UBND-KT"))
    with opened(kept) as store:
        for typed in ("19/UBND-KT", "19 ubnd kt ha giang", "19/UBND-KT ngày 01/3/2024 của UBND tỉnh Hà Giang"):
            assert lookup(store, typed).number == "91/UBND-KT"
            assert find(store, typed)[0].number == "91/UBND-KT"


def test_a_merge_that_has_met_one_of_its_documents_waits_for_the_other(folder: Path, place: str) -> None:
    files = sorted(folder.iterdir())
    build(files[:1], place, jobs=1)
    absent = "Công văn số 12/STC-NS ngày 08/3/2024 của Sở Tài chính tỉnh Cao Bằng"
    lan(place, lambda store: merge(store, "11/STC-VP", absent, anyway=True))
    assert states(place) == ["waiting"]
    build(files[1:2], place, jobs=1)
    assert states(place) == ["in force"]
    with opened(place) as store:
        assert lookup(store, "12/STC-NS").key == lookup(store, "11/STC-VP").key


@pytest.mark.parametrize(
    ("one", "other"), [(NAMES[0], NAMES[1]), ("91/UBND-KT Hà Giang", "19/UBND-KT"), ("11/STC-VP", "13/STC-TT")]
)
def test_a_merge_of_two_that_are_there_is_in_force_and_may_be_taken_back(
    folder: Path, tmp_path: Path, one: str, other: str
) -> None:
    kept = str(tmp_path / "kho")
    build([folder], kept, jobs=1)
    made = lan(kept, lambda store: merge(store, one, other, anyway=True))
    assert states(kept) == ["in force"]
    lan(kept, take_back(made))
    with opened(kept) as store:
        assert lookup(store, one).key != lookup(store, other).key
