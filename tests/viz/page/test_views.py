"""The drawn views: chain, neighbours, timeline; what each shows, what it leaves out and says so."""

import pytest
from officer import OFFICE, all_of, click_on, resize, text_of
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.wait import WebDriverWait

from .crowds import crowd

PLACES = "return [...picture.places.keys()]"
# Of each of these boxes, how far it stands from the left edge of the canvas and from the right one; and whether the picture is wider.
EDGES = """
const edge = (key, side) => network.canvasToDOM({ x: picture.places.get(key)[0] + side * BOX_WIDTH / 2, y: 0 }).x;
return [arguments[0].flatMap((key) => [edge(key, -1), stage.clientWidth - edge(key, 1)]), picture.area[2] * network.getScale() > stage.clientWidth];
"""


def test_a_chain_wider_than_the_window_opens_with_the_central_document_and_the_chosen_one_in_sight(opened, rows):
    browser = opened(rows, fragment="#t=thang9%235")
    resize(browser, 1210, 768)
    browser.execute_script("fitPicture()")
    edges, wider = browser.execute_script(EDGES, ["tb372", "thang9"])
    assert wider
    assert min(edges) >= 0


def test_the_views_are_opened_by_tabs_and_by_digits(opened, rows):
    browser = opened(rows, fragment="#d=thang9")
    click_on(browser, "#tabs [value=neighbours]")
    assert "Lân cận của Công văn (?)/SKHCN-VP 9/23" in text_of(browser, "#view-title")
    browser.find_element("tag name", "body").send_keys("3")
    assert [each.get_attribute("aria-pressed") for each in all_of(browser, "#tabs button")][:3] == [
        "false",
        "false",
        "true",
    ]
    assert browser.execute_script("return new URLSearchParams(location.hash.slice(1)).get('v')") == "timeline"


def test_a_digit_typed_into_the_search_is_a_digit(opened, rows):
    browser = opened(rows)
    browser.find_element("id", "search").send_keys("3")
    assert browser.execute_script("return [state.view, $('search').value]") == ["chain", "3"]


@pytest.mark.parametrize(
    ("way", "there", "not_there"),
    [("up", {"tb372", "cv4704", "qd06"}, {"các"}), ("down", {"thang9"}, {"tb372", "cv4704"})],
)
def test_a_chain_is_followed_upward_or_downward_only(opened, rows, way, there, not_there):
    places = set(opened(rows, fragment=f"#d=thang9&w={way}").execute_script(PLACES))
    assert there <= places
    assert not_there.isdisjoint(key.split(" ")[0] for key in places)


def test_neighbours_are_found_step_by_step_and_never_through_units(opened, rows):
    browser = opened(rows, fragment="#v=neighbours&d=thang9")
    near = set(browser.execute_script(PLACES))
    browser.find_element("css selector", "#settings input").send_keys(Keys.ARROW_RIGHT)
    further = set(browser.execute_script(PLACES))
    assert {"cv4704", "qd06", "luat"} <= near
    assert "tb372" not in near
    assert near | {"tb372", "kh67"} <= further
    # The draft of August gives the same unit a task, and has nothing else in common with this one.
    assert "thang8" not in further
    assert browser.execute_script("return state.hops") == "2"


def test_days_stand_between_what_orders_and_what_carries_it_out(opened, rows):
    lags = opened(rows, fragment="#d=thang9").execute_script(
        "return Object.fromEntries(picture.routes.map((route) => [route.relation, route.lag?.vi ?? null]))"
    )
    assert lags["cv4704 IMPLEMENTS tb372"] == "4 ngày"
    assert lags["thang9 IMPLEMENTS cv4704"] is None  # of the draft only the month is known


