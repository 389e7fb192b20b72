"""Groups whose work a heading announces, and offices whose statute it is."""

import pytest

from luocdo.extract.tasks.who.groups import charged_groups
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
        ("Nhiệm vụ của Ban Chỉ đạo và Sở Y tế", []),
        ("Thành phần Ban Chỉ đạo", []),
    ],
)
def test_a_heading_on_the_work_of_groups_names_them_and_one_on_an_office_nobody(
    heading: str, groups: list[str]
) -> None:
    named = charged_groups(read_words(heading, 0, len(heading)))
    assert [each.name for each in named] == groups
