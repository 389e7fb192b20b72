"""The list of obligations: by deadline, of one unit, with its chains."""

from dataclasses import replace

import pytest
from officer import all_of, text_of
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from luocdo.viz.shown.model import Colophon
from luocdo.viz.shown.view import view_of

UNIT = "các phòng, đơn vị thuộc sở khoa học và công nghệ tỉnh quảng trị"


def test_the_first_dated_task_of_my_unit_answers_the_question(opened, rows):
    unit = "các phòng, đơn vị thuộc Sở Khoa học và Công nghệ tỉnh Quảng Trị"
    browser = opened(rows, unit=unit, made="2023-10-11")
    first = text_of(browser, "#list .dated")
    assert "10/10/2023" in first
    assert "372/TB-VPCP → 4704/UBND-NC → (?)/SKHCN-VP 9/23 → đơn vị" in first.replace("\n", " ")
    assert "Dự thảo · hạn 10/10/2023" in first
    assert "hiện 4/6 nghĩa vụ" in text_of(browser, "#left")


def test_the_unit_is_chosen_from_the_list(opened, rows):
    browser = opened(rows)
    assert len(all_of(browser, "#list button")) == 6
    browser.find_element(By.CSS_SELECTOR, f"#unit option[value='{UNIT}']").click()
    assert len(all_of(browser, "#list button")) == 4
    assert browser.execute_script("return new URLSearchParams(location.hash.slice(1)).get('u')") == UNIT


def test_what_only_a_draft_orders_is_never_overdue_and_stands_behind_what_was_signed(opened, rows):
    documents, relations, tasks = rows
    letter = next(row for row in documents if row["key"] == "cv4704")
    signed = {
        **tasks[2],
        "key": "cv4704#1",
        "document": letter["key"],
        "due": "2023-12-01",
        "text": "Báo cáo việc đã làm.",
        "state": "open",
    }
    browser = opened((documents, relations, [*tasks, signed]), made="2023-12-20")
    told = [each.text.split("\n")[0] for each in all_of(browser, "#list .due")]
    assert told[:3] == ["Hạn 01/12/2023Quá hạn", "Dự thảo · hạn 22/7/2023", "Dự thảo · hạn 10/10/2023"]
    assert told[-1] == "Dự thảo · không nêu hạn"
    assert "Báo cáo việc đã làm." in text_of(browser, "#right")
    assert [each.text for each in all_of(browser, "#list .badge")] == ["Quá hạn"]


def test_several_branches_are_listed_one_by_one(opened, rows):
    browser = opened(rows)
    assert "Nguồn trung ương: 06/QĐ-TTg, 61/2018/NĐ-CP · 3 nhánh" in text_of(browser, "#list li").replace("\n", " ")
    assert len(all_of(browser, "#right [data-of=several] p")) == 3


@pytest.mark.parametrize(
    ("number", "told"),
    [("14-KH/TU", "Căn cứ: 14-KH/TU, 15-KH/TU · 2 nhánh"), ("14-KH/TW", "Nguồn trung ương: 14-KH/TW · 2 nhánh")],
)
def test_a_committee_of_the_party_in_a_province_is_no_central_source(opened, rows, number, told):
    documents, relations, tasks = rows
    symbol = number.partition("-")[2].replace("/", "-").casefold()
    above = [
        {**documents[0], "key": f"đảng|kế hoạch|{serial}|{letters}|2025", "number": name, "level": "party"}
        for serial, letters, name in (("14", symbol, number), ("15", "kh-tu", "15-KH/TU"))
    ]
    own = {**documents[0], "key": "own", "number": "7/KH-UBND", "level": "commune", "issuer": "UBND xã An Bình"}
    steps = [{**relations[0], "source": "own", "target": each["key"]} for each in above]
    browser = opened(([*above, own], steps, [{**tasks[0], "document": "own"}]))
    assert text_of(browser, "#list .crumbs") == told


def test_overdue_is_what_was_due_before_the_day_on_which_the_page_was_made(opened, signed):
    browser = opened(signed, made="2023-09-01")
    assert [each.text for each in all_of(browser, "#list .badge")] == ["Quá hạn"]
    assert browser.find_element(By.ID, "day").get_attribute("value") == "01/9/2023"


def test_the_reader_sets_another_day_and_the_address_keeps_it(opened, signed):
    browser = opened(signed, made="2023-09-01")
    browser.execute_script(
        "$('day').value = '2023-10-11'; $('day').dispatchEvent(new Event('change', { bubbles: true }))"
    )
    assert len(all_of(browser, "#list .badge")) == 2
    browser = opened(signed, made="2023-09-01", fragment=browser.execute_script("return location.hash"))
    assert len(all_of(browser, "#list .badge")) == 2


