"""View 4, the scheme: one document in the middle, a box for each relation on either side."""

import pytest
from officer import all_of, choose_option, click_on, text_of


def test_the_boxes_stand_on_the_side_of_their_relation(opened, rows):
    browser = opened(rows, fragment="#v=related&d=cv4704&c=cv4704")
    sides = [each.text for each in all_of(browser, "#related > section")]
    assert "Văn bản được thực hiện" in sides[0]
    assert "372/TB-VPCP" in sides[0]
    assert "Công văn 4704/UBND-NC" in sides[1]
    assert "Văn bản thực hiện" in sides[2]
    assert "(?)/SKHCN-VP 9/23" in sides[2]
    assert text_of(browser, "#view-note") == "2 quan hệ"


def test_a_name_moves_its_document_into_the_middle(opened, rows):
    browser = opened(rows, fragment="#v=related&d=cv4704&c=cv4704")
    click_on(browser, "#related section:last-child .link")
    assert "Lược đồ của Công văn (?)/SKHCN-VP 9/23" in text_of(browser, "#view-title")
    assert "372/TB-VPCP → 4704/UBND-NC → (?)/SKHCN-VP 9/23" in text_of(browser, "#related").replace("\n", " ")


def test_each_relation_opens_its_sentence(opened, rows):
    browser = opened(rows, fragment="#v=related&d=cv4704&c=cv4704")
    click_on(browser, "#related .proof")
    assert "Thông báo số 372/TB-VPCP ngày 11/9/2023 của Văn phòng Chính phủ" in text_of(browser, "#right mark")


@pytest.mark.parametrize(
    ("status", "said"),
    [
        ("cited", "Chưa có văn bản này, nên chưa biết nó dẫn những văn bản nào."),
        ("loaded", "Văn bản này không dẫn văn bản nào."),
    ],
)
def test_of_a_document_that_nobody_read_it_is_not_said_that_it_names_nothing(opened, rows, status, said):
    next(row for row in rows[0] if row["key"] == "tb304")["status"] = status
    assert said in text_of(opened(rows, fragment="#v=related&d=tb304&c=tb304"), "#related")


def test_findings_stand_in_the_middle(opened, rows):
    browser = opened(rows, fragment="#v=related&d=cv871&c=cv871")
    assert "23/01/2024; 23/02/2024" in text_of(browser, "#related .centre")


def test_the_unit_narrows_what_is_around_the_document_and_its_tasks(opened, rows, agencies):
    documents, relations, tasks = rows
    theirs = {**tasks[3], "key": "riêng", **agencies("thang7", ["Trung tâm Ứng dụng"])}
    browser = opened((documents, relations, [*tasks, theirs]), fragment="#v=related&d=thang7&c=thang7")
    assert len(all_of(browser, "#related .task")) == 2
    choose_option(browser, "#unit", beginning="Các Phòng chuyên môn")
    assert len(all_of(browser, "#related .task")) == 1
    assert "107/2021/NĐ-CP" not in text_of(browser, "#related")
    assert "chỉ những gì liên quan đến Các Phòng chuyên môn" in text_of(browser, "#view-note")
