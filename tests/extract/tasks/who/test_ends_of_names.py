"""Where the name of whoever acts ends: before "tổng" of his verb, before "giám sát" behind a federation."""

import pytest


@pytest.mark.parametrize(
    ("item", "name"),
    [
        ("UBND các xã, phường tổng điều tra cơ sở sản xuất muối.", "UBND các xã, phường"),
        ("Công an các xã tổng kiểm kê tài sản.", "Công an các xã"),
        ("Ban Nữ công Liên đoàn giám sát việc thu chi.", "Ban Nữ công Liên đoàn"),
        ("Ủy ban Kiểm tra Công đoàn kiểm tra việc thu chi.", "Ủy ban Kiểm tra Công đoàn"),
        ("Đoàn kiểm tra Sở lập biên bản.", "Đoàn kiểm tra Sở"),
        ("Các Liên đoàn Lao động huyện, công đoàn ngành và tương đương phổ biến Hướng dẫn.",
         "Các Liên đoàn Lao động huyện, công đoàn ngành và tương đương"),
        ("Tổ giúp việc họp định kỳ hằng tháng.", "Tổ giúp việc"),
        ("Các trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên mở lớp.",
         "Các trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên"),
        ("Trung tâm Giáo dục thường xuyên huyện mở lớp.", "Trung tâm Giáo dục thường xuyên huyện"),
        ("Trung tâm Hỗ trợ phát triển giáo dục hòa nhập mở lớp.", "Trung tâm Hỗ trợ phát triển giáo dục hòa nhập"),
    ],
)  # fmt: skip
def test_a_name_ends_before_the_verb(tasks_of, item: str, name: str) -> None:
    (task,) = tasks_of(f"Giám đốc Sở yêu cầu:\n\n1. {item}")
    assert [each.name for each in task.assignees] == [name]


def test_several_federations_have_what_stands_below_their_heading(tasks_of) -> None:
    tasks = tasks_of(
        "1. Tổ chức thực hiện\n1.1. Các Liên đoàn Lao động huyện và tương đương:\n- Phổ biến Hướng dẫn;\n"
        "- Lập tổ thẩm định trước ngày 15/10/2025;\n1.2. Ban Tài chính Tổng Liên đoàn giám sát."
    )
    assert {each.name for task in tasks if task.due for each in task.assignees} == {
        "Các Liên đoàn Lao động huyện và tương đương"
    }
