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
from luocdo.viz.shown.view import view_of, view_of_store

# To another address of the page, as if somebody had typed it, with nothing searched and nothing open.
GO_TO = """
$('search').value = '';
$('filters').open = false;
readHash('#l=vi');
history.replaceState(null, '', arguments[0]);
showAddress();
"""


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


@pytest.fixture(scope="session")
def examples_view(examples_store):
    return view_of_store(examples_store)


@pytest.fixture(scope="session")
def seeds_view(seeds_store):
    return view_of_store(seeds_store)


def _built(folder, tmp_path_factory):
    place = tmp_path_factory.mktemp("kho") / "kho.store"
    luocdo.build([folder], place, jobs=1)
    return graph.open_store(place)


@pytest.fixture
def opened(open_view):
    """A function that opens the page of some rows, made on a day, as `open_view` does."""

    def open_page(rows, *, unit=None, issues=None, made=None, **how):
        view = replace(view_of(*rows, centre=None, unit=unit, issues=issues), colophon=Colophon(made=made))
        return open_view(view, **how)

    return open_page


@pytest.fixture(scope="session")
def written(tmp_path_factory):
    """A function that writes the page of a view, each once, and returns its address."""
    folder, pages = tmp_path_factory.mktemp("trang"), {}

    def write(view, lang, change):
        if change or (view, lang) not in pages:
            file = folder / f"lược đồ {len(list(folder.iterdir()))}.html"
            text = build(view, lang)
            file.write_text(change(text) if change else text, encoding="utf-8", newline="\n")
            pages[change or (view, lang)] = f"file://{quote(str(file))}"
        return pages[change or (view, lang)]

    return write


@pytest.fixture
def open_view(browser, written):
    """A function that opens the page of a view, perhaps changed, from the disk at a hash, and returns the browser.

    `again`: a page that is open already goes to the hash instead; for tests that leave its scripts as they are.
    What says that it is open is gone with the page, whoever leaves it (unlike the name of a window).
    """
    resize(browser, *OFFICE)

    def open_page(view, *, fragment="", lang="vi", change=None, again=False):
        page = written(view, lang, change)
        if again and browser.execute_script("return window.reopens") == page:
            browser.execute_script(GO_TO, fragment or f"#l={lang}")
        else:
            _load(browser, page + fragment)
            browser.execute_script("window.reopens = arguments[0]", page if again else "")
        return browser

    return open_page


def _load(browser, address):
    browser.get("about:blank")
    browser.get_log("performance"), browser.get_log("browser")
    browser.get(address)
    WebDriverWait(browser, 30, poll_frequency=0.05).until(
        lambda driver: driver.execute_script("return performance.getEntriesByName('ready').length > 0")
    )
