"""A line that leads to items gives its day to those below it, where the day is that by which all of them are done."""

import pytest

BELOW = """
a) Phòng Dược lập danh mục thuốc;
b) Phòng Tài vụ đối chiếu công nợ;
c) Văn phòng Sở rà soát hồ sơ trước ngày 30/9/2025.
2. Thanh tra Sở theo dõi việc thực hiện."""


def days(tasks_of, line: str) -> list[str | None]:
    text = f"Giám đốc Sở yêu cầu các phòng thực hiện:\n\n1. {line}{BELOW}"
    return [task.due for task in tasks_of(text) if task.item in ("a", "b", "c")]


@pytest.mark.parametrize(
    "line",
    [
        "Các nhiệm vụ sau hoàn thành trước ngày 20/10/2025:",
        "Những việc sau đây phải xong trước 20/10/2025:",
        "Hoàn thành trước ngày 20/10/2025:",
        "Hoàn thành trước ngày 20/10/2025 các công việc sau:",
        "Thời hạn: ngày 20/10/2025 đối với các việc sau:",
        "Thời hạn hoàn thành ngày 20/10/2025 đối với các nội dung:",
        "Chậm nhất đến ngày 20/10/2025, các đơn vị hoàn thành các nội dung sau:",
        "Nhiệm vụ trọng tâm (hoàn thành trước ngày 20/10/2025):",
        "Giao các phòng hoàn thành trước ngày 20/10/2025:",
        "Phòng Dược chủ trì, hoàn thành trước ngày 20/10/2025 các nội dung sau:",
    ],
)
def test_the_day_of_a_line_is_that_of_the_items_below_it_that_have_none(tasks_of, line: str) -> None:
    assert days(tasks_of, line) == ["2025-10-20", "2025-10-20", "2025-09-30"]


@pytest.mark.parametrize(
    "line",
    [
        "Nhiệm vụ trong quý IV/2025:",
        "Phòng Y ban hành kế hoạch trước ngày 20/10/2025; chỉ đạo:",
        "Phòng Y ban hành kế hoạch trước ngày 20/10/2025, chỉ đạo:",
        "Đối với hồ sơ tiếp nhận trước ngày 01/10/2025:",
    ],
)
def test_another_day_in_such_a_line_is_not_theirs(tasks_of, line: str) -> None:
    assert days(tasks_of, line) == [None, None, "2025-09-30"]


def test_the_day_of_the_paragraph_above_is_that_of_all_items(tasks_of) -> None:
    for opening in (
        "Giám đốc Sở yêu cầu các phòng hoàn thành các nội dung sau trước ngày 20/9/2025:",
        "Giám đốc Sở yêu cầu các phòng thực hiện các nội dung sau, xong trước ngày 20/9/2025:",
    ):
        tasks = tasks_of(f"{opening}\n\n1. Phòng Dược lập danh mục.\n2. Phòng Tài vụ đối chiếu công nợ.")
        assert [task.due for task in tasks] == ["2025-09-20", "2025-09-20"]


def test_a_day_in_the_paragraph_above_that_completes_nothing_is_not_theirs(tasks_of) -> None:
    tasks = tasks_of(
        "Để chuẩn bị Hội nghị tổ chức trước ngày 20/9/2025, Giám đốc Sở yêu cầu:\n\n1. Phòng Dược lập danh mục."
    )
    assert [task.due for task in tasks] == [None]
