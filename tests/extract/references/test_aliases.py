"""Short names of documents: those that everybody knows, and those that a text declares."""

from collections.abc import Callable

import pytest

from luocdo.extract.mention import Mention
from luocdo.extract.model import Document

Mentions = Callable[..., list[tuple[str, Mention]]]


@pytest.mark.parametrize(
    ("text", "words"),
    [("đề án 06 của tỉnh", "đề án 06"), ("thực hiện Đề án số 06/CP của Chính phủ tại", "Đề án số 06/CP của Chính phủ")],
)
def test_a_known_alias_stands_for_its_number(text: str, words: str, headless: Mentions) -> None:
    ((found, mention),) = headless(text)
    assert (found, mention.form, mention.number, mention.resolves_to) == (words, "alias", None, "06/QĐ-TTg")


@pytest.mark.parametrize(
    ("text", "number", "meant", "notes"),
    [
        ("theo NĐ 30 về văn thư", "30", "30/2020/NĐ-CP", ("known-alias",)),
        ("thực hiện NQ57, các xã", "57", "57-NQ/TW", ("known-alias",)),
        ("Nghị định số 30/2021/NĐ-CP; tại NĐ 30 đã nêu", "30", "30/2021/NĐ-CP", ()),
        ("Kế hoạch số 1204/KH-UBND (sau đây gọi là Kế hoạch 1204); Kế hoạch 1204 giao", "1204", "1204/KH-UBND", ()),
        ("Kế hoạch số 35/KH-UBND ngày 02/3/2024 của UBND tỉnh; chỉ tiêu KH 35 đạt", "35", "35/KH-UBND", ()),
        ("Quy định số 41-QĐ/TW ngày 02/3/2024; theo Điều 4 Quy định 41", "41", "41-QĐ/TW", ()),
        ("Quyết định số 88/2024/QĐ-UBND; nội dung khác của Quyết định số 88 giữ nguyên", "88", "88/2024/QĐ-UBND", ()),
        ("Nghị định số 12/2024/NĐ-CP; Điều 3 Nghị định\n12 thuộc", "12", "12/2024/NĐ-CP", ()),
        ("Quyết định số 63/QĐ-ĐL ngày 02/5/2024 (sau đây gọi tắt là Quy chế 63). Theo Điều 4 Quy chế 63, các phòng", "63", "63/QĐ-ĐL", ()),
        ("Quyết định số 571/QĐ-SCT ngày 02/5/2024; theo Quy chế 571, các phòng", "571", "571/QĐ-SCT", ()),
    ],
)  # fmt: skip
def test_a_short_form_with_a_serial_has_the_serial_as_its_number(
    text: str, number: str, meant: str, notes: tuple[str, ...], headless: Mentions
) -> None:
    short = headless(text)[-1][1]
    assert (short.number, short.resolves_to, short.notes) == (number, meant, notes)


def test_what_a_declared_name_counts_is_no_number(headless: Mentions) -> None:
    text = "Quyết định số 88/2024/QĐ-UBND (sau đây gọi là Chương trình giai đoạn 2). Các xã triển khai Chương trình giai đoạn 2."
    used = headless(text)[-1][1]
    assert (used.number, used.resolves_to) == (None, "88/2024/QĐ-UBND")


@pytest.mark.parametrize(
    "text", ["Kế hoạch 05 năm 2021-2025", "Mẫu quyết định số 02 ban hành", "Kế hoạch 3 cấp", "Báo cáo\n3. Nơi nhận"]
)
def test_not_every_number_after_a_type_is_a_serial(text: str, headless: Mentions) -> None:
    assert headless(text) == []


SCHEMES = ["Đề án 896", "Chương trình 135", "Đề án số 939", "Dự án 661", "Đề án 1956"]


@pytest.mark.parametrize("words", SCHEMES)
def test_a_scheme_with_a_number_has_none_of_a_document(words: str, headless: Mentions) -> None:
    ((found, mention),) = headless(f"kinh phí thực hiện {words}; các xã")
    assert (found, mention.form, mention.number) == (words, "alias", None)


@pytest.mark.parametrize("text", ["Chương trình 500 người", "Đề án 2025", "Dự án 120 tỷ đồng", "Đề án 3"])
def test_a_number_after_a_scheme_may_count_something(text: str, headless: Mentions) -> None:
    assert headless(text) == []


