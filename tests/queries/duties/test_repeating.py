"""What comes again is found by its days, the same on each engine: the next one, the last one, those of a time that is asked for."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from luocdo.extract.grammar.doc_types import type_names
from luocdo.extract.tasks.when.hours import hour_in
from luocdo.graph import Store, read_paths
from luocdo.graph.assembly.assemble import assemble
from luocdo.graph.model import Edge, Node
from luocdo.graph.stores.arcade.store import open_arcade
from luocdo.queries.duties import Obligation, Wanted, tasks
from luocdo.queries.duties.repeating import again_of, end_of

TODAY = "2025-09-10"
REGIME = """UBND TỈNH TUYÊN QUANG
SỞ CÔNG THƯƠNG

Số: 118/SCT-VP

Tuyên Quang, ngày 10 tháng 7 năm 2025

Kính gửi: Các phòng thuộc Sở.

Giám đốc Sở yêu cầu:

1. Phòng Thương mại báo cáo giá xăng dầu về Văn phòng Sở trước ngày 15 hằng tháng.

2. Thanh tra Sở định kỳ 6 tháng, năm báo cáo Giám đốc Sở trước ngày 20/6 và 10/12.

3. Phòng Năng lượng gửi báo cáo hằng quý về Văn phòng Sở trước ngày 05 tháng đầu quý sau.

4. Phòng Công nghiệp lập danh mục cụm công nghiệp trước ngày 30/8/2025.

5. Phòng Thương mại tổ chức giao ban hằng quý với các siêu thị.

6. Văn phòng Sở kiểm tra kho định kỳ 2 tuần.

7. Phòng Năng lượng rà soát sơ đồ lưới điện trước ngày 31/9/2025.

8. Phòng Công nghiệp gửi danh sách người liên hệ trong thời hạn 05 ngày làm việc kể từ ngày ký văn bản này.

9. Phòng Thương mại gửi danh sách siêu thị trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản này./.

Nơi nhận:
- Như trên;
- Lưu: VT.

GIÁM ĐỐC

Lò Văn Phú
"""
PLAN = """UBND TỈNH TUYÊN QUANG
SỞ CÔNG THƯƠNG

Số: 12/KH-SCT

Tuyên Quang, ngày 08 tháng 01 năm 2024

KẾ HOẠCH
Tuyên truyền tiết kiệm điện năm 2024

1. Phòng Năng lượng báo cáo số hộ đã ký cam kết trước ngày 20 hằng tháng.

2. Văn phòng Sở phát tin trên loa nội bộ 01 lần/tuần.

3. Phòng Năng lượng kiểm tra công tơ vào ngày 12 hằng tháng./.

Nơi nhận:
- Các phòng;
- Lưu: VT.

GIÁM ĐỐC

