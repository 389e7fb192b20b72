"""The page speaks Vietnamese and English, whole."""

from selenium.webdriver.common.by import By


def test_both_languages_are_complete(opened, rows):
    browser = opened(rows, lang="en", fragment="#d=thang2")
    page = browser.find_element(By.TAG_NAME, "body").text
    assert "Obligations by deadline" in page
    assert "is dated 28/12/2024, after the document that cites it" in page
    browser.find_element(By.ID, "languages").click()
    page = browser.find_element(By.TAG_NAME, "body").text
    assert "Nghĩa vụ theo hạn" in page
    assert not any(word in page for word in ("undefined", "null", "Obligations", "loaded", "cites"))
