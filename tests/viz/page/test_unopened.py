"""What stands on a page whose scripts cannot start: that it did not open, in both languages, and which browsers open it."""

import re

import pytest
from officer import all_of, text_of
from selenium.webdriver.support.wait import WebDriverWait


@pytest.fixture
def forget(browser):
    """A function that takes from every page that is opened, until the test ends, what older browsers do not have."""
    added = []

    def take(script):
        told = browser.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": script})
        added.append(told["identifier"])

    yield take
    for identifier in added:
        browser.execute_cdp_cmd("Page.removeScriptToEvaluateOnNewDocument", {"identifier": identifier})
    browser.get("about:blank")
    browser.get_log("browser")


def warning_of(browser, page):
    """Return what stands on a page that does not open, as soon as it is seen."""
    browser.get(page)
    WebDriverWait(browser, 10).until(lambda driver: all_of(driver, "#unopened")[0].is_displayed())
    return text_of(browser, "#unopened")


def test_a_page_that_opens_does_not_speak_of_it(opened, rows):
    assert not all_of(opened(rows), "#unopened")


def test_a_browser_of_before_the_autumn_of_2023_opens_it(forget, opened, rows):
    forget("delete Map.groupBy; delete Object.groupBy;")
    browser = opened(rows)
    assert len(all_of(browser, "#list button")) == 6
    assert not all_of(browser, "#unopened")


def test_a_browser_that_cannot_unpack_the_data_is_said_to_be_too_old(forget, browser, written, view):
    forget("delete window.DecompressionStream;")
    said = warning_of(browser, written(view, "vi", None))
    assert "trình duyệt quá cũ" in said
    assert "the browser is too old" in said


def test_a_page_that_lost_a_part_on_its_way_says_so(forget, browser, written, view):
    damaged = written(view, "en", lambda html: re.sub(r'(id="data">).{200}', r"\1", html))
    assert "tệp đã hỏng khi gửi" in warning_of(browser, damaged)