def test_an_alias_in_the_title_of_the_document_that_it_stands_for_is_no_reference(headless: Mentions) -> None:
    found = headless(
        "Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ phê duyệt Đề án 06; thực hiện Đề án 06"
    )
    assert [each.form for _, each in found] == ["number", "alias"]


def test_a_declared_alias_is_a_reference_where_it_is_used_not_where_it_is_declared(headless: Mentions) -> None:
    text = (
        "Thực hiện Kế hoạch số 41/KH-UBND ngày 05/02/2024 của UBND tỉnh (sau đây gọi tắt là Kế hoạch mùa vụ), "
        "các xã báo cáo kết quả Kế hoạch mùa vụ trước ngày 15."
    )
    found = headless(text, Document(province="Hà Giang"))
    assert [(each.form, each.resolves_to) for _, each in found] == [("number", None), ("alias", "41/KH-UBND")]


def test_a_number_that_was_just_said_is_not_said_again_by_its_declaration(headless: Mentions) -> None:
    text = "Nghị định số 12/2024/NĐ-CP ngày 05/02/2024 (sau đây viết tắt là Nghị định số 12/2024/NĐ-CP) quy định"
    assert len(headless(text)) == 1


def test_a_type_alone_is_an_alias_where_it_is_declared_right_after_its_document(headless: Mentions) -> None:
    text = (
        "Theo Quyết định số 77/QĐ-UBND ngày 02/5/2024 của UBND tỉnh phê duyệt Đề án tinh gọn (sau đây gọi là Đề án). "
        "Các xã thực hiện Đề án. Các Đề án khác và Đề án số 5 của Sở giữ nguyên. "
        "Căn cứ Nghị định số 12/2024/NĐ-CP, ban hành Quy chế họp (sau đây gọi là Quy chế). Các xã theo Quy chế."
    )
    aliases = [(words, each.resolves_to) for words, each in headless(text) if each.form == "alias"]
    assert aliases == [("Đề án", "77/QĐ-UBND")]


def test_an_alias_may_be_the_letters_of_its_type_and_its_serial(headless: Mentions) -> None:
    text = "Kế hoạch số 145/KH-UBND ngày 02/5/2024 (viết tắt là KH145). Theo KH145, các xã báo cáo."
    words, alias = headless(text)[-1]
    assert (words, alias.number, alias.resolves_to) == ("KH145", "145", "145/KH-UBND")


@pytest.mark.parametrize(("serial", "names"), [("731", [("Đề án 731", "731/QĐ-TTg")]), ("58", [])])
def test_the_serial_of_the_document_in_a_bracket_declares_a_short_name(
    serial: str, names: list[tuple[str, str]], headless: Mentions
) -> None:
    text = (
        "Căn cứ Quyết định số 731/QĐ-TTg ngày 02/5/2024 của Thủ tướng Chính phủ phê duyệt Đề án muối sạch thực hiện "
        f"Kết luận số 9-KL/TW ngày 03/4/2024 của Ban Bí thư (Đề án {serial});\n\nCác xã báo cáo việc thực hiện Đề án {serial}."
    )
    found = [(words, each.resolves_to) for words, each in headless(text) if each.form == "alias"]
    assert found == names


def test_a_number_that_is_not_that_of_its_document_is_only_a_part_of_a_declared_name(headless: Mentions) -> None:
    text = "Quyết định số 88/2024/QĐ-UBND (sau đây gọi là Quy chế 2024). Các xã theo Quy chế 2024."
    used = headless(text)[-1][1]
    assert (used.number, used.resolves_to) == (None, "88/2024/QĐ-UBND")


def test_what_everybody_calls_so_is_a_reference_in_a_bracket_too(headless: Mentions) -> None:
    text = "Căn cứ Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ về dữ liệu dân cư (Đề án 06);"
    assert [words for words, _ in headless(text)][1:] == ["Đề án 06"]


def test_a_regulation_is_called_by_the_serial_of_the_decision_that_issued_it(headless: Mentions) -> None:
    text = "Quy chế họp ban hành kèm theo Quyết định số 571/QĐ-SCT ngày 10/10/2017; thực hiện Điều 8 Quy chế 571; các phòng"
    found = dict(headless(text))
    assert found["Quy chế 571"].resolves_to == "571/QĐ-SCT"


