"""Workbooks: registers (sổ công văn) row by row, all other sheets as a text."""

from collections.abc import Sequence
from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import openpyxl
import pytest

from luocdo.graph import read_files
from luocdo.loaders import LoadedText, load
from luocdo.loaders.records import workbook
from luocdo.loaders.records.columns import as_map, columns_called

Rows = Sequence[Sequence[object]]
REGISTER: Rows = [
    ["ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG"],
    ["SỞ NỘI VỤ"],
    [None, None, "SỔ ĐĂNG KÝ VĂN BẢN ĐẾN NĂM 2025"],
    [],
    ["Ngày đến", "Số đến", "Tác giả", "Số, ký hiệu", "Ngày tháng", "Tên loại và trích yếu", "Người nhận"],
    ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"],
    ["Tháng 9"],
    [
        date(2025, 9, 3),
        412,
        "UBND tỉnh Lâm Đồng",
        "2150/UBND-NC",
        date(2025, 8, 25),
        "Công văn V/v số hóa",
        "Văn",
    ],
    [date(2025, 9, 4), 413, "Bộ Nội vụ", "4100/BNV-VTLT", "29/8", "V/v chỉnh lý tài liệu", "Lan"],
]
ANNEX: Rows = [
    [None, None, "PHỤ LỤC I"],
    [None, None, "(Kèm theo Công văn số 2150/UBND-NC ngày 25/8/2025 của UBND tỉnh Lâm Đồng)"],
    [None, "STT", "Nhiệm vụ", "Chủ trì", "Thời hạn"],
    [None, 1, "Rà soát máy chủ", "Sở Nội vụ", date(2025, 9, 30)],
    [None, 2.0, "Thay thiết bị", None, "Quý IV/2025"],
]
OFFICE = Path(__file__).parents[1] / "files"


def write(file: Path, **sheets: Rows) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
    book.save(file)
    return file


def codes(texts: Sequence[LoadedText]) -> list[str]:
    return [finding.code for text in texts for finding in text.findings]


def test_each_row_of_a_register_is_an_entry_with_days_as_officers_write_them(tmp_path: Path) -> None:
    first, second = load(write(tmp_path / "sổ.xlsx", Đến=REGISTER))
    said = dict(first.declared)
    assert (first.member, first.entry) == ("Đến!8", True)
    assert (said["number"], said["date"], said["issuer"]) == ("2150/UBND-NC", "25/8/2025", "UBND tỉnh Lâm Đồng")
    assert "NĂM 2025" in said["above"]
    assert first.text is not None
    assert first.text.splitlines()[0] == "Số, ký hiệu: 2150/UBND-NC"
    assert "412" not in first.text
    assert (second.member, dict(second.declared)["date"]) == ("Đến!9", "29/8")
    assert codes([first, second]) == ["table-columns"]


def test_who_signed_is_known_and_not_taken_for_a_stamp(tmp_path: Path) -> None:
    rows: Rows = [["Số, ký hiệu", "Ngày văn bản", "Người ký"], ["5/KH-SNV", "03/9/2025", "Lê Thị Ánh"]]
    (reading,) = read_files([write(tmp_path / "sổ.xlsx", Đi=rows)])
    assert (reading.document.number, reading.document.signer) == ("5/KH-SNV", "Lê Thị Ánh")
    assert [finding.code for finding in reading.findings] == ["table-columns"]


def test_heads_on_two_levels_are_read_together(tmp_path: Path) -> None:
    rows: Rows = [
        ["TT", "Văn bản", None, "Trích yếu"],
        [None, "Số, ký hiệu", "Ngày", None],
        [1, "5/KH-SNV", "03/9/2025", "Kế hoạch"],
    ]
    (entry,) = load(write(tmp_path / "sổ.xlsx", Sổ=rows))
    assert dict(entry.declared) == {"number": "5/KH-SNV", "date": "03/9/2025", "title": "Kế hoạch"}


