"""What the words of an item begin with, and the lines of roles among them."""

import pytest

from luocdo.extract.tasks.words import Words, read_words


def words_of(text: str) -> Words:
    return read_words(text, 0, len(text))


@pytest.mark.parametrize(
    "text",
    ["Phòng Dược lập danh mục.", "Sau hội nghị giao Phòng Dược\nlập danh mục.", "Phòng Dược: Lập danh mục."],
)
def test_words_name_somebody_at_their_beginning(text: str) -> None:
    assert words_of(text).names_somebody


@pytest.mark.parametrize(
    "text", ["Lập danh mục gửi Phòng Dược.", "Phòng, chống dịch.", "Phòng Dược không phải lập danh mục."]
)
def test_words_name_nobody_where_nobody_must_act(text: str) -> None:
    assert not words_of(text).names_somebody


def test_who_only_passes_an_order_on_does_not_act() -> None:
    assert words_of("Sở Y tế yêu cầu Phòng Dược lập danh mục.").acting is None


def test_who_need_not_do_a_thing_is_excused() -> None:
    assert words_of("Phòng Dược không phải lập danh mục.").excused
    assert not words_of("Phòng Dược không được lập thêm danh mục.").excused


def test_words_are_found_over_the_end_of_a_line() -> None:
    assert words_of("Thủ trưởng các phòng chịu trách\n   nhiệm thi hành").has("none")


def test_lines_of_roles_are_read_with_the_words() -> None:
    words = words_of("Đơn vị chủ trì: Phòng Dược. Đơn vị phối hợp: Văn phòng Sở, Thanh tra Sở.")
    assert [(each.name, each.role) for each in words.roles] == [
        ("Phòng Dược", "chủ trì"),
        ("Văn phòng Sở", "phối hợp"),
        ("Thanh tra Sở", "phối hợp"),
    ]
