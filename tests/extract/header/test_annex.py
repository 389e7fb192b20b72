"""Annexes in files of their own (phụ lục gửi kèm) belong to the document that they name."""

import pytest

from luocdo.extract import read_text
from luocdo.extract.model import Context, Reading, Source

TABLE = "STT\tNhiệm vụ\tChủ trì\tThời hạn\n1\tRà soát máy chủ theo Kế hoạch số 88/KH-UBND\tSở Nội vụ\t30/9/2025\n"
ATTACHED = "(Kèm theo Công văn số 2150/UBND-NC ngày 20/8/2025 của UBND tỉnh Hà Tĩnh)"


def read(text: str, path: str = "a.xlsx") -> Reading:
    return read_text(text, context=Context(source=Source(path=path)))


@pytest.mark.parametrize("heading", ["PHỤ LỤC II", "Phụ lục 01", "BIỂU MẪU SỐ 2", "PHỤ LỤC\nDANH MỤC NHIỆM VỤ"])
@pytest.mark.parametrize(
    "attached", [ATTACHED, ATTACHED.replace("Kèm theo", "Ban hành kèm theo"), ATTACHED.strip("()")]
)
def test_an_annex_belongs_to_the_document_that_it_says_it_came_with(heading: str, attached: str) -> None:
    reading = read(f"{heading}\n{attached}\n\n{TABLE}")
    document = reading.document
    assert (document.part, document.number, document.type) == ("annex", "2150/UBND-NC", "Công văn")
    assert (document.date, document.issuer, document.province) == ("2025-08-20", "UBND tỉnh Hà Tĩnh", "Hà Tĩnh")
    assert [each.number for each in reading.references] == ["88/KH-UBND"]
    assert [task.due for task in reading.tasks] == ["2025-09-30"]


@pytest.mark.parametrize(
    ("path", "number"),
    [
        ("den/2150-UBND-NC Phu luc 1.xlsx", "2150/UBND-NC"),
        ("PL1_2150_UBND-NC.xlsx", "2150/UBND-NC"),
        ("CV 2150-UBND-NC_PL2.docx", "2150/UBND-NC"),
        ("Phụ lục số liệu 2025.xlsx", None),
        ("bieu tong hop.xlsx", None),
    ],
)
def test_an_annex_that_does_not_say_whose_it_is_belongs_to_the_number_in_the_name_of_its_file(
    path: str, number: str | None
) -> None:
    document = read(f"PHỤ LỤC I\nBIỂU TỔNG HỢP\n\n{TABLE}", path).document
    assert (document.number, document.part) == (number, "annex")


def test_a_table_without_a_heading_is_an_annex_by_the_name_of_its_file() -> None:
    assert read(TABLE, "cong-van-phu-luc.xlsx").document.part == "annex"
    assert read(TABLE, "cong-van.xlsx").document.part is None
    letter = "Số: 7/UBND-NC\nHà Tĩnh, ngày 20 tháng 8 năm 2025\nKính gửi: Sở Nội vụ.\nUBND tỉnh gửi phụ lục."
    assert read(letter, "7-UBND-NC phu luc.docx").document.part is None


def test_a_whole_document_with_an_annex_is_itself() -> None:
    letter = "UBND TỈNH HÀ TĨNH\nSố: 7/UBND-NC\nHà Tĩnh, ngày 20 tháng 8 năm 2025\nKính gửi: Sở Nội vụ.\nUBND tỉnh giao Sở báo cáo."
    document = read(f"{letter}\nPHỤ LỤC I\n{ATTACHED}\n{TABLE}").document
    assert (document.number, document.part) == ("7/UBND-NC", None)


def test_words_that_only_speak_of_an_annex_are_none() -> None:
    assert read("Sở Nội vụ gửi phụ lục kèm theo Công văn số 2150/UBND-NC ngày 20/8/2025.").document.part is None


DECISION = "Hà Tĩnh, ngày 27 tháng 7 năm 2017\n\nQUYẾT ĐỊNH\nVề việc ban hành nội quy kho\n\nỦY BAN NHÂN DÂN TỈNH HÀ TĨNH\n\nCăn cứ Luật Lưu trữ;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành nội quy kho kèm theo.\n\nNỘI QUY KHO\n{attached}\n\n1. Không hút thuốc."


def test_a_page_that_has_lost_its_number_has_that_of_its_own_annex() -> None:
    own = "(Ban hành kèm theo Quyết định số 88/QĐ-UBND ngày 27/7/2017 của UBND tỉnh Hà Tĩnh)"
    reading = read(DECISION.format(attached=own))
    assert (reading.document.number, reading.document.symbol, reading.document.part) == ("88/QĐ-UBND", "QĐ-UBND", None)
    assert reading.document.title == "ban hành nội quy kho"
    assert "88/QĐ-UBND" not in [each.number for each in reading.references]


@pytest.mark.parametrize(
    "other",
    [
        "(Ban hành kèm theo Quyết định số 88/QĐ-UBND ngày 28/7/2017 của UBND tỉnh Hà Tĩnh)",
        "(Ban hành kèm theo Quyết định số 88/QĐ-BNV ngày 27/7/2017 của Bộ Nội vụ)",
        "(Ban hành kèm theo Thông tư số 88/TT-UBND ngày 27/7/2017 của UBND tỉnh Hà Tĩnh)",
        "(Thực hiện Quyết định số 88/QĐ-UBND ngày 27/7/2017 của UBND tỉnh Hà Tĩnh)",
    ],
)
def test_another_day_agency_or_type_says_nothing_of_the_lost_number(other: str) -> None:
    assert read(DECISION.format(attached=other)).document.number is None


def test_an_annex_that_a_sentence_names_in_brackets_is_none_of_this_text() -> None:
    text = "Biểu mẫu kho mới\n\n- 07 biểu mẫu (Phụ lục số 2 kèm theo Thông tư 6/2024/TT-BNV) được lập ở kho.\n"
    document = read(text).document
    assert document.number is None


@pytest.mark.parametrize("behind", [" của Chủ tịch UBND tỉnh Hà Tĩnh", " ngày 27/7/2017 của UBND tỉnh Hà Tĩnh"])
def test_what_goes_on_behind_the_bracket_is_said_of_whose_annex_it_is(behind: str) -> None:
    text = f"PHỤ LỤC\nDANH SÁCH\n(Kèm theo Quyết định số 88/QĐ-UBND){behind}\n\n1. Kho lưu trữ\n"
    assert read(text).document.number == "88/QĐ-UBND"


def test_a_paragraph_that_begins_with_forms_heads_no_annex() -> None:
    assert read("Biểu mẫu, sổ kho dưới dạng giấy được in trên khổ A4.\n").document.part is None
