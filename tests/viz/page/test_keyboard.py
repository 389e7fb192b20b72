"""Everything can be reached without a mouse."""

from officer import all_of
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys


def test_everything_can_be_done_with_the_keyboard(opened, rows):
    browser = opened(rows)
    browser.find_element(By.TAG_NAME, "body").send_keys("/")
    browser.switch_to.active_element.send_keys("4704")
    browser.switch_to.active_element.send_keys(Keys.ARROW_DOWN)
    browser.switch_to.active_element.send_keys(Keys.ENTER)
    assert browser.execute_script("return [state.kind, state.key, state.centre]") == ["d", "cv4704", "cv4704"]
    browser.find_element(By.ID, "canvas").send_keys(Keys.ARROW_LEFT)
    assert browser.execute_script("return [state.key, state.centre]") == ["tb372", "cv4704"]
    browser.find_element(By.ID, "canvas").send_keys(Keys.ENTER)
    assert browser.execute_script("return state.centre") == "tb372"
    browser.switch_to.active_element.send_keys(Keys.ESCAPE)
    assert browser.find_element(By.ID, "search").get_attribute("value") == ""
    assert browser.switch_to.active_element.tag_name == "button"
    assert len(all_of(browser, "#list .task")) == 6
