"""A day alone in brackets: that of an order, or of what is named before it."""

import pytest

from luocdo.extract.tasks.when.deadlines import find_deadlines
from luocdo.extract.tasks.when.due_days import Calendar


def days_of(text: str) -> list[str | None]:
    return [each.due for each in find_deadlines(text, 0, len(text), Calendar("2025-03-10"))]


@pytest.mark.parametrize(
    "text",
    [
        "Tổ Tin học rà soát đường truyền, báo cáo Ban Giám đốc danh mục máy in còn thiếu (15/4/2025).",
        "Văn phòng chuyển tài liệu cho đại biểu ở xa qua hệ thống quản lý văn bản (ngày 15/4/2025), bố trí xe.",
        "Phòng Tài vụ lập dự toán, hoàn thiện hồ sơ (15/4/2025); lưu hồ sơ.",
        "Phòng Tài vụ trình Kế hoạch mua sắm (15/4/2025).",
    ],
)
def test_behind_an_order_it_is_the_day_until_when(text: str) -> None:
    assert days_of(text) == ["2025-04-15"]


@pytest.mark.parametrize(
    "text",
    [
        "Phòng Văn thư rà soát theo Công văn của Sở Nội vụ (15/4/2025).",
        "Văn phòng chuẩn bị Lễ kỷ niệm thành lập ngành (15/4/2025).",
        "Phòng Tài vụ kiểm tra các khoản chi phát sinh (15/4/2025).",
        "Phòng Tài vụ kiểm tra các hợp đồng bảo trì (15/4/2025), báo cáo Ban Giám đốc.",
        "Phòng Tổ chức hoàn thiện danh sách bác sĩ đến tuổi nghỉ hưu (15/4/2025).",
        "Văn phòng hoàn thiện bài phát biểu đón Đoàn thẩm định (15/4/2025).",
        "Phòng Tài vụ đã nộp đủ hồ sơ (15/4/2025).",
        "Tổng hợp ý kiến; số liệu của xã An Bình (15/4/2025).",
        "Phòng Tài vụ lập dự toán (15/02/2025).",
    ],
)
def test_it_may_be_that_of_a_document_an_event_or_of_what_is_over(text: str) -> None:
    assert days_of(text) == []
