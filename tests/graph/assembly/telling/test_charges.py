"""What people decided of a task finds it again by its words, however its text is read next time."""

from dataclasses import replace

from luocdo.graph.assembly.telling.charges import Charge, Moved, charges, meant
from luocdo.graph.assembly.telling.told import Assigned, Order
from luocdo.graph.decisions.model import Deadline, Decision, Done, Handle, HandOver, TaskWords

LETTER = Handle(key="sở tài chính tỉnh tuyên quang|công văn|902|stc-vp|2025")


def order(text: str, item: str | None = None, *names: Assigned, due: str | None = None) -> Order:
    return Order(0, len(text), item, text, names, None, due, None, None)


def decided(*whats: Done | HandOver | Deadline) -> list[Decision]:
    return [
        Decision(id=str(number), who="Lan", when="2025-09-20T08:00:00+07:00", why="đã nộp", what=what)
        for number, what in enumerate(whats, 1)
    ]


REPORT, BACKUP = order("1. Các phòng báo cáo.", "1", due="2025-10-05"), order("2. Phòng Tin học sao lưu dữ liệu.", "2")


def words(each: Order) -> TaskWords:
    return TaskWords(item=each.item, text=each.text)


def test_a_task_is_as_it_was_ordered_until_somebody_decides() -> None:
    assert [(each.state, each.due, each.handed) for each in next(charges([[REPORT, BACKUP]], []))] == [
        ("open", "2025-10-05", None),
        ("open", None, None),
    ]


def test_decisions_hold_for_the_task_that_they_name_and_for_no_other() -> None:
    made = decided(
        Done(document=LETTER, task=words(REPORT)),
        Deadline(document=LETTER, task=words(BACKUP), due="2025-10-31"),
        HandOver(document=LETTER, task=words(BACKUP), unit="Văn phòng Sở Tài chính tỉnh Tuyên Quang"),
    )
    [[report, backup]] = charges([[REPORT, BACKUP]], made)
    assert (report.state, report.due, report.handed) == ("done", "2025-10-05", None)
    assert (backup.state, backup.due) == ("open", "2025-10-31")
    assert backup.handed == ("Văn phòng Sở Tài chính tỉnh Tuyên Quang", "2025-09-20")


def test_a_printed_hour_is_that_of_the_printed_day_only() -> None:
    report = REPORT._replace(due_hour="17:00")
    given = [Deadline(document=LETTER, task=words(report), due=due) for due in ("2025-10-05", "2025-10-12")]
    cases = ([], decided(given[0]), decided(given[1]))
    assert [each.due_hour for case in cases for each in next(charges([[report]], case))] == ["17:00", "17:00", None]
    [[charge]] = charges([[report]], [])
    moved = Moved("2025-10-20", "2025-10-05", "another", "gia hạn đến ngày 20/10/2025", sure=True)
    assert replace(charge, moved=moved).due_hour is None
    assert replace(charge, moved=moved._replace(sure=False)).due_hour == "17:00"


def test_a_task_is_found_under_another_item_and_in_other_bounds() -> None:
    moved = order("3. phòng tin học sao lưu dữ liệu", "3")
    assert meant(TaskWords(item="2", text="3. Phòng Tin học sao lưu dữ liệu."), [[REPORT, moved]]) == [(0, 1)]
    longer = order("2. Phòng Tin học sao lưu dữ liệu. Nơi nhận:", "2")
    assert meant(words(BACKUP), [[REPORT, longer]]) == [(0, 1)]


def test_two_tasks_of_the_same_words_are_told_apart_by_their_items() -> None:
    twins = [order("Báo cáo kết quả", "1a"), order("Báo cáo kết quả", "2a")]
    assert meant(TaskWords(item="2a", text="Báo cáo kết quả"), [twins]) == [(0, 1)]


def test_of_two_tasks_of_the_same_item_and_words_that_one_is_meant_which_was_said_or_none() -> None:
    twins = [order("Báo cáo kết quả"), REPORT, order("Báo cáo kết quả")]
    assert [meant(TaskWords(text="Báo cáo kết quả", nth=nth), [twins]) for nth in (1, 2, 3, None)] == [
        [(0, 0)],
        [(0, 2)],
        [],
        [],
    ]


def test_a_task_that_is_gone_is_not_taken_for_another() -> None:
    other = order("2. Phòng Ngân sách chuyển số liệu quyết toán năm trước.", "2")
    assert meant(words(BACKUP), [[REPORT, other]]) == []
    assert list(charges([[other]], decided(Done(document=LETTER, task=words(BACKUP))))) == [[Charge(other)]]


ROOM = Assigned("Phòng Tin học", None)
COPY = order("Sao lưu dữ liệu", "1", ROOM, due="2025-10-31")


def test_what_an_annex_repeats_for_the_same_units_by_the_same_day_is_one_task() -> None:
    assert meant(words(COPY), [[REPORT, COPY], [COPY]]) == [(0, 1), (1, 0)]


def test_what_another_text_gives_to_others_or_by_another_day_is_not_decided_with_it() -> None:
    later = COPY._replace(due="2025-11-30", due_text="30/11/2025")
    assert meant(words(COPY), [[COPY], [later]]) == []
    assert meant(TaskWords(item="1", text=COPY.text, due_text="30/11/2025"), [[COPY], [later]]) == [(1, 0)]
    assert meant(TaskWords(item="1", text=COPY.text, due_text=""), [[COPY], [later]]) == [(0, 0)]
    assert meant(words(COPY), [[COPY], [COPY._replace(assignees=(Assigned("Văn phòng", None),))]]) == []


def test_what_another_text_only_says_in_like_words_is_not_decided_with_it() -> None:
    like = order("1. Phòng Tin học sao lưu dữ liệu trước ngày 31/10/2025.", "1", ROOM, due="2025-10-31")
    assert meant(words(COPY), [[like], [COPY]]) == [(1, 0)]
