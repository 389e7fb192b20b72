"""A browser, and what somebody in front of the page does with it: look, type, click."""

import json
import os
import shutil
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.support.wait import WebDriverWait

CHROMIUM = os.environ.get("LUOCDO_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")
FLAGS = (
    *("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
# A blob's own text() takes a mark of the byte order away.
READ_HANDED = """
const done = arguments[0];
const read = () => window.handed ? window.handed.arrayBuffer().then((bytes) => done(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes))) : setTimeout(read, 20);
read();
"""
OFFICE = (1366, 768)
"""The screen of an office PC, in pixels."""


def start(profile: Path, *flags: str) -> webdriver.Chrome:
    """Start a browser that keeps its profile in this folder and logs what the page asks for and complains of; `flags` are further ones."""
    if not (CHROMIUM and DRIVER):
        pytest.skip("needs a browser: apt-get install chromium chromium-driver")
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    for flag in (*FLAGS, *flags, f"--user-data-dir={profile}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
    return webdriver.Chrome(options=options, service=webdriver.ChromeService(DRIVER))


def resize(browser, width, height):
    size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)


def all_of(browser, selector):
    return browser.find_elements(By.CSS_SELECTOR, selector)


def text_of(browser, selector):
    return browser.find_element(By.CSS_SELECTOR, selector).text


def click_on(browser, selector):
    browser.find_element(By.CSS_SELECTOR, selector).click()


def choose_option(browser, selector, beginning="", value=None):
    """Choose the option of a list that begins so, or that has this value."""
    options = browser.find_element(By.CSS_SELECTOR, selector).find_elements(By.TAG_NAME, "option")
    fits = (each.get_attribute("value") == value if value else each.text.startswith(beginning) for each in options)
    next(each for each, fit in zip(options, fits, strict=True) if fit).click()


def saved(browser, selector):
    """Click there, and return the text of the file that the page hands over."""
    browser.execute_script("URL.createObjectURL = (blob) => { window.handed = blob; return '#'; };")
    browser.execute_script("HTMLAnchorElement.prototype.click = function () {};")
    click_on(browser, selector)
    return browser.execute_async_script(READ_HANDED)


def search(browser, words):
    """Type into the search box, and return the names of what is found."""
    field = browser.find_element(By.ID, "search")
    field.clear()
    field.send_keys(words)
    return [each.text for each in all_of(browser, "#list button .name")]


def requests_of(browser):
    """Return what the page asked for, the page itself first."""
    messages = [json.loads(entry["message"])["message"] for entry in browser.get_log("performance")]
    return [each["params"]["request"]["url"] for each in messages if each["method"] == "Network.requestWillBeSent"]


def click_route(browser, key):
    """Click on the drawn line of a relation: half way along its path, found on the screen."""
    x, y = browser.execute_script(
        "const [[x1, y1], [x2, y2]] = picture.routes.find((each) => each.relation === arguments[0]).points;"
        "const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];"
        "const box = $('canvas').getBoundingClientRect(), at = network.canvasToDOM({ x, y });"
        "return [box.left + at.x, box.top + at.y];",
        key,
    )
    click_at(browser, x, y)


def click_box(browser, key):
    x, y = browser.execute_script(
        "const box = $('canvas').getBoundingClientRect();"
        "const [x, y] = picture.places.get(arguments[0]), at = network.canvasToDOM({ x, y });"
        "return [box.left + at.x, box.top + at.y];",
        key,
    )
    click_at(browser, x, y)


def hover_box(browser):
    """Move the mouse over the middle of the drawing, where the chosen box stands."""
    x, y = browser.execute_script(
        "const box = $('canvas').getBoundingClientRect(); return [box.left + box.width / 2, box.top + box.height / 2];"
    )
    for step in (-30, 0):
        browser.execute_cdp_cmd("Input.dispatchMouseEvent", {"type": "mouseMoved", "x": x + step, "y": y})


def click_at(browser, x, y):
    """Click there, and wait until the address says that something else is shown."""
    before = browser.execute_script("return location.hash")
    for kind in ("mousePressed", "mouseReleased"):
        browser.execute_cdp_cmd(
            "Input.dispatchMouseEvent", {"type": kind, "x": x, "y": y, "button": "left", "clickCount": 1}
        )
    WebDriverWait(browser, 5).until(lambda driver: driver.execute_script("return location.hash") != before)
