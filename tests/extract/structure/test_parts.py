"""The parts of a document: letterhead, body, signature, annex."""

import pytest

from luocdo.extract import read_text
from luocdo.extract.normalise import normalise
from luocdo.extract.structure.segment import segment


def parts_of(text: str) -> list[tuple[str, str]]:
    clean = normalise(text)
    return [(block.part, clean.text[block.start : block.end].split("\n")[0]) for block in segment(clean)]


def test_a_letter_falls_into_its_parts(letter: str) -> None:
    parts = dict(reversed([(first, part) for part, first in parts_of(letter)]))
    assert parts["UBND TỈNH CAO BẰNG"] == parts["Kính gửi:"] == parts["- Các sở, ban, ngành."] == "header"
    assert parts["1. Lập mục lục hồ sơ."] == "body"
    assert parts["Nơi nhận:"] == parts["Lê Văn An"] == "signature"
    assert parts["PHỤ LỤC"] == parts["Mẫu mục lục hồ sơ nộp lưu"] == "annex"
    assert "outside" not in parts.values()


def test_a_remark_in_brackets_before_the_signature_is_no_annex() -> None:
    parts = parts_of(
        "Số: 5-KL/TW\n\n1. Đồng ý với báo cáo.\n\n(Kèm theo Báo cáo số 9-BC/BTCTW)\n\nNơi nhận:\n- Lưu.\n\nT/M BAN BÍ THƯ\nLê Văn An"
    )
    assert [part for part, _ in parts] == ["header", "body", "body", "signature", "signature", "signature", "signature"]


def test_what_a_decision_attaches_below_the_line_of_its_article_is_text() -> None:
    parts = parts_of(
        "UBND TỈNH CAO BẰNG\nSố: 7/QĐ-UBND\n\nQUYẾT ĐỊNH\nQuy chế kho lưu trữ\n\nCăn cứ Luật Lưu trữ;\n\nĐiều 1.\n\n"
        "Ban hành kèm theo Quyết định này Quy chế kho lưu trữ.\n\nĐiều 2.\n\nKho mở từ tháng sau.\n\nTM. ỦY BAN NHÂN DÂN\n\n"
        "(Ban hành kèm theo Quyết định này)"
    )
    assert [part for part, _ in parts[-6:]] == ["body", "body", "body", "body", "signature", "annex"]


@pytest.mark.parametrize(
    "led", ["Nội dung cụ thể như sau:", "Các việc phải làm gồm những nội dung sau đây:", "UBND xã trân trọng kính mời:"]
)
def test_what_leads_up_to_a_list_below_the_subject_is_text(led: str) -> None:
    parts = parts_of(f"UBND XÃ AN PHÚ\nSố: 7/KH-UBND\n\nKẾ HOẠCH\nSố hóa hồ sơ hộ tịch\n\n{led}\n\n1. Lập danh mục.")
    assert [part for part, words in parts if words in {"Số hóa hồ sơ hộ tịch", led}] == ["header", "body"]


SHORT = """UBND TỈNH CAO BẰNG
SỞ NỘI VỤ
Số: 413/SNV-VTLT

Cao Bằng, ngày 04 tháng 3 năm 2025

Kính gửi: {addressees}

{words}

Nơi nhận:
- Như trên;
- Lưu: VT.

GIÁM ĐỐC

Lê Văn An
"""


def part_of_each(text: str) -> dict[str, str]:
    clean = normalise(text)
    return {clean.text[block.start : block.end]: block.part for block in segment(clean)}


@pytest.mark.parametrize("addressees", ["Các phòng chuyên môn, Thanh tra Sở.", "Sở Tài chính"])
@pytest.mark.parametrize(
    "words",
    ["Sở Nội vụ kính chuyển hồ sơ.", "Phòng Tin học gửi các phòng lịch trực./.", "| 1 | Nộp hồ sơ | Thanh tra Sở |"],
)
def test_what_stands_below_addressees_that_are_whole_is_the_text_however_short(addressees: str, words: str) -> None:
    parts = part_of_each(SHORT.format(addressees=addressees, words=words))
    assert [part for line, part in parts.items() if words.strip("| ")[:6] in line] == ["body"]
    assert parts["GIÁM ĐỐC"] == "signature"


def test_an_order_with_its_day_is_the_text_though_no_stop_ends_it() -> None:
    parts = part_of_each(SHORT.format(addressees="Các phòng", words="Sở yêu cầu các phòng nộp sổ trước ngày 30/9/2025"))
    assert parts["Sở yêu cầu các phòng nộp sổ trước ngày 30/9/2025"] == "body"


@pytest.mark.parametrize(
    "words", ["Đề nghị cung cấp hồ sơ kho", "Sổ kho các phòng năm 2025", "Đề nghị góp ý Tờ trình ngày 3/2/2025"]
)
def test_a_subject_below_the_addressees_without_a_stop_is_no_text(words: str) -> None:
    parts = part_of_each(SHORT.format(addressees="Các phòng", words=f"{words}\n\nSở chuyển sổ kho."))
    assert parts[words] == "header"


