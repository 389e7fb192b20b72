"""Which task a later document moves: by its item, its old day, or because no other can be meant; never by a guess."""

import pytest

from luocdo.extract.tasks.when.due_days import Calendar
from luocdo.extract.tasks.when.extensions import extension_in
from luocdo.graph.assembly.making.extensions import Moving, moved
from luocdo.graph.assembly.telling.charges import Charge, charges
from luocdo.graph.assembly.telling.told import Assigned, Order
from luocdo.graph.decisions.model import Deadline, Decision, Handle, TaskWords

FIRST, SECOND = "1. Phòng Quy hoạch báo cáo mốc giới.", "2. Phòng Hạ tầng sửa biển báo."


def order(item: str, text: str, due: str | None, recurrence: str | None = None) -> Order:
    return Order(0, len(text), item, text, (), None, due, None, recurrence)


TWO = [order("1", FIRST, "2025-09-05"), order("2", SECOND, "2025-09-12")]


def said(sentence: str, *pinpoints: str, by: str = "later", date: str = "2025-08-25") -> Moving:
    extension = extension_in(sentence, Calendar(date))
    assert extension is not None
    return Moving(date, by, 0, sentence, pinpoints, extension)


def days(found: list[Charge]) -> list[tuple[str | None, str | None]]:
    """The day of each task and who moved it."""
    return [(each.due, each.mover and each.mover.document) for each in found]


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (said("Gia hạn thời hạn tại mục 2 Công văn này đến ngày 30/9/2025.", "mục 2"), ["2025-09-05", "2025-09-30"]),
        (said("Gia hạn đến ngày 30/9/2025, chỉ với nhiệm vụ số 1."), ["2025-09-30", "2025-09-12"]),
        (said("Điều chỉnh từ ngày 12/9/2025 thành ngày 30/9/2025."), ["2025-09-05", "2025-09-30"]),
        (said("Điều chỉnh thời hạn từ ngày 12/9/2025 thành ngày 08/9/2025."), ["2025-09-05", "2025-09-08"]),
        (said("Lùi thời hạn báo cáo đến ngày 30/9/2025."), ["2025-09-30", "2025-09-12"]),
        (said("Lùi thời hạn thực hiện đến ngày 30/9/2025."), ["2025-09-05", "2025-09-12"]),
        (said("Lùi thời hạn báo cáo đến ngày 30/9/2025 đối với Phòng Quy hoạch."), ["2025-09-05", "2025-09-12"]),
        (said("Gia hạn thời hạn tại mục 2 thêm 10 ngày làm việc.", "mục 2"), ["2025-09-05", "2025-09-12"]),
        (said("Gia hạn thời hạn tại mục 2 thêm 10 ngày.", "mục 2"), ["2025-09-05", "2025-09-22"]),
        (said("Hạn trước là ngày 12/9/2025; nay gia hạn thêm 02 tuần."), ["2025-09-05", "2025-09-26"]),
        (said("Lùi thời hạn thực hiện đến ngày 10/9/2025."), ["2025-09-10", "2025-09-12"]),
        (said("Tại số thứ tự 1, thời hạn ghi “05/9/2025”, nay sửa lại là “08/9/2025”."), ["2025-09-08", "2025-09-12"]),
    ],
    ids=[
        "item",
        "only this item",
        "old day",
        "an earlier day",
        "the only report",
        "either",
        "one unit",
        "no new day",
        "longer",
        "longer from an old day",
        "the only one due before",
        "a correction",
    ],
)
def test_a_task_is_moved_where_no_other_can_be_meant(place: Moving, expected: list[str]) -> None:
    assert [each.due for each in moved(next(charges([TWO], ())), [place])] == expected


def test_where_either_may_be_meant_each_is_told_of_it_and_keeps_its_day() -> None:
    found = moved(next(charges([TWO], ())), [said("Lùi thời hạn thực hiện đến ngày 30/9/2025.")])
    assert days(found) == [("2025-09-05", None), ("2025-09-12", None)]
    assert [each.moved and (each.moved.due, each.moved.sure) for each in found] == [("2025-09-30", False)] * 2


