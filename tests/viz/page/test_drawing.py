"""The drawing: each box opens its document, each line its sentence."""

from officer import all_of, click_box, click_route, text_of

UNIT = "các phòng, đơn vị thuộc sở khoa học và công nghệ tỉnh quảng trị"


def test_every_drawn_line_opens_its_sentence(opened, rows):
    browser = opened(rows, fragment="#d=thang9")
    routes = browser.execute_script("return picture.routes.map((route) => route.relation)")
    relations = [each for each in routes if "ASSIGNS" not in each]
    assert len(relations) == 4
    for key in relations:
        click_route(browser, key)
        assert browser.execute_script("return [state.kind, state.key]") == ["r", key]
        assert all_of(browser, "#right mark")


def test_a_box_opens_its_document_and_a_unit_its_tasks(opened, rows):
    browser = opened(rows, fragment="#d=thang9")
    click_box(browser, "tb372")
    assert "Thông báo 372/TB-VPCP" in text_of(browser, "#right h2")
    assert "chưa có văn bản" in text_of(browser, "#right .kind")
    click_box(browser, UNIT)
    assert len(all_of(browser, "#right .task")) == 3
