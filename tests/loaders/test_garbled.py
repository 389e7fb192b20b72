"""Letters that were damaged before a file came to us are told, whatever its format."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document as Word
from openpyxl import Workbook

from luocdo.loaders import LoadedText, load
from luocdo.loaders.content import Content
from luocdo.loaders.garbled import told_where_garbled

SENTENCE = (
    "Thực hiện Quyết định số 12/QĐ-UBND ngày 12/3/2025 của Ủy ban nhân dân tỉnh, các đơn vị điều chỉnh kế hoạch, "
    "báo cáo về Sở trước ngày 20/4/2025 để tổng hợp."
)
LOST = SENTENCE.encode("ascii", errors="replace").decode()
OLD = "Các đơn vị ®iÒu chØnh kÕ ho¹ch, b¸o c¸o vÒ Së tr­íc ngµy 20/4/2025, ®ång göi Së Néi vô ®Ó tæng hîp."


def codes(loaded: LoadedText) -> list[str]:
    return [each.code for each in loaded.findings]


@pytest.mark.parametrize(
    ("text", "example"),
    [
        (LOST, "Th?c"),
        (SENTENCE.encode().decode("cp1252", errors="replace"), "Thá»±c"),
        (SENTENCE.encode().decode("ascii", errors="replace"), "Th\ufffd\ufffd\ufffdc"),
        (OLD, "®iÒu"),
        (SENTENCE.replace("ị", "\uf07b").replace("ế", "\uf07c").replace("ơ", "\uf07d"), "Quy\uf07ct"),
        ("Thực(cid:12) hiện(cid:3) Quyết(cid:44) định(cid:9) số(cid:7) này", "Thực(cid:12)"),
    ],
)
def test_each_kind_of_damage_is_told_with_an_example(text: str, example: str) -> None:
    (note,) = told_where_garbled(Content(text)).notes
    assert note.code == "garbled-letters"
    assert dict(note.facts)["example"] == example


@pytest.mark.parametrize(
    "text",
    [
        SENTENCE,
        "Café déjà vu à la carte, garçon, Ångström, naïve, Æon, Ærø, Übung, Ängste, señor. " * 3,
        "Hỏi: gửi ở đâu? Ai gửi? Bao giờ gửi? Gửi mấy bản? Gửi cho ai? Vì sao?",
        "© 2025 Sở Nội vụ. Nhãn hiệu ABC®, XYZ®, DEF®, «trích dẫn», 10 µm, 5¹ và 7².",
    ],
)
def test_whole_letters_of_any_language_questions_and_signs_are_no_damage(text: str) -> None:
    assert told_where_garbled(Content(text)).notes == ()


def test_it_is_told_of_a_word_document(tmp_path: Path, one: Callable[[Path], LoadedText]) -> None:
    word = Word()
    word.add_paragraph(LOST)
    word.save(str(tmp_path / "a.docx"))
    assert codes(one(tmp_path / "a.docx")) == ["garbled-letters"]


def test_it_is_told_of_a_page_and_of_a_file_in_an_archive(tmp_path: Path, one: Callable[[Path], LoadedText]) -> None:
    page = tmp_path / "a.html"
    page.write_text(f"<html><body><p>{LOST}</p></body></html>", encoding="utf-8")
    assert codes(one(page)) == ["garbled-letters"]
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.write(page, "a.html")
    assert codes(one(tmp_path / "a.zip")) == ["garbled-letters"]


def test_it_is_told_of_a_workbook(tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(["Nội dung công việc"])
    book.active.append([LOST])
    book.save(tmp_path / "a.xlsx")
    assert [code for each in load(tmp_path / "a.xlsx") for code in codes(each)] == ["garbled-letters"]
