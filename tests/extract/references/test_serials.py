"""A serial without a symbol stands for the number of the text that has it, and counts are none."""

import pytest

SHARED = [
    (
        "Công văn số 21, 22 và 25/SNV-CCHC của Sở Nội vụ",
        ["21/SNV-CCHC", "22/SNV-CCHC", "25/SNV-CCHC"],
        "Sở Nội vụ tỉnh Hà Giang",
    ),
    ("các Nghị định số 04, 05/2024/NĐ-CP", ["04/2024/NĐ-CP", "05/2024/NĐ-CP"], "Chính phủ"),
    ("theo Thông tư 4 và 6/2021/TT-BTC", ["4/2021/TT-BTC", "6/2021/TT-BTC"], "Bộ Tài chính"),
]


@pytest.mark.parametrize(("text", "numbers", "issuer"), SHARED)
def test_the_last_number_of_a_list_says_the_symbol_of_all(mentions, text: str, numbers: list[str], issuer: str) -> None:
    *first, last = (each for _, each in mentions(text))
    assert [each.number for each in (*first, last)] == numbers
    assert {each.issuer for each in (*first, last)} == {issuer}
    assert all("shared-symbol" in each.notes and each.confidence < last.confidence for each in first)


def test_a_short_form_takes_the_issuer_of_the_full_form_but_not_its_date(mentions) -> None:
    text = "Quyết định số 19/QĐ-UBND ngày 03/01/2024 của UBND huyện Bắc Mê; theo Quyết định số 19/QĐ-UBND"
    full, short = (each for _, each in mentions(text))
    assert short.issuer == full.issuer == "UBND huyện Bắc Mê tỉnh Hà Giang"
    assert (full.date, short.date) == ("2024-01-03", None)


def test_a_serial_alone_stands_for_the_only_number_of_that_serial(mentions) -> None:
    text = "Nghị định số 12/2024/NĐ-CP ngày 05/02/2024 của Chính phủ; tại khoản 1 Điều 3 Nghị định 12, các xã"
    short = mentions(text)[1][1]
    assert (short.number, short.resolves_to, short.issuer) == ("12", "12/2024/NĐ-CP", "Chính phủ")
    assert short.pinpoints == ("khoản 1 Điều 3",)


def test_a_list_of_serials_without_any_symbol(mentions) -> None:
    found = [(words, each.type) for words, each in mentions("các Nghị quyết số 18, 19 và 27 của Trung ương, 5 xã")]
    assert found == [("Nghị quyết số 18", "Nghị quyết"), ("19", "Nghị quyết"), ("27 của Trung ương", "Nghị quyết")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("đưa các Công điện 58, 64 vào kế hoạch", ["Công điện 58", "64"]),
        ("| CV 301; 415 |", ["CV 301", "415"]),
        ("theo Nghị định 99, 12 hồ sơ còn lại", ["Nghị định 99"]),
        ("theo Luật Đất đai năm 1993, năm 2003 và năm 2013", ["Luật Đất đai năm 1993", "năm 2003", "năm 2013"]),
        ("theo Luật Đất đai năm 2013, năm 2020 tỉnh đã giao đất", ["Luật Đất đai năm 2013"]),
    ],
)
def test_a_list_goes_on_with_serials_or_years_alone_and_not_with_what_they_count(mentions, text, found) -> None:
    assert [words for words, _ in mentions(text)] == found


def test_the_years_of_an_inspection_are_no_serial_of_its_conclusion(mentions) -> None:
    assert not mentions("Các phòng khắc phục theo kết luận thanh tra 03 năm 2021 - 2023 và Kết luận kiểm tra 02 đợt.")


def test_a_plan_is_called_by_its_serial_where_another_phrase_begins_and_not_by_its_year(mentions) -> None:
    found = [words for words, _ in mentions("Theo Kế hoạch 146 các xã làm; Kế hoạch 2024 của Sở; Kế hoạch 05 năm")]
    assert found == ["Kế hoạch 146"]


def test_a_plan_is_called_by_its_serial_where_its_day_follows_and_days_that_it_lasts_are_none(mentions) -> None:
    ((_, mention),) = mentions("Thực hiện Kế hoạch 38 ngày 12/4/2024 của UBND tỉnh Hà Giang")
    assert (mention.number, mention.date, mention.issuer) == ("38", "2024-04-12", "UBND tỉnh Hà Giang")
    assert mentions("Phát động Kế hoạch 60 ngày đêm thi đua") == []


def test_serials_share_the_symbol_of_a_party_number(mentions) -> None:
    found = mentions("Các Hướng dẫn số 12, 15 và 18-HD/BTCTU ngày 05/5/2025 đã hết hạn.")
    assert [mention.number for _, mention in found] == ["12-HD/BTCTU", "15-HD/BTCTU", "18-HD/BTCTU"]
