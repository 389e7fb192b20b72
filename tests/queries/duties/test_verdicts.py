"""What an officer decides of a task is in the graph at once, survives every rebuild, and can be taken back."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from luocdo.errors import DecisionError, NotFoundError
from luocdo.graph import Store, build, canonical_lines, opened
from luocdo.queries.deciding.deciding import Effect, put_down, standings, take_back
from luocdo.queries.duties import Obligation, Wanted, tasks
from luocdo.queries.duties.verdicts import done, due, hand

LETTER = "902 stc vp"


@pytest.fixture(scope="session")
def built(letters: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    store = tmp_path_factory.mktemp("kho") / "kho.store"
    build([letters], store, jobs=1)
    return store


def lan(url: Path | str, verdict: Callable) -> Effect:
    return put_down(url, verdict, who="Lan", why="giao ban tuần")


def graph_of(url: Path | str) -> list[str]:
    with opened(url) as store:
        return list(canonical_lines(store))


def one(url: Path | str, item: str) -> Obligation:
    with opened(url) as store:
        found = tasks(store, Wanted(source=LETTER, done=True), "2025-09-20").found
    [each] = [each for each in found if each.item == item]
    return each


VERDICTS: dict[str, Callable[[Store], object]] = {
    "done": lambda store: done(store, LETTER, "1"),
    "hand": lambda store: hand(store, LETTER, "mục 3", "phong tin hoc"),
    "due": lambda store: due(store, LETTER, "sao luu du lieu", "31/10/2025"),
}


def test_a_task_that_is_done_is_overdue_no_more(url: Path) -> None:
    effect = lan(url, VERDICTS["done"])
    assert one(url, "1").state == "done"
    assert [said["who"] for said in one(url, "1").decided] == ["Lan"]
    assert not effect.waits
    with opened(url) as store:
        assert tasks(store, Wanted(source=LETTER), "2026-01-01").states == {"overdue": 1, "undated": 2}


def test_a_task_that_is_handed_over_is_the_other_units(url: Path) -> None:
    lan(url, VERDICTS["hand"])
    assert one(url, "3").unit == "Phòng Tin học thuộc Sở Tài chính tỉnh Tuyên Quang"
    with opened(url) as store:
        asked = tasks(store, Wanted(unit="phong tin hoc"), "2025-09-20")
    assert asked.unit == "Phòng Tin học thuộc Sở Tài chính tỉnh Tuyên Quang"
    mine = asked.found
    assert ("902/STC-VP", "3") in {(each.document.name, each.item) for each in mine}


def test_a_task_gets_the_day_that_a_person_gives_it(url: Path) -> None:
    lan(url, VERDICTS["due"])
    assert (one(url, "2").due, one(url, "2").state) == ("2025-10-31", "due")
    assert "nhận được" in str(one(url, "2").due_text)


def test_decisions_hold_survive_the_loss_of_the_graph_and_can_be_taken_back_on_either_engine(
    place: str, letters: Path
) -> None:
    build([letters], place, jobs=1)
    before = graph_of(place)
    taken = [lan(place, verdict).decision.id for verdict in VERDICTS.values()]
    assert (one(place, "1").state, one(place, "2").due) == ("done", "2025-10-31")
    assert one(place, "3").unit == "Phòng Tin học thuộc Sở Tài chính tỉnh Tuyên Quang"
    decided = graph_of(place)
    if "://" not in place:
        shutil.rmtree(Path(place) / "graph")
        build([letters], place, jobs=1)
        assert graph_of(place) == decided
    with opened(place) as store:
        assert {each.state for each in standings(store, place)} == {"in force"}
    for identity in taken:
        lan(place, take_back(identity))
    assert graph_of(place) == before != decided


def test_a_decision_finds_its_task_when_the_text_has_moved(url: Path, letters: Path, tmp_path: Path) -> None:
    lan(url, VERDICTS["done"])
    text = (letters / "3.txt").read_text(encoding="utf-8")
    moved = tmp_path / "3.txt"
    moved.write_text(
        text.replace("Giám đốc Sở giao:", "Giám đốc Sở giao các phòng những việc sau đây:"), encoding="utf-8"
    )
    later = tmp_path / "later.store"
    build([moved], later, jobs=1)
    shutil.copy(url / "decisions.jsonl", later)
    build([moved], later, jobs=1)
    assert one(later, "1").state == "done"


def test_another_day_for_the_same_task_is_refused_until_the_first_is_taken_back(url: Path) -> None:
    lan(url, VERDICTS["due"])
    with pytest.raises(DecisionError, match="Lan"):
        lan(url, lambda store: due(store, LETTER, "2", "2025-11-20"))


@pytest.mark.parametrize(
    ("verdict", "said"),
    [
        (lambda store: done(store, LETTER, "9"), "không có việc nào"),
        (lambda store: done(store, LETTER, "văn phòng sở"), "nhiều việc"),
        (lambda store: due(store, LETTER, "2", "31/02/2025"), "không phải một ngày"),
        (lambda store: due(store, LETTER, "2", "24-8-2025"), "trước ngày 25/8/2025 của chính văn bản"),
    ],
)
def test_what_names_no_task_or_no_day_is_refused_and_says_what_there_is(
    url: Path, verdict: Callable, said: str
) -> None:
    with pytest.raises(DecisionError, match=said):
        lan(url, verdict)


def test_a_unit_that_nobody_knows_must_be_named_with_whom_it_belongs_to(url: Path) -> None:
    with pytest.raises(NotFoundError, match="Gần giống"):
        lan(url, lambda store: hand(store, LETTER, "3", "Phòng Pháp chế"))
    lan(url, lambda store: hand(store, LETTER, "3", "Phòng Pháp chế thuộc Sở Tài chính tỉnh Tuyên Quang"))
    assert one(url, "3").unit == "Phòng Pháp chế thuộc Sở Tài chính tỉnh Tuyên Quang"


PLAN = """SỞ TÀI CHÍNH TỈNH TUYÊN QUANG
Số: 61/KH-STC
Tuyên Quang, ngày 10 tháng 9 năm 2025
KẾ HOẠCH
Kiểm kê tài sản
1. Văn phòng Sở in biểu mẫu.
2. Các phòng thực hiện theo phụ lục.
"""
ANNEX = """PHỤ LỤC
(Kèm theo Kế hoạch số 61/KH-STC ngày 10/9/2025 của Sở Tài chính)

