"""The workbook is read back as a spreadsheet reads it: real days, working links, and no formula from anybody's text."""

import io
from dataclasses import replace
from datetime import date

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.utils import range_boundaries

from luocdo.queries.duties import Obligations
from luocdo.viz.agenda.columns import COLUMNS
from luocdo.viz.agenda.workbook import workbook_of


@pytest.fixture
def book(found: Obligations) -> Workbook:
    return load_workbook(io.BytesIO(workbook_of(found, "vi")))


def column(name: str) -> int:
    return [each.name for each in COLUMNS].index(name) + 1


def test_the_sheets_are_the_list_its_evidence_and_the_counts(book: Workbook) -> None:
    assert book.sheetnames == ["Nhiệm vụ", "Căn cứ", "Theo đơn vị", "Theo văn bản trung ương"]


def test_the_header_stays_in_sight_on_every_sheet_and_on_every_page(book: Workbook) -> None:
    for sheet in book:
        assert sheet.freeze_panes == "A2"
        assert sheet.print_title_rows == "$1:$1"
        assert sheet.auto_filter.ref
        assert sheet.page_setup.orientation == "landscape"
        assert all(sheet.column_dimensions[cell.column_letter].width > 5 for cell in sheet[1])


def test_days_are_days_and_numbers_are_numbers(book: Workbook) -> None:
    sheet = book["Nhiệm vụ"]
    due = sheet.cell(2, column("due"))
    assert (due.value.date(), due.is_date, due.number_format) == (date(2025, 9, 1), True, "dd/mm/yyyy")
    assert sheet.cell(3, column("superior_due")).value.date() == date(2025, 10, 10)
    assert sheet.cell(2, column("days")).value == -19
    assert sheet.cell(4, column("due")).value is None


def test_what_is_printed_fits_on_a_sheet_of_a4_in_letters_that_can_be_read(book: Workbook) -> None:
    sheet = book["Nhiệm vụ"]
    last = range_boundaries(sheet.print_area.split("!")[-1])[2]
    width = sum(sheet.column_dimensions[cell.column_letter].width for cell in sheet[1][:last])
    assert sheet.cell(1, last).value == "Lưu ý"
    assert width <= 200  # of A4 on its side, in letters of 8 points


def test_each_row_is_as_tall_as_its_words_are_long(book: Workbook, found: Obligations) -> None:
    for sheet in book:
        for line in range(1, sheet.max_row + 1):
            cells = [cell for cell in sheet[line] if isinstance(cell.value, str)]
            lines = max(len(cell.value) / sheet.column_dimensions[cell.column_letter].width for cell in cells)
            assert float(sheet.row_dimensions[line].height or 15) >= min(15 * lines, 405), sheet.title


def test_files_are_named_without_the_folders_of_whoever_made_the_workbook(found: Obligations) -> None:
    kept = tuple(
        replace(each, file=f"/srv/kho/{place}/3.pdf", chain=()) for each, place in zip(found.found, "aabb", strict=True)
    )
    sheet = load_workbook(io.BytesIO(workbook_of(replace(found, found=kept), "vi")))["Nhiệm vụ"]
    assert sheet.cell(2, column("file")).value == "a/3.pdf"


def test_no_text_becomes_a_formula_or_a_link(book: Workbook, found: Obligations) -> None:
    text = book["Nhiệm vụ"].cell(2, column("text")).value
    assert text == " ".join(found.found[0].text.split())
    assert text.startswith("=HYPERLINK(")
    assert str(book["Căn cứ"].cell(3, 5).value).startswith("=1+1 ")
    assert all(cell.data_type != "f" for sheet in book for row in sheet for cell in row)
    outside = [link for sheet in book for link in sheet._hyperlinks if link.target]
    assert outside == []


def test_every_obligation_leads_to_its_evidence_and_back(book: Workbook) -> None:
    tasks, evidence = book["Nhiệm vụ"], book["Căn cứ"]
    for line in range(2, 6):
        place = tasks.cell(line, column("document")).hyperlink.location
        assert place.startswith("'Căn cứ'!A")
        first = int(place.rpartition("A")[2])
        assert evidence.cell(first, 5).value
        assert evidence.cell(first, 1).hyperlink.location == f"'Nhiệm vụ'!A{line}"


def test_each_step_of_the_chain_stands_there_with_its_sentence_file_and_page(book: Workbook) -> None:
    rows = [[cell.value for cell in row] for row in book["Căn cứ"].iter_rows(min_row=3, max_row=3)]
    sentence = "=1+1 Thực hiện Thông báo số 512/TB-VPCP"
    assert rows == [[1, "902/STC-VP", "thực hiện", "512/TB-VPCP", sentence, "3.pdf", 2]]


def test_the_counts_add_up(book: Workbook) -> None:
    assert [cell.value for cell in book["Theo đơn vị"][2]][:7] == ["@Văn phòng Sở", 4, 1, 1, 1, 0, 1]
    assert book["Theo văn bản trung ương"].cell(2, 1).value == "512/TB-VPCP"


def test_it_speaks_english_too(found: Obligations) -> None:
    english = load_workbook(io.BytesIO(workbook_of(found, "en")))
    assert english.sheetnames[:2] == ["Obligations", "Evidence"]
    assert english["Obligations"].cell(2, column("state")).value == "Overdue"
