"""View 4, the scheme: one document in the middle, a box for each relation on either side."""

from officer import all_of, click_on, text_of


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


def test_findings_stand_in_the_middle(opened, rows):
    browser = opened(rows, fragment="#v=related&d=cv871&c=cv871")
    assert "23/01/2024; 23/02/2024" in text_of(browser, "#related .centre")
