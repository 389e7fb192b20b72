"""The grammar of numbers and symbols, sound and damaged."""

import pytest

from luocdo.extract.grammar.numbers import Number, find_blank_numbers, find_numbers
from luocdo.extract.normalise import normalise

SOUND = [
    ("12/2024/NĐ-CP", "Nghị định", ("CP",)),
    ("33/2024/QH15", None, ("QH15",)),
    ("415/2021/UBTVQH15", None, ("UBTVQH15",)),
    ("15/1999/PL-UBTVQH10", "Pháp lệnh", ("UBTVQH10",)),
    ("08/2005/TTLT/BNV-BTC", "Thông tư liên tịch", ("BNV", "BTC")),
    ("02/2023/TTLT-VKSNDTC-BCA-BNN&PTNT", "Thông tư liên tịch", ("VKSNDTC", "BCA", "BNN&PTNT")),
    ("30a/2008/NQ-CP", "Nghị quyết", ("CP",)),
    ("219/TB-VPCP", "Thông báo", ("VPCP",)),
    ("3120/UBND-TH", None, ("UBND",)),
    ("77/SNV-CCVC&TCBM", None, ("SNV",)),
    ("45/CAT-PC06", None, ("CAT",)),
    ("08/GTĐN-02", None, ("GTĐN",)),
    ("19/QyĐ-UBND", "Quy định", ("UBND",)),
    ("8/CTr-UBND", "Chương trình", ("UBND",)),
    ("41/TTr-SNgV", "Tờ trình", ("SNgV",)),
    ("22/QĐ-XPHC", "Quyết định", ("XPHC",)),
    ("05/VBHN-BCT", "Văn bản hợp nhất", ("BCT",)),
    ("36-NQ/TW", "Nghị quyết", ("TW",)),
    ("06-BYT-BTC/TTLT", None, ("BYT",)),
    ("1204-CV/BTGTU", "Công văn", ("BTGTU",)),
    ("22-L/CTN", "Luật", ("CTN",)),
    ("58-CP", None, ("CP",)),
    ("17/HĐBT", None, ("HĐBT",)),
    ("11/CT.UBND", "Chỉ thị", ("UBND",)),
    ("866 TC/TCT", None, ("TC",)),
    ("57 SNV/VP", None, ("SNV",)),
    ("30a/2008/NQ-CP", "Nghị quyết", ("CP",)),
    ("0810-25/CV-HSV", "Công văn", ("HSV",)),
    ("42/BB-VPHC/HQCK-2025", "Biên bản", ("VPHC",)),
    ("9-2001/CT-TTg", "Chỉ thị", ("TTg",)),
    ("215-2001/QĐ-TTg", "Quyết định", ("TTg",)),
]