def test_a_crowd_is_one_box_that_opens(opened, rows):
    browser = opened(crowd(rows, 40), fragment="#d=thang9")
    assert "hiện 13/45 văn bản · gần nhất trước, rồi mới nhất" in text_of(browser, "#view-note")
    browser.execute_script("choose('f', 'fold central')")
    assert "mỗi cấp hiện trước văn bản gần nhất" in text_of(browser, "#right")
    browser.find_element("css selector", "#right .recentre").click()
    assert browser.execute_script("return [picture.folds.size, picture.shown]") == [0, 45]
    assert browser.execute_script("return new URLSearchParams(location.hash.slice(1)).get('o')") == "central"


def test_the_panel_of_a_fold_that_was_opened_tells_of_what_is_there_now(opened, rows):
    browser = opened(crowd(rows, 300), fragment="#d=thang9")
    browser.execute_script("choose('f', 'fold central')")
    for _ in range(2):  # there is room for some of it only
        browser.find_element("css selector", "#right .recentre").click()
        assert browser.execute_script("return picture.folds.get('fold central').name") == text_of(browser, "#right h2")
    browser = opened(crowd(rows, 40), fragment="#d=thang9")
    browser.execute_script("choose('f', 'fold central')")
    browser.find_element("css selector", "#right .recentre").click()
    assert text_of(browser, "#right h2") == browser.execute_script("return doc('thang9').fullName")


def test_what_was_opened_around_one_document_is_folded_around_another(opened, rows):
    browser = opened(crowd(rows, 40), fragment="#d=thang9&o=central")
    browser.execute_script("choose('d', 'thang7')")  # which moves into the middle, as it is not in the picture
    assert browser.execute_script("return [state.centre, state.open]") == ["thang7", ""]
    browser.execute_script("choose('d', 'thang9')")
    assert browser.execute_script("return [state.centre, picture.folds.size]") == ["thang9", 1]


def test_a_fold_that_another_view_does_not_have_is_no_longer_in_the_panel(opened, rows):
    browser = opened(crowd(rows, 40), fragment="#d=thang9")
    browser.execute_script("choose('f', 'fold central'); $('tab-4').click(); $('tab-1').click()")
    assert text_of(browser, "#right h2") == browser.execute_script("return doc('thang9').fullName")


@pytest.mark.parametrize(
    "fragment", ["#d=thang9", "#d=thang9&o=central", "#v=neighbours&h=4&d=thang9", "#v=timeline&s=all&d=thang9"]
)
def test_no_view_holds_more_boxes_than_can_be_looked_at(opened, rows, fragment):
    browser = opened(crowd(rows, 300), fragment=fragment)
    shown, total, boxes = browser.execute_script("return [picture.shown, picture.total, picture.places.size]")
    assert boxes <= 150
    assert f"hiện {shown}/{total}" in text_of(browser, "#view-note")


def test_several_crowds_that_are_open_share_the_room_that_there_is(opened, rows):
    crowds = crowd(crowd(rows, 200), 200, level="province")
    browser = opened(crowds, fragment="#d=thang9&o=central,province")
    assert 130 < browser.execute_script("return picture.places.size") <= 150


def test_of_a_crowd_the_timeline_shows_the_newest(opened, rows):
    documents, relations, tasks = crowd(rows, 200)
    dated = [
        {**each, "date_text": f"{1990 + int(each['key'][1:]) // 12}-{int(each['key'][1:]) % 12 + 1:02}-01"}
        if each["key"][0] == "z"
        else each
        for each in documents
    ]
    browser = opened((dated, relations, tasks), fragment="#v=timeline&d=thang9")
    shown = browser.execute_script("return [...picture.places.keys()].filter((key) => key.startsWith('z'))")
    assert len(shown) > 30
    assert min(shown) > f"z{200 - len(shown) - 1:03}"
    assert "gần nhất trước, rồi mới nhất" in text_of(browser, "#view-note")


# The points of the drawing, every ten pixels, over which something else lies.
COVERED = """
const { left, right, top, bottom } = $('canvas').getBoundingClientRect();
const covered = [];
for (let x = left + 1; x < right; x += 10) for (let y = top + 1; y < bottom; y += 10) if (!$('canvas').contains(document.elementFromPoint(x, y))) covered.push([x, y]);
return covered;
"""