def test_one_register_with_the_named_columns_is_enough_for_a_workbook(tmp_path: Path) -> None:
    other: Rows = [["Mã VB", "Ngày", "Nội dung"], ["7/KH-SNV", "03/9/2025", "Kế hoạch"]]
    annex_alone, file = write(tmp_path / "pl.xlsx", PL1=ANNEX), write(tmp_path / "sổ.xlsx", Đến=REGISTER, Đi=other)
    with columns_called(as_map({"number": "Mã VB"})):
        numbers = [dict(entry.declared)["number"] for entry in load(file)]
        (annex,) = load(annex_alone)
    assert numbers == ["2150/UBND-NC", "4100/BNV-VTLT", "7/KH-SNV"]
    assert annex.text is not None
    assert annex.findings == ()


def test_the_row_with_the_named_columns_is_the_head(tmp_path: Path) -> None:
    rows: Rows = [["Số, ký hiệu", "Ngày", "Trích yếu"], ["Mã", "Lúc", "Về"], ["7/KH-SNV", "03/9/2025", "Kế hoạch"]]
    with columns_called(as_map({"number": "Mã", "title": "Về"})):
        (entry,) = load(write(tmp_path / "sổ.xlsx", Đi=rows))
    assert dict(entry.declared)["title"] == "Kế hoạch"


def test_a_sheet_that_is_no_register_is_a_text_of_rows(tmp_path: Path) -> None:
    (annex,) = load(write(tmp_path / "phụ lục.xlsx", PL1=ANNEX))
    assert (annex.member, annex.entry, annex.format) == (None, False, "xlsx")
    assert annex.text is not None
    assert annex.text.splitlines() == [
        "PHỤ LỤC I",
        "(Kèm theo Công văn số 2150/UBND-NC ngày 25/8/2025 của UBND tỉnh Lâm Đồng)",
        "STT\tNhiệm vụ\tChủ trì\tThời hạn",
        "1\tRà soát máy chủ\tSở Nội vụ\t30/9/2025",
        "2\tThay thiết bị\t\tQuý IV/2025",
    ]


def test_sheets_of_a_text_are_its_pages_and_registers_come_first(tmp_path: Path) -> None:
    *entries, text = load(write(tmp_path / "a.xlsx", PL1=ANNEX, Đến=REGISTER, PL2=[["Ghi chú"]]))
    assert [entry.member for entry in entries] == ["Đến!8", "Đến!9"]
    assert text.text is not None
    assert [text.text[start:][:7] for start in text.pages] == ["PHỤ LỤC", "Ghi chú"]


@pytest.mark.parametrize("name", ["so-den-libreoffice.xlsx"])
def test_a_register_that_an_office_program_saved_is_read(name: str) -> None:
    entries = list(load(OFFICE / name))
    assert [dict(entry.declared)["number"] for entry in entries] == ["2150/UBND-NC", "4100/BNV-VTLT", "918/TB-VPCP"]
    assert [dict(entry.declared)["date"] for entry in entries] == ["25/8/2025", "29/8/2025", "12/8/2025"]


