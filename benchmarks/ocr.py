"""How many numbered references are found in the examples once they are printed and scanned: 200 dpi, askew, with noise.

python benchmarks/ocr.py [--examples DIR] [--dots 200] [--skew 2.0] [--noise 12] [--keep DIR]

Each example is printed as a PDF (text files, HTML and docx by their text in a serif face), each page rendered with so many
dots to the inch, turned by a random angle, blurred and strewn with noise, and put into a PDF that holds nothing but these
pictures. What is read of that is compared with what is read of the example itself: by the numbers of its references.
"""

import argparse
import random
import tempfile
from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageChops, ImageFilter
from pypdfium2 import PdfDocument

import luocdo
from luocdo.graph.building.readings import read_paths

SEED = 20
_FACES = Path("/usr/share/fonts/truetype/dejavu")


def main() -> None:
    """Print a row for each example, and the sums."""
    asked = _parser().parse_args()
    chance = random.Random(SEED)
    sums: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as name:
        folder = asked.keep or Path(name)
        folder.mkdir(parents=True, exist_ok=True)
        print(f"{'':44}{'wanted':>8}{'found':>8}{'wrong':>8}{'recall':>8}{'sure':>7}")
        for example in sorted(asked.examples.iterdir()):
            scan = folder / f"{example.stem}.pdf"
            scan.write_bytes(scanned(printed(example), asked, chance))
            _show(example.name, _compared(example, scan), sums)
    print(f"{'all':44}{sums['wanted']:8}{sums['found']:8}{sums['wrong']:8}{sums['found'] / sums['wanted']:8.3f}")
    precision = sums["found"] / max(sums["found"] + sums["wrong"], 1)
    print(f"precision {precision:.3f}; header numbers {sums['headers']} of {sums['documents']}; seed {SEED}")


def _compared(example: Path, scan: Path) -> dict[str, float]:
    """Return how many numbered references of an example are found in its scan, and how many others are."""
    own, read = luocdo.read_file(example), luocdo.read_file(scan)
    wanted, got = (Counter(each.number for each in reading.references if each.number) for reading in (own, read))
    sure = [each.confidence for each in read.references if each.number]
    return {
        "wanted": wanted.total(),
        "found": (wanted & got).total(),
        "wrong": (got - wanted).total(),
        "documents": 1,
        "headers": own.document.number == read.document.number,
        "sure": sum(sure) / max(len(sure), 1),
    }


def _show(name: str, row: dict[str, float], sums: Counter[str]) -> None:
    for column in ("wanted", "found", "wrong", "documents", "headers"):
        sums[column] += int(row[column])
    recall = row["found"] / max(row["wanted"], 1)
    print(f"{name[:43]:44}{row['wanted']:8}{row['found']:8}{row['wrong']:8}{recall:8.3f}{row['sure']:7.2f}", flush=True)


def printed(example: Path) -> bytes:
    """Return an example as a printed PDF: one that is none is set by its text."""
    if example.suffix == ".pdf":
        return example.read_bytes()
    from fpdf import FPDF

    pdf = FPDF(format="A4", unit="pt")
    pdf.add_font("Serif", fname=_FACES / "DejaVuSerif.ttf")
    pdf.set_font("Serif", size=12)
    pdf.set_margins(70, 57, 50)
    pdf.set_auto_page_break(auto=True, margin=57)
    pdf.add_page()
    (witness,) = read_paths([example])
    for line in witness.text.splitlines():
        pdf.multi_cell(0, 17, " ".join(line.split()) or " ", new_x="LMARGIN", new_y="NEXT")
    return bytes(pdf.output())


def scanned(pdf: bytes, asked: argparse.Namespace, chance: random.Random) -> bytes:
    """Return a PDF of nothing but pictures of the pages, as a scanner of an office makes them."""
    pages = [_as_scanned(page, asked, chance) for page in _pages(pdf, asked.dots)]
    stream = BytesIO()
    pages[0].save(stream, "PDF", save_all=True, append_images=pages[1:], resolution=asked.dots, quality=75)
    return stream.getvalue()


def _pages(pdf: bytes, dots: int) -> Iterator[Image.Image]:
    document = PdfDocument(pdf)
    for index in range(len(document)):
        yield document[index].render(scale=dots / 72, grayscale=True).to_pil()
    document.close()


def _as_scanned(page: Image.Image, asked: argparse.Namespace, chance: random.Random) -> Image.Image:
    """Return a page turned a little, unsharp, with grey grains, specks of dust and paper that is not white."""
    angle = chance.uniform(-asked.skew, asked.skew)
    page = page.rotate(angle, Image.Resampling.BICUBIC, fillcolor=255).filter(ImageFilter.GaussianBlur(0.5))
    page = page.point(lambda dot: 25 + dot * 215 // 255)
    width, height = page.size
    grains = Image.frombytes("L", page.size, chance.randbytes(width * height)).point(
        lambda dot: (dot - 128) * asked.noise // 128 + 128
    )
    page = ImageChops.add(page, grains, offset=-128)
    for _ in range(width * height // 20_000):
        page.putpixel((chance.randrange(width), chance.randrange(height)), chance.randrange(160))
    return page


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--examples", type=Path, default=Path(__file__).parents[1] / "examples")
    parser.add_argument("--dots", type=int, default=200)
    parser.add_argument("--skew", type=float, default=2.0, help="degrees at most, to either side")
    parser.add_argument("--noise", type=int, default=24, help="grey levels at most, of 256")
    parser.add_argument("--keep", type=Path, help="where to leave the scans")
    return parser


if __name__ == "__main__":
    main()