DAMAGED = [
    ("17 /2012/NĐ-CP", "17/2012/NĐ-CP", "joined-number"),
    ("290/2015/ UBTVQH13", "290/2015/UBTVQH13", "joined-number"),
    ("6/ 2003/ QĐ-BXD", "6/2003/QĐ-BXD", "joined-number"),
    ("44/2019/QĐ - UBND", "44/2019/QĐ-UBND", "joined-number"),
    ("15/KH-\n\nSNV", "15/KH-SNV", "joined-number"),
    ("44/2019/QĐ–UBND", "44/2019/QĐ-UBND", None),
    ("290/2015UBTVQH13", "290/2015/UBTVQH13", "repaired-number"),
    ("18/2024QĐ-TTg", "18/2024/QĐ-TTg", "repaired-number"),
    ("112/2008/TTBTC", "112/2008/TT-BTC", "repaired-number"),
    ("19/2011/NĐ-CHI PHÍ", "19/2011/NĐ-CP", "repaired-number"),
    ("57-NQ-TW", "57-NQ/TW", "repaired-number"),
    ("12-KL-TU", "12-KL/TU", "repaired-number"),
    ("53/2024/OH15", "53/2024/QH15", "repaired-number"),
    ("12/2O24/ND-CP", "12/2024/NĐ-CP", "repaired-number"),
    ("9/QD-UBND", "9/QĐ-UBND", "repaired-number"),
    ("7/QĐ-TTG", "7/QĐ-TTg", "repaired-number"),
    ("88/TTR-SLDTBXH", "88/TTr-SLĐTBXH", "repaired-number"),
    ("12/2024/NÐ-СР", "12/2024/NĐ-CP", None),
    ("số 3 0 5 5/SYT-VP", "3055/SYT-VP", "unreadable-number"),
    ("22/201 /QĐ-UBND", "22/201/QĐ-UBND", "unreadable-number"),
    ("số ll98/QĐ-UBND", "1198/QĐ-UBND", "repaired-number"),
    ("số l4/KH-UBND", "14/KH-UBND", "repaired-number"),
    ("số O2/2O24/TT-BTC", "02/2024/TT-BTC", "repaired-number"),
    ("l7/2006/TTLT-BTC-BYT", "17/2006/TTLT-BTC-BYT", "repaired-number"),
    ("O1-KL/TW", "01-KL/TW", "repaired-number"),
    ("33/2024/QHl5", "33/2024/QH15", "repaired-number"),
    ("số 66. 7/2025/NQ-CP", "66.7/2025/NQ-CP", "joined-number"),
    ("33/2024/QH1S", "33/2024/QH15", "repaired-number"),
    ("494/NQ-UBTVQHl3", "494/NQ-UBTVQH13", "repaired-number"),
    ("1S/202S/NĐ-CP", "15/2025/NĐ-CP", "repaired-number"),
    ("11B/2O25/NĐ-CP", "118/2025/NĐ-CP", "repaired-number"),
    ("1188/PLYK/2O25", "1188/PLYK/2025", "repaired-number"),
    ("12/QĐ-BKH-\nCN", "12/QĐ-BKHCN", "repaired-number"),
    ("26/2005/PL-UBTV-\nQH11", "26/2005/PL-UBTVQH11", "repaired-number"),
    ("12/TT-\nBTC", "12/TT-BTC", "joined-number"),
    ("59-\n\nNQ/TW", "59-NQ/TW", "joined-number"),
    ("59-\n      CTr/TU", "59-CTr/TU", "joined-number"),
    ("59-CTr/Tu", "59-CTr/TU", "repaired-number"),
    ("61/2018/NĐ-\n         CP", "61/2018/NĐ-CP", "joined-number"),
    ("61/2018/NĐ-Chính phủ", "61/2018/NĐ-CP", "repaired-number"),
    ("17/KMTRa-KHOđề ngày", "17/KMTRa-KHO", None),
    ("208/CTK-TTr2 ngày", "208/CTK-TTr2", None),
    ("số 1 5/KH-UBND", "15/KH-UBND", "joined-number"),
    ("số 918\nQĐ/UB", "918 QĐ/UB", "joined-number"),
    ("Nghị định số 61/2018/N Đ-CP", "61/2018/NĐ-CP", "joined-number"),
    ("Nghị định số 61/2018/NĐ- C P", "61/2018/NĐ-CP", "joined-number"),
    ("Nghị định số 61/20 18/NĐ-CP", "61/2018/NĐ-CP", "joined-number"),
    ("Luật số 59/2020/QH 14", "59/2020/QH14", "joined-number"),
    ("Luật số 59/2020/QH-14", "59/2020/QH14", "repaired-number"),
    ("Tờ trình số 15/TTr-CAT-TM(QLHC) ngày", "15/TTr-CAT-TM", None),
    ("15/KH-SNN & PTNT", "15/KH-SNN&PTNT", "joined-number"),
    ("theo NĐ61/2018/NĐ-CP", "61/2018/NĐ-CP", None),
    ("và NQ18-NQ/TW", "18-NQ/TW", None),
    ("Nghị định67/2007/NĐ-CP", "67/2007/NĐ-CP", None),
    ("\uff11\uff12／\uff31Đ-\uff34\uff34g", "12/QĐ-TTg", None),
]

DOUBTFUL = ["số 1 5/KH-UBND", "số S5/2024/NĐ-CP", "12/QĐ-BKH-\nCN", "7B/2025/NĐ-CP", "06B/QĐ-UBND", "22/201/QĐ-UBND"]

NONE = [
    "30/4",
    "ngày 12/5/2024",
    "quý II/2025",
    "06 hồ sơ/15",
    "24/24 giờ",
    "5 km/h",
    "Số 378/Ngày 12-5",
    "3/Người",
    "2021 - 2025",
    "QCVN 40:2025/BTNMT - Quy chuẩn",
]


def first(text: str) -> Number:
    return next(find_numbers(normalise(text).text))


@pytest.mark.parametrize(("text", "type_", "agencies"), SOUND)
def test_a_number_says_its_type_and_its_agency(text: str, type_: str | None, agencies: tuple[str, ...]) -> None:
    number = first(f"theo số {text} ngày")
    assert (number.text, number.type) == (text, type_)
    assert number.agency_letters[: len(agencies)] == agencies
    assert number.notes == ()


