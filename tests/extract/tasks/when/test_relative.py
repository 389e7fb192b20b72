"""Times that run from something, in digits and in letters."""

import pytest

from luocdo.extract.grammar.counts import counts
from luocdo.extract.tasks.when.relative import find_relative, is_relative


def words_in(small: str) -> list[str]:
    return [small[slice(*span)] for span in find_relative(small, timed=False)]


@pytest.mark.parametrize("number", counts())
def test_a_term_of_any_number_that_is_written_in_letters_is_one(number: str) -> None:
    for words in (f"trong vòng {number} ngày", f"trong thời hạn {number} ngày làm việc kể từ ngày ký"):
        assert words_in(f"gửi hồ sơ {words}, các phòng tổng hợp") == [words]


@pytest.mark.parametrize(
    "words",
    [
        "trong ba ngày",
        "trong năm ngày làm việc",
        "không quá bảy ngày kể từ ngày ký",
        "chậm nhất mười lăm ngày",
        "trong ba (03) ngày làm việc",
        "trong hai mươi bốn giờ",
    ],
)
def test_behind_a_bare_word_for_a_deadline_too(words: str) -> None:
    assert words_in(f"các phòng gửi báo cáo {words}.") == [words]
    assert is_relative(words)


@pytest.mark.parametrize(
    "small",
    [
        "làm thêm trong một ngày, một tháng theo luật",
        "số hồ sơ trong năm ngày càng nhiều",
        "trong hai năm 2023 - 2024 các xã đã làm",
        "không trả được nợ trong ba tháng liên tiếp",
        "tổ chức hội thao trong hai ngày, các phòng cử vận động viên",
        "tạm dừng đón khách trong mười ngày; sở kiểm tra",
        "trong ba ngày tết trực đủ quân số",
    ],
)
def test_a_length_of_time_is_no_term(small: str) -> None:
    assert words_in(small) == []


def test_the_bracket_around_an_event_is_no_part_of_it() -> None:
    assert words_in("lập danh sách (gửi trước ngày khai mạc 10 ngày).") == ["trước ngày khai mạc 10 ngày"]
