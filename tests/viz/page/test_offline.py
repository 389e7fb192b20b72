"""The page asks nothing of any network, and says when it is empty."""

from officer import all_of, click_box, requests_of, search, text_of
from selenium.webdriver.common.by import By


def test_the_page_asks_no_network_and_logs_no_error(opened, rows):
    browser = opened(rows)
    for button in all_of(browser, "#list button"):
        button.click()
    click_box(browser, "thang9")
    search(browser, "nghi dinh")
    browser.find_element(By.ID, "languages").click()
    assert [url.partition(":")[0] for url in requests_of(browser) if not url.startswith("data:")] == ["file"]
    assert browser.get_log("browser") == []


def test_an_empty_page_says_that_it_is_empty(opened):
    browser = opened([[], [], []])
    assert "Chưa có văn bản nào để hiện." in text_of(browser, "#right")
    assert browser.get_log("browser") == []
