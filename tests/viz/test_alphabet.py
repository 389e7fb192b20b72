"""Vietnamese words in the order in which a Vietnamese looks them up."""

import pytest

from luocdo.viz.alphabet import in_order


def test_letters_count_before_tones_and_a_letter_with_its_sign_is_another_one():
    words = [
        "Sơn La",
        "Đoàn xã",
        "Sở Y tế",
        "Dân quân",
        "bản",
        "bàn",
        "Ban Dân vận",
        "01 tổ",
        "Sở Nội vụ",
        "Ủy ban",
        "UBND các xã",
    ]
    assert sorted(words, key=in_order) == [
        *(
            "01 tổ",
            "bàn",
            "bản",
            "Ban Dân vận",
            "Dân quân",
            "Đoàn xã",
            "Sở Nội vụ",
            "Sở Y tế",
            "Sơn La",
            "UBND các xã",
            "Ủy ban",
        ),
    ]


@pytest.mark.parametrize(("first", "then"), [("ma", "mà"), ("mà", "mả"), ("mả", "mã"), ("mã", "má"), ("má", "mạ"), ("a", "ă"), ("ă", "â"), ("d", "đ"), ("o", "ô"), ("ô", "ơ"), ("u", "ư")])  # fmt: skip
def test_tones_and_letters_stand_as_in_a_dictionary(first, then):
    assert in_order(first) < in_order(then)


def test_a_name_typed_with_marks_of_its_own_stands_where_the_other_one_does():
    assert in_order("So\u031b\u0309 Y te\u0302\u0301") == in_order("Sở Y tế")


def test_each_vowel_with_each_tone_has_a_place_of_its_own_and_so_has_what_is_no_letter():
    vowels = "a à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ e è ẻ ẽ é ẹ ê ề ể ễ ế ệ o ò ỏ õ ó ọ ô ồ ổ ỗ ố ộ ơ ờ ở ỡ ớ ợ u ù ủ ũ ú ụ ư ừ ử ữ ứ ự"
    places = [in_order(vowel) for vowel in vowels.split()]
    assert len(set(places)) == 60
    assert places == sorted(places)
    assert in_order("\ud800") > in_order("y") > in_order("9") > in_order("-")
