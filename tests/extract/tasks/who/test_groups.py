"""Groups whose work a heading announces, and offices whose statute it is."""

import pytest

from luocdo.extract.rules import Row, rows, split
from luocdo.extract.tasks.who.groups import charged_groups, is_standing, set_up
from luocdo.extract.tasks.who.no_order import states_fact
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


ROWS = rows("task_groups")


def charged(name: str) -> bool:
    """Whether a heading that announces the work of `name` is about a group."""
    heading = f"Nhiệm vụ của {name}"
    return bool(charged_groups(read_words(heading, 0, len(heading))))


def of_kind(*kinds: str) -> list[Row]:
    return [row for row in ROWS if row["kind"] in kinds]


@pytest.mark.parametrize("row", of_kind("group", "standing"), ids=lambda row: row["words"])
def test_a_group_is_charged_and_a_standing_body_is_not(row: Row) -> None:
    group = row["kind"] == "group"
    assert row["example"].lower().startswith(row["words"])
    assert (charged(row["example"]), is_standing(row["example"])) == (group, not group)


@pytest.mark.parametrize("row", of_kind("group", "member"), ids=lambda row: row["words"])
def test_how_a_group_and_its_members_work_orders_nothing(row: Row) -> None:
    way = "làm việc theo chế độ kiêm nhiệm."
    ours, other = (read_words(f"{name} {way}", 0, len(f"{name} {way}")) for name in (row["example"], "Văn phòng Sở"))
    assert (states_fact(ours), states_fact(other)) == (True, False)


@pytest.mark.parametrize("row", [row for row in ROWS if row["not_before"]], ids=lambda row: row["words"])
def test_before_some_words_it_is_no_group(row: Row) -> None:
    assert not any(charged(f"{row['words'].capitalize()} {word} xã") for word in split(row["not_before"]))