@pytest.mark.parametrize("size", [OFFICE, (1024, 768), (390, 844)])
def test_nothing_lies_over_the_drawing_and_arrows_beside_it_tell_where_it_goes_on(browser, opened, rows, size):
    page = opened(crowd(rows, 11), fragment="#d=thang9")
    resize(browser, *size)
    page.execute_script("$('canvas').scrollIntoView({ block: 'nearest' })")
    assert page.execute_script(COVERED) == []
    WebDriverWait(page, 5).until(lambda page: {"▲", "▼"} & set(text_of(page, "#beyond")))
    page.execute_script("fitPicture(0)")
    WebDriverWait(page, 5).until(lambda page: text_of(page, "#beyond") == "")


# Of each heading and each name of a row: its words, what of them is seen, and how much lies outside of what is in sight.
BESIDE = """
return [...document.querySelectorAll('.beside b')].map((words) => {
  const [inner, outer] = [words, words.closest('.beside')].map((each) => each.getBoundingClientRect());
  return [words.textContent, inner.left - outer.left, outer.right - inner.right, inner.top - outer.top];
});
"""


def test_a_heading_of_which_a_part_is_in_sight_can_be_read_there(opened, rows):
    browser = opened(rows, fragment="#d=thang9")
    text, width = browser.execute_script(
        "return [picture.headings[0].text, document.querySelector('#heads b').offsetWidth]"
    )
    browser.execute_script(
        "network.moveTo({ position: { x: picture.headings[0].right - arguments[0] + $('canvas').clientWidth / 2, y: 0 }, scale: 1 }); moveDrawing();",
        width + 20,
    )
    first = browser.execute_script(BESIDE)[0]
    assert first[0] == text
    assert first[1] == pytest.approx(0, abs=1)


def test_the_names_of_the_rows_of_a_timeline_stay_in_sight(opened, rows):
    browser = opened(rows, fragment="#v=timeline&d=thang9")
    browser.execute_script(
        "const [, lower] = picture.bands.values().next().value;"
        "network.moveTo({ position: { x: 2000, y: lower - 40 + $('canvas').clientHeight / 2 - HEADING }, scale: 1 }); moveDrawing();"
    )
    names = [each for each in browser.execute_script(BESIDE) if each[0] in ("Trung ương", "Tỉnh")]
    assert [names[0][0], round(names[0][1]), round(names[0][3])] == ["Trung ương", 0, 0]
    assert names[1][3] > 0


@pytest.mark.parametrize("size", [OFFICE, (390, 844)])
def test_the_names_of_the_rows_stand_beside_the_drawing_and_over_none_of_its_boxes(opened, rows, size):
    browser = opened(rows, fragment="#v=timeline&d=thang9")
    resize(browser, *size)
    names, drawn = browser.execute_script(
        "return [Math.max(...elements('#rows b').map((name) => name.getBoundingClientRect().right)), $('canvas').getBoundingClientRect().left]"
    )
    assert 0 < names <= drawn


def test_the_drawing_lies_where_the_canvas_finds_its_boxes(opened, rows):
    browser = opened(rows, fragment="#d=thang9")
    browser.execute_script("network.moveTo({ position: { x: 77, y: 33 }, scale: 0.6 }); moveDrawing();")
    seen, known = browser.execute_script(
        "const place = document.querySelector('#drawing svg').getBoundingClientRect(), [left, top] = picture.area;"
        "const canvas = $('canvas').getBoundingClientRect(), at = network.canvasToDOM({ x: left, y: top });"
        "return [[place.left - canvas.left, place.top - canvas.top, place.width], [at.x, at.y, 0.6 * picture.area[2]]];"
    )
    assert seen == pytest.approx(known, abs=1)


