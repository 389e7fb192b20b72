"""The filters: what passes them is listed, searched, tabled and drawn, and the page says how much it leaves out."""

import pytest
from officer import all_of, choose_option, click_on, search, text_of


def filtered(browser, name, value):
    """Open the filters, and choose a value by its beginning."""
    browser.execute_script("$('filters').open = true")
    choose_option(browser, f"#filters [name='{name}']", value)


def table_of(browser):
    browser.execute_script("set({ view: 'table' })")
    return [each.text for each in all_of(browser, "#table tbody .of-name")]


@pytest.mark.parametrize(
    ("name", "value", "numbers"),
    [
        ("type", "Nghị định", ["61/2018/NĐ-CP", "107/2021/NĐ-CP"]),
        ("issuer", "Thủ tướng", ["06/QĐ-TTg"]),
        ("year", "2020", ["168/KH-UBND"]),
        ("status", "đã có", ["4704/UBND-NC"]),
        ("relation", "sửa đổi", ["61/2018/NĐ-CP", "107/2021/NĐ-CP"]),
        ("severity", "Sai", ["871/UBND-NC", "(?)/SKHCN-VP 2/24"]),
    ],
)
def test_a_filter_leaves_what_fits_it_and_says_how_much_there_is(opened, rows, name, value, numbers):
    browser = opened(rows)
    filtered(browser, name, value)
    assert table_of(browser) == numbers
    assert text_of(browser, "#view-note") == f"hiện {len(numbers)}/17 văn bản"
    assert text_of(browser, "#filters summary") == "Đang lọc (1)"


def test_filters_narrow_the_list_and_the_search_too(opened, rows):
    browser = opened(rows)
    filtered(browser, "issuer", "Sở Khoa học và Công nghệ tỉnh Lạng Sơn")
    assert len(all_of(browser, "#list .task")) == 1
    assert "hiện 1/6 nghĩa vụ" in text_of(browser, "#list-note")
    assert search(browser, "ke hoach") == ["Kế hoạch 67/KH-SKHCN"]
    assert "hiện 1/3 văn bản" in text_of(browser, "#list-note")


def test_where_a_filter_leaves_no_task_it_is_not_said_that_there_is_none(opened, rows):
    browser = opened(rows)
    filtered(browser, "year", "2020")
    assert text_of(browser, "#list-note") == f"hiện 1/{len(rows[0])} văn bản"


def test_filters_narrow_the_drawing_and_keep_its_centre(opened, rows):
    browser = opened(rows, fragment="#d=thang9")
    filtered(browser, "type", "Thông báo")
    places = browser.execute_script("return [...picture.places.keys()].filter((key) => DOCUMENTS.has(key))")
    assert sorted(places) == ["tb372", "thang9"]
    assert "hiện 2/5 văn bản" in text_of(browser, "#view-note")


def test_filters_are_cleared_by_a_button_that_stands_there_while_one_is_set(opened, rows):
    browser = opened(rows, fragment="#v=table")
    clear = browser.find_element("id", "clear")
    assert not clear.is_displayed()
    click_on(browser, "#missing")
    assert text_of(browser, "#view-note").startswith("hiện ")
    clear.click()
    assert text_of(browser, "#view-note") == f"{len(rows[0])} văn bản"
    assert not clear.is_displayed()


def test_a_relation_keeps_only_the_lines_of_its_kind_and_what_they_join(opened, rows):
    browser = opened(rows, fragment="#d=thang9")
    filtered(browser, "relation", "dẫn chiếu")
    assert browser.execute_script("return picture.routes.map((each) => each.kind)") == ["CITES"]
    assert sorted(browser.execute_script("return [...picture.places.keys()]")) == ["luat", "thang9"]


