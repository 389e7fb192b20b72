"""Lines of roles, and roles that stand behind names."""

import pytest

from luocdo.extract.tasks.assignee_names import split_names
from luocdo.extract.tasks.roles import read_roles


def test_a_line_of_roles_names_several_between_semicolons() -> None:
    named = read_roles("Đơn vị phối hợp: Phòng Dược; UBND các xã; Công an tỉnh.")
    assert [each.name for each in named] == ["Phòng Dược", "UBND các xã", "Công an tỉnh"]


def test_a_semicolon_ends_the_names_where_another_role_follows() -> None:
    named = read_roles("Cơ quan chủ trì: Phòng Dược; Cơ quan phối hợp: Công an tỉnh; lập danh mục.")
    assert [(each.name, each.role) for each in named] == [("Phòng Dược", "chủ trì"), ("Công an tỉnh", "phối hợp")]


@pytest.mark.parametrize(
    ("words", "name", "role"),
    [
        ("Phòng Dược (chủ trì)", "Phòng Dược", "chủ trì"),
        ("Phòng Dược (cơ quan chủ trì)", "Phòng Dược", "chủ trì"),
        ("Phòng Dược (đầu mối)", "Phòng Dược", "chủ trì"),
        ("Phòng Dược (phối hợp)", "Phòng Dược", "phối hợp"),
        ("Phòng Dược (đơn vị phối hợp thực hiện)", "Phòng Dược", "phối hợp"),
        ("Phòng Dược - chủ trì", "Phòng Dược", "chủ trì"),
        ("Phòng Dược (cơ sở 2)", "Phòng Dược (cơ sở 2)", None),
    ],
)
def test_a_role_behind_a_name_is_its_role_and_no_part_of_it(words: str, name: str, role: str | None) -> None:
    assert [(each.name, each.role) for each in split_names(words, None)] == [(name, role)]


def test_a_line_of_roles_says_who_leads_and_who_helps() -> None:
    named = read_roles("Cơ quan thực hiện: Phòng Dược chủ trì, phối hợp với Phòng Giá và Công an tỉnh.")
    assert [(each.name, each.role) for each in named] == [
        ("Phòng Dược", "chủ trì"),
        ("Phòng Giá", "phối hợp"),
        ("Công an tỉnh", "phối hợp"),
    ]


def test_a_line_that_was_run_in_behind_the_names_is_none_of_them() -> None:
    line = "Đơn vị chủ trì: Phòng Giá, Văn phòng Sở - Thời gian hoàn thành: Quý III/2025"
    assert [each.name for each in read_roles(line)] == ["Phòng Giá", "Văn phòng Sở"]
    hyphen = "Đơn vị chủ trì: Phòng Lao động - Thương binh và Xã hội."
    assert [each.name for each in read_roles(hyphen)] == ["Phòng Lao động - Thương binh và Xã hội"]
