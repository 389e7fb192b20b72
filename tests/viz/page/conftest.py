"""One browser for all tests of the page, and a page written from rows and opened from the disk."""

from urllib.parse import quote

import pytest
from officer import OFFICE, resize, start
from selenium.webdriver.support.wait import WebDriverWait

from luocdo.viz.page import build
from luocdo.viz.view import view_of


@pytest.fixture(scope="session")
def browser(tmp_path_factory):
    driver = start(tmp_path_factory.mktemp("chromium"))
    yield driver
    driver.quit()


@pytest.fixture
def opened(browser, tmp_path):
    """A function that writes the page of some rows, perhaps changed, opens it from the disk at a hash, and returns the browser."""
    resize(browser, *OFFICE)

    def open_page(rows, *, fragment="", lang="vi", unit=None, issues=(), change=lambda html: html):
        file = tmp_path / "lược đồ.html"
        view = view_of(*rows, centre=None, unit=unit, issues=issues)
        file.write_text(change(build(view, lang)), encoding="utf-8", newline="\n")
        browser.get("about:blank")
        browser.get_log("performance"), browser.get_log("browser")
        browser.get(f"file://{quote(str(file))}{fragment}")
        WebDriverWait(browser, 30).until(
            lambda driver: driver.execute_script("return 'ready' in document.body.dataset")
        )
        return browser

    return open_page
