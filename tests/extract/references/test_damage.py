"""Numbers as scanners and typists leave them: what is repaired is noted, and what may be read in two ways is not sure."""

import pytest


def test_a_stop_with_a_blank_before_it_may_part_a_symbol(mentions) -> None:
    ((found, mention),) = mentions("sửa đổi Nghị quyết số 47/2007/NQ .HĐND ngày 25/01/2007.")
    assert (found.endswith("2007"), mention.number) == (True, "47/2007/NQ.HĐND")


def test_where_two_readings_are_possible_the_reference_is_not_sure(mentions) -> None:
    for printed in ("số 1 5/KH-UBND", "số S5/2024/NĐ-CP", "số 11B/2025/NĐ-CP"):
        ((_, mention),) = mentions(f"theo văn bản {printed};")
        assert mention.confidence < 0.9, printed


def test_a_letter_that_only_looks_like_the_one_meant_is_noted(mentions) -> None:
    (sound, damaged) = (mentions(f"Nghị định số 12/2024/N{letter}-CP")[0][1] for letter in "Đ\u00d0")
    assert sound.number == damaged.number == "12/2024/NĐ-CP"
    assert (sound.notes, damaged.notes) == ((), ("repaired-number",))


def test_a_typing_error_in_the_letters_is_kept_and_the_likelier_number_suggested(office, mentions) -> None:
    own = office.model_copy(update={"issuer": "Sở Khoa học và Công nghệ tỉnh Hà Giang", "number": None})
    ((_, mention),) = mentions("theo Quyết định số 18/QĐ-SKHHCN ngày 26/02/2024", own)
    assert (mention.number, mention.suggested) == ("18/QĐ-SKHHCN", "18/QĐ-SKHCN")
    assert mention.issuer == "Sở Khoa học và Công nghệ tỉnh Hà Giang"
    assert mention.confidence < 1


@pytest.mark.parametrize("printed", ["18/QĐ-SKHNC", "18/QĐ-SKCHN"])
def test_two_letters_swapped_are_one_typing_error(office, mentions, printed: str) -> None:
    own = office.model_copy(update={"issuer": "Sở Khoa học và Công nghệ tỉnh Hà Giang", "number": None})
    ((_, mention),) = mentions(f"theo Quyết định số {printed} ngày 26/02/2024", own)
    assert (mention.number, mention.suggested, mention.issuer) == (printed, "18/QĐ-SKHCN", own.issuer)


def test_unknown_letters_of_an_issuer_that_is_named_are_no_typing_error(mentions) -> None:
    ((_, mention),) = mentions("Báo cáo số 97/BC-BHXHT ngày 23/11/2023 của Ban Tổ chức Tỉnh ủy")
    assert mention.suggested is None


def test_letters_of_a_provinces_party_body_are_no_misprint_of_the_centres(mentions) -> None:
    ((_, mention),) = mentions("không chờ Hướng dẫn số 22-HD/BTGDVTU ngày 12/9/2023")
    assert (mention.suggested, mention.issuer) == (None, "Ban Tuyên giáo và Dân vận Tỉnh ủy Hà Giang")


def test_an_impossible_day_and_a_repair_are_noted(mentions) -> None:
    ((_, mention),) = mentions("Quyết định số 9/2O24/QD-TTg ngày 31/02/2024")
    assert (mention.number, mention.date) == ("9/2024/QĐ-TTg", None)
    assert {"repaired-number", "impossible-date"} <= set(mention.notes)


