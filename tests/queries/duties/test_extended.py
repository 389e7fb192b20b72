"""A later document moves a deadline: both days are kept, the one that moved it is named, and nothing is moved by a guess."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from luocdo.graph import Store, build, opened, read_paths
from luocdo.graph.assembly.assemble import assemble
from luocdo.graph.model import Edge, Node
from luocdo.graph.stores.arcade.store import open_arcade
from luocdo.queries.chains.trace import trace
from luocdo.queries.deciding.deciding import put_down
from luocdo.queries.duties import Obligation, Wanted, tasks
from luocdo.queries.duties.verdicts import due

TODAY = "2025-09-10"
LETTER = """UBND TỈNH SƠN LA
SỞ XÂY DỰNG

Số: {number}/SXD-VP

Sơn La, ngày {day} tháng {month} năm 2025

Kính gửi: Các phòng thuộc Sở.

{words}

Nơi nhận:
- Như trên;
- Lưu: VT.

GIÁM ĐỐC

Cầm Văn Thịnh
"""
LETTERS = {
    "310": ("05", "8", "Giám đốc Sở yêu cầu:\n\n1. Phòng Quy hoạch báo cáo tiến độ lập quy hoạch về Văn phòng Sở trước ngày 05/9/2025.\n\n2. Phòng Nhà ở rà soát danh mục nhà công vụ trước ngày 20/9/2025."),
    "311": ("06", "8", "Giám đốc Sở yêu cầu:\n\n1. Phòng Hạ tầng nộp danh sách cầu yếu trước ngày 03/9/2025."),
    "312": ("07", "8", "Giám đốc Sở yêu cầu:\n\n1. Phòng Quy hoạch lập danh mục mốc giới trước ngày 12/9/2025.\n\n2. Phòng Hạ tầng thống kê biển báo trước ngày 19/9/2025."),
    "340": ("25", "8", "Thời hạn báo cáo nêu tại mục 1 Công văn số 310/SXD-VP ngày 05/8/2025 của Sở Xây dựng được gia hạn đến ngày 30/9/2025."),
    "341": ("26", "8", "Sở Xây dựng lùi thời hạn nộp danh sách tại Công văn số 311/SXD-VP ngày 06/8/2025 sang ngày 15/9/2025."),
    "342": ("27", "8", "Sở Xây dựng kéo dài thời hạn hoàn thành nhiệm vụ giao tại Công văn số 312/SXD-VP ngày 07/8/2025 đến hết ngày 10/10/2025."),
    "343": ("28", "8", "Sở Xây dựng điều chỉnh thời hạn nộp danh sách tại Công văn số 311/SXD-VP ngày 06/8/2025 từ ngày 15/9/2025 sang ngày 22/9/2025."),
}  # fmt: skip
Graph = tuple[list[Node], list[Edge]]


@pytest.fixture(scope="module")
def extensions(tmp_path_factory: pytest.TempPathFactory) -> Graph:
    """The graph of three letters with deadlines, and of four that move some of them."""
    folder: Path = tmp_path_factory.mktemp("gia-han")
    for number, (day, month, words) in LETTERS.items():
        text = LETTER.format(number=number, day=day, month=month, words=words)
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    graph = assemble(read_paths([folder]), {})
    return list(graph.nodes), list(graph.edges)


@pytest.fixture(scope="module")
def embedded_extensions(extensions: Graph, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    opened = open_arcade(tmp_path_factory.mktemp("kho") / "graph")
    opened.load(*extensions)
    yield opened
    opened.close()


@pytest.fixture(params=["embedded", "neo4j"])
def extending(request: pytest.FixtureRequest, extensions: Graph) -> Store:
    if request.param == "embedded":
        return request.getfixturevalue("embedded_extensions")
    return request.getfixturevalue("serve")("extensions", extensions)


def one(store: Store, document: str, item: str) -> Obligation:
    found = tasks(store, Wanted(source=document), TODAY).found
    return next(each for each in found if (each.document.name, each.item) == (document, item))


def test_the_item_that_is_named_is_moved_with_both_days_and_the_document_that_moved_it(extending: Store) -> None:
    each = one(extending, "310/SXD-VP", "1")
    assert each.extended is not None
    assert (each.due, each.state, each.extended.was, each.extended.sure) == ("2025-09-30", "due", "2025-09-05", True)
    assert each.extended.document.name == "340/SXD-VP"
    assert each.extended.sentence.startswith("Thời hạn báo cáo nêu tại mục 1")
    assert one(extending, "310/SXD-VP", "2").extended is None


def test_what_is_moved_twice_is_due_on_the_day_that_was_said_last(extending: Store) -> None:
    each = one(extending, "311/SXD-VP", "1")
    assert each.extended is not None
    assert (each.due, each.extended.was, each.extended.document.name) == ("2025-09-22", "2025-09-03", "343/SXD-VP")


def test_where_several_tasks_may_be_meant_none_is_moved_and_each_is_told_of_it(extending: Store) -> None:
    both = [one(extending, "312/SXD-VP", item) for item in ("1", "2")]
    assert [each.due for each in both] == ["2025-09-12", "2025-09-19"]
    assert [each.extended and (each.extended.due, each.extended.sure) for each in both] == [("2025-10-10", False)] * 2


def test_the_row_tells_of_it(extending: Store) -> None:
    row = one(extending, "311/SXD-VP", "1").row()
    assert {name: row["extended"][name] for name in ("due", "was", "document", "sure")} == {
        "due": "2025-09-22", "was": "2025-09-03", "document": "343/SXD-VP", "sure": True,
    }  # fmt: skip


def test_filters_and_counts_go_by_the_new_day(extending: Store) -> None:
    overdue = tasks(extending, Wanted(overdue=True), TODAY)
    assert overdue.total == 0
    until = tasks(extending, Wanted(before="2025-09-20"), TODAY)
    assert sorted(each.due or "" for each in until.found) == ["2025-09-12", "2025-09-19", "2025-09-20"]


@pytest.mark.parametrize("limit", [1, 2, 4])
def test_the_first_few_are_the_same_as_of_all(extending: Store, limit: int) -> None:
    few, every = tasks(extending, Wanted(), TODAY, limit), tasks(extending, Wanted(), TODAY)
    assert few.found == every.found[:limit]
    assert (few.total, few.states) == (every.total, every.states)


def test_a_letter_that_comes_in_later_moves_the_day_and_one_that_is_taken_out_moves_it_back(tmp_path: Path) -> None:
    folder, store = tmp_path / "cong-van", tmp_path / "kho.store"
    folder.mkdir()
    days = []
    for number in ("311", "343", "341"):
        day, month, words = LETTERS[number]
        text = LETTER.format(number=number, day=day, month=month, words=words)
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
        days.append(day_of_311(folder, store))
    (folder / "343.txt").unlink()
    days.append(day_of_311(folder, store))
    put_down(store, lambda graph: due(graph, "311/SXD-VP", "1", "12/9/2025"), who="Lan", why="giao ban")
    days.append(day_of_311(folder, store))
    assert days == ["2025-09-03", None, "2025-09-22", "2025-09-15", "2025-09-12"]


def day_of_311(folder: Path, place: Path) -> str | None:
    """The day of its task; null where a later letter speaks of moving it, and nobody can tell from which day."""
    build([folder], place, jobs=1, prune=True)
    with opened(place) as store:
        each = one(store, "311/SXD-VP", "1")
    return each.due if each.extended is None or each.extended.sure else None


def test_a_chain_tells_of_words_that_may_move_a_task(extending: Store) -> None:
    unsure, sure = (trace(extending, number).duties for number in ("312/SXD-VP", "311/SXD-VP"))
    assert ["kéo dài thời hạn hoàn thành" in (each.perhaps or "") for each in unsure] == [True, True]
    assert [each.perhaps for each in sure] == [None]


GRANTED = "Nay gia hạn thời hạn nêu tại Công văn số 350/SXD-VP ngày 11/8/2025 của Sở Xây dựng đối với {unit} đến ngày 26/9/2025."


@pytest.mark.parametrize(
    ("unit", "days"),
    [("Phòng Vật liệu", ["2025-09-05", "2025-09-26"]), ("Phòng Nhà ở", ["", "2025-09-05", "2025-09-05"])],
)
def test_the_words_of_a_letter_that_grants_more_time_are_no_task_beside_the_one_they_move(
    tmp_path: Path, unit: str, days: list[str]
) -> None:
    """Where nobody can tell which task they move, they stay in the list."""
    orders = (
        "1. Phòng Vật liệu gửi bảng giá trước ngày 05/9/2025.\n\n2. Phòng Quy hoạch gửi bản đồ trước ngày 05/9/2025."
    )
    letters = {"350": ("11", "8", f"Giám đốc Sở yêu cầu:\n\n{orders}"), "351": ("29", "8", f"Giám đốc Sở yêu cầu:\n\n1. {GRANTED.format(unit=unit)}")}  # fmt: skip
    for number, (day, month, words) in letters.items():
        text = LETTER.format(number=number, day=day, month=month, words=words)
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    build([tmp_path], tmp_path / "kho.store", jobs=1)
    with opened(tmp_path / "kho.store") as store:
        assert sorted(each.due or "" for each in tasks(store, Wanted(), TODAY).found) == days
