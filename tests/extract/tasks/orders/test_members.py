"""A list of members orders nothing; whoever stands in it with a verb does."""

import pytest

from luocdo.extract.model import Document

MEMBERS = "Điều 1. Thành lập Hội đồng.\n\nPHỤ LỤC\nDANH SÁCH THÀNH VIÊN HỘI ĐỒNG\n\n{}\n"


@pytest.mark.parametrize(
    ("item", "ordered"),
    [
        ("1. Ông Trần Văn Nam - Trưởng Ban Quản lý các khu công nghiệp;", False),
        ("1. Chủ tịch Hội đồng: Bà Lê Thị Lan - Phó Giám đốc Sở Xây dựng.", False),
        ("1. Ông Trần Văn Nam - Phó Giám đốc Sở Tài chính chủ trì lập danh mục;", True),
        ("1. Bà Lê Thị Lan - Trưởng phòng Kiểm tra, Tổ chức cán bộ;", False),
        ("1. Bà Lê Thị Lan - Trưởng phòng Tổ chức cán bộ rà soát hồ sơ còn tồn;", True),
        ("2. Thiếu tá Lò Văn Pán, Trưởng Công an xã: Phó Trưởng ban phụ trách kho 06.", False),
        ("3. Ông Y Thoan Niê, Trưởng phòng Phòng Văn hóa - Xã hội: Ủy viên thường trực;", False),
        ("3. Ông Y Thoan Niê, Trưởng phòng Phòng Văn hóa - Xã hội: Trưởng đoàn rà soát hồ sơ còn tồn;", True),
    ],
)
def test_who_is_named_with_his_office_in_a_list_of_members_is_told_nothing(tasks_of, item, ordered) -> None:
    decision = Document(type="Quyết định", date="2026-11-02", title="thành lập Hội đồng kiểm kê")
    assert bool(tasks_of(MEMBERS.format(item), decision)) is ordered
