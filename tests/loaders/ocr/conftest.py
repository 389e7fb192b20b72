"""Pictures of a short dispatch, as a scanner makes them."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from luocdo.loaders.ocr.tesseract import is_ready

if TYPE_CHECKING:
    from PIL.Image import Image

LINES = (
    "SỞ NỘI VỤ TỈNH LÂM ĐỒNG",
    "Số: 1420/SNV-CCHC",
    "Lâm Đồng, ngày 22 tháng 9 năm 2025",
    "Kính gửi: Các phòng thuộc Sở.",
    "Thực hiện Kế hoạch số 88/KH-UBND ngày 14/3/2025 của UBND tỉnh",
    "Lâm Đồng, Sở Nội vụ yêu cầu các phòng báo cáo trước ngày 30/9/2025.",
)
DOTS = 200


@pytest.fixture(scope="session")
def letter() -> "Image":
    """The upper part of a page, printed in black at 200 dots to the inch."""
    image = pytest.importorskip("PIL.Image", reason="needs Pillow: pip install luocdo[ocr]")
    draw = pytest.importorskip("PIL.ImageDraw")
    fonts = pytest.importorskip("PIL.ImageFont")
    roboto = pytest.importorskip("font_roboto", reason="needs font-roboto: pip install luocdo[test]")
    if not is_ready():
        pytest.skip("needs tesseract with Vietnamese: apt install tesseract-ocr tesseract-ocr-vie")
    page: Image = image.new("L", (1654, 620), 250)
    font = fonts.truetype(str(Path(roboto.Roboto)), 36)
    for number, line in enumerate(LINES):
        draw.Draw(page).text((170, 60 + 80 * number), line, fill=20, font=font)
    page.info["dpi"] = (DOTS, DOTS)
    return page
