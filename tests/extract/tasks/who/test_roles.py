"""Lines of roles, and roles that stand behind names."""

import pytest

from luocdo.extract.tasks.who.names import split_names
from luocdo.extract.tasks.who.roles import named_behind, read_roles


def test_a_line_of_roles_names_several_between_semicolons() -> None:
    named = read_roles("Đơn vị phối hợp: Phòng Dược; UBND các xã; Công an tỉnh.")
    assert [each.name for each in named] == ["Phòng Dược", "UBND các xã", "Công an tỉnh"]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Báo cáo kết quả về Phòng Dược – Văn phòng Sở trước ngày 25/3.", []),
        ("Gửi bảng kê cho Phòng Dược - Sở Y tế chậm nhất ngày 25/3.", []),
        ("Báo cáo kết quả về Phòng Dược – Văn phòng Sở.", ["Văn phòng Sở"]),
        ("Rà soát kho – Văn phòng Sở trước ngày 25/3.", ["Văn phòng Sở"]),
    ],
)
def test_the_office_behind_a_dash_is_no_one_who_acts_where_the_result_goes_to_its_room(
    line: str, names: list[str]
) -> None:
    assert [each.name for each in named_behind(line)] == names


def test_who_answers_for_the_work_directs_it() -> None:
    named = read_roles("Trách nhiệm chỉ đạo thực hiện: Đảng ủy UBND tỉnh; các cấp ủy.")
    assert [(each.name, each.role) for each in named] == [("Đảng ủy UBND tỉnh", "chủ trì"), ("các cấp ủy", "chủ trì")]


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


@pytest.mark.parametrize(
    ("item", "named"),
    [
        ("Rà soát nội quy (Phòng Giá chủ trì; Văn phòng Sở phối hợp).",
         [("Phòng Giá", "chủ trì"), ("Văn phòng Sở", "phối hợp")]),
        ("Mở lớp tập huấn (Phòng Giá chủ trì, các phòng phối hợp; xong trước ngày 05/6/2025).",
         [("Phòng Giá", "chủ trì"), ("các phòng", "phối hợp")]),
        ("In tài liệu (Văn phòng Sở, xong trước ngày 05/6/2025).", [("Văn phòng Sở", "chủ trì")]),
        ("Nhập điểm thi (giáo viên bộ môn thực hiện).", [("giáo viên bộ môn", "chủ trì")]),
        ("Việc rà soát nội quy do Phòng Giá chủ trì, Văn phòng Sở phối hợp.",
         [("Phòng Giá", "chủ trì"), ("Văn phòng Sở", "phối hợp")]),
        ("Rà soát nội quy, giao Phòng Giá, hoàn thành trước ngày 05/6/2025.", [("Phòng Giá", "chủ trì")]),
        ("Mời đại biểu – Văn phòng Sở.", [("Văn phòng Sở", "chủ trì")]),
        ("Tổ chức diễn tập: Phòng Giá, Văn phòng Sở.", [("Phòng Giá", "chủ trì"), ("Văn phòng Sở", "chủ trì")]),
        ("Phòng Giá chủ trì, Văn phòng Sở phối hợp rà soát nội quy.",
         [("Phòng Giá", "chủ trì"), ("Văn phòng Sở", "phối hợp")]),
    ],
)  # fmt: skip
def test_who_does_it_may_be_named_behind_the_work(tasks_of, item, named) -> None:
    task = tasks_of(f"Giám đốc Sở phân công như sau:\n\n1. {item}\n\n2. Văn phòng Sở bố trí xe.\n")[0]
    assert [(each.name, each.role) for each in task.assignees] == named


@pytest.mark.parametrize(
    "item",
    ["Rà soát các đề tài do Viện Chăn nuôi chủ trì soạn thảo.", "Lấy ý kiến (Hội đồng họp tại Sở).", "Tổng kết giai đoạn 2021 - 2025.", "Thành phần: Phòng Giá."],
)  # fmt: skip
def test_what_is_said_of_the_work_itself_names_nobody_who_does_it(item) -> None:
    assert named_behind(item) == ()


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("Đơn vị: VNPT Long An; Phối hợp: Phòng Giá.", [("VNPT Long An", "chủ trì"), ("Phòng Giá", "phối hợp")]),
        ("Trách nhiệm: Phòng Giá, Văn phòng Sở", [("Phòng Giá", "chủ trì"), ("Văn phòng Sở", "chủ trì")]),
        ("Đơn vị: Các xã; VNPT tỉnh hỗ trợ.", [("Các xã", "chủ trì"), ("VNPT tỉnh", "phối hợp")]),
        ("Đơn vị: triệu đồng", []),
        ("Trách nhiệm: rà soát hồ sơ.", []),
        ("Trách nhiệm thực hiện: các phòng có trách nhiệm nộp hồ sơ cho Sở.", []),
        ("Trách nhiệm: Phòng Kiểm tra, Phòng Tổ chức", [("Phòng Kiểm tra", "chủ trì"), ("Phòng Tổ chức", "chủ trì")]),
    ],
)
def test_a_line_may_say_only_who(line: str, named: list[tuple[str, str]]) -> None:
    assert [(each.name, each.role) for each in read_roles(line)] == named


def test_whoever_is_named_last_in_a_role_may_only_help() -> None:
    line = "Chủ trì: Phòng Giá; Văn phòng Sở phối hợp."
    assert [(each.name, each.role) for each in read_roles(line)] == [
        ("Phòng Giá", "chủ trì"),
        ("Văn phòng Sở", "phối hợp"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Các đơn vị phối hợp: Cử cán bộ tham gia đoàn kiểm tra.",
        "Cơ quan chủ trì: Rà soát hồ sơ trước ngày 20/5/2025.",
        "Đơn vị thực hiện: Trước ngày 20/5/2025 gửi báo cáo.",
    ],
)
def test_work_or_a_day_behind_a_role_is_no_name(line: str) -> None:
    assert read_roles(line) == ()
