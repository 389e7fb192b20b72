"""Searching: by number or title, however it is typed."""

import pytest
from officer import all_of, click_on, search, text_of
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("06/qd-ttg", "06/QĐ-TTg"),
        ("06 qd ttg", "06/QĐ-TTg"),
        ("61 2018 nd cp", "61/2018/NĐ-CP"),
        ("4704ubndnc", "4704/UBND-NC"),
        ("06/Q\u0110-TTg", "06/QĐ-TTg"),
        ("giao di\u0323ch \u0111ie\u0323\u0302n tu\u031b\u0309", "Luật Giao dịch điện tử"),
        ("so hoa ket qua", "168/KH-UBND"),
    ],
)
def test_search_needs_no_diacritics_case_or_signs(opened, rows, words, number):
    assert number in search(opened(rows), words)[0]


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("Nghị định số 61/2018/NĐ-CP", "61/2018/NĐ-CP"),
        ("quyet dinh so 06/qd-ttg", "06/QĐ-TTg"),
        ("06/Q\u00d0-TTg", "06/QĐ-TTg"),
    ],
)
def test_a_number_is_found_as_it_is_printed_in_a_sentence(opened, rows, words, number):
    assert any(number in found for found in search(opened(rows), words))


def test_a_bare_number_finds_what_bears_it_before_what_begins_with_its_digits(opened, rows):
    documents, *rest = rows
    one = next(each for each in documents if each["key"] == "cv871")
    ours = [{**one, "key": f"k{n}", "number": number} for n, number in enumerate(["612/UBND-NC", "2612/UBND-NC"])]
    found = search(opened(([*documents, *ours], *rest)), "612")
    assert [each.split()[-1] for each in found] == ["612/UBND-NC", "61/2018/NĐ-CP", "2612/UBND-NC"]


CITED_LATER = "Thông báo số 372/TB-VPCP ngày 11/9/2023"


@pytest.mark.parametrize(
    "words",
    [
        "số 372/TB-VPCP ngày 11/9/2023",
        "Thông báo số 372/TB-VPCP ngày 11 tháng 9 năm 2023 của Văn phòng Chính phủ về cải cách",
        "thong bao 372/tb-vpcp, nga\u0300y 11/09/2023",
        "Thông báo số 372/TB-VPCP ngày 30/9/2023",
        "Thông báo số 372/TB-VPCP của Chính phủ",
    ],
)
def test_a_number_pasted_with_its_day_and_issuer_finds_its_document_first(opened, rows, words):
    rows[0][3]["title"] = f"Triển khai {CITED_LATER}"
    assert "372/TB-VPCP" in search(opened(rows), words)[0]


def test_of_two_documents_of_one_number_the_one_of_the_day_comes_first_and_the_other_stays(opened, rows):
    own = next(row for row in rows[0] if row["number"] == "4704/UBND-NC")
    for days in ["2023-08-20", "2023-08-25"], ["2023-08-25", "2023-08-20"]:
        twins = [{**own, "key": f"twin {place}", "date_text": day} for place, day in enumerate(days)]
        browser = opened(([*rows[0], *twins], *rows[1:]))
        assert len(search(browser, "số 4704/UBND-NC ngày 25/8/2023")) == 3
        assert "25/8/2023" in all_of(browser, "#list button")[0].text


def test_a_day_alone_finds_the_documents_of_that_day(opened, rows):
    browser = opened(rows)
    assert "372/TB-VPCP" in search(browser, "ngày 11/9/2023")[0]
    assert search(browser, "ngày 12/9/2023") == []
    for typed in ("11/9/2023", "11.09.2023", " 11-9-2023"):
        assert "372/TB-VPCP" in search(browser, typed)[0]
    assert search(browser, "12/9/2023") == []
    assert "61/2018/NĐ-CP" in search(browser, "61/2018")[0]


def test_a_search_without_a_hit_says_so(opened, rows):
    browser = opened(rows)
    assert search(browser, "<b>zzz") == []
    assert "<b>zzz" in text_of(browser, "#list-note")


def test_a_unit_is_found_by_its_name_and_its_first_task_is_opened(opened, rows):
    browser = opened(rows)
    assert search(browser, "don vi quang tri")[0] == "Các phòng, đơn vị"
    assert "Sở Khoa học và Công nghệ tỉnh Quảng Trị" in text_of(browser, "#list button")
    click_on(browser, "#list button")
    assert browser.execute_script("return [state.unit.slice(0, 9), state.kind, state.key]") == [
        "các phòng",
        "t",
        "thang9#5",
    ]
    assert len(all_of(browser, "#list .task")) == 4


def test_enter_opens_a_document_and_no_unit(opened, rows):
    browser = opened(rows)
    search(browser, "quang tri")
    browser.find_element(By.ID, "search").send_keys(Keys.ENTER)
    assert browser.execute_script("return [state.unit, state.kind]") == [None, "d"]


def test_a_unit_is_found_with_as_many_tasks_as_it_has_when_it_is_chosen(opened, rows):
    browser = opened(rows)
    search(browser, "van phong so")
    [said] = [each.text for each in all_of(browser, "#list [data-does=chooseUnit]")]
    click_on(browser, "#list [data-does=chooseUnit]")
    assert f"{len(all_of(browser, '#list .task'))} nghĩa vụ, chọn làm đơn vị của tôi" in said
    assert len(all_of(browser, "#list .task")) > 1


def test_a_draft_is_found_by_the_sign_of_its_missing_number(opened, rows):
    found = search(opened(rows), "(?)")
    assert len(found) == 4
    assert all("(?)/SKHCN-VP" in each for each in found)


def test_a_unit_is_found_by_its_words_in_their_order_only(opened, rows):
    browser = opened(rows)
    for words in ("so hoa", "kh-ubnd"):
        assert "168/KH-UBND" in search(browser, words)[0]


def test_the_words_one_after_the_other_come_before_their_letters_inside_other_words(opened, rows):
    documents, *rest = rows
    one = next(each for each in documents if each["key"] == "cv871")
    titles = ["Cấp số khoáng sản cho hồ nước sông", "Hồ sơ đã số hóa", "Đề án số hóa hồ sơ"]
    ours = [
        {**one, "key": f"k{n}", "number": f"9{n}/XX-YY", "title": title, "date_text": f"2024-01-0{5 - n}"}
        for n, title in enumerate(titles)
    ]
    found = search(opened(([*documents, *ours], *rest)), "so hoa ho so")
    assert "92/XX-YY" in found[0]
    assert [each.split("/XX")[0][-2:] for each in found if "/XX-YY" in each] == ["92", "91", "90"]


def test_a_number_is_found_behind_the_short_form_of_its_type(opened, rows):
    assert "4704/UBND-NC" in search(opened(rows), "cv 4704")[0]