@pytest.mark.parametrize(("made", "late"), [("2023-10-09", 0), ("2023-10-10", 1)])
def test_what_is_due_on_a_sunday_is_overdue_from_tuesday_on(opened, signed, made, late):
    documents, relations, tasks = signed
    sunday = [{**task, "due": "2023-10-08"} for task in tasks[:1]]
    assert len(all_of(opened((documents, relations, sunday), made=made), "#list .badge")) == late


def test_the_hour_of_a_deadline_stands_beside_its_day(opened, signed):
    documents, relations, tasks = signed
    first = min(tasks, key=lambda task: task.get("due") or "9")
    browser = opened((documents, relations, [{**first, "due": "2023-10-10", "due_hour": "16:30"}]), made="2023-09-01")
    assert "Hạn 10/10/2023 · 16:30" in text_of(browser, "#list")
    all_of(browser, "#list .task")[0].click()
    assert text_of(browser, "#right .deadline") == "Hạn 10/10/2023 · 16:30"


@pytest.mark.parametrize(
    ("typed", "shown", "overdue"),
    [
        ("11/10/2023", "11/10/2023", 2),
        ("1.8.2023", "01/8/2023", 1),
        ("32/1/2023", "01/9/2023", 1),
        ("31/2/2024", "01/9/2023", 1),
        ("11/10/23", "11/10/2023", 2),
        (" 11 / 10 / 2023", "11/10/2023", 2),
        ("30/9/202", "01/9/2023", 1),
        ("30/9/3", "01/9/2023", 1),
        ("", "01/9/2023", 1),
    ],
)
def test_a_day_is_typed_as_officers_write_it_whatever_the_language_of_the_browser(
    opened, signed, typed, shown, overdue
):
    browser = opened(signed, made="2023-09-01")
    field = browser.find_element(By.ID, "day")
    field.send_keys(Keys.CONTROL, "a")
    field.send_keys(Keys.BACKSPACE, typed, Keys.ENTER)
    assert field.get_attribute("value") == shown
    assert len(all_of(browser, "#list .badge")) == overdue
    assert text_of(browser, "#no-day") == (f"Không có ngày {typed}" if typed.startswith("3") else "")


def test_a_mistyped_day_leaves_the_one_that_was_set_before(opened, rows):
    browser = opened(rows, made="2023-09-01")
    field = browser.find_element(By.ID, "day")
    for typed in ("15/10/2023", "31/9/2023"):
        field.send_keys(Keys.CONTROL, "a")
        field.send_keys(typed, Keys.ENTER)
        assert field.get_attribute("value") == "15/10/2023"
    assert text_of(browser, "#no-day") == "Không có ngày 31/9/2023"
    assert browser.execute_script("return state.day") == "2023-10-15"


def test_what_comes_again_stands_where_its_next_day_is_by_the_day_that_the_reader_sets(opened, signed):
    documents, relations, tasks = signed
    monthly = {
        **tasks[0],
        "key": "hằng tháng",
        "text": "Báo cáo số hồ sơ.",
        "recurrence": "hằng tháng",
        "due_text": "trước ngày 15 hằng tháng",
    }
    browser = opened((documents, relations, [*tasks, monthly]), made="2023-09-20")
    order = "return [...document.querySelectorAll('#list .due')].map((each) => each.textContent).filter((text) => /15\\/|10\\/10/.test(text))"
    assert browser.execute_script(order) == ["Hạn 10/10/2023", "Kỳ tới 15/10/2023Định kỳ: trước ngày 15 hằng tháng"]
    field = browser.find_element(By.ID, "day")
    field.send_keys(Keys.CONTROL, "a")
    field.send_keys(Keys.BACKSPACE, "14/9/2023", Keys.ENTER)
    assert browser.execute_script(order) == ["Kỳ tới 15/9/2023Định kỳ: trước ngày 15 hằng tháng", "Hạn 10/10/2023"]


def test_a_day_that_is_our_reading_of_a_period_is_marked_so(opened, signed):
    browser = opened(signed, made="2023-09-20")
    assert "Kỳ tới ≈ 30/9/2023" in text_of(browser, "#list")


def test_without_a_day_nothing_is_overdue_whatever_the_clock_of_the_reader_says(opened, rows):
    assert all_of(opened(rows), "#list .badge") == []


