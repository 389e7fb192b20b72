"""Which findings are shown: all that `luocdo check` tells, or only what the texts show by themselves."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest

import luocdo
from luocdo.graph import opened
from luocdo.queries.check import checked
from luocdo.viz.shown.findings import CHECKED, Checking
from luocdo.viz.shown.model import View
from luocdo.viz.shown.request import Request, requested

TODAY = "2025-10-01"
PLAN = """ỦY BAN NHÂN DÂN
XÃ PHÚ LƯƠNG
Số: {serial}/KH-UBND
Phú Lương, ngày {day}
KẾ HOẠCH
Giải quyết thủ tục hành chính

Căn cứ Nghị định số 61/2018/NĐ-CP ngày {decree} của Chính phủ về thực hiện cơ chế một cửa;
Công chức tiếp nhận hồ sơ của người dân trong giờ làm việc.
"""


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of two plans: one rests on a decree that ended before, one gives it another day."""
    folder = tmp_path_factory.mktemp("xa")
    (folder / "a.txt").write_text(PLAN.format(serial=31, day="14 tháng 10 năm 2025", decree="23/4/2018"), "utf-8")
    (folder / "b.txt").write_text(PLAN.format(serial=12, day="10 tháng 4 năm 2024", decree="24/8/2018"), "utf-8")
    luocdo.build([folder], folder / "kho.store", jobs=1)
    return folder / "kho.store"


def shown(place: Path, **how: object) -> View:
    with opened(place) as graph:
        return requested(graph, dataclasses.replace(Request(place=place, made=TODAY), **how))  # type: ignore[arg-type]


def told(view: View) -> Iterator[tuple[str, str, str, str]]:
    return ((each.key, note.code, note.severity, note.vi) for each in view.documents for note in each.findings)


def test_the_same_is_shown_as_check_tells(place: Path) -> None:
    with opened(place) as graph:
        found = [each.row("vi") for each in checked(graph, place, TODAY) if each.document]
    wanted = [(each["document"], each["code"], each["severity"], each["message"]) for each in found]
    view = shown(place)
    assert sorted(told(view)) == sorted(wanted)
    assert {"rests-on-fallen", "date-not-on-record"} <= {code for _, code, *_ in told(view)}
    assert view.colophon.checked is True


def test_a_finding_says_why_what_to_write_and_how_to_dismiss_it(place: Path) -> None:
    [wrong] = [note for each in shown(place).documents for note in each.findings if note.code == "date-not-on-record"]
    assert "23/4/2018 là ngày theo danh mục văn bản quốc gia" in wrong.reasons[0].vi
    assert wrong.reasons[1].en == "Write instead: ngày 23/4/2018"
    assert any(line.startswith("luocdo decide dismiss") for line in wrong.decide)


def test_a_page_that_is_cut_tells_of_its_documents_what_the_whole_one_tells(place: Path) -> None:
    whole, cut = shown(place), shown(place, only="31/KH-UBND")
    keys = {each.key for each in cut.documents}
    assert 0 < len(keys) < len(whole.documents)
    assert sorted(told(cut)) == sorted(each for each in told(whole) if each[0] in keys)


def test_without_the_checks_only_what_was_noted_is_shown_and_the_page_says_so(place: Path) -> None:
    view = shown(place, check=False)
    assert {code for _, code, *_ in told(view)} == {"date-not-in-register"}
    assert view.colophon.checked is False


@pytest.mark.parametrize(
    ("read", "cited", "wanted", "whole"),
    [
        (CHECKED, 9_000, None, True),
        (CHECKED + 1, 0, None, False),
        (CHECKED + 1, 0, True, True),
        (1, 0, False, False),
    ],
)
def test_of_very_many_documents_that_were_read_only_what_was_noted_is_shown_unless_more_is_asked_for(
    read: int, cited: int, wanted: bool | None, whole: bool
) -> None:
    rows = [*[{"status": "loaded"}] * read, *[{"status": "cited"}] * cited]
    assert Checking("kho", wanted).is_whole(rows) is whole


def test_where_no_store_is_at_hand_nothing_is_said_of_checks() -> None:
    assert Checking().is_whole([]) is None
