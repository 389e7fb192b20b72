"""An hour on a Sunday is over on Monday, a day is not: in the list, the counts of a large store and the questions, on each engine."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from luocdo.graph import Store, read_paths
from luocdo.graph.assembly.assemble import assemble
from luocdo.graph.stores.arcade.store import open_arcade
from luocdo.queries.asking.ask import ask
from luocdo.queries.chains.trace import trace
from luocdo.queries.duties import Wanted, tasks
from luocdo.queries.duties.earliest import counted, days_of

MONDAY = "2025-10-13"
STORM = """UBND TỈNH NGHỆ AN
SỞ CÔNG THƯƠNG

Số: 118/SCT-VP

Nghệ An, ngày 09 tháng 10 năm 2025

Kính gửi: Các phòng thuộc Sở.

Giám đốc Sở yêu cầu:

1. Phòng Năng lượng báo cáo tình trạng hồ thủy điện trước 17 giờ ngày 12/10/2025.

2. Phòng Thương mại báo cáo lượng hàng dự trữ trước ngày 12/10/2025.

3. Phòng Công nghiệp gửi danh sách máy phát điện trước 17:00 ngày 12/10/2025./.

Nơi nhận:
- Như trên;
- Lưu: VT.

GIÁM ĐỐC

Lò Văn Phú
"""


@pytest.fixture(params=["embedded", "neo4j"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    (tmp_path / "bao.txt").write_text(STORM, encoding="utf-8")
    graph = assemble(read_paths([tmp_path / "bao.txt"]), {})
    nodes, edges = list(graph.nodes), list(graph.edges)
    if request.param == "neo4j":
        yield request.getfixturevalue("serve")("storm", (nodes, edges))
        return
    opened = open_arcade(tmp_path / "graph")
    opened.load(nodes, edges)
    yield opened
    opened.close()


def test_an_hour_on_a_sunday_is_over_on_monday_and_a_day_is_not(store: Store) -> None:
    found = tasks(store, Wanted(), MONDAY).found
    assert [(each.item, each.state, each.days, each.working_day) for each in found] == [
        ("1", "overdue", -1, None),
        ("2", "due", 0, MONDAY),
        ("3", "overdue", -1, None),
    ]
    assert [each.due_hour for each in found] == ["17:00", None, "17:00"]
    assert counted(days_of(store, Wanted(), MONDAY)) == {"overdue": 2, "due": 1}
    assert [row["due_hour"] for row in ask(store, "overdue", {"as_of": MONDAY}).rows] == ["17:00", "17:00"]
    assert sorted(row["overdue"] for row in ask(store, "by_unit", {"as_of": MONDAY}).rows) == [0, 1, 1]


def test_the_hour_stands_in_the_questions_that_tell_the_day(store: Store) -> None:
    told = [row["due_hour"] for row in ask(store, "deadlines", {}).rows]
    assert sorted(map(str, told)) == ["17:00", "17:00", "None"]
    unit = {"unit": "Phòng Năng lượng thuộc Sở Công Thương tỉnh Nghệ An"}
    assert [row["due_hour"] for row in ask(store, "open_tasks", unit).rows] == ["17:00"]
    assert sorted(str(each.due_hour) for each in trace(store, "118/SCT-VP").duties) == ["17:00", "17:00", "None"]
