"""Two names are of two agencies only where that is sure: one agency is called in many ways."""

import pytest

from luocdo.queries.checking.namesakes import are_two


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("UBND tỉnh Lạng Sơn", "UBND tỉnh Cao Bằng"),
        ("UBND xã Tân Lập", "UBND xã Tân Văn"),
        ("Viện KSND tỉnh Lạng Sơn", "Viện KSND tỉnh Cao Bằng"),
        ("Bộ Nội vụ", "Bộ Tài chính"),
        ("Sở Nội vụ tỉnh Lạng Sơn", "Sở Tài chính tỉnh Lạng Sơn"),
    ],
)
def test_of_one_kind_in_two_places_or_both_on_the_lists(name: str, other: str) -> None:
    assert are_two(name, other)


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Công ty CP Chè Lạng Sơn", "Công ty Cổ phần Chè Lạng Sơn"),
        ("Viện KSND tỉnh Lạng Sơn", "Viện kiểm sát nhân dân tỉnh Lạng Sơn"),
        ("Trường Trung học phổ thông Chi Lăng", "Trường THPT Chi Lăng tỉnh Lạng Sơn"),
        ("Trung tâm PVHCC xã Tân Lập", "Trung tâm Phục vụ hành chính công xã Tân Lập"),
        ("Trung tâm Y tế Bắc Sơn", "Trung tâm Y tế huyện Bắc Sơn"),
        ("UBND thị xã Bắc Sơn", "UBND thành phố Bắc Sơn"),
        ("UBND tỉnh Lạng Sơn", "Văn phòng UBND tỉnh Lạng Sơn"),
        ("Sở Y tế", "Sở Y tế tỉnh Lạng Sơn"),
        ("Sở GDĐT tỉnh Lạng Sơn", "Sở Giáo dục và Đào tạo tỉnh Lạng Sơn"),
    ],
)
def test_not_where_one_may_be_the_other_in_short(name: str, other: str) -> None:
    assert not are_two(name, other)
