"""The address holds what is shown, and nothing strange in it changes anything."""

import pytest
from officer import all_of
from selenium.webdriver.common.by import By

UNIT = "các phòng, đơn vị thuộc sở khoa học và công nghệ tỉnh quảng trị"


def test_the_address_holds_what_is_shown(opened, rows):
    browser = opened(rows)
    browser.find_element(By.CSS_SELECTOR, f"#unit option[value='{UNIT}']").click()
    all_of(browser, "#list button")[-1].click()
    browser.find_element(By.ID, "language").click()
    shown = browser.execute_script("return [JSON.stringify(state), $('right').textContent]")
    fragment = browser.execute_script("return location.hash")
    browser = opened(rows, fragment=fragment)
    assert browser.execute_script("return [JSON.stringify(state), $('right').textContent]") == shown


@pytest.mark.parametrize(
    "fragment",
    [
        "#d=nobody&c=__proto__",
        "#t=constructor",
        "#l=fr&u=toString",
        "#r=%3Cscript%3E",
        "#%E0%A4%A",
        "#f=fold%20central",
    ],
)
def test_a_strange_address_changes_nothing(opened, rows, fragment):
    state = opened(rows).execute_script("return JSON.stringify(state)")
    browser = opened(rows, fragment=fragment)
    assert browser.execute_script("return JSON.stringify(state)") == state
    assert browser.get_log("browser") == []