@pytest.mark.parametrize(("text", "repaired", "note"), DAMAGED)
def test_a_damaged_number_is_repaired_and_the_repair_noted(text: str, repaired: str, note: str | None) -> None:
    number = first(f"{text} ngày")
    assert number.text == repaired
    assert note is None or note in number.notes


@pytest.mark.parametrize("text", DOUBTFUL)
def test_a_number_that_may_be_read_in_two_ways_is_noted(text: str) -> None:
    assert "unreadable-number" in first(f"{text} ngày").notes


@pytest.mark.parametrize("text", ["06B/2011/QĐ-UBND", "06B/QĐ-UBND"])
def test_a_capital_letter_may_belong_to_the_serial(text: str) -> None:
    assert first(f"{text} ngày").text == text


@pytest.mark.parametrize("text", NONE)
def test_what_has_no_symbol_is_no_number(text: str) -> None:
    assert [number.text for number in find_numbers(text) if number.groups] == []


def test_a_letter_with_a_dash_and_a_new_line_after_it_ends_there() -> None:
    assert first("123/UBND\n- Như trên").text == "123/UBND"


def test_a_name_after_a_dash_is_not_part_of_the_symbol() -> None:
    assert first("số 12/QĐ-TTg - Ủy ban").text == "12/QĐ-TTg"


def test_glued_words_do_not_enter_the_symbol() -> None:
    assert first("số 36/2025/QĐ-UBNDngày 12").text == "36/2025/QĐ-UBND"
    assert first("số 1634/CT-TTgngày 31").text == "1634/CT-TTg"


def test_a_blank_serial_keeps_its_symbol() -> None:
    (blank,) = find_blank_numbers("Căn cứ Nghị định số …/2026/NĐ-CP ngày … của Chính phủ")
    assert blank.groups == ("NĐ", "CP")


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("41/KH-U8ND", "41/KH-UBND"),
        ("7/NQ-HĐNO", "7/NQ-HĐND"),
        ("03/2014/TT-8TC", "03/2014/TT-BTC"),
        ("915/0Đ-UBND", "915/QĐ-UBND"),
        ("27/CT-UB\nND ngày 02/4/2024", "27/CT-UBND"),
        ("82/2019/NĐ-\n\n- 4 -\n\nCP ngày", "82/2019/NĐ-CP"),
    ],
)
def test_the_letters_of_an_agency_that_a_scanner_or_a_page_has_damaged_are_mended_and_said_to_be(
    printed: str, number: str
) -> None:
    (found,) = find_numbers(printed)
    assert found.text == number
    assert found.notes


@pytest.mark.parametrize("number", ["18/QĐ-KV10", "6/2022/QH15", "12/TB-VP5"])
def test_digits_that_belong_to_the_letters_stay(number: str) -> None:
    (found,) = find_numbers(number)
    assert (found.text, found.notes) == (number, ())


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("514/STC-QLNS.1 ngày", "514/STC-QLNS.1"),
        ("514/STC-QLNS.2.", "514/STC-QLNS.2"),
        ("82/2019/NĐ-CP.1 Các cơ quan", "82/2019/NĐ-CP"),
        ("33/QĐ-UBND.2 Các xã", "33/QĐ-UBND"),
    ],
)
def test_the_desk_of_a_room_belongs_to_the_number_and_the_mark_of_a_footnote_does_not(
    printed: str, number: str
) -> None:
    (found,) = find_numbers(printed)
    assert found.text == number


def test_only_the_group_that_leads_may_have_lost_a_separator() -> None:
    numbers = [each.text for each in find_numbers("155/2009/TTBTC và 66/ĐĐBQH-CTQH")]
    assert numbers == ["155/2009/TT-BTC", "66/ĐĐBQH-CTQH"]


@pytest.mark.parametrize("after", ["\nQUYẾT ĐỊNH:", " KẾ HOẠCH", " UBND tỉnh đồng ý"])
def test_what_follows_the_stop_of_a_sentence_is_no_part_of_a_symbol(after: str) -> None:
    (number,) = find_numbers(f"Tờ trình số 73/TTrSXD.{after}")
    assert number.text == "73/TTr-SXD"


def test_the_number_of_an_item_is_no_part_of_the_number_behind_it() -> None:
    text = "2. 15/2024/NQ-HĐND ngày 10/7/2024"
    assert [number.text for number in find_numbers(text)] == ["15/2024/NQ-HĐND"]
