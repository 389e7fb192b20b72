"""Everything can be reached without a mouse."""

from officer import OFFICE, all_of, resize
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.wait import WebDriverWait


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


def test_escape_ends_what_would_fall(opened, rows):
    browser = opened(rows, fragment="#i=qd06&c=qd06&d=qd06&w=down")
    browser.find_element(By.TAG_NAME, "body").send_keys(Keys.ESCAPE)
    assert browser.execute_script("return [state.impact, state.way]") == [None, "both"]


def test_escape_in_a_choice_closes_that_and_nothing_else(opened, rows):
    browser = opened(rows, fragment="#i=qd06&c=qd06&d=qd06&w=down")
    browser.find_element(By.ID, "unit").send_keys(Keys.ESCAPE)
    assert browser.execute_script("return state.impact") == "qd06"


def test_the_digits_open_the_views(opened, rows):
    browser = opened(rows)
    body = browser.find_element(By.TAG_NAME, "body")
    tabs = [(tab.text.split()[0], tab.get_attribute("value")) for tab in all_of(browser, "#tabs button")]
    for digit, view in tabs:
        body.send_keys(digit)
        assert browser.execute_script("return state.view") == view
    assert view == "table"


def test_the_keys_of_the_page_work_beside_the_slider_and_its_own_stay_its_own(opened, rows):
    browser = opened(rows, fragment="#v=neighbours&d=thang9&c=thang9")
    slider = browser.find_element(By.NAME, "hops")
    slider.send_keys(Keys.ARROW_RIGHT)
    assert browser.execute_script("return [state.hops, state.key]") == ["2", "thang9"]
    slider.send_keys("/")
    assert browser.execute_script("return document.activeElement.id") == "search"
    slider.send_keys("4")
    assert browser.execute_script("return state.view") == "related"


def test_tab_goes_through_everything_in_the_order_in_which_it_stands(opened, rows):
    browser = opened(rows, fragment="#v=related")
    browser.execute_script(
        "window.reached = [];"
        "document.addEventListener('focusin', ({ target: it }) => reached.push(it.id || it.className || it.tagName));"
    )
    ActionChains(browser).send_keys(Keys.TAB * 120).perform()
    reached = browser.execute_script("return reached")
    order = [
        reached.index(each)
        for each in ("search", "unit", "language", "missing", "day", "task dated", "print", "related")
    ]
    assert order == sorted(order)


def test_the_details_follow_the_list_and_stand_below_it_on_a_telephone(opened, rows):
    browser = opened(rows)
    assert browser.execute_script("return [...document.querySelector('main').children].map(({ id }) => id)") == [
        *("left", "right", "middle"),
    ]
    corners = "return ['left', 'right', 'middle'].map((id) => $(id).getBoundingClientRect()).map(({ left, top }) => [left, top])"
    list_, details, drawing = browser.execute_script(corners)
    assert list_[0] < drawing[0] < details[0]
    resize(browser, 390, 844)
    WebDriverWait(browser, 5).until(lambda driver: driver.execute_script(corners)[1][0] == 0)
    tops = [top for _, top in browser.execute_script(corners)]
    assert tops == sorted(tops)
    resize(browser, *OFFICE)


def test_what_has_the_focus_shows_it(opened, rows):
    browser = opened(rows)
    browser.switch_to.active_element.send_keys(Keys.TAB)
    assert browser.execute_script("return getComputedStyle(document.activeElement).outlineStyle") == "solid"


def test_a_slash_in_a_search_of_before_chooses_its_words_to_be_typed_over(opened, rows):
    browser = opened(rows)
    browser.find_element(By.ID, "search").send_keys("4704")
    all_of(browser, "#list button")[0].click()
    browser.find_element(By.TAG_NAME, "body").send_keys("/")
    browser.switch_to.active_element.send_keys("372")
    assert browser.find_element(By.ID, "search").get_attribute("value") == "372"


def test_after_a_number_was_opened_from_the_search_the_digits_open_the_views(opened, rows):
    browser = opened(rows)
    browser.find_element(By.TAG_NAME, "body").send_keys("/")
    browser.switch_to.active_element.send_keys("4704", Keys.ENTER)
    browser.switch_to.active_element.send_keys("3")
    assert browser.execute_script("return [state.key, state.view]") == ["cv4704", "timeline"]
    assert browser.find_element(By.ID, "search").get_attribute("value") == "4704"


def test_on_a_telephone_another_view_comes_into_sight(opened, rows):
    browser = opened(rows)
    resize(browser, 390, 844)
    top = "return $(arguments[0]).getBoundingClientRect().top / innerHeight"
    for view, stage in [("neighbours", "picture"), ("related", "related"), ("timeline", "picture"), ("table", "table")]:
        browser.execute_script("scrollTo(0, 0); document.querySelector(`#tabs [value=${arguments[0]}]`).click()", view)
        WebDriverWait(browser, 5).until(lambda driver, stage=stage: 0 <= driver.execute_script(top, stage) < 0.5)
    resize(browser, *OFFICE)