# (words as printed, number)
MENDED = [
    ("Công văn số 14 SNV-VP", "14/SNV-VP"),
    ("Công văn 15SNV-VP ngày 02/5/2024", "15/SNV-VP"),
    ("Kế hoạch số 14\n5/KH-UBND ngày 02/5/2024", "145/KH-UBND"),
    ("Quyết định số 1655/QĐ-\n2\nUBND ngày 02/5/2024", "1655/QĐ-UBND"),
    ("Nghị định số 61/2108/NĐ-CP ngày 23/4/2018", "61/2018/NĐ-CP"),
    ("Quyết định số 22/201 /QĐ-UBND ngày 13 tháng 9 năm 2019", "22/2019/QĐ-UBND"),
    ("Quyết định số 12/20244/QĐ-UBND ngày 23/4/2024", "12/2024/QĐ-UBND"),
    ("Quyết định số Z100/QĐ-UBND ngày 23/4/2024", "2100/QĐ-UBND"),
    ("Nghị định số 61.2018.NĐ-CP", "61/2018/NĐ-CP"),
    ("Nghị định số 61-2018-NĐ-CP", "61/2018/NĐ-CP"),
    ("Quyết định số 28/2024/QĐ-UB ND", "28/2024/QĐ-UBND"),
    ("Nghị quyết số 66.7/2023/NQ-CP", "66.7/2023/NQ-CP"),
    ("nghị quyết số 57-nq/tw", "57-NQ/TW"),
    ("quyết định số 12/qđ-ttg ngày 02/5/2024", "12/QĐ-TTg"),
    ("Công vãn số 2150/UBND-NC", "2150/UBND-NC"),
    ("Nghị định sổ 47/2020/NĐ-CP", "47/2020/NĐ-CP"),
    ("Nghị định s ố 47/2020/NĐ-CP", "47/2020/NĐ-CP"),
]  # fmt: skip


@pytest.mark.parametrize(("printed", "number"), MENDED)
def test_a_damaged_number_is_read_and_its_repair_noted(mentions, printed: str, number: str) -> None:
    ((found, mention),) = mentions(f"theo {printed};")
    assert (found, mention.number) == (printed, number)
    assert mention.notes or number in printed or number.lower() in printed


def test_a_year_that_cannot_be_is_kept_and_noted_where_no_day_tells_the_right_one(mentions) -> None:
    ((_, mention),) = mentions("theo Nghị định số 61/2108/NĐ-CP;")
    assert (mention.number, mention.notes) == ("61/2108/NĐ-CP", ("unreadable-number",))
    assert mention.confidence < 0.9


@pytest.mark.parametrize("serial", ["1?5", "1■5", "■15", "15\ufffd"])
def test_a_serial_of_which_a_digit_is_lost_is_no_other_serial(mentions, serial: str) -> None:
    ((_, mention),) = mentions(f"theo Quyết định số {serial}/QĐ-UBND ngày 02/5/2024 của UBND tỉnh;")
    assert (mention.number, mention.date, mention.notes) == (None, "2024-05-02", ("unreadable-number",))


@pytest.mark.parametrize("day", ["2O/5/2024", "20/5/2O24", "2O tháng 5 năm 2024", "2O THÁNG 5 năm 2O24", "2o/O5/2024"])
def test_a_nought_of_a_date_may_have_been_read_as_a_letter(mentions, day: str) -> None:
    ((_, mention),) = mentions(f"theo Công văn số 12/SNV-VP ngày {day};")
    assert mention.date == "2024-05-20"


@pytest.mark.parametrize(
    ("printed", "likelier"), [("33/QĐ-UBDN", "33/QĐ-UBND"), ("33/QĐ-UBNND", "33/QĐ-UBND"), ("7/KH-SNVV", "7/KH-SNV")]
)
def test_neighbours_swapped_or_a_letter_typed_twice_suggest_even_short_letters(
    printed: str, likelier: str, mentions
) -> None:
    ((_, mention),) = mentions(f"Căn cứ Quyết định số {printed} ngày 02/6/2025")
    assert (mention.number, mention.suggested) == (printed, likelier)


