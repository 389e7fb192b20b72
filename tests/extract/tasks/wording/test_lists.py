"""The lists of words as patterns."""

import pytest

from luocdo.extract.tasks.wording.lists import any_of, head, holds, verb


def test_words_of_a_kind_are_found_in_any_case_and_over_broken_lines_but_not_inside_others() -> None:
    assert any_of("order").search("Sở ĐỀ\nNGHỊ các xã") is not None
    assert any_of("order").search("Sở giaodịch") is None
    assert any_of("order").search("hạ tầng giao thông") is None


def test_a_text_in_small_letters_holds_a_word_of_a_kind_or_none() -> None:
    assert holds("sở yêu cầu các phòng", "order")
    assert not holds("sở tổng hợp", "order")


@pytest.mark.parametrize(
    "words", ["phòng giá rà soát", "các sở", "11 xã nêu trên", "100% giáo viên", "ông nguyễn văn an"]
)
def test_a_name_begins_with_a_head_or_with_how_many_they_are(words: str) -> None:
    assert head().match(words) is not None


@pytest.mark.parametrize(
    "words",
    ["phòng, chống dịch", "đội hình tình nguyện", "ban hành kế hoạch", "báo cáo", "xã hội", "hồ sơ", "11 hồ sơ"],
)
def test_words_before_which_a_head_is_none_begin_no_name(words: str) -> None:
    assert head().match(words) is None


def test_a_verb_is_none_behind_the_words_with_which_it_is_a_noun() -> None:
    assert verb().search("lập danh mục") is not None
    assert verb().search("theo quy trình") is None


def test_a_verb_is_none_in_what_an_office_is_set_up_for():
    assert verb().search("các đơn vị hoạt động khai thác đá") is None
    assert verb().search("cơ quan chuyên trách tham mưu") is None
