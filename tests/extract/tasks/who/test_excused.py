"""Who need not do a thing, may do it, or has done it."""

import pytest

from luocdo.extract.tasks.who.words import read_words


@pytest.mark.parametrize(
    "text",
    [
        "Phòng Dược không cần lập danh mục.",
        "Phòng Dược được miễn lập danh mục.",
        "Phòng Dược thì được lập danh mục sau.",
        "Trưởng đoàn kiểm tra có quyền lập biên bản.",
        "Ban Chỉ đạo được phép lập danh mục riêng.",
        "Các tổ phải được kiện toàn trước ngày 20/5.",
        "Sở Y tế đã kịp thời rà soát hồ sơ.",
        "Không giao Sở Y tế rà soát hồ sơ.",
    ],
)
def test_he_is_ordered_nothing(text: str) -> None:
    assert read_words(text, 0, len(text)).excused


@pytest.mark.parametrize(
    "text",
    [
        "Phòng Dược không được lập thêm danh mục.",
        "Phòng Dược phải lập danh mục.",
        "Các hộ có quyền sử dụng đất lập hồ sơ.",
        "Các đơn vị đã sắp xếp rà soát hồ sơ.",
        "Sở Y tế đã rà soát hồ sơ, cần lập danh mục.",
    ],
)
def test_who_forbids_who_is_one_of_many_and_who_must_go_on_is_ordered(text: str) -> None:
    words = read_words(text, 0, len(text))
    assert not words.excused
    assert words.acting is not None
