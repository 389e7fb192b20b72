"""Takes the pictures of the docs anew from the examples, as the page and the sheet of paper look now.

python docs/pictures.py

Needs what the tests of the page need, and Pillow and resvg-py (`pip install "luocdo[ocr,png]"`).
"""

import os
import shutil
import sys
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PIL import Image

from luocdo.graph import build, opened
from luocdo.graph.stores.store import Store
from luocdo.viz.shown.request import Request
from luocdo.viz.write import write_page, write_picture

DOCS = Path(__file__).parent
sys.path.append(str(DOCS.parent / "tests" / "browser"))
from officer import resize, start  # noqa: E402 - the browser of the tests

TODAY, STORE = "2025-09-15", "luocdo.store"
PLAN, NOTICE = "09/KH-TTLTLS", "418/TB-VPCP"
VIEWS = {"chain": True, "neighbours": True, "timeline": False, "related": False, "table": False}
"""The views, and whether the whole drawing is made to fit; a timeline would be too small to read."""
SCREEN, WIDE = (1366, 768), (1900, 807)
SMALL, PAPER_WIDTH, COLOURS = 1020, 1100, 96


def take() -> None:
    """Write all pictures; the examples are read as a folder `cong-van`, which the foot of the page names."""
    with TemporaryDirectory() as folder:
        os.chdir(folder)
        shutil.copytree(DOCS.parent / "examples", "cong-van")
        build(["cong-van"], STORE)
        browser = start(Path(folder))
        with opened(STORE) as store:
            _take_views(store, browser)
            _take_demo(store, browser)
            _take_paper(store)
        browser.quit()


def _take_views(store: Store, browser: Any) -> None:
    page = write_page(store, "trang.html", Request(number=PLAN, made=TODAY, place=STORE))
    for view, whole in VIEWS.items():
        taken = _screenshot(browser, f"{page.as_uri()}#v={view}", SCREEN, whole=whole)
        _save(taken, DOCS / "explorer" / f"{view}.png", SMALL)


def _take_demo(store: Store, browser: Any) -> None:
    page = write_page(store, "demo.html", Request(number=NOTICE, made=TODAY, place=STORE), lang="en")
    _save(_screenshot(browser, page.as_uri(), WIDE, whole=True), DOCS / "demo.png", WIDE[0])


def _take_paper(store: Store) -> None:
    sheet = write_picture(store, "chuoi.png", Request(only=PLAN, made=TODAY, place=STORE), "png")
    _save(Image.open(sheet), DOCS / "explorer" / "paper.png", PAPER_WIDTH)


def _screenshot(browser: Any, address: str, size: tuple[int, int], *, whole: bool) -> Image.Image:
    """Photograph a page in a window of `size` CSS pixels; `whole`: the drawing made to fit."""
    browser.get("about:blank")  # another address of the same page would not load it
    resize(browser, *size)
    browser.get(address)
    browser.execute_async_script("setTimeout(arguments[0], 1500)")
    if whole:
        browser.execute_script("document.getElementById('zoom-fit').click()")
    browser.execute_async_script("setTimeout(arguments[0], 1500)")
    return Image.open(BytesIO(browser.get_screenshot_as_png()))


def _save(picture: Image.Image, output: Path, width: int) -> None:
    """Write a picture as wide as that, in few colours: it has no more, and the file is a third as large."""
    height = round(picture.height * width / picture.width)
    small = picture.convert("RGB").resize((width, height), Image.Resampling.LANCZOS)
    small.quantize(COLOURS, Image.Quantize.MAXCOVERAGE, kmeans=2, dither=Image.Dither.NONE).save(output, optimize=True)


if __name__ == "__main__":
    take()