def test_the_agency_that_approved_a_scheme_may_be_written_in_full_or_in_short(headless: Mentions) -> None:
    text = "Quyết định số 128/QĐ-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh; theo Đề án 128 của UBND tỉnh, các phòng"
    assert [mention.resolves_to for _, mention in headless(text)] == [None, "128/QĐ-UBND"]


def test_a_scheme_of_two_digits_is_one_that_the_text_gives_in_full(headless: Mentions) -> None:
    text = "Chương trình số 08-CTr/TU ngày 20/11/2024 của Tỉnh ủy, Dự án 12, Chương trình 12; cụ thể hóa Chương trình 08; các xã"
    assert [(words, mention.number) for words, mention in headless(text)][1:] == [("Chương trình 08", "08")]


def test_a_scheme_of_two_digits_is_that_of_the_decision_of_which_the_text_says_that_it_approves_it(
    headless: Mentions,
) -> None:
    decided = (
        "Quyết định số 31/2009/QĐ-TTg ngày 24/02/2009 của Thủ tướng Chính phủ phê duyệt đề án “Phổ biến luật lưu trữ”"
    )
    found = headless(f"{decided}; các xã thực hiện Đề án 31 đến năm 2016; Sở Nội vụ thực hiện Đề án 31.")
    assert [(words, mention.resolves_to) for words, mention in found[1:]] == [("Đề án 31", "31/2009/QĐ-TTg")] * 2


@pytest.mark.parametrize(
    "text",
    [
        "Quyết định số 31/2009/QĐ-TTg ngày 24/02/2009 về giao vốn; các xã thực hiện Đề án 31.",
        "Quyết định số 31/2009/QĐ-TTg ngày 24/02/2009 phê duyệt Chương trình muối sạch; các xã thực hiện Đề án 31.",
        "Quyết định số 31/2009/QĐ-TTg ngày 24/02/2009 phê duyệt Dự án kho; các xã thực hiện Dự án 31.",
        "Quyết định số 31/2009/QĐ-TTg ngày 24/02/2009 phê duyệt Đề án kho; Sở lập Đề án 31 xã.",
        "Công văn số 31/SNV-VP ngày 24/02/2009 về phê duyệt Đề án kho; các xã thực hiện Đề án 31.",
    ],
)
def test_any_other_scheme_of_two_digits_is_the_part_of_something(text: str, headless: Mentions) -> None:
    assert len(headless(text)) == 1


def test_a_program_whose_own_number_the_text_gives_is_called_by_it_also_where_the_sentence_goes_on(
    headless: Mentions,
) -> None:
    text = "Chương trình hành động số 45-CTr/TU ngày 20/11/2024 của Tỉnh ủy; thực hiện Chương trình số 45 tại các xã, Chương trình 45 tỷ đồng"
    ((words, short),) = headless(text)[1:]
    assert (words, short.number, short.resolves_to) == ("Chương trình số 45", "45", "45-CTr/TU")


def test_of_two_programs_with_one_serial_the_agency_tells_which_is_meant(headless: Mentions) -> None:
    text = (
        "Chương trình số 45-CTr/TU ngày 20/11/2024 của Tỉnh ủy, Chương trình số 45/CTr-UBND ngày 02/12/2024 của UBND tỉnh; "
        "sơ kết Chương trình 45 của Tỉnh ủy, Chương trình 45 của UBND tỉnh; các xã thực hiện Chương trình 45"
    )
    assert [mention.resolves_to for _, mention in headless(text)[2:]] == ["45-CTr/TU", "45/CTr-UBND", None]


def test_a_year_or_a_phase_in_a_declared_name_is_no_serial(headless: Mentions) -> None:
    text = "Chương trình số 45-CTr/TU của Tỉnh ủy về cảng cá (gọi tắt là Chương trình năm 2025); các xã thực hiện Chương trình năm 2025."
    assert [mention.number for _, mention in headless(text)][1:] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Nghị định số 571/2020/NĐ-CP của Chính phủ; theo Quy chế 571, các phòng báo cáo",
        "Quyết định số 571/QĐ-SCT ngày 10/10/2017; theo Quy chế 571 ngày 06/3/2020, các phòng báo cáo",
        "Quyết định số 571/QĐ-SCT ngày 10/10/2017 về giao vốn; vốn của Dự án 571, các phòng báo cáo",
    ],
)
def test_another_document_with_the_serial_is_not_what_approves(text: str, headless: Mentions) -> None:
    assert [(mention.number, mention.resolves_to) for _, mention in headless(text)][1:] == [(None, None)]
