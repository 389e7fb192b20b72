"""What the tests of the loaders make their files with."""

from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pytest

from luocdo.loaders import LoadedText, load

BODY = (
    "Thực hiện Kế hoạch số 88/KH-UBND ngày 14/3/2025 của UBND tỉnh, Sở yêu cầu các đơn vị báo cáo trước ngày 20/6/2025."
)


@pytest.fixture
def body() -> str:
    """One paragraph of a dispatch."""
    return BODY


@pytest.fixture
def one() -> Callable[[Path], LoadedText]:
    """Load a file that must give exactly one text."""

    def load_one(path: Path) -> LoadedText:
        (loaded,) = load(path)
        return loaded

    return load_one


@pytest.fixture
def new_pdf() -> Iterator[Callable[..., object]]:
    """A new PDF of one A4 page in a font with Vietnamese letters; keywords go to FPDF."""
    fpdf = pytest.importorskip("fpdf", reason="needs fpdf2: pip install luocdo[test]")
    roboto = pytest.importorskip("font_roboto", reason="needs font-roboto: pip install luocdo[test]")

    def make(**options: object) -> object:
        pdf = fpdf.FPDF(format="A4", unit="pt", **options)
        pdf.add_font("Roboto", fname=roboto.Roboto)
        pdf.set_font("Roboto", size=13)
        pdf.set_margins(85, 57, 42)
        pdf.set_auto_page_break(auto=True, margin=57)
        pdf.add_page()
        made.append(pdf)
        return pdf

    made: list[object] = []
    yield make
    for pdf in made:
        for font in pdf.fonts.values():
            font.ttfont.close()


@pytest.fixture
def png() -> Iterator[BytesIO]:
    """The picture of a page without text."""
    image = pytest.importorskip("PIL.Image", reason="needs Pillow: pip install luocdo[test]")
    stream = BytesIO()
    image.new("L", (595, 842), 240).save(stream, "PNG")
    stream.seek(0)
    return stream