def of(item: str, *names: str, due: str = "2025-09-05") -> Order:
    assignees = tuple(Assigned(name, None) for name in names)
    return order(item, f"{item}. {', '.join(names)} báo cáo.", due)._replace(assignees=assignees)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Gia hạn thời hạn báo cáo đối với Phòng Quy hoạch đến ngày 30/9/2025.", ["30", "05", "05", "05"]),
        ("Riêng Phòng Hạ tầng do mưa lũ được lùi thời hạn đến ngày 30/9/2025.", ["05", "30", "05", "05"]),
        ("Gia hạn đối với Phòng Quy hoạch và Phòng Hạ tầng đến ngày 30/9/2025.", ["30", "30", "30", "05"]),
        ("Gia hạn đối với Phòng Quy hoạch - Kiến trúc đến ngày 30/9/2025.", ["05", "05", "05", "05"]),
        ("Gia hạn đối với Phòng Hạ tầng thuộc Sở thêm 10 ngày.", ["05", "15", "05", "05"]),
    ],
)
def test_what_is_said_of_some_units_moves_the_tasks_that_nobody_else_must_do(words: str, expected: list[str]) -> None:
    orders = [
        of("1", "Phòng Quy hoạch"),
        of("2", "Phòng Hạ tầng"),
        of("3", "Phòng Hạ tầng", "Phòng Quy hoạch"),
        of("4", "Các phòng"),
    ]
    found = moved(next(charges([orders], ())), [said(words)])
    assert [str(each.due)[-2:] for each in found] == expected


def test_others_hear_nothing_of_what_is_said_of_one_unit_unless_its_task_cannot_be_told() -> None:
    orders = [of("1", "Phòng Quy hoạch"), of("2", "Các phòng")]
    of_one, of_nobody = (
        moved(next(charges([orders], ())), [said(f"Gia hạn thời hạn báo cáo đối với {unit} đến ngày 30/9/2025.")])
        for unit in ("Phòng Quy hoạch", "Phòng Vật liệu")
    )
    assert [each.moved and each.moved.sure for each in of_one] == [True, None]
    assert [each.moved and each.moved.sure for each in of_nobody] == [False, False]


def test_only_the_task_that_is_named_is_told_of_a_day_that_is_not() -> None:
    first, second = moved(
        next(charges([TWO], ())), [said("Gia hạn thời hạn tại mục 2 thêm 10 ngày làm việc.", "mục 2")]
    )
    assert first.moved is None
    assert second.moved is not None
    assert (second.moved.due, second.moved.sure) == (None, False)


def test_the_last_one_that_moves_it_holds_and_a_copy_of_it_says_nothing_of_other_tasks() -> None:
    once = said("Gia hạn đến ngày 20/9/2025.", "mục 2", by="a", date="2025-08-20")
    again = said("Điều chỉnh từ ngày 20/9/2025 thành ngày 30/9/2025.", by="b", date="2025-08-28")
    first, second = moved(next(charges([TWO], ())), [once, once, again, again])
    assert first.moved is None
    assert days([second]) == [("2025-09-30", "b")]
    assert second.moved is not None
    assert second.moved.was == "2025-09-12"


def test_a_time_that_is_made_longer_is_made_so_once_by_each_that_says_it() -> None:
    once, again = "Gia hạn thêm 10 ngày thời hạn tại mục 2.", "Gia hạn thêm 05 ngày nữa thời hạn tại mục 2."
    places = [said(once, "mục 2", by="a"), said(once, "mục 2", "mục 2", by="a"), said(again, "mục 2", by="b")]
    assert days(moved(next(charges([TWO], ())), places))[1] == ("2025-09-27", "b")


def test_what_a_person_decided_stays() -> None:
    given = Deadline(
        document=Handle(key="sở xây dựng tỉnh sơn la|công văn|310|sxd-vp|2025"),
        task=TaskWords(item="2", text=SECOND),
        due="2025-09-15",
    )
    decision = Decision(id="1", who="Lan", when="2025-09-01T08:00:00+07:00", why="giao ban", what=given)
    found = moved(next(charges([TWO], [decision])), [said("Gia hạn đến ngày 30/9/2025.", "mục 2")])
    assert days(found) == [("2025-09-05", None), ("2025-09-15", None)]


def test_what_comes_again_or_has_no_day_is_not_moved() -> None:
    orders = [order("1", FIRST, None), order("2", SECOND, "2025-09-12", "hằng tháng")]
    found = moved(next(charges([orders], ())), [said("Gia hạn đến ngày 30/9/2025.")])
    assert [each.moved for each in found] == [None, None]


def test_the_heading_of_a_document_that_moves_one_task_casts_no_doubt_on_the_others() -> None:
    heading = said("V/v gia hạn thời gian báo cáo tại Công văn số 310/SXD-VP")
    body = said("Gia hạn thời hạn tại mục 2 đến ngày 30/9/2025.", "mục 2")
    assert [each.moved is not None for each in moved(next(charges([TWO], ())), [heading, body])] == [False, True]
    assert any(each.moved for each in moved(next(charges([TWO], ())), [heading]))
