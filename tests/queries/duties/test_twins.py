"""Two units are given the same work in the same words: each has an entry and decisions of its own."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from luocdo.errors import DecisionError
from luocdo.graph import Store, build, opened
from luocdo.queries.deciding.deciding import put_down
from luocdo.queries.duties import Wanted, tasks
from luocdo.queries.duties.verdicts import done, due
from luocdo.viz.agenda.ics import calendar_of

PLAN = """UBND TỈNH TUYÊN QUANG
SỞ NỘI VỤ

Số: 55/KH-SNV

Tuyên Quang, ngày 05 tháng 9 năm 2025

KẾ HOẠCH
Kiểm tra việc số hóa hồ sơ

I. PHÂN CÔNG NHIỆM VỤ

| Nội dung | Đơn vị chủ trì | Thời hạn |
|---|---|---|
| Tổ chức kiểm tra, tổng hợp số liệu | Phòng Tổ chức | 10/12/2025 |
| Tổ chức kiểm tra, tổng hợp số liệu | Phòng Cải cách | 20/12/2025 |

Nơi nhận:
- Lưu: VT.
"""
WORK = "Tổ chức kiểm tra, tổng hợp số liệu"
MADE = datetime(2025, 9, 20, 8, 0, tzinfo=UTC)


@pytest.fixture
def url(tmp_path: Path) -> Path:
    (tmp_path / "55.txt").write_text(PLAN, encoding="utf-8")
    build([tmp_path / "55.txt"], tmp_path / "kho", jobs=1)
    return tmp_path / "kho"


def uid_of(url: Path, unit: str, today: str = "2025-09-20") -> str:
    with opened(url) as store:
        text = calendar_of(tasks(store, Wanted(unit=unit), today), "vi", made=MADE).decode()
    [uid] = [line for line in text.split("\r\n") if line.startswith("UID")]
    return uid


def states(url: Path) -> dict[str, tuple[str, str | None]]:
    with opened(url) as store:
        found = tasks(store, Wanted(done=True), "2025-09-20").found
    return {str(each.unit).partition(" thuộc")[0]: (each.state, each.due) for each in found}


def lan(url: Path, verdict: Callable[[Store], object]) -> None:
    put_down(url, verdict, who="Lan", why="giao ban tuần")


def test_each_has_a_calendar_entry_of_its_own_whoever_asks(url: Path) -> None:
    assert uid_of(url, "Phòng Tổ chức") != uid_of(url, "Phòng Cải cách")
    assert uid_of(url, "Phòng Cải cách") == uid_of(url, "Phòng Cải cách", "2025-12-15")


def test_their_words_alone_name_neither_and_it_is_said_what_tells_them_apart(url: Path) -> None:
    with pytest.raises(DecisionError, match=r"Phòng Tổ chức.*10/12/2025.*Phòng Cải cách.*20/12/2025"):
        lan(url, lambda store: done(store, "55/KH-SNV", WORK))


def test_with_its_unit_or_its_day_one_of_them_is_decided_on(url: Path) -> None:
    lan(url, lambda store: done(store, "55/KH-SNV", f"{WORK} phòng cải cách"))
    lan(url, lambda store: due(store, "55/KH-SNV", f"{WORK} 10/12/2025", "15/12/2025"))
    assert states(url) == {"Phòng Tổ chức": ("due", "2025-12-15"), "Phòng Cải cách": ("done", "2025-12-20")}


def test_an_entry_keeps_its_uid_when_another_day_is_given_to_it(url: Path) -> None:
    before = uid_of(url, "Phòng Tổ chức")
    lan(url, lambda store: due(store, "55/KH-SNV", f"{WORK} phòng tổ chức", "25/12/2025"))
    assert uid_of(url, "Phòng Tổ chức") == before
