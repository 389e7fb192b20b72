"""One browser for all tests of the page, and a page written from rows and opened from the disk."""

from contextlib import closing
from dataclasses import replace
from urllib.parse import quote

import pytest
from officer import OFFICE, resize, start
from selenium.webdriver.support.wait import WebDriverWait

import luocdo
from luocdo import graph
from luocdo.viz.page.build import build
from luocdo.viz.shown.model import Colophon
from luocdo.viz.shown.view import view_of


@pytest.fixture(scope="session")
def browser(tmp_path_factory):
    driver = start(tmp_path_factory.mktemp("chromium"))
    yield driver
    driver.quit()


@pytest.fixture(scope="session")
def examples_store(examples, tmp_path_factory):
    """The graph of the dispatches that we wrote."""
    with closing(_built(examples, tmp_path_factory)) as store:
        yield store


@pytest.fixture(scope="session")
def seeds_store(shared, tmp_path_factory):
    """The graph of real dispatches, where they are."""
    with closing(_built(shared / "seeds", tmp_path_factory)) as store:
        yield store


def _built(folder, tmp_path_factory):
    place = tmp_path_factory.mktemp("kho") / "kho.store"
    luocdo.build([folder], place, jobs=1)
    return graph.open_store(place)


@pytest.fixture
def opened(open_view):
    """A function that opens the page of some rows, made on a day, as `open_view` does."""

    def open_page(rows, *, fragment="", lang="vi", unit=None, issues=(), made=None, change=lambda html: html):
        view = replace(view_of(*rows, centre=None, unit=unit, issues=issues), colophon=Colophon(made=made))
        return open_view(view, fragment=fragment, lang=lang, change=change)

    return open_page


@pytest.fixture
def open_view(browser, tmp_path):
    """A function that writes the page of a view, perhaps changed, opens it from the disk at a hash, and returns the browser."""
    resize(browser, *OFFICE)

    def open_page(view, *, fragment="", lang="vi", change=lambda html: html):
        file = tmp_path / "lược đồ.html"
        file.write_text(change(build(view, lang)), encoding="utf-8", newline="\n")
        browser.get("about:blank")
        browser.get_log("performance"), browser.get_log("browser")
        browser.get(f"file://{quote(str(file))}{fragment}")
        WebDriverWait(browser, 30).until(
            lambda driver: driver.execute_script("return 'ready' in document.body.dataset")
        )
        return browser

    return open_page