def test_the_boxes_on_the_canvas_are_those_of_the_picture_alone(opened, rows):
    browser = opened(rows, fragment="#d=thang9")
    browser.execute_script("choose('d', 'kh67', 'kh67')")
    assert browser.execute_script("return nodes.getIds().sort()") == sorted(browser.execute_script(PLACES))


# The boxes and lines of the picture that do not stand wholly below the headings and inside the pane.
CUT = """
fitPicture(0);
const pane = $('canvas').getBoundingClientRect(), heads = document.querySelector('.heads').getBoundingClientRect();
return [heads.bottom <= pane.top + 1, [...picture.places].filter(([key, [x, y]]) => {
  const half = heightOf(key) / 2;
  const [upper, lower] = [y - half, y + half].map((at) => network.canvasToDOM({ x, y: at }).y);
  return upper < 0 || lower > pane.height;
}).map(([key]) => key)];
"""


@pytest.mark.parametrize("view", ["chain", "neighbours", "timeline"])
@pytest.mark.parametrize("size", [OFFICE, (390, 844)])
def test_what_is_made_to_fit_has_no_box_under_the_headings_or_out_of_sight(
    browser, open_view, examples_view, view, size
):
    page = open_view(examples_view, fragment=f"#v={view}")
    resize(browser, *size)
    WebDriverWait(page, 5).until(lambda page: page.execute_script(CUT) == [True, []])


# Of each line of the picture its ends and its kind, and whether it is a dotted one.
LINES_DRAWN = "return picture.routes.map(({ source, kind, target }) => [source, kind, target, LINES[kind].dashes])"


def test_what_a_document_perhaps_means_stands_beside_it_on_a_dotted_line_and_nothing_is_followed_from_there(
    opened, rows
):
    documents, relations, tasks = rows
    report = {**next(row for row in documents if row["key"] == "thang9"), "key": "report", "title": "Mời họp"}
    perhaps = {**relations[0], "source": "report", "kind": "MAY_BE", "target": "cv4704"}
    rejected = {**relations[0], "source": "report", "kind": "REJECTED", "target": "tb304"}
    table = ([*documents, report], [*relations, perhaps, rejected], tasks)
    browser = opened(table, fragment="#d=report&c=report")
    assert set(browser.execute_script(PLACES)) == {"report", "cv4704"}
    [[source, kind, target, dashes]] = browser.execute_script(LINES_DRAWN)
    assert (source, kind, target) == ("report", "MAY_BE", "cv4704")
    assert dashes
    assert "có thể là" in browser.execute_script("return picture.words.map(({ text }) => text)")
    browser.execute_script("set({ view: 'neighbours' })")
    assert set(browser.execute_script(PLACES)) == {"report", "cv4704"}
    browser.execute_script("choose('d', 'tb372', 'tb372'); set({ view: 'chain' })")
    assert "report" not in browser.execute_script(PLACES)


@pytest.mark.parametrize("view", ["chain", "neighbours"])
def test_what_a_document_rests_on_shares_no_box_with_what_rests_on_it(opened, rows, view):
    documents, relations, _ = rows
    decree = next(row for row in documents if row["key"] == "nd61")
    laws = [{**decree, "key": f"l{n:02}", "number": f"{n}/2015/QH13"} for n in range(15)]
    notices = [{**decree, "key": f"n{n:02}", "number": f"{n}/TB-VPCP"} for n in range(30)]
    steps = [
        *({**relations[0], "source": "nd61", "kind": "BASED_ON", "target": each["key"]} for each in laws),
        *({**relations[0], "source": each["key"], "target": "nd61"} for each in notices),
    ]
    browser = opened(([decree, *laws, *notices], steps, []), fragment=f"#v={view}&d=nd61&c=nd61")
    folds = browser.execute_script(
        "return [...picture.folds.values()].map(({ key, members }) => [picture.places.get(key)[0] - picture.places.get('nd61')[0], members.map(({ key }) => key[0])])"
    )
    assert len(folds) == 2
    assert {(aside < 0, *set(first)) for aside, first in folds} == {(True, "l"), (False, "n")}
