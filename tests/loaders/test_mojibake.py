"""UTF-8 that was taken for Western letters on its way is restored, whatever its format, and told."""

from collections.abc import Callable
from pathlib import Path

import ftfy.bad_codecs  # noqa: F401 names the encoding that browsers call Windows-1252
import pytest
from docx import Document as Word

from luocdo.loaders import LoadedText
from luocdo.loaders.content import Content
from luocdo.loaders.mojibake import unscrambled

SENTENCE = (
    "Thực hiện Quyết định số 12/QĐ-UBND ngày 12/3/2025 của Ủy ban nhân dân tỉnh, các đơn vị điều chỉnh kế hoạch, "
    "báo cáo về Sở trước ngày 20/4/2025 để tổng hợp."
)


def scrambled(text: str, encoding: str) -> str:
    """Return what a program shows that reads UTF-8 in `encoding`."""
    return text.encode().decode(encoding)


def codes(loaded: LoadedText) -> list[str]:
    return [each.code for each in loaded.findings]


@pytest.mark.parametrize("encoding", ["latin-1", "sloppy-windows-1252"])
def test_a_text_file_is_restored(encoding: str, tmp_path: Path, one: Callable[[Path], LoadedText]) -> None:
    (tmp_path / "a.txt").write_bytes(scrambled(f"{SENTENCE}\n{SENTENCE}\n", encoding).encode())
    loaded = one(tmp_path / "a.txt")
    assert loaded.text == f"{SENTENCE}\n{SENTENCE}\n"
    assert codes(loaded) == ["misread-encoding"]


def test_a_word_document_with_lines_that_came_whole_is_restored(
    tmp_path: Path, one: Callable[[Path], LoadedText]
) -> None:
    word = Word()
    for line in ("Sở Nội vụ tỉnh Hà Giang", scrambled(SENTENCE, "sloppy-windows-1252")):
        word.add_paragraph(line)
    word.save(str(tmp_path / "a.docx"))
    loaded = one(tmp_path / "a.docx")
    assert loaded.text is not None
    assert loaded.text.splitlines() == ["Sở Nội vụ tỉnh Hà Giang", SENTENCE]
    assert codes(loaded) == ["misread-encoding"]


def test_each_page_begins_where_its_letters_do() -> None:
    shown = scrambled(SENTENCE, "latin-1")
    content = unscrambled(Content(shown * 2, (0, len(shown))))
    assert content.text == SENTENCE * 2
    assert content.pages == (0, len(SENTENCE))


def test_how_surely_letters_were_recognised_is_said_of_the_same_letters() -> None:
    shown = scrambled(SENTENCE, "latin-1")
    content = unscrambled(Content(shown * 2, (), certainty=((0, 0.9), (len(shown), 0.3))))
    assert content.certainty == ((0, 0.9), (len(SENTENCE), 0.3))


def test_letters_that_were_lost_are_told_as_damage(tmp_path: Path, one: Callable[[Path], LoadedText]) -> None:
    (tmp_path / "a.txt").write_text((SENTENCE * 9).encode().decode("cp1252", errors="replace"), encoding="utf-8")
    assert codes(one(tmp_path / "a.txt")) == ["misread-encoding", "garbled-letters"]


def test_half_of_an_initial_is_enough_for_it() -> None:
    shown = f"BAN QUẢN LÝ RỪNG ĐẶC DỤNG. {SENTENCE}".encode().decode("cp1252", errors="replace")
    assert "ĐẶC DỤNG" in unscrambled(Content(shown)).text


@pytest.mark.parametrize("text", [SENTENCE, "Ærø, Ä‘ là cách in sai của đ; Café à la carte; Xã Ea Kiết."])
def test_whole_letters_stay_as_they_are(text: str) -> None:
    assert unscrambled(Content(text)) == Content(text)