@pytest.mark.parametrize("end", ["theo Mẫu C3-TS.", "cho ông Lê Văn A.", "tại hội trường Tp."])
def test_the_list_of_recipients_stands_below_an_abbreviation_too(end: str) -> None:
    document = read_text(
        SHORT.format(addressees="Các phòng", words=f"Các phòng nộp sổ {end}").replace("\n\n", "\n")
    ).document
    assert document.recipients == ("Như trên", "Lưu: VT")


@pytest.mark.parametrize("below", ["UBND xã Nam Tuấn.", "- Các xã, phường.", "Sở Tài chính;"])
def test_a_list_of_addressees_that_goes_on_is_no_text(below: str) -> None:
    parts = part_of_each(
        SHORT.format(addressees=f"\n- Sở Y tế;\n{below}", words="Căn cứ Luật Lưu trữ, đề nghị nộp hồ sơ.")
    )
    assert parts[below] == "header"
    assert parts["Căn cứ Luật Lưu trữ, đề nghị nộp hồ sơ."] == "body"


def test_a_sentence_that_orders_what_stands_below_it_begins_the_body_without_addressees_too() -> None:
    text = (
        "UBND TỈNH HÀ GIANG\nSố: 4/CĐ-UBND\nHà Giang, ngày 03 tháng 3 năm 2025\n\nCÔNG ĐIỆN\nVề việc khắc phục mưa lũ\n\n"
        "Mưa lũ gây thiệt hại. Chủ tịch UBND tỉnh yêu cầu:\n\n1. Sở Y tế rà soát kho thuốc.\n"
    )
    found = [(block.part, text[block.start : block.start + 6]) for block in segment(normalise(text))]
    assert found[-3:] == [("header", "Về việ"), ("body", "Mưa lũ"), ("body", "1. Sở ")]


def test_the_name_of_who_issues_it_too_may_go_on_behind_a_dash_in_the_next_line() -> None:
    text = (
        "CÔNG AN TỈNH - SỞ Y TẾ            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "- HỘI NÔNG DÂN TỈNH HÀ NAM           Độc lập - Tự do - Hạnh phúc\n"
        "Số: 05/KHLN-CA-YT-ND                Hà Nam, ngày 07 tháng 5 năm 2018\n\n"
        "KẾ HOẠCH LIÊN NGÀNH\nPhối hợp phòng, chống đuối nước\n\nCăn cứ Luật Trẻ em;\n\n- TRẺ EM là đối tượng được bảo vệ."
    )
    document = read_text(text).document
    assert document.number == "05/KHLN-CA-YT-ND"
    assert document.date == "2018-05-07"
    assert document.issuer is not None
    assert document.issuer.endswith("tỉnh Hà Nam")


@pytest.mark.parametrize("head", ["| STT | Nội dung | Đơn vị |", "TT\tNội dung\tĐơn vị\tThời hạn"])
def test_a_table_right_below_the_title_begins_the_body(head: str) -> None:
    parts = parts_of(f"SỞ Y TẾ\nSố: 7/KH-SYT\n\nKẾ HOẠCH\nKiểm kê kho thuốc\n\n{head}\n| 1 | Kiểm kê | Kho |\n")
    assert [part for part, _ in parts][-2:] == ["body", "body"]


def test_a_column_for_whom_reports_are_is_no_list_of_recipients() -> None:
    rows = "| Loại báo cáo | Nơi nhận | Thời hạn |\n| Báo cáo quý | Sở Y tế | 10/3/2026 |\n"
    parts = parts_of(f"Số: 7/KH-SYT\n\n1. Kiểm kê kho.\n\n{rows}\n2. Dọn kho.\n\nNơi nhận:\n- Lưu: VT.\n")
    assert [part for part, _ in parts] == ["header", "body", "body", "body", "body", "signature", "signature"]
    two_columns = parts_of("Số: 7/KH-SYT\n\n1. Kiểm kê kho.\n\n| | Nơi nhận: | GIÁM ĐỐC |\n")
    assert two_columns[-1][0] == "signature"


@pytest.mark.parametrize(
    ("above", "part"),
    [("MƯỢN HỒ SƠ TẠI KHO", "annex"), ("NGUYỄN VĂN AN", "signature"), ("GIÁM ĐỐC SỞ", "signature")],
)
def test_capitals_above_the_bracket_of_an_annex_are_its_title_unless_somebody_signs_so(above: str, part: str) -> None:
    parts = parts_of(
        f"Số: 7/QĐ-SNV\n\nĐiều 1. Ban hành Quy chế.\n\nNơi nhận:\n- Lưu.\n\nGIÁM ĐỐC\n\n{above}\n\n(Ban hành kèm theo Quyết định số 7/QĐ-SNV)\n"
    )
    assert parts[-2:] == [(part, above), ("annex", "(Ban hành kèm theo Quyết định số 7/QĐ-SNV)")]
