"""Scans and photographs of pages are recognised in Vietnamese; how surely is said, and carried into what is read."""

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from luocdo.graph import read_file
from luocdo.loaders import LoadedText, load
from luocdo.loaders.ocr import picture
from luocdo.loaders.page_progress import telling

if TYPE_CHECKING:
    from PIL.Image import Image

NUMBERS = ("1420/SNV-CCHC", "88/KH-UBND")


def one(path: Path) -> LoadedText:
    (loaded,) = load(path)
    return loaded


@pytest.fixture(scope="module")
def scan(letter: "Image", tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The letter as it was scanned."""
    path = tmp_path_factory.mktemp("quét") / "cv.png"
    letter.save(path, dpi=letter.info["dpi"])
    return path


def test_a_picture_of_a_page_is_a_text_whose_letters_are_so_sure(scan: Path) -> None:
    loaded = one(scan)
    assert loaded.text is not None
    assert all(number in loaded.text for number in NUMBERS)
    assert [finding.code for finding in loaded.findings] == ["recognised-pages"]
    assert all(0 <= sure <= 1 for _, sure in loaded.certainty)
    assert loaded.certainty[0][0] == 0


def test_what_is_read_of_it_is_no_surer_than_its_letters(scan: Path) -> None:
    reading = read_file(scan)
    assert reading.document.number == "1420/SNV-CCHC"
    (reference,) = reading.references
    assert (reference.number, reference.date) == ("88/KH-UBND", "2025-03-14")
    assert reference.confidence <= min(
        sure for at, sure in reading.source.certainty if reference.start <= at < reference.end
    )


@pytest.mark.parametrize("angle", [-4.5, 180.0])
def test_a_page_that_lay_askew_or_upside_down_is_read(letter: "Image", tmp_path: Path, angle: float) -> None:
    turned = letter.rotate(angle, expand=True, fillcolor=250)
    turned.save(tmp_path / "a.jpg", dpi=letter.info["dpi"])
    text = one(tmp_path / "a.jpg").text
    assert text is not None
    assert "88/KH-UBND ngày 14/3/2025" in text


def test_a_tiff_has_pages_and_each_is_told(letter: "Image", tmp_path: Path) -> None:
    letter.save(tmp_path / "a.tif", save_all=True, append_images=[letter], dpi=letter.info["dpi"])
    told: list[tuple[int, int]] = []
    with telling(lambda done, total: told.append((done, total))):
        loaded = one(tmp_path / "a.tif")
    assert told == [(1, 2), (2, 2)]
    assert loaded.text is not None
    assert [loaded.text[start:][:9] for start in loaded.pages] == ["SỞ NỘI VỤ", "SỞ NỘI VỤ"]


def test_pages_that_are_not_read_are_spoken_of(
    letter: "Image", tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(picture, "_MOST_PAGES", 1)
    letter.save(tmp_path / "a.tif", save_all=True, append_images=[letter], dpi=letter.info["dpi"])
    assert [finding.code for finding in one(tmp_path / "a.tif").findings] == ["recognised-pages", "pages-left-out"]


def test_of_a_pdf_only_the_pages_without_text_of_their_own_are_recognised(
    letter: "Image", tmp_path: Path, new_pdf
) -> None:  # type: ignore[no-untyped-def]
    printed = "Sở Nội vụ gửi kèm theo công văn bản quét có ký số."
    picture = BytesIO()
    letter.save(picture, "PNG")
    pdf = new_pdf()
    pdf.multi_cell(0, 20, printed)
    pdf.add_page()
    pdf.image(picture, 0, 0, 595, 223)
    pdf.output(str(tmp_path / "a.pdf"))
    loaded = one(tmp_path / "a.pdf")
    assert loaded.text is not None
    assert loaded.text.startswith(printed)
    assert "88/KH-UBND" in loaded.text
    assert loaded.certainty[0] == (0, 1.0)
    assert [(finding.code, finding.facts["pages"]) for finding in loaded.findings] == [("recognised-pages", "2")]


def test_a_scan_under_a_watermark_is_recognised(letter: "Image", tmp_path: Path, new_pdf) -> None:  # type: ignore[no-untyped-def]
    picture = BytesIO()
    page = letter.resize((1654, 620)).crop((0, 0, 1654, 2339))
    page.paste(250, (0, 620, 1654, 2339))
    page.save(picture, "PNG")
    pdf = new_pdf()
    pdf.image(picture, 0, 0, 595, 842)
    pdf.text(100, 600, "Bản sao từ cổng thông tin điện tử")
    pdf.output(str(tmp_path / "a.pdf"))
    text = one(tmp_path / "a.pdf").text
    assert text is not None
    assert "88/KH-UBND" in text


def test_a_blank_sheet_has_no_text(letter: "Image", tmp_path: Path) -> None:
    letter.point(lambda _: 250).save(tmp_path / "a.png")
    assert [finding.code for finding in one(tmp_path / "a.png").findings] == ["no-text"]


@pytest.mark.usefixtures("letter")
def test_a_damaged_picture_is_a_finding(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(60))
    assert [finding.code for finding in one(tmp_path / "a.png").findings] == ["damaged-file"]


@pytest.mark.usefixtures("without_programs")
def test_without_tesseract_one_is_told_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(60))
    (finding,) = one(tmp_path / "a.png").findings
    assert finding.code == "needs-ocr"
    assert "tesseract" in finding.facts["command"]
    assert 'pip install "luocdo[ocr]"' in finding.message
