"""Groups whose work a heading announces, and offices whose statute it is."""

import pytest

from luocdo.extract.tasks.who.groups import charged_groups, set_up
from luocdo.extract.tasks.who.words import read_words


@pytest.mark.parametrize(
    ("heading", "groups"),
    [
        ("Nhiệm vụ của Ban Chỉ đạo", ["Ban Chỉ đạo"]),
        ("Nhiệm vụ, quyền hạn của Tổ công tác:", ["Tổ công tác"]),
        ("Chức năng, nhiệm vụ của Hội đồng tư vấn thuế", ["Hội đồng tư vấn thuế"]),
        ("Nhiệm vụ của Ban Tổ chức và Tổ giúp việc", ["Ban Tổ chức", "Tổ giúp việc"]),
        ("Đoàn kiểm tra có các nhiệm vụ sau:", ["Đoàn kiểm tra"]),
        ("Nhiệm vụ của Tiểu ban Nội dung và chế độ làm việc", ["Tiểu ban Nội dung"]),
        ("Nhiệm vụ và quyền hạn của Sở Y tế", []),
        ("Chức năng, nhiệm vụ của Ban Quản lý Khu công nghiệp", []),
        ("Nhiệm vụ của Hội đồng nhân dân xã", []),
        ("Nhiệm vụ của Ban Tổ chức Huyện ủy", []),
        ("Nhiệm vụ của Ban Tổ chức hội thi", ["Ban Tổ chức hội thi"]),
        ("Nhiệm vụ của Ban Chỉ đạo và Sở Y tế", []),
        ("Thành phần Ban Chỉ đạo", []),
    ],
)
def test_a_heading_on_the_work_of_groups_names_them_and_one_on_an_office_nobody(
    heading: str, groups: list[str]
) -> None:
    named = charged_groups(read_words(heading, 0, len(heading)))
    assert [each.name for each in named] == groups


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Về việc thành lập Ban Chỉ đạo thực hiện Đề án 06 tỉnh Hà Nam",
            ["Ban Chỉ đạo thực hiện Đề án 06 tỉnh Hà Nam", "Ban Chỉ đạo thực hiện Đề án 06"],
        ),
        (
            "Điều 1. Kiện toàn Tổ công tác triển khai nhà ở xã hội gồm các ông:",
            ["Tổ công tác triển khai nhà ở xã hội"] * 2,
        ),
        ("Thành lập Hội đồng kiểm kê kho\nthuốc\n\nĐiều 2.", ["Hội đồng kiểm kê kho\nthuốc"] * 2),
        ("Các xã thành lập tổ tuần tra ban đêm.", []),
        ("Công ty được thành lập năm 2010.", []),
    ],
)
def test_a_text_names_the_groups_that_it_sets_up(text: str, names: list[str]) -> None:
    assert list(set_up(text)) == names


def test_a_group_that_is_set_up_acts_under_its_whole_name(tasks_of) -> None:
    text = "Giám đốc Sở yêu cầu thành lập Ban Chỉ đạo thực hiện kiểm kê kho, cụ thể:\n\n1. {} lập biên bản.\n\n2. Lưu hồ sơ."
    first = tasks_of(text.format("Ban Chỉ đạo thực hiện kiểm kê kho"))[0]
    assert [each.name for each in first.assignees] == ["Ban Chỉ đạo thực hiện kiểm kê kho"]