def test_the_unit_leaves_no_document_from_which_nothing_comes_down_to_it(opened, rows):
    unit = "các phòng, đơn vị thuộc sở khoa học và công nghệ tỉnh quảng trị"
    browser = opened(rows)
    choose_option(browser, "#unit", value=unit)
    assert {"61/2018/NĐ-CP", "107/2021/NĐ-CP", "168/KH-UBND", "Luật Giao dịch điện tử"}.isdisjoint(table_of(browser))
    assert {"372/TB-VPCP", "304/TB-VPCP", "06/QĐ-TTg"} <= set(table_of(browser))


def test_what_is_cited_and_not_there_is_one_click_away(opened, rows):
    browser = opened(rows)
    click_on(browser, "#missing")
    assert len(all_of(browser, "#table tbody tr")) == 12
    assert {each.text for each in all_of(browser, "#table tbody .of-condition")} == {"chưa có văn bản"}


@pytest.mark.parametrize("fragment", ["#j=2023", "#y=Kế hoạch", "#i=nd61&c=nd61&d=nd61&w=down"])
def test_a_count_opens_what_it_counts_whatever_was_set_before(opened, rows, fragment):
    browser = opened(rows, fragment=fragment)
    click_on(browser, "#missing")
    assert len(all_of(browser, "#table tbody tr")) == 12
    assert text_of(browser, "#view-title") == "Bảng văn bản"
    assert browser.execute_script("return [state.impact, state.way]") == [None, "both"]


@pytest.mark.parametrize("view", ["chain", "neighbours", "timeline"])
def test_the_unit_narrows_the_drawings_and_the_page_says_so(opened, rows, view):
    unit = "các phòng chuyên môn thuộc sở khoa học và công nghệ tỉnh lạng sơn"
    browser = opened(rows, fragment=f"#v={view}&d=thang7&c=thang7")
    before = set(browser.execute_script("return [...picture.places.keys()]"))
    choose_option(browser, "#unit", value=unit)
    places = set(browser.execute_script("return [...picture.places.keys()]"))
    assert {"thang7", "kh67"} <= places < before
    assert not [key for key in places if key.startswith("trung tâm ứng dụng")]
    assert "nd107" not in places  # it amends a decree above the task, and obliges nobody to anything
    assert "chỉ những gì liên quan đến Các Phòng chuyên môn" in text_of(browser, "#view-note")


OURS = "các phòng chuyên môn thuộc sở khoa học và công nghệ tỉnh lạng sơn"
THEIRS = "trung tâm ứng dụng thuộc sở khoa học và công nghệ tỉnh lạng sơn"


def of_two_units(rows, agencies):
    """Return the rows where one document gives two units a task each, due on different days."""
    documents, relations, tasks = rows
    theirs = {**tasks[3], **agencies("thang7", ["Trung tâm Ứng dụng"])}
    ours = {**tasks[3], "key": "sau", "item": "9", "due": "2023-08-30", "due_text": "30/8/2023", **agencies("thang7", ["Các Phòng chuyên môn"])}  # fmt: skip
    return documents, relations, [theirs, ours]


@pytest.mark.parametrize(
    ("unit", "day", "other"), [(OURS, "30/8/2023", "22/7/2023"), (THEIRS, "22/7/2023", "30/8/2023")]
)
def test_boxes_table_and_timeline_have_the_deadlines_of_the_chosen_unit(opened, signed, agencies, unit, day, other):
    browser = opened(of_two_units(signed, agencies))
    assert "22/7/2023" in text_of(browser, "#drawing")
    choose_option(browser, "#unit", value=unit)
    for view in ("chain", "timeline"):
        browser.execute_script("set({ view: arguments[0] })", view)
        drawn = browser.execute_script("return $('drawing').textContent")
        assert day in drawn
        assert other not in drawn
    assert browser.execute_script("return [says(doc('thang7'), 'due'), says(doc('thang7'), 'openTasks')]") == [
        "-".join(part.zfill(2) for part in reversed(day.split("/"))),
        1,
    ]