| STT | Nội dung công việc | Đơn vị chủ trì | Thời hạn |
|---|---|---|---|
| 1 | Kiểm kê máy chủ | Phòng Tin học | 15/10/2025 |
| 2 | Kiểm kê nhà kho | Phòng Giá | {day} |
"""


def test_what_two_files_of_an_annex_say_is_one_task_where_the_same_must_act_by_the_same_day(tmp_path: Path) -> None:
    files = {
        "kế hoạch": PLAN,
        "phụ lục": ANNEX.format(day="20/10/2025"),
        "phụ lục sửa": ANNEX.format(day="30/10/2025"),
    }
    for name, text in files.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    store = tmp_path / "kho.store"
    build([tmp_path], store, jobs=1)
    lan(store, lambda graph: done(graph, "61 kh stc", "kiem ke may chu"))
    lan(store, lambda graph: done(graph, "61 kh stc", "kiem ke nha kho 30/10/2025"))
    with opened(store) as graph:
        with pytest.raises(DecisionError, match=r"Phòng Giá[^;]*; 20/10/2025"):
            done(graph, "61 kh stc", "kiem ke nha kho")
        every = tasks(graph, Wanted(source="61 kh stc", done=True), "2025-09-20").found
    states = sorted((each.due, each.state) for each in every if "Kiểm kê" in each.text)
    assert states == [
        ("2025-10-15", "done"),
        ("2025-10-15", "done"),
        ("2025-10-20", "due"),
        ("2025-10-30", "done"),
    ]
    [room] = {unit.name for each in every if each.due == "2025-10-15" for unit in each.units}
    assert room == "Phòng Tin học thuộc Sở Tài chính tỉnh Tuyên Quang"