def test_an_answer_of_ours_is_no_document(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Nhiệm vụ", "Thời hạn"])
    book.properties.description = "luocdo"
    book.save(tmp_path / "viec.xlsx")
    assert codes(list(load(tmp_path / "viec.xlsx"))) == ["own-answer"]


def test_an_empty_workbook_says_so(tmp_path: Path) -> None:
    assert codes(list(load(write(tmp_path / "a.xlsx", Sheet1=[])))) == ["no-text"]


def test_a_package_that_would_unpack_to_too_much_is_refused(tmp_path: Path) -> None:
    file = write(tmp_path / "a.xlsx", Sheet1=[["a"]])
    with ZipFile(file, "a", ZIP_DEFLATED) as package:
        package.writestr("xl/media/image1.bin", bytes(80 << 20))
    assert codes(list(load(file))) == ["too-large"]


def test_a_damaged_workbook_is_a_finding(tmp_path: Path) -> None:
    stream = BytesIO()
    with ZipFile(stream, "w") as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("xl/workbook.xml", "<workbook")
    file = tmp_path / "a.xlsx"
    file.write_bytes(stream.getvalue())
    assert codes(list(load(file))) == ["damaged-file"]


UNKNOWN: Rows = [
    ["SỔ THEO DÕI"],
    ["Mục", "Mã", "Ký lúc", "Chuyện gì"],
    *(
        [number, f"{number}/SNV-VP", date(2025, 9, number), f"Việc thứ {number} cần các phòng xem"]
        for number in range(1, 6)
    ),
]


def test_a_sheet_that_looks_like_a_register_says_what_to_type(tmp_path: Path) -> None:
    file = write(tmp_path / "sổ.xlsx", Sổ=UNKNOWN)
    (text,) = load(file)
    (note,) = text.findings
    assert (note.code, note.facts["sheet"], note.facts["heads"]) == (
        "unknown-register",
        "Sổ",
        "Mục, Mã, Ký lúc, Chuyện gì",
    )
    assert note.facts["map"] == '--map number="Mã" --map date="Ký lúc" --map title="Chuyện gì"'
    with columns_called(as_map({"number": "mã", "date": "KÝ LÚC", "title": "Chuyện gì"})):
        first, *rest = load(file)
    assert (dict(first.declared)["number"], dict(first.declared)["date"], len(rest)) == ("1/SNV-VP", "01/9/2025", 4)


def test_a_table_of_tasks_and_an_annex_are_no_registers(tmp_path: Path) -> None:
    tasks: Rows = [
        ["Mã", "Việc", "Hạn"],
        *([f"{number % 2}5/SNV-VP", "rà soát", date(2025, 9, 1)] for number in range(9)),
    ]
    annex: Rows = [["Kèm theo Công văn số 2150/UBND-NC"], *UNKNOWN[1:]]
    assert codes([*load(write(tmp_path / "a.xlsx", A=tasks)), *load(write(tmp_path / "b.xlsx", B=annex))]) == []


def test_what_stands_over_two_heads_is_read_with_them(tmp_path: Path) -> None:
    rows: Rows = [
        ["TT", "Ngày", None, "Số hiệu", "Trích yếu"],
        [None, "đến", "ban hành", None, None],
        [1, date(2025, 9, 5), date(2025, 9, 3), "5/KH-SNV", "Kế hoạch"],
    ]
    (entry,) = load(write(tmp_path / "sổ.xlsx", Sổ=rows))
    assert dict(entry.declared) == {
        "number": "5/KH-SNV", "date": "03/9/2025", "title": "Kế hoạch", "received": "05/9/2025",
    }  # fmt: skip


@pytest.mark.parametrize(("kept", "said"), [(8, ["table-columns", "rows-left-out"]), (9, ["table-columns"])])
def test_rows_that_are_not_read_are_spoken_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kept: int, said: list[str]
) -> None:
    monkeypatch.setattr(workbook, "_MAX_ROWS", kept)
    texts = list(load(write(tmp_path / "sổ.xlsx", Đến=[*REGISTER, [None], [None]])))
    assert (len(texts), codes(texts)) == (kept - 7, said)


def test_rows_of_a_text_that_are_not_read_are_spoken_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "_MAX_ROWS", 3)
    [annex] = load(write(tmp_path / "phụ lục.xlsx", Một=ANNEX))
    assert "Nhiệm vụ" in str(annex.text)
    assert "Rà soát" not in str(annex.text)
    assert codes([annex]) == ["rows-left-out"]


@pytest.mark.parametrize("others", [{}, {"Ghi chú": [["Sổ do Phòng Văn thư lập"]]}])
def test_of_a_register_without_any_number_it_is_said_which_rows_were_not_read(
    tmp_path: Path, others: dict[str, Rows]
) -> None:
    blank = [
        ["Số, ký hiệu", "Ngày ban hành", "Trích yếu"],
        [None, date(2025, 9, 3), "Mượn máy"],
        [None, None, "Trả máy"],
    ]
    (found,) = load(write(tmp_path / "sổ.xlsx", Đi=blank, **others))
    assert found.text == ("Sổ do Phòng Văn thư lập" if others else None)
    assert [each.facts["rows"] for each in found.findings if each.code == "unnumbered-rows"] == ["Đi!2"]
    assert "no-text" not in codes([found])
