"""How fast files become text: one row for each format, from files made on the spot.

    python benchmarks/loading.py [--paragraphs 2000]

"MB/s" counts the text that came out (UTF-8), on one core; "first" includes the import of the parser.
"""

import argparse
import tempfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import font_roboto
import fpdf

from luocdo.loaders import load

PARAGRAPH = (
    "{n}. Giao Sở Xây dựng chủ trì, phối hợp với các đơn vị liên quan rà soát Quyết định số {n}/QĐ-UBND ngày 06/01/2025"
    " của UBND tỉnh về phân cấp quản lý; báo cáo Chủ tịch UBND tỉnh kết quả thực hiện trước ngày 15/8/2025."
)


def write_text(file: Path, paragraphs: list[str]) -> None:
    """Write UTF-8."""
    file.write_text("\n".join(paragraphs), encoding="utf-8")


def write_wide_text(file: Path, paragraphs: list[str]) -> None:
    """Write UTF-16 as Windows does."""
    file.write_text("\r\n".join(paragraphs), encoding="utf-16", newline="")


def write_html(file: Path, paragraphs: list[str]) -> None:
    """Write a page of paragraphs."""
    file.write_text("<html><body>" + "".join(f"<p>{text}</p>\n" for text in paragraphs), encoding="utf-8")


def write_docx(file: Path, paragraphs: list[str]) -> None:
    """Write a Word file, two runs to a paragraph."""
    document = docx.Document()
    for text in paragraphs:
        paragraph = document.add_paragraph()
        for part in text.split(";"):
            paragraph.add_run(part)
    document.save(str(file))


def write_pdf(file: Path, paragraphs: list[str]) -> None:
    """Write a PDF with a text layer."""
    pdf = fpdf.FPDF()
    pdf.add_font("Roboto", fname=font_roboto.Roboto)
    pdf.set_font("Roboto", size=13)
    pdf.add_page()
    for text in paragraphs:
        pdf.multi_cell(0, 7, text, new_x="LMARGIN", new_y="NEXT")
    file.write_bytes(bytes(pdf.output()))


def write_zip(file: Path, paragraphs: list[str]) -> None:
    """Write a zip of one text."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("van-ban.txt", "\n".join(paragraphs))


WRITERS: dict[str, Callable[[Path, list[str]], None]] = {
    "utf-8.txt": write_text,
    "utf-16.txt": write_wide_text,
    "page.html": write_html,
    "word.docx": write_docx,
    "layer.pdf": write_pdf,
    "packed.zip": write_zip,
}


def seconds_of(file: Path) -> tuple[float, int]:
    """Return how long loading took and how many bytes of text it gave."""
    begin = time.perf_counter()
    texts = [loaded.text or "" for loaded in load(file)]
    return time.perf_counter() - begin, sum(len(text.encode()) for text in texts)


def main() -> None:
    """Print the table."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--paragraphs", type=int, default=2000)
    paragraphs = [PARAGRAPH.format(n=number) for number in range(1, arguments.parse_args().paragraphs + 1)]
    print(f"{'file':<12}{'kB on disk':>12}{'kB of text':>12}{'first s':>10}{'best s':>10}{'MB/s':>10}")
    with tempfile.TemporaryDirectory() as folder:
        for name, write in WRITERS.items():
            file = Path(folder) / name
            write(file, paragraphs)
            first, size = seconds_of(file)
            best = min(seconds_of(file)[0] for _ in range(3))
            disk = file.stat().st_size // 1000
            print(f"{name:<12}{disk:>12}{size // 1000:>12}{first:>10.3f}{best:>10.3f}{size / best / 1e6:>10.1f}")


if __name__ == "__main__":
    main()
