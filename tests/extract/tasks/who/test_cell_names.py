"""Those whom a cell of an assignment table names, with the roles that stand beside them."""

import pytest

from luocdo.extract.model import Assignee
from luocdo.extract.tasks.who.cell_names import split_cell


def test_the_lines_of_a_cell_are_names_of_their_own() -> None:
    assert split_cell("- Phòng Dược\n- Kế toán trưởng", "phối hợp") == (
        Assignee(name="Phòng Dược", role="phối hợp"),
        Assignee(name="Kế toán trưởng", role="phối hợp"),
    )


CELLS = [
    ("Phòng Dược + P. Tài vụ", [("Phòng Dược", "chủ trì"), ("P. Tài vụ", "chủ trì")]),
    ("Tổ Tin học; FPT IS (theo hợp đồng số 4)", [("Tổ Tin học", "chủ trì"), ("FPT IS", "chủ trì")]),
    ("Sở Y tế (Chi cục Dân số)", [("Sở Y tế (Chi cục Dân số)", "chủ trì")]),
    ("Trạm Y tế; Sở Y tế hướng dẫn", [("Trạm Y tế", "chủ trì"), ("Sở Y tế", "phối hợp")]),
    ("Phòng Dược (đầu mối), các khoa", [("Phòng Dược", "chủ trì"), ("các khoa", "chủ trì")]),
    ("- Chủ trì: Phòng Dược\n- Phối hợp: Phòng Giá", [("Phòng Dược", "chủ trì"), ("Phòng Giá", "phối hợp")]),
    ("Văn phòng Sở Thanh tra Sở", [("Văn phòng Sở", "chủ trì"), ("Thanh tra Sở", "chủ trì")]),
    (
        "Phòng Dược/Văn phòng Sở & Phòng Giá",
        [("Phòng Dược", "chủ trì"), ("Văn phòng Sở", "chủ trì"), ("Phòng Giá", "chủ trì")],
    ),
    ("Văn phòng HĐND & UBND xã", [("Văn phòng HĐND & UBND xã", "chủ trì")]),
    ("Phòng KH & CN", [("Phòng KH & CN", "chủ trì")]),
    ("Đ/c Lê Thị Mai - PCT UBND xã", [("Lê Thị Mai", "chủ trì")]),
    ("Phòng Tài chính - Kế hoạch", [("Phòng Tài chính - Kế hoạch", "chủ trì")]),
    ("Phòng Giúp đỡ\nngười tham gia", [("Phòng Giúp đỡ người tham gia", "chủ trì")]),
    ("Văn phòng\nHĐND và\nUBND xã", [("Văn phòng HĐND và UBND xã", "chủ trì")]),
    ("Công an xã,\nPhòng Văn hóa -\nXã hội", [("Công an xã", "chủ trì"), ("Phòng Văn hóa - Xã hội", "chủ trì")]),
]


@pytest.mark.parametrize(("cell", "named"), CELLS)
def test_a_cell_says_who_has_which_role(cell: str, named: list[tuple[str, str]]) -> None:
    assert [(each.name, each.role) for each in split_cell(cell, "chủ trì")] == named


def test_what_a_person_is_stands_behind_his_name_and_is_no_part_of_it() -> None:
    for office in ("Hiệu trưởng", "PHT", "P.HT"):
        assert [each.name for each in split_cell(f"Cô Lê Mỹ Lệ - {office}", "chủ trì")] == ["Cô Lê Mỹ Lệ"], office
