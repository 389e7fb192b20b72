"""The page says how it came about, and what was left out of it."""

from dataclasses import replace

import pytest
from officer import all_of, click_on, text_of

from luocdo.viz.shown.model import Colophon
from luocdo.viz.shown.quoting import without_quotes

SAID = Colophon(
    title="Hồ sơ <b>tháng 10</b>", made="2025-10-01", folder="/srv/cong-van", unit="Sở Nội vụ", quotes=False
)


@pytest.fixture
def page(open_view, view):
    return open_view(replace(view, colophon=SAID, total_documents=90, total_tasks=50))


def test_the_foot_says_when_from_where_and_what_was_left_out(page, view):
    foot = text_of(page, "#colophon")
    assert "Làm ngày 01/10/2025" in foot
    assert "/srv/cong-van" in foot
    assert "Chỉ gồm những gì liên quan đến Sở Nội vụ" in foot
    assert f"{len(view.documents)}/90 văn bản" in foot
    assert f"{len(view.tasks)}/50 nghĩa vụ" in foot
    assert "Không kèm lời văn" in foot
    click_on(page, "#languages")
    assert "Made on 01/10/2025" in text_of(page, "#colophon")


def test_the_heading_is_the_one_that_was_asked_for_and_stays_text(page):
    assert text_of(page, "h1") == page.title == "Hồ sơ <b>tháng 10</b>"


def test_a_whole_page_without_a_word_of_its_own_has_no_foot(opened, rows):
    assert text_of(opened(rows), "#colophon") == ""


def test_a_page_for_circulation_names_the_units_and_says_that_the_words_are_left_out(open_view, view):
    browser = open_view(without_quotes(replace(view, colophon=SAID)))
    assert text_of(browser, "#list .task .what") == "Mục 1 · Các Phòng chuyên môn · Trung tâm Ứng dụng"
    all_of(browser, "#list .task")[1].click()
    assert "Không kèm lời văn của văn bản" in text_of(browser, "#right")
    assert not all_of(browser, "#right blockquote")
    assert "ký tự" in text_of(browser, "#right figcaption")


def test_a_page_for_circulation_says_once_in_each_of_its_details_that_the_words_are_left_out(open_view, view):
    browser = open_view(without_quotes(replace(view, colophon=SAID)), fragment="#d=thang9")
    assert text_of(browser, "#right").count("Không kèm lời văn của văn bản") == 1


def test_a_page_that_is_cut_says_that_it_counts_within_itself(open_view, view):
    browser = open_view(replace(view, total_documents=90), fragment="#d=qd06")
    assert "của trang này" in text_of(browser, "#right .facts")
    click_on(browser, "#right .actions button:last-child")
    assert "tính trong trang này; cả kho: luocdo impact 06/QĐ-TTg" in text_of(browser, "#list-note")


def test_a_whole_page_counts_for_the_store(open_view, view):
    browser = open_view(view, fragment="#d=qd06")
    assert "của trang này" not in text_of(browser, "#right .facts")
    click_on(browser, "#right .actions button:last-child")
    assert "trang này" not in text_of(browser, "#list-note")


def test_a_page_without_words_refers_to_no_sentence_above(open_view, examples_view):
    view = without_quotes(examples_view)
    browser = open_view(view)
    browser.execute_script("choose('t', VIEW.tasks.find((task) => task.branches.length > 2).key)")
    assert len(browser.find_elements("css selector", "#right figcaption")) > 3
    assert "cùng câu đã trích ở trên" not in text_of(browser, "#right")


def test_the_foot_names_the_files_that_were_not_read(open_view, view):
    paths = tuple(f"/srv/cong-van/{name}" for name in ("a.docx", "b.txt", "c.pdf", "d.pdf"))
    page = open_view(replace(view, colophon=Colophon(unread=paths)))
    assert text_of(page, "#colophon") == "không đọc được 4 tệp (a.docx, b.txt, c.pdf, …)"


@pytest.mark.parametrize(("checked", "told"), [(True, "như luocdo check"), (False, "đủ hơn: luocdo check")])
def test_the_foot_says_which_findings_are_shown(open_view, view, checked, told):
    page = open_view(replace(view, colophon=Colophon(checked=checked)))
    assert text_of(page, "#colophon").endswith(told)


def test_a_page_of_a_graph_says_that_it_holds_what_the_graph_does_and_counts_within_it(open_view, view):
    browser = open_view(replace(view, tasks=(), total_tasks=0, colophon=Colophon(graph=True, folder="/srv/cong-van")))
    assert "Chỉ gồm những gì đồ thị được đưa vào có" in text_of(browser, "#colophon")
    assert "/srv/cong-van" in text_of(browser, "#colophon")
    assert "Đồ thị được đưa vào không có nghĩa vụ nào" in text_of(browser, "#list-note")
    browser.execute_script("choose('d', 'nd61', 'nd61'); setImpact('nd61')")
    assert "tính trong trang này" in text_of(browser, "#list-note")
