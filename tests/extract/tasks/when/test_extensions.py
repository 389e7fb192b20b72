"""A sentence that moves a deadline: to which day, from which one; asking for it or refusing it moves none."""

import pytest

from luocdo.extract.tasks.when.due_days import Calendar
from luocdo.extract.tasks.when.extensions import asked_for, extension_in

OWN = Calendar("2025-04-10")


@pytest.mark.parametrize(
    ("sentence", "due", "was"),
    [
        ("Gia hạn thời hạn nộp hồ sơ nêu tại Công văn số 77/SXD-VP đến hết ngày 16/5/2025.", "2025-05-16", None),
        ("Lùi thời hạn báo cáo tại Công văn số 77/SXD-VP ngày 03/3/2025 sang ngày 16/5.", "2025-05-16", None),
        ("Thời hạn nêu tại mục 3 Công văn số 77/SXD-VP được kéo dài đến hết tháng 5.", "2025-05-31", None),
        ("Thời hạn trả lời Công văn số 77/SXD-VP được điều chỉnh từ ngày 25/4/2025 thành ngày 16/5/2025.", "2025-05-16", "2025-04-25"),
        ("Kéo dài thời gian hoàn thành các việc tại Kế hoạch số 7/KH-SXD sang quý III/2025.", "2025-09-30", None),
        ("Theo đề nghị của Phòng Giá, Sở đồng ý dời thời hạn tại Công văn số 77/SXD-VP đến ngày 16/5/2025.", "2025-05-16", None),
        ("Công văn số 77/SXD-VP yêu cầu báo cáo trước ngày 25/4/2025; nay gia hạn thời hạn này đến ngày 16/5/2025.", "2025-05-16", "2025-04-25"),
        ("Công văn số 77/SXD-VP yêu cầu báo cáo trước ngày 25/4/2025, nay gia hạn thêm 10 ngày.", None, "2025-04-25"),
        ("Gia hạn thêm 10 ngày thời hạn báo cáo tại Công văn số 77/SXD-VP.", None, None),
        ("Tại dòng 4 Kế hoạch số 7/KH-SXD, thời hạn xong ghi “25/4/2025”, nay sửa lại là “16/5/2025”.", "2025-05-16", "2025-04-25"),
        ("Nay gia hạn thời gian nộp danh sách đến ngày 16/5/2025 (thay cho ngày 25/4/2025).", "2025-05-16", "2025-04-25"),
    ],
)  # fmt: skip
def test_the_new_day_and_the_old_one_are_read(sentence: str, due: str | None, was: str | None) -> None:
    said = extension_in(sentence, OWN)
    assert said is not None
    assert (said.due, said.was) == (due, was)


@pytest.mark.parametrize(
    "sentence",
    [
        "Sở không đồng ý gia hạn thời hạn nêu tại Công văn số 77/SXD-VP đến ngày 16/5/2025.",
        "Đề nghị Sở cho phép lùi thời hạn báo cáo tại Công văn số 77/SXD-VP đến ngày 16/5/2025.",
        "Phòng báo cáo theo Công văn số 77/SXD-VP đến ngày 16/5/2025.",
        "Điều chỉnh nội dung báo cáo tại Công văn số 77/SXD-VP trước ngày 16/5/2025.",
    ],
)
def test_what_is_asked_for_or_refused_or_of_no_time_moves_nothing(sentence: str) -> None:
    assert extension_in(sentence, OWN) is None


def test_of_whom_and_of_what_it_is_said_is_told() -> None:
    said = extension_in("Gia hạn thời hạn báo cáo đối với UBND xã Vân Hồ đến ngày 16/5/2025.", OWN)
    assert said is not None
    assert (said.whom, said.of_report) == ("ubnd xã vân hồ", True)


def test_days_before_the_word_that_moves_one_are_told_apart_from_the_new_one() -> None:
    said = extension_in("Văn bản ấy hẹn trước ngày 25/4/2025. Nay Sở lùi thời hạn nộp sang ngày 16/5/2025.", OWN)
    assert said is not None
    assert (said.before, said.due) == (("2025-04-25",), "2025-05-16")


@pytest.mark.parametrize(
    ("words", "days"), [("thêm 10 ngày", 10), ("thêm 02 (hai) tuần", 14), ("thêm 10 ngày làm việc", 0)]
)
def test_by_how_many_days_of_the_calendar_is_told(words: str, days: int) -> None:
    said = extension_in(f"Gia hạn thời hạn báo cáo {words}.", OWN)
    assert said is not None
    assert said.longer == days


@pytest.mark.parametrize(
    ("sentence", "whom"),
    [
        (
            "UBND các xã Đạ Tông, Đam Rông do mưa lũ được lùi thời hạn đến ngày 16/5/2025.",
            "ubnd các xã đạ tông, đam rông do mưa lũ",
        ),
        (
            "Riêng Phòng Kế hoạch - Tài chính và Phòng Nghiệp vụ được lùi hạn nộp sang ngày 16/5/2025.",
            "phòng kế hoạch - tài chính và phòng nghiệp vụ",
        ),
        ("Gia hạn thời hạn đối với Trung tâm Y tế Đạ Tẻh thêm 10 ngày.", "trung tâm y tế đạ tẻh"),
        ("Kéo dài thời hạn cho đơn vị nêu trên đến ngày 16/5/2025.", ""),
        ("Gia hạn thời hạn báo cáo đến ngày 16/5/2025.", ""),
    ],
)
def test_who_may_take_longer_is_not_everybody(sentence: str, whom: str) -> None:
    said = extension_in(sentence, OWN)
    assert said is not None
    assert said.whom == whom


@pytest.mark.parametrize(
    ("sentence", "was", "due"),
    [
        ("Tại mục 4, Công văn số 77/SXD-VP ghi “trước ngày 25/4/2025”, nay sửa lại là “trước ngày 16/5/2025”.", "2025-04-25", "2025-05-16"),
        ("Công văn số 77/SXD-VP ghi 25/4/2025, nay đính chính thành 16/5/2025.", "2025-04-25", "2025-05-16"),
    ],
)  # fmt: skip
def test_a_day_that_was_printed_wrong_is_corrected_without_the_word_for_a_deadline(
    sentence: str, was: str, due: str
) -> None:
    said = extension_in(sentence, OWN)
    assert said is not None
    assert (said.was, said.due) == (was, due)


def test_what_is_asked_for_is_told_apart_from_what_is_granted() -> None:
    asked, granted = "Phòng đề nghị Sở cho lùi hạn nộp đến ngày 16/5/2025.", "Sở lùi hạn nộp đến ngày 16/5/2025."
    assert [said and said.due for said in (asked_for(asked, OWN), asked_for(granted, OWN))] == ["2025-05-16", None]
    assert asked_for("Phòng đề nghị Sở cho biết ý kiến trước ngày 16/5/2025.", OWN) is None