@pytest.mark.parametrize(
    ("printed", "issuer"),
    [("Chính phú", "Chính phủ"), ("Chỉnh phủ", "Chính phủ"), ("Thủ tướng Chính phù", "Thủ tướng Chính phủ")],
)
def test_the_government_is_known_without_the_tones_that_a_scanner_lost(mentions, printed: str, issuer: str) -> None:
    text = f"Theo Chỉ thị số 12/2003/CT-TTg ngày 16/5/2003 cúa {printed} về bảo vệ rừng, các xã báo cáo."
    ((found, mention),) = mentions(text)
    assert (found.endswith(printed), mention.issuer) == (True, issuer)


@pytest.mark.parametrize("word", ["của", "cùa", "cúa", "CỦA"])
def test_whose_a_document_is_is_read_though_a_scanner_took_another_tone(mentions, word: str) -> None:
    (found,) = mentions(f"Thực hiện Quyết định số 811/QĐ-BYT ngày 03/3/2025 {word} Bộ Y tế, các khoa báo cáo.")
    assert found[0].endswith(f"{word} Bộ Y tế")


@pytest.mark.parametrize(
    "number", ["61/2018/NĐ-C?", "61/2018/N?-CP", "61/2018/NĐ-■P", "61/2018/□□-CP", "61/2018/NĐ-CP■■"]
)
def test_of_a_symbol_with_a_letter_that_nobody_can_read_serial_and_year_are_certain(mentions, number: str) -> None:
    ((found, mention),) = mentions(f"Thực hiện Nghị định số {number} ngày 23/4/2018 của Chính phủ.")
    assert found == f"Nghị định số {number} ngày 23/4/2018 của Chính phủ"
    assert (mention.number, mention.notes) == ("61/2018", ("unreadable-number",))
    assert mention.confidence <= 0.7


@pytest.mark.parametrize(
    "asked",
    [
        "61/2018/NĐ-CP?",
        "61/2018/NĐ-CP? Ngày 05/5/2026 Sở trả lời.",
        "61/2018/NĐ-CP? ngày nào?",
        "61/2018/NĐ-CP?\nvề phí",
    ],
)
def test_a_question_mark_behind_a_number_asks(mentions, asked: str) -> None:
    ((_, mention),) = mentions(f"Sở đã thực hiện Nghị định số {asked}")
    assert (mention.number, mention.notes) == ("61/2018/NĐ-CP", ())


@pytest.mark.parametrize(
    ("number", "behind"),
    [("61/2018/NĐ-CP", "?Đề nghị trả lời."), ("61/2018/NĐ-CP", "■"), ("6/2018/QĐ-UBND", "□ Có □ Không.")],
)
def test_a_mark_behind_a_whole_symbol_hides_no_letter(mentions, number: str, behind: str) -> None:
    ((_, mention),) = mentions(f"Sở đã thực hiện Quyết định số {number}{behind}")
    assert (mention.number, mention.notes) == (number, ())


@pytest.mark.parametrize("number", ["62/TTr-UB■D", "71/QĐ-BGD□ĐT", "77/K■-UBND", "15/UBND■VX"])
def test_a_mark_between_letters_hides_one(mentions, number: str) -> None:
    ((_, mention),) = mentions(f"Sở đã nhận Tờ trình số {number} ngày 02/5/2024;")
    assert mention.notes == ("unreadable-number",)


