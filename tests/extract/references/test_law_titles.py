"""The list of laws: each row fits its time, and the date of a text chooses between the laws of one title."""

import re
from collections import Counter
from datetime import date

import pytest

import luocdo
from luocdo.extract.model import Document
from luocdo.extract.normalise import normalise
from luocdo.extract.references.find import find_mentions
from luocdo.extract.references.law_titles import Law, laws, title_key
from luocdo.extract.rules import register, rows
from luocdo.extract.structure.segment import segment

# the National Assembly that made a law stands in its number; from its first to its last sitting day
TERMS = {
    10: ("1997-07-20", "2002-07-18"),
    11: ("2002-07-19", "2007-07-18"),
    12: ("2007-07-19", "2011-07-20"),
    13: ("2011-07-21", "2016-07-19"),
    14: ("2016-07-20", "2021-07-19"),
    15: ("2021-07-20", "2026-04-05"),
    16: ("2026-04-06", "2031-12-31"),
}

NUMBER = {
    "Luật": re.compile(r"\d{2,3}/(\d{4})/QH(\d\d)"),
    "Bộ luật": re.compile(r"\d{2,3}/(\d{4})/QH(\d\d)"),
    "Pháp lệnh": re.compile(r"\d{2}/(\d{4})/(?:PL-)?UBTVQH(\d\d)"),
}

# title, day of the text, the law that it means
BY_DATE = [
    ("Luật Đất đai", "2014-06-30", "13/2003/QH11"),
    ("Luật Đất đai", "2024-07-31", "45/2013/QH13"),
    ("Luật Đất đai", "2024-08-01", "31/2024/QH15"),
    ("Luật Công đoàn", "2025-06-30", "12/2012/QH13"),
    ("Luật Công đoàn", "2025-07-01", "50/2024/QH15"),
    ("Luật Đầu tư công", "2019-12-31", "49/2014/QH13"),
    ("Luật Đầu tư công", "2023-03-01", "39/2019/QH14"),
    ("Luật Đầu tư công", "2025-03-01", "58/2024/QH15"),
    ("Luật Phòng, chống ma túy", "2021-12-31", "23/2000/QH10"),
    ("Luật Phòng, chống ma túy", "2022-01-01", "73/2021/QH14"),
    ("Luật phòng chống ma túy", "2026-08-01", "120/2025/QH15"),
    ("Luật Tổ chức Chính phủ", "2015-12-31", "32/2001/QH10"),
    ("Luật Tổ chức Chính phủ", "2016-01-01", "76/2015/QH13"),
    ("Luật Thanh tra", "2022-12-01", "56/2010/QH12"),
    ("Luật Thanh tra", "2024-12-01", "11/2022/QH15"),
    ("Luật Thanh tra", "2025-12-01", "84/2025/QH15"),
    ("Luật Quản lý thuế", "2020-06-30", "78/2006/QH11"),
    ("Luật Quản lý thuế", "2020-07-01", "38/2019/QH14"),
    ("Luật Tổ chức chính quyền địa phương", "2025-02-28", "77/2015/QH13"),
    ("Luật Tổ chức chính quyền địa phương", "2025-04-01", "65/2025/QH15"),
    ("Luật Tổ chức chính quyền địa phương", "2025-09-01", "72/2025/QH15"),
    ("Luật Thủ đô", "2026-06-30", "39/2024/QH15"),
    ("Luật Thủ đô", "2026-07-01", "02/2026/QH16"),
    ("Bộ luật Lao động", "2020-12-31", "10/2012/QH13"),
    ("Bộ luật Lao động", "2021-01-01", "45/2019/QH14"),
    ("Pháp lệnh Ưu đãi người có công với cách mạng", "2021-06-30", "26/2005/PL-UBTVQH11"),
    ("Pháp lệnh Ưu đãi người có công với cách mạng", "2021-07-01", "02/2020/UBTVQH14"),
]

# a year or a day in the reference says which law is meant, whatever the day of the text
BY_YEAR = [
    ("Luật Nhà ở năm 2014", "65/2014/QH13"),
    ("Luật Nhà ở năm 2023", "27/2023/QH15"),
    ("Luật Giáo dục năm 2005", "38/2005/QH11"),
    ("Luật Hộ tịch năm 2026", "03/2026/QH16"),
    ("Luật Tiếp cận thông tin năm 2026", "01/2026/QH16"),
    ("Luật Tổ chức Chính phủ ngày 25 tháng 12 năm 2001", "32/2001/QH10"),
    ("Luật Tổ chức HĐND, UBND năm 2003", "11/2003/QH11"),
    ("Luật Xây dựng năm 2015", None),
]


def listed() -> list[Law]:
    return [Law(**row) for row in rows("law_titles")]


def numbered() -> list[Law]:
    return [law for law in listed() if law.number]


def resolved(words: str, day: str) -> str | None:
    clean = normalise(f"Thực hiện {words}, các phòng rà soát hồ sơ.")
    (mention,) = find_mentions(clean, (), Document(date=day))
    return mention.resolves_to


