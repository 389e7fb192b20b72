"""The dossier on paper has the form of an administrative text (Nghị định 30/2020/NĐ-CP, Phụ lục I), and runs nothing."""

import sys
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as Sheet
from docx.shared import Pt
from lxml import html

from luocdo.errors import PageError
from luocdo.graph import Store
from luocdo.viz.dossier.html import html_of
from luocdo.viz.dossier.model import Chain, Dossier, Quote, Remark, Source, Statement, Task, Words
from luocdo.viz.dossier.word import docx_of
from luocdo.viz.dossier.write import form_of, write_dossier

HOSTILE = "<script>alert(1)</script> \"&' {{ 7 * 7 }}"
STEP = Statement(
    "1", (Words("thực hiện ", italic=True), Words("Thông báo số 5/TB-VPCP")), Quote("Thực hiện ", "Thông báo 5", f", {HOSTILE}", "a.pdf, trang 2"), ("đã thay",)
)  # fmt: skip
DOSSIER = Dossier(
    lang="vi",
    subject="Chuỗi văn bản theo Kế hoạch 1",
    issuer="Sở Nội vụ tỉnh Hà Giang",
    summary=("Hồ sơ gồm 2 văn bản.",),
    chains=(Chain("Kế hoạch số 1/KH-UBND", (), (STEP,), ()),),
    tasks=(Task(HOSTILE, (), "Phòng A", "10/4/2024", "Quá hạn", True, "1/KH-UBND", "a.pdf, trang 3"),),
    issues=(Remark("Lỗi", "1/KH-UBND", "Ngày không có thật.", "a.pdf"),),
    sources=(Source("Kế hoạch số 1/KH-UBND", "", ("a.pdf",)), Source("Thông báo số 5/TB-VPCP", "chỉ được dẫn", ())),
    complete=True,
)


@pytest.fixture(scope="module")
def sheet() -> Sheet:
    return Document(BytesIO(docx_of(DOSSIER)))


def words(sheet: Sheet) -> str:
    cells = (cell for table in sheet.tables for row in table.rows for cell in row.cells)
    return "\n".join([*(each.text for each in sheet.paragraphs), *(cell.text for cell in cells)])


def test_paper_margins_and_letters_are_those_of_the_decree(sheet: Sheet) -> None:
    section = sheet.sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    sides = (section.top_margin, section.bottom_margin, section.left_margin, section.right_margin)
    assert [round(side.mm) for side in sides] == [20, 20, 30, 15]
    assert sheet.styles["Normal"].font.name == "Times New Roman"
    sizes = {run.font.size for each in sheet.paragraphs if each.text for run in each.runs}
    assert sizes == {Pt(14)}


def test_nation_motto_and_the_lines_to_fill_in_are_there(sheet: Sheet) -> None:
    said = words(sheet)
    for part in (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "SỞ NỘI VỤ TỈNH HÀ GIANG", "Số: ……/BC-……",
        "ngày …… tháng …… năm", "BÁO CÁO", "Kính gửi: ………", "Nơi nhận:", "- Lưu: VT.",
    ):  # fmt: skip
        assert part in said


def test_pages_are_numbered_from_the_second_one(sheet: Sheet) -> None:
    section = sheet.sections[0]
    assert section.different_first_page_header_footer
    assert "PAGE" in section.header._element.xml
    assert section.first_page_header.paragraphs[0].text == ""


def test_each_statement_stands_with_its_words_file_and_page(sheet: Sheet) -> None:
    said = words(sheet)
    assert "1. thực hiện Thông báo số 5/TB-VPCP" in said
    assert "“Thực hiện Thông báo 5, " in said
    assert "(a.pdf, trang 2)" in said
    assert "10/4/2024 (Quá hạn)" in said
    assert "a.pdf, trang 3" in said


def test_the_page_says_the_same_and_runs_nothing() -> None:
    text = html_of(DOSSIER)
    page = html.fromstring(text)
    assert page.findall(".//script") == []
    assert not [each for each in page.iter() if each.get("src") or each.get("href")]
    policy = page.find(".//meta[@http-equiv='Content-Security-Policy']").get("content")
    assert policy.startswith("default-src 'none'")
    said = page.text_content()
    assert "{{ 7 * 7 }}" in said
    assert "<script>alert(1)</script>" in said
    assert "(a.pdf, trang 2)" in said
    assert [each.text for each in page.iterfind(".//mark")] == ["Thông báo 5"]


def test_the_page_and_the_docx_have_the_same_tables(sheet: Sheet) -> None:
    page = html.fromstring(html_of(DOSSIER))
    shown = [[cell.text_content() for cell in row.iter("td", "th")] for row in page.iter("tr")]
    grids = [table for table in sheet.tables if table.style and table.style.name == "Table Grid"]
    assert [[cell.text for cell in row.cells] for table in grids for row in table.rows] == shown


def test_the_name_of_the_file_says_what_it_holds() -> None:
    assert [form_of(name) for name in ("a.html", "a.HTM", "a.docx", "a", None)] == ["html", "html", *3 * ["docx"]]


def test_without_the_library_the_command_that_installs_it_is_said(
    store: Store, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [*(each for each in sys.modules if each.split(".")[0] == "docx"), "docx"]:
        monkeypatch.setitem(sys.modules, name, None)
    for name in ("word", "typeset"):
        monkeypatch.delitem(sys.modules, f"luocdo.viz.dossier.{name}", raising=False)
    with pytest.raises(PageError, match=r"pip install .*python-docx"):
        write_dossier(store, place, "418/TB-VPCP", tmp_path / "x.docx", "2025-11-01")
    assert list(tmp_path.iterdir()) == []
