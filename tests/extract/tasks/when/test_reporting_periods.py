"""A list of periodic reports gives days of each year."""

import pytest

from luocdo.extract.tasks.when.deadlines import find_deadlines
from luocdo.extract.tasks.when.due_days import Calendar

PERIODIC = "Các phòng báo cáo định kỳ như sau:"


def of_last_line(text: str, calendar: Calendar) -> tuple[str | None, str | None]:
    (deadline,) = find_deadlines(text, text.rfind("\n") + 1, len(text), calendar)
    return deadline.due, deadline.recurrence


@pytest.mark.parametrize(
    ("above", "line", "told"),
    [
        (PERIODIC, "- Báo cáo 6 tháng: các xã gửi trước ngày 05/7.", (None, "hằng năm")),
        (
            f"{PERIODIC}\n- Báo cáo quý: trước ngày 05 tháng sau.",
            "- Báo cáo năm: trước ngày 15/12.",
            (None, "hằng năm"),
        ),
        ("Các phòng báo cáo định kỳ năm 2025 như sau:", "- Báo cáo 6 tháng: trước ngày 05/7.", ("2025-07-05", None)),
        (PERIODIC, "- Báo cáo 6 tháng: trước ngày 01/3.", (None, "hằng năm")),
        (PERIODIC, "- Báo cáo 6 tháng: trước ngày 05/7/2025.", ("2025-07-05", None)),
        (PERIODIC, "- Báo cáo 6 tháng: trước ngày 05/7 để trình kỳ họp giữa năm 2025.", ("2025-07-05", None)),
        (
            "Các phòng báo cáo không định kỳ như sau:",
            "- Báo cáo 6 tháng: trước ngày 05/7.",
            ("2025-07-05", None),
        ),
        (PERIODIC, "- Báo cáo kho: trước ngày 05/7.", ("2025-07-05", None)),
        (f"{PERIODIC}\n4. Các xã báo cáo.", "- Báo cáo 6 tháng: trước ngày 05/7.", ("2025-07-05", None)),
        ("Các phòng báo cáo như sau:", "- Báo cáo 6 tháng: trước ngày 05/7.", ("2025-07-05", None)),
    ],
)
def test_days_below_a_periodic_duty_come_again(above: str, line: str, told: tuple[str | None, str | None]) -> None:
    assert of_last_line(f"{above}\n{line}", Calendar("2025-03-10")) == told


def test_a_plan_of_a_year_means_its_own_days() -> None:
    text = f"{PERIODIC}\n- Báo cáo 6 tháng: trước ngày 05/7."
    assert of_last_line(text, Calendar("2025-01-10", plan_year="2025")) == ("2025-07-05", None)


def test_what_follows_in_the_same_line_comes_again_too() -> None:
    text = f"{PERIODIC}\n- Báo cáo năm: các xã gửi trước ngày 05/12; Văn phòng tổng hợp trước ngày 10/12."
    start = text.index("Văn phòng")
    (deadline,) = find_deadlines(text, start, len(text), Calendar("2025-03-10"))
    assert (deadline.due, deadline.recurrence) == (None, "hằng năm")
