"""What another document ordered, and by when, is not what this one orders."""

import pytest

from luocdo.extract.model import Task

GIVEN = "Công văn số 318/UBND-KT ngày 12/5/2025 của UBND tỉnh"


def told(tasks: tuple[Task, ...]) -> list[tuple[list[str], str | None]]:
    return [([each.name for each in task.assignees], task.due) for task in tasks]


@pytest.mark.parametrize(
    "retold",
    [
        f"Thực hiện {GIVEN} về việc nộp báo cáo quý trước ngày 30/6/2025",
        f"Thực hiện {GIVEN} yêu cầu các sở, UBND các xã nộp báo cáo quý trước ngày 30/6/2025",
        f"Hưởng ứng cuộc thi nêu tại {GIVEN} (các sở nộp bài trước ngày 30/6/2025)",
        f"Ngày 14/5/2025, Sở nhận được {GIVEN} đề nghị các sở nộp báo cáo quý trước ngày 30/6/2025",
    ],
)
@pytest.mark.parametrize("mark", ["; ", ", "])
def test_the_day_of_another_document_is_not_that_of_the_order(tasks_of, retold, mark) -> None:
    own = "Sở Nội vụ đề nghị Chi cục Văn thư gửi số liệu trước ngày 20/6/2025"
    (task,) = tasks_of(f"{retold}{mark}{own}.")
    assert told((task,)) == [(["Chi cục Văn thư"], "2025-06-20")]
    assert (task.text[:17], task.references) == ("Sở Nội vụ đề nghị", (0,))


@pytest.mark.parametrize(
    "text",
    [
        f"UBND tỉnh đã ban hành {GIVEN} đề nghị Bộ Tài chính hướng dẫn.",
        f"Thực hiện Kế hoạch số 8/KH-BYT ngày 02/5/2025 của Bộ Y tế, UBND tỉnh vừa ban hành {GIVEN} yêu cầu UBND các xã phun thuốc.",
        f"Thực hiện Kế hoạch số 8/KH-BYT ngày 02/5/2025 của Bộ Y tế; UBND tỉnh có {GIVEN} yêu cầu Sở Y tế phun thuốc.",
        f"Sở đã gửi {GIVEN} yêu cầu các phòng báo cáo trước ngày 30/6/2025.",
        f"Tại {GIVEN}, UBND tỉnh giao Sở Tài chính báo cáo trước ngày 30/6/2025.",
        f"Phúc đáp {GIVEN} yêu cầu các trường nộp báo cáo trước ngày 30/6/2025, Trường THCS Kim Đồng xác nhận có 812 học sinh.",
        f"Cục Quản lý Dược có {GIVEN} thu hồi thuốc, yêu cầu công ty nhập khẩu hoàn thành trước ngày 30/6/2025.",
        "Sở nhận được Công văn số 12/UBND-VP ngày 02/5/2025 của UBND xã Tân Lập đề nghị hướng dẫn mẫu sổ.",
    ],
)
def test_who_only_was_asked_before_has_no_task(tasks_of, text) -> None:
    assert tasks_of(text) == ()


def test_a_letter_that_only_names_its_ground_orders_by_itself(tasks_of) -> None:
    assert told(tasks_of(f"Thực hiện {GIVEN}, đề nghị Chi cục Văn thư nộp báo cáo trước ngày 20/6/2025.")) == [
        (["Chi cục Văn thư"], "2025-06-20")
    ]


@pytest.mark.parametrize(
    ("about", "who"),
    [("về việc giao", "Phòng Giá"), ("về giao", "Phòng Giá"), ("giao", "Sở Y tế")],
)
def test_who_acts_behind_a_title_that_tells_of_an_order_does_so_by_his_own_day(tasks_of, about, who) -> None:
    text = f"Thực hiện {GIVEN} {about} Sở Y tế chủ trì đấu thầu, Phòng Giá lập bảng giá trước ngày 20/6/2025."
    assert told(tasks_of(text)) == [([who], "2025-06-20")]


@pytest.mark.parametrize("order", ["Sở Nội vụ yêu cầu", "đề nghị", "Giám đốc Sở giao"])
def test_the_day_for_which_something_is_wanted_is_not_that_of_the_order(tasks_of, order) -> None:
    text = f"Để kịp trình UBND tỉnh trước ngày 30/6/2025, {order} Chi cục Văn thư rà soát hồ sơ{{}}."
    assert told(tasks_of(text.format(" trước ngày 20/6/2025"))) == [(["Chi cục Văn thư"], "2025-06-20")]
    assert told(tasks_of(text.format(""))) == [(["Chi cục Văn thư"], "2025-06-30")]