@pytest.mark.parametrize(
    ("printed", "numbers"),
    [
        ("Quyết định số 1.655/QĐ-UBND ngày 10/9/2025", ["1655/QĐ-UBND"]),
        ("Quyết định 1.655/QĐ-UBND ngày 10/9/2025", ["1655/QĐ-UBND"]),
        ("Tờ trình số: 2.318/TTr-SXD ngày 10/9/2025", ["2318/TTr-SXD"]),
        ("Công văn số 12.345/BTC-TCHQ ngày 10/9/2019", ["12345/BTC-TCHQ"]),
        ("Quyết định số 1.655/2007/QĐ-UBND ngày 10/9/2007", ["1655/2007/QĐ-UBND"]),
        ("Quyết định số 1.655-QĐ/TU ngày 10/9/2025", ["1655-QĐ/TU"]),
        ("các Quyết định số 1.655/QĐ-UBND, 1.702/QĐ-UBND và 1.900/QĐ-UBND", ["1655/QĐ-UBND", "1702/QĐ-UBND", "1900/QĐ-UBND"]),
    ],
)  # fmt: skip
def test_a_stop_before_the_last_three_digits_of_a_serial_is_none_of_it(
    mentions, printed: str, numbers: list[str]
) -> None:
    found = [mention for _, mention in mentions(f"Thực hiện {printed} của cơ quan trên, Sở yêu cầu báo cáo.")]
    assert [mention.number for mention in found] == numbers
    assert all("repaired-number" in mention.notes and mention.confidence <= 0.9 for mention in found)


@pytest.mark.parametrize(
    "printed",
    [
        "nêu tại mục 1.655 của chương III",
        "theo Kế hoạch số 1.2/KH-UBND",
        "theo Kế hoạch số 0.655/KH-UBND",
        "gồm các văn bản:\n1.655/QĐ-UBND ngày 10/9/2025",
        "đơn giá 1.655/SP-KG và 2.655/m2",
        "tổng số 1.655/UBND các xã đã báo cáo",
        "số 1.655.200/QĐ-UBND",
    ],
)
def test_other_stops_make_no_serial_of_four_digits(mentions, printed: str) -> None:
    found = [mention.number for _, mention in mentions(f"Số liệu {printed}.")]
    assert not [number for number in found if number and "655" in number]


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("Nghị định số |42/2025/NĐ-CP", "142/2025/NĐ-CP"),
        ("Nghị định số 48/20|3/NĐ-CP", "48/2013/NĐ-CP"),
        ("Nghị định số 48/Z013/NĐ-CP", "48/2013/NĐ-CP"),
        ("Nghị định số 48/2013/NĐ_CP", "48/2013/NĐ-CP"),
        ("Nghị định số 48/2013/NĐ--CP", "48/2013/NĐ-CP"),
        ("Công điện số 172/CĐ-\n\n5\n\nTTg", "172/CĐ-TTg"),
        ("Kết luận số 183-\n\n3\n\nKL/TW", "183-KL/TW"),
    ],
)
def test_bars_dashes_and_pages_within_a_number_are_mended_and_noted(mentions, printed: str, number: str) -> None:
    ((_, mention),) = mentions(f"Thực hiện {printed} ngày 05/5/2025;")
    assert mention.number == number
    assert "repaired-number" in mention.notes


def test_a_bar_between_cells_is_no_digit(mentions) -> None:
    assert [each.number for _, each in mentions("|4|8/QĐ-UBND|Sở Nội vụ|\n|5|QĐ số |9/QĐ-UBND|Sở Nội vụ|")] == [
        "8/QĐ-UBND",
        "9/QĐ-UBND",
    ]


@pytest.mark.parametrize("printed", ["Quyết định số 4|8/QĐ-UBND", "Luật số 5g/2025/QH15", "Nghị định số 142/2025/NĐ"])
def test_what_may_be_read_in_two_ways_or_lacks_its_agency_is_not_sure(mentions, printed: str) -> None:
    ((_, mention),) = mentions(f"Thực hiện {printed} ngày 05/5/2025;")
    assert "unreadable-number" in mention.notes


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("Công văn số 15/2024/CV ngày 05/3/2024 của Công ty Minh Hà", "15/2024/CV"),
        ("tệp 12/KH-UBND_PL1.pdf", "12/KH-UBND"),
        ("tệp 15/QĐ-UBND_KY.pdf", "15/QĐ-UBND"),
    ],
)
def test_numbers_of_companies_and_names_of_files_are_sound(mentions, printed: str, number: str) -> None:
    ((_, mention),) = mentions(f"Theo {printed};")
    assert (mention.number, mention.notes) == (number, ())