def test_what_the_unit_leaves_out_is_not_said_to_be_left_out_for_want_of_room(opened, rows):
    browser = opened(rows, fragment="#v=timeline&d=thang7&c=thang7")
    choose_option(browser, "#unit", value=OURS)
    note = text_of(browser, "#view-note")
    assert note.startswith("hiện ")
    assert "gần nhất trước" not in note
    assert note.endswith("Các Phòng chuyên môn · Sở Khoa học và Công nghệ tỉnh Lạng Sơn")


def test_list_and_table_agree_on_what_the_unit_leaves_of_the_missing_and_the_button_counts_it(opened, rows):
    browser = opened(rows)
    choose_option(browser, "#unit", value=OURS)
    said = text_of(browser, "#missing")
    click_on(browser, "#missing")
    listed = [each.text.split()[-1] for each in all_of(browser, "#list .document .name")]
    assert sorted(listed) == sorted(each.split()[-1] for each in table_of(browser))
    assert 0 < len(listed) < 12
    assert said == f"Chưa có văn bản: {len(listed)}"


@pytest.mark.parametrize("view", ["chain", "neighbours", "timeline", "related", "table"])
def test_filters_that_leave_nothing_say_so_and_are_taken_back_by_a_button_beside_it(opened, rows, view):
    browser = opened(rows, fragment=f"#v={view}&d=kh67&c=kh67")
    emptied = browser.find_element("id", "emptied")
    before = text_of(browser, "#view-note")
    assert not emptied.is_displayed()
    browser.execute_script("filterBy({ type: 'Luật', year: '2020' })")
    assert "che hết" in emptied.text
    emptied.find_element("tag name", "button").click()
    assert text_of(browser, "#view-note") == before
    assert not emptied.is_displayed()


def test_a_unit_that_leaves_nothing_of_a_foreign_document_is_taken_back_too(opened, rows):
    browser = opened(rows, fragment="#v=chain&d=cv4704&c=cv4704")
    browser.execute_script("set({ unit: arguments[0] })", OURS)
    click_on(browser, "#emptied button")
    assert browser.execute_script("return state.unit") is None
    assert "tb372" in browser.execute_script("return [...picture.places.keys()]")


def test_where_a_filter_hides_all_relations_it_is_not_said_that_there_is_none(opened, rows):
    browser = opened(rows, fragment="#v=related&d=kh67&c=kh67")
    browser.execute_script("filterBy({ type: 'Luật' })")
    assert "Chưa thấy" not in text_of(browser, "#related")
    browser.execute_script("filterBy({ type: null }); choose('d', 'thang9', 'thang9')")
    assert "Chưa thấy văn bản nào dẫn văn bản này" in text_of(browser, "#related")


def test_where_no_task_passes_the_filters_the_documents_that_do_are_listed(opened, rows):
    browser = opened(rows)
    click_on(browser, "#missing")
    assert text_of(browser, "#list-title") == "Văn bản qua bộ lọc"
    assert len(all_of(browser, "#list .document")) == 12


def test_every_choice_of_a_filter_says_how_many_there_are(opened, rows):
    browser = opened(rows)
    told = browser.execute_script(
        "return FILTERS.map((name) => [name, [...$('filters').querySelectorAll(`[name=${name}] option:not([value=''])`)].map((each) => each.textContent)])"
    )
    choices = dict(told)
    assert "chưa có văn bản (12)" in choices["status"]
    assert [(name, each) for name, some in told for each in some if not each.endswith(")")] == []


@pytest.mark.parametrize("year", ["2023", "2024"])
def test_with_a_unit_the_first_task_that_passes_the_filters_is_opened_and_no_other(opened, rows, year):
    browser = opened(rows)
    filtered(browser, "year", year)
    for unit in browser.execute_script("return VIEW.units.map(({ key }) => key)"):
        before = browser.execute_script("return state.key")
        browser.execute_script("chooseUnit(arguments[0])", unit)
        listed = [each.get_attribute("data-key") for each in all_of(browser, "#list .task")]
        assert browser.execute_script("return state.key") == (listed[0] if listed else before)