def test_how_often_a_task_comes_stands_on_one_line_with_its_mark(opened, rows):
    browser = opened(rows, made="2023-09-20")
    assert "Định kỳ: hằng quý" in text_of(browser, "#list")


def test_a_page_cut_to_a_unit_without_a_task_says_that_it_has_none(open_view, rows):
    documents, relations, _ = rows
    cut = replace(view_of(documents, relations, [], centre=None, unit=None), total_tasks=34)
    unit = replace(cut, colophon=Colophon(unit="Sở Nội vụ"))
    assert text_of(open_view(unit), "#list-note").startswith("Sở Nội vụ không được giao nghĩa vụ nào.")
    chain = replace(cut, colophon=Colophon(number="372/TB-VPCP"))
    assert text_of(open_view(chain), "#list-note").startswith("Chuỗi của 372/TB-VPCP không giao nghĩa vụ nào.")
    assert text_of(open_view(cut), "#list-note").startswith("Không có nghĩa vụ nào được giao.")


def test_a_report_that_we_have_stands_beside_the_task_that_it_may_be_on(opened, rows, agencies):
    documents, relations, tasks = rows
    letter = next(each for each in documents if each["key"] == "thang7")
    [name] = agencies("thang7", ["Trung tâm Ứng dụng"])["assignees"]
    report = {
        **letter,
        "key": "bc",
        "number": "9/BC-TTUD",
        "type": "Báo cáo",
        "issuer": name,
        "date_text": "2023-07-20",
    }
    on = {**relations[0], "source": "bc", "kind": "IMPLEMENTS", "target": "thang7"}
    browser = opened(([*documents, report], [*relations, on], tasks), made="2023-09-01")
    assert [each.text for each in all_of(browser, "#list .reported")] == ["✓ có báo cáo 9/BC-TTUD ngày 20/7/2023"]
    assert "9/BC-TTUD" in text_of(browser, "#right .facts")


def test_a_list_holds_nothing_but_its_entries(opened, rows):
    documents, relations, tasks = rows
    many = [{**tasks[0], "key": f"more{n}"} for n in range(50)]
    browser = opened((documents, relations, [*tasks, *many]))
    assert all_of(browser, "#list > :not(li)") == []
    assert len(all_of(browser, "#list > li > .more")) == 1


def test_what_is_done_stands_last_and_the_page_does_not_open_on_it(opened, rows):
    documents, relations, tasks = rows
    earliest = min((task for task in tasks if task["due"]), key=lambda task: task["due"])
    given = [{**task, "state": "done"} if task is earliest else task for task in tasks]
    browser = opened((documents, relations, given), made="2023-10-11")
    assert [("Đã xong" in each.text) for each in all_of(browser, "#list button")][:-1] == [False] * 5
    assert "Đã xong" not in text_of(browser, "#right")


@pytest.mark.parametrize(
    ("made", "told"), [("2023-09-20", "Kỳ tới 15/10/2023"), ("2024-03-01", "Hạn 15/12/2023Quá hạn")]
)
def test_what_came_again_until_its_plan_ended_is_overdue_since_its_last_day(opened, rows, made, told):
    documents, _, tasks = rows
    letter = next(each for each in documents if each["key"] == "thang7")
    plan = {
        **letter,
        "key": "plan",
        "number": "9/KH-SKHCN",
        "type": "Kế hoạch",
        "title": "Cải cách hành chính năm 2023",
        "date_text": "2023-01-05",
        "status": "loaded",
    }
    monthly = {
        **tasks[0],
        "key": "monthly",
        "document": "plan",
        "due": None,
        "state": "open",
        "recurrence": "hằng tháng",
        "due_text": "trước ngày 15 hằng tháng",
    }
    browser = opened(([plan], [], [monthly]), made=made)
    assert text_of(browser, "#list .due").replace("\n", "").startswith(told)


def test_a_day_too_far_away_for_what_comes_again_is_said_to_be(opened, signed):
    documents, relations, tasks = signed
    once = [{**task, "recurrence": None} for task in tasks]
    for day, told in ("2025-09-30", False), ("2025-10-02", True):
        browser = opened(signed, made="2023-10-01", fragment=f"#n={day}")
        expected = "Việc định kỳ chỉ có ngày từ 30/9/2018 đến 01/10/2025" if told else ""
        assert text_of(browser, "#no-day") == expected
    browser = opened((documents, relations, once), made="2023-10-01", fragment="#n=2025-10-02")
    assert text_of(browser, "#no-day") == ""