Lò Văn Phú
"""
Graph = tuple[list[Node], list[Edge]]


@pytest.fixture(scope="module")
def regime(tmp_path_factory: pytest.TempPathFactory) -> Graph:
    """The graph of a letter that orders reports again and again, and of the plan of a year that is over."""
    folder: Path = tmp_path_factory.mktemp("che-do")
    for name, text in {"1.txt": REGIME, "2.txt": PLAN}.items():
        (folder / name).write_text(text, encoding="utf-8")
    graph = assemble(read_paths([folder]), {})
    return list(graph.nodes), list(graph.edges)


@pytest.fixture(scope="module")
def embedded_regime(regime: Graph, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    opened = open_arcade(tmp_path_factory.mktemp("kho") / "graph")
    opened.load(*regime)
    yield opened
    opened.close()


@pytest.fixture(params=["embedded", "neo4j"])
def regimes(request: pytest.FixtureRequest, regime: Graph) -> Store:
    if request.param == "embedded":
        return request.getfixturevalue("embedded_regime")
    return request.getfixturevalue("serve")("regime", regime)


def days(store: Store, **wanted: str | bool) -> list[tuple[str | None, str | None]]:
    found = tasks(store, Wanted(source="118/SCT-VP", **wanted), TODAY).found
    return [(each.item, each.due) for each in found]


def one(store: Store, document: str, item: str) -> Obligation:
    found = tasks(store, Wanted(), TODAY).found
    return next(each for each in found if (each.document.name, each.item) == (document, item))


def test_each_stands_in_the_list_by_its_next_day(regimes: Store) -> None:
    assert days(regimes) == [
        ("8", "2025-07-17"), ("4", "2025-08-30"), ("1", "2025-09-15"), ("5", "2025-09-30"), ("3", "2025-10-05"),
        ("2", "2025-12-10"), ("6", None), ("7", None), ("9", None),
    ]  # fmt: skip
    assert {each.state for each in tasks(regimes, Wanted(source="118/SCT-VP"), TODAY).found if each.again} == {"due"}


def test_a_time_that_is_asked_for_holds_the_day_that_falls_into_it(regimes: Store) -> None:
    assert days(regimes, after="2026-06-16", before="2026-06-30") == [("2", "2026-06-20"), ("5", "2026-06-30")]
    assert days(regimes, after="2025-12-01", before="2025-12-14") == [("2", "2025-12-10")]
    assert days(regimes, after="2025-08-10", before="2025-09-14") == [("1", "2025-08-15"), ("4", "2025-08-30")]
    assert days(regimes, before="2025-09-01") == [("8", "2025-07-17"), ("1", "2025-08-15"), ("4", "2025-08-30")]


def test_what_comes_again_after_a_time_that_is_not_over_was_not_due_in_it(regimes: Store) -> None:
    assert days(regimes, before="2025-09-14") == [("8", "2025-07-17"), ("4", "2025-08-30")]


def test_overdue_is_the_last_day_that_is_over_since_the_letter(regimes: Store) -> None:
    assert days(regimes, overdue=True) == [("8", "2025-07-17"), ("1", "2025-08-15"), ("4", "2025-08-30")]


def test_the_day_before_and_the_next_one_are_told(regimes: Store) -> None:
    again = one(regimes, "118/SCT-VP", "1").again
    assert again is not None
    assert (again.next, again.previous, again.until) == ("2025-09-15", "2025-08-15", None)
    assert one(regimes, "118/SCT-VP", "1").row()["again"] == {
        "next": "2025-09-15", "previous": "2025-08-15", "until": None,
    }  # fmt: skip


def test_where_only_the_period_is_told_its_last_day_is_our_reading(regimes: Store) -> None:
    assert one(regimes, "118/SCT-VP", "5").approximate
    assert not one(regimes, "118/SCT-VP", "3").approximate


def test_what_a_plan_of_a_year_orders_again_and_again_ends_with_its_year(regimes: Store) -> None:
    each = one(regimes, "12/KH-SCT", "1")
    assert each.again is not None
    assert (each.due, each.state, each.again.next, each.again.until) == ("2025-01-20", "overdue", None, "2025-01-31")


def test_only_the_report_on_a_plan_of_a_year_may_come_in_the_january_after_it(regimes: Store) -> None:
    ends = [(each.due, each.again.until) for item in "23" if (each := one(regimes, "12/KH-SCT", item)).again]
    assert ends == [("2024-12-27", "2024-12-31"), ("2024-12-12", "2024-12-31")]


def test_a_day_that_no_calendar_has_is_pointed_out_with_its_words(regimes: Store) -> None:
    each = one(regimes, "118/SCT-VP", "7")
    assert (each.due, each.due_text, each.squeezes) == (None, "trước ngày 31/9/2025", ("no such day",))


@pytest.mark.parametrize("limit", [1, 3, 6])
def test_the_first_few_are_the_same_as_of_all(regimes: Store, limit: int) -> None:
    few, every = tasks(regimes, Wanted(), TODAY, limit), tasks(regimes, Wanted(), TODAY)
    assert few.found == every.found[:limit]
    assert (few.total, few.states) == (every.total, every.states)
    overdue = tasks(regimes, Wanted(overdue=True), TODAY, 1)
    assert overdue.found == tasks(regimes, Wanted(overdue=True), TODAY).found[:1]
    assert overdue.total == 6


def test_what_is_reckoned_from_the_day_of_signing_is_counted_by_its_day(regimes: Store) -> None:
    for wanted in (Wanted(), Wanted(overdue=True)):
        found = tasks(regimes, wanted, TODAY, 100)
        assert found.states == dict(Counter(each.state for each in found.found))


@pytest.mark.parametrize(
    ("recurrence", "words", "today", "due"),
    [
        ("hằng ngày", "hằng ngày", "2026-02-23", "2026-02-23"),  # the Monday behind nine days off
        ("hằng tuần", "thứ Sáu hằng tuần", "2026-02-23", "2026-02-27"),
        ("hằng tuần", "thứ Bảy hằng tuần", "2025-10-13", "2025-10-18"),
        ("hằng tháng", "trước ngày 12 hằng tháng", "2025-10-13", "2025-10-12"),  # a Sunday runs on until Monday
        ("hằng tháng", "trước ngày 12 hằng tháng", "2025-10-14", "2025-11-12"),
        ("hằng tháng", "ngày 12 và ngày 13 hằng tháng", "2025-10-13", "2025-10-13"),
        ("hằng tháng", "ngày 11 và ngày 12 hằng tháng", "2025-10-13", "2025-10-12"),
        ("hằng tháng", "trước 15 giờ ngày 12 hằng tháng", "2025-10-13", "2025-11-12"),
    ],
)
def test_a_day_off_holds_back_what_comes_each_month_only_and_only_until_a_younger_day(
    recurrence: str, words: str, today: str, due: str
) -> None:
    row = {
        "recurrence": recurrence,
        "due_hour": hour_in(words, None),
        "due_text": words,
        "text": "Báo cáo.",
        "type": "Công văn",
        "title": None,
        "date": "2025-07-10",
        "ended": None,
    }
    again = again_of(row, Wanted(), today)
    assert again is not None
    assert again.due == again.next == due


def test_what_comes_again_ends_with_the_year_of_a_plan_or_programme_only() -> None:
    monthly = {"recurrence": "hằng tháng", "due_text": "trước ngày 20 hằng tháng", "text": "Kiểm tra công tơ."}
    row = monthly | {"title": "Tiết kiệm điện năm 2024", "date": "2024-01-08"}
    ends = {name: end_of(row | {"type": name}) for name in type_names()}
    assert {name: end for name, end in ends.items() if end} == {"Kế hoạch": "2024-12-31", "Chương trình": "2024-12-31"}


@pytest.mark.parametrize(
    ("title", "end"),
    [
        ("Thực hiện Chương trình điện mặt trời mái nhà giai đoạn 2021 - 2025 trên địa bàn tỉnh năm 2024", "2024-12-31"),
        ("Kế hoạch năm 2024 thực hiện Đề án lưới điện thông minh giai đoạn 2021-2030", "2024-12-31"),
        ("Kiểm tra việc thực hiện Đề án chợ nổi giai đoạn 2021 - 2025 năm 2024", "2024-12-31"),
        ("Tổng kết năm 2023, nhiệm vụ năm 2024", "2024-12-31"),
        ("Phát triển cụm công nghiệp giai đoạn 2023 - 2026, tầm nhìn đến năm 2035", "2026-12-31"),
        ("Dán nhãn năng lượng từ năm 2024 đến 2026", "2026-12-31"),
        ("Dán nhãn năng lượng từ năm 2024 đến hết năm 2025", "2025-12-31"),
        ("Tiết kiệm điện năm 2024, 2025 và năm 2026", "2026-12-31"),
        ("Khắc phục kết luận thanh tra công tác quản lý chợ giai đoạn 2020 - 2024", None),
        ("Số hóa hồ sơ cấp phép hình thành từ năm 2015 đến năm 2024", None),
        ("Số hóa hồ sơ cấp phép từ năm 2015 đến năm 2024", None),
        ("Bồi dưỡng nghiệp vụ điện lực giai đoạn 2023 - 2025 và những năm tiếp theo", None),
        ("Thay công tơ cơ từ năm 2024", None),
        ("Triển khai thi hành Luật Điện lực năm 2024", None),
        ("Khắc phục hậu quả bão số 3 năm 2024", None),
        ("Triển khai Luật Điện lực năm 2024 giai đoạn 2024 - 2026", "2026-12-31"),
        ("Triển khai thi hành Luật Lưu trữ năm 2024", None),
        ("Tuyên truyền Luật Điện lực trên địa bàn tỉnh năm 2024", "2024-12-31"),
        ("Thi hành Luật Xử lý vi phạm hành chính năm 2024", "2024-12-31"),
        ("Theo dõi tình hình thi hành pháp luật năm 2024", "2024-12-31"),
        ("Hưởng ứng Ngày Pháp luật Việt Nam năm 2024", "2024-12-31"),
        ("Phòng, chống bão số 3 và mưa lũ năm 2024", "2024-12-31"),
        ("Thực hiện Nghị quyết về hộ kinh doanh năm 2024", "2024-12-31"),
    ],
)
def test_a_plan_ends_with_its_own_year_or_period_not_with_that_of_what_it_carries_out_or_looks_at(
    title: str, end: str | None
) -> None:
    row = {"recurrence": "hằng tháng", "due_text": "trước ngày 20 hằng tháng", "text": "Kiểm tra công tơ."}
    assert end_of(row | {"type": "Kế hoạch", "title": title, "date": "2024-01-08"}) == end