def test_the_laws_stand_in_the_order_of_their_titles_and_days() -> None:
    order = [(law.type, title_key(law.title), law.date) for law in listed()]
    assert order == sorted(order)


def test_no_law_is_listed_twice_under_one_title() -> None:
    counts = Counter((law.type, title_key(law.title), law.number) for law in listed())
    assert [each for each, times in counts.items() if times > 1] == []


def test_a_title_without_a_number_is_known_by_no_other_row() -> None:
    known = {(law.type, title_key(law.title)) for law in laws() if law.number}
    assert [law for law in listed() if not law.number and (law.type, title_key(law.title)) in known] == []


def test_a_row_says_something_that_the_register_does_not() -> None:
    registered = {(each.type, title_key(each.title), each.number, each.effective_from) for each in register()}
    assert [
        law for law in listed() if (law.type, title_key(law.title), law.number, law.effective_from) in registered
    ] == []


def test_a_number_has_its_day_and_takes_effect_no_earlier() -> None:
    for law in numbered():
        assert date.fromisoformat(law.date) <= date.fromisoformat(law.effective_from or "9999-12-31"), law
    assert all(law.date == law.effective_from == "" for law in listed() if not law.number)


def test_a_number_fits_the_day_and_the_term_of_the_assembly() -> None:
    for law in numbered():
        parts = NUMBER[law.type].fullmatch(law.number)
        assert parts is not None, law
        first, last = TERMS[int(parts[2])]
        assert first <= law.date <= last, law
        assert law.date[:4] == parts[1], law


def test_a_number_is_of_one_day() -> None:
    days: dict[str, set[tuple[str, str]]] = {}
    for law in numbered():
        days.setdefault(law.number, set()).add((law.date, law.effective_from))
    assert {number: found for number, found in days.items() if len(found) > 1} == {}


@pytest.mark.parametrize(("words", "day", "number"), BY_DATE)
def test_the_day_of_the_text_chooses_between_laws_of_one_title(words: str, day: str, number: str) -> None:
    assert resolved(words, day) == number


@pytest.mark.parametrize(("words", "number"), BY_YEAR)
def test_a_year_chooses_between_laws_of_one_title(words: str, number: str | None) -> None:
    assert resolved(words, "2026-11-01") == number


def names_in(text: str) -> list[tuple[str, str | None]]:
    clean = normalise(text)
    return [
        (clean.text[each.start : each.end], each.title) for each in find_mentions(clean, segment(clean), Document())
    ]


def test_the_laws_of_a_list_share_the_type_before_its_colon() -> None:
    assert names_in("Sửa đổi một số điều của các Luật: Chứng khoán, Kế toán và Quản lý thuế.") == [
        ("Luật: Chứng khoán", "Chứng khoán"),
        ("Kế toán", "Kế toán"),
        ("Quản lý thuế", "Quản lý thuế"),
    ]


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("Luật Lưu trữ sửa đổi 2014", "sửa đổi, bổ sung một số điều của Luật Lưu trữ"),
        ("Luật Lưu trữ sửa đổi năm 2014", "sửa đổi, bổ sung một số điều của Luật Lưu trữ"),
        ("Luật Lưu trữ", "Lưu trữ"),
    ],
)
def test_a_law_with_the_year_of_its_amendment_is_the_one_that_amends_it(printed: str, title: str) -> None:
    assert names_in(f"Theo {printed}, kho được sửa đổi 2 lần.") == [(printed, title)]


def test_the_laws_that_a_law_amends_are_in_its_name_also_as_a_list() -> None:
    text = "Căn cứ Luật sửa đổi, bổ sung một số điều của Luật: Chứng khoán, Kế toán ngày 29/11/2024;"
    assert [each for each, _ in names_in(text)] == [text.removeprefix("Căn cứ ").rstrip(";")]


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("Luật Tchức chính quyền địa phương ngày 19/6/2015", "77/2015/QH13"),
        ("Luật Lưu tữ ngày 21/6/2024", "33/2024/QH15"),
        ("Luật Lưu tữ ngày 22/6/2024", None),
        ("Luật Lưu ngày 21/6/2024", None),
    ],
)
def test_a_title_that_lost_a_letter_is_known_by_its_day(printed: str, number: str | None) -> None:
    clean = normalise(f"Căn cứ {printed};")
    (mention,) = find_mentions(clean, segment(clean), Document())
    assert mention.resolves_to == number


def test_a_law_that_was_passed_anew_in_that_year_is_meant_itself() -> None:
    (law,) = luocdo.read_text("Thực hiện Luật Đất đai sửa đổi năm 2024, Phòng rà soát hồ sơ.").references
    assert law.title == "Đất đai"


def test_a_law_is_known_with_each_of_its_bodies_in_full_or_in_letters(titles) -> None:
    title = "tổ chức HĐND và Ủy ban nhân dân"
    assert titles(f"Căn cứ Luật {title} ngày 26/11/2003;") == [title]


def test_a_code_that_is_cited_by_its_number_keeps_its_title(titles) -> None:
    assert titles("Căn cứ Bộ luật Dân sự số 91/2015/QH13 ngày 24 tháng 11 năm 2015;") == ["Dân sự"]
