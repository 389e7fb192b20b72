"""The identity of a document."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from luocdo.graph.identity.key import DocumentKey, document_key

SO_TRI = "Sở Khoa học và Công nghệ tỉnh Quảng Trị"
SO_SON = "Sở Khoa học và Công nghệ tỉnh Lạng Sơn"

SAME = [
    (("5/KH-SKHCN", "Kế hoạch", SO_TRI, "2023-01-13"), ("05/KH-SKHCN", "Kế hoạch", SO_TRI, "2023-01-13")),
    (("12/SNN&PTNT-TS", None, SO_TRI, "2024"), ("12/SNNPTNT-TS", "Công văn", SO_TRI, "2024-05-02")),
    (("61/2018/NĐ-CP", "Nghị định", None, None), ("61/2018/nđ-cp", None, "Chính phủ", "2018-04-23")),
    (("57-NQ/TW", "Nghị quyết", "Bộ Chính trị", "2024-12-22"), ("57/NQ-TW", "Nghị quyết", "Trung ương", "2024-12-22")),
    (("32/2009/TT-BNN", None, None, None), ("32/2009/TT-BNN&PTNT", "Thông tư", None, "2009-06-10")),
    (("06/QĐ-TTg", "Quyết định", "Chính phủ", "2022-01-06"), ("6/QĐ-TTg", None, "Thủ tướng Chính phủ", "2022")),
    (("31/2024/QH15", "Luật", None, None), ("31/QH15", "Luật", "Quốc hội", "2024-01-18")),
    (("91/2015/QH13", "Bộ luật", None, None), ("91/2015/QH13", "Luật", None, None)),
    (("12/1999/PL-UBTVQH10", None, None, None), ("12/1999/UBTVQH10", "Pháp lệnh", None, None)),
    (("11/CT.UBND", "Chỉ thị", "UBND tỉnh Hà Nam", "2003"), ("11/CT-UBND", "Chỉ thị", "UBND tỉnh Hà Nam", "2003")),
    (("999/CK-BCĐ", "Văn bản", "Ban Chỉ đạo tỉnh A", "2023"), ("999/CK-BCĐ", None, "Ban Chỉ đạo tỉnh A", "2023-08-04")),
    (("59-NQ/TW", "Nghị quyết", None, "2024-01-24"), ("59-NQ/TW", "Nghị quyết", None, "2025-01-24")),
    (
        ("03/2016/TTLT-BTP-BNG", None, None, None),
        ("3/2016/TTLT/BNG-BTP", "Thông tư liên tịch", "Bộ Tư pháp", "2016-02-22"),
    ),
    (("02/2013/TTLT-VKSTC-TATC", None, None, None), ("02/2013/TTLT-TANDTC-VKSNDTC", None, None, None)),
]

TWINS = [
    (("15/KH-SKHCN", "Kế hoạch", SO_TRI, "2023-02-13"), ("15/KH-SKHCN", "Kế hoạch", SO_SON, "2023-02-13")),
    (("15/KH-SKHCN", "Kế hoạch", SO_TRI, "2023-02-13"), ("15/KH-SKHCN", "Kế hoạch", SO_TRI, "2024-02-13")),
    (("06/QĐ-TTg", "Quyết định", None, "2022-01-06"), ("06/2022/QĐ-TTg", "Quyết định", None, "2022-02-25")),
    (("57/2024/QH15", "Luật", None, None), ("57/2024/QH15", "Nghị quyết", None, None)),
    (("31/2024/QH15", "Luật", None, None), ("31/2013/QH13", "Luật", None, None)),
    (("18-NQ/TW", "Nghị quyết", None, "2017-10-25"), ("18-NQ/TW", "Nghị quyết", None, "2022-06-16")),
    (("30/2025/QĐ-UBND", "Quyết định", "UBND tỉnh A", None), ("030/2025/QĐ-UBND", "Quyết định", "UBND tỉnh A", None)),
    (("01/2018/TT-BTC", "Thông tư", None, None), ("01/2018/TT-BNV", "Thông tư", None, None)),
    (("12/CP", "Nghị định", "Chính phủ", "1995"), ("12/CP", "Nghị quyết", "Chính phủ", "1995")),
    (
        ("30/QĐ-UBND", "Quyết định", "UBND tỉnh Bắc Ninh", "2025-01-20"),
        ("30/QĐ-UBND", "Quyết định", "UBND tỉnh Bắc Ninh", "2025-07-08"),
    ),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_ways_of_writing_one_number_give_one_key(one, other):
    assert document_key(*one) == document_key(*other)
    assert document_key(*one).complete


@pytest.mark.parametrize(("one", "other"), TWINS)
def test_twins_have_two_keys(one, other):
    assert document_key(*one) != document_key(*other)


@pytest.mark.parametrize(
    "said",
    [
        ("30/2020/QĐ-UBND", "Quyết định", None, "2020-12-08"),
        ("372/TB-VPCP", "Thông báo", None, None),
        ("61", "Nghị định", "Chính phủ", "2018"),
        ("64/2025/QH15", None, None, None),
        ("30/QĐ-UBND", "Quyết định", "UBND tỉnh Bắc Ninh", "2025"),
        ("30/QĐ-UBND", "Quyết định", "UBND xã Tân Lập tỉnh Lạng Sơn", "2024-05-02"),
        ("30/QĐ-UBND", "Quyết định", "UBND huyện Bình Sơn", "2024-05-02"),
        ("18-NQ/TW", "Nghị quyết", None, "2021"),
        ("18-NQ/TW", "Nghị quyết", None, None),
        (None, "Kế hoạch", SO_TRI, "2023-02-13"),
    ],
)
def test_a_key_with_a_part_missing_is_not_complete(said):
    assert not document_key(*said).complete


KEYS = st.builds(DocumentKey, *[st.text()] * 6)
WRITTEN = st.builds(
    document_key,
    st.from_regex(
        r"[0-9]{1,4}[a-z]?(/20[0-2][0-9])?[/-](QĐ|TB|TTLT|NQ)?[-/](UBND|TW|BTC-BYT|SKHCN|QH15)", fullmatch=True
    ),
    st.sampled_from(["Quyết định", "Công văn", "Luật", None]),
    st.sampled_from(["UBND tỉnh Bắc Ninh", "Sở Nội vụ", SO_TRI, None]),
    st.sampled_from(["2025-07-01", "2025-06-30", "2025", "2021-02", None]),
)


@given(WRITTEN)
def test_a_key_made_from_a_number_parses_what_it_prints(key):
    assert DocumentKey.parse(str(key)) == key
    assert {key: 1}[DocumentKey.parse(str(key))] == 1


@given(st.lists(KEYS | WRITTEN, max_size=3))
def test_keys_have_one_order(keys):
    for one in keys:
        for other in keys:
            assert (one < other) + (one == other) + (one > other) == 1
            assert (one <= other) == (one < other or one == other) != (one > other)
    ordered = sorted(keys)
    assert all(not later < earlier for at, earlier in enumerate(ordered) for later in ordered[at:])


def test_keys_of_one_series_come_by_year_and_by_number():
    numbers = [("9/KH-SYT", "2023"), ("10/KH-SYT", "2023"), ("100/KH-SYT", "2023"), ("2/KH-SYT", "2024")]
    keys = [document_key(number, "Kế hoạch", "Sở Y tế tỉnh Hà Giang", year) for number, year in numbers]
    assert sorted([keys[3], keys[1], keys[0], keys[2]]) == keys


@given(KEYS)
def test_a_key_parses_what_it_prints(key):
    assert DocumentKey.parse(str(key)) == key


def test_a_key_prints_what_it_does_not_know_as_a_question_mark():
    assert str(document_key("15/KH-SKHCN", "Kế hoạch", None, "2023")) == "?|kế hoạch|15|kh-skhcn|2023"


@pytest.mark.parametrize("text", ["61/2018/NĐ-CP", "a|b|1|c", "a|b|1|c|2023|mark|more"])
def test_text_that_is_no_key_is_refused(text):
    with pytest.raises(ValueError, match="not a document key"):
        DocumentKey.parse(text)


@pytest.mark.parametrize(
    ("number", "sure"),
    [("61/2018/NĐ-CP", True), ("31/2024/QH15", True), ("06/QĐ-TTg", False), ("30/2020/QĐ-UBND", False)],
)
def test_some_numbers_say_issuer_and_year_themselves(number, sure):
    assert document_key(number, "Quyết định", "UBND tỉnh Hà Nam", "2020-12-08").beyond_doubt is sure


@pytest.mark.parametrize(
    ("number", "year", "letters"),
    [("61/2018/NĐ-CP", "2018", "nđ-cp"), ("06/QĐ-TTg", "", "qđ-ttg"), ("31/2024/QH15", "", "qh15")],
)
def test_a_symbol_is_the_year_in_a_number_and_its_letters(number: str, year: str, letters: str) -> None:
    key = document_key(number, None, None, None)
    assert (key.year_in_number, key.letters) == (year, letters)
