"""The drawn views: chain, neighbours, timeline; what each shows, what it leaves out and says so."""

import pytest
from officer import OFFICE, all_of, click_on, resize, text_of
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.wait import WebDriverWait

PLACES = "return [...picture.places.keys()]"
# Along every drawn line: the points that lie in a box which is neither its source nor its target.
BEHIND = """
const behind = [];
const inside = (key, x, y) => {
  const [left, middle] = picture.places.get(key);
  return Math.abs(x - left) < BOX_WIDTH / 2 && Math.abs(y - middle) < heightOf(key) / 2;
};
for (const { points, source, target } of picture.routes) {
  for (let index = 1; index < points.length; index += 1) {
    const [[x1, y1], [x2, y2]] = [points[index - 1], points[index]];
    for (let step = 0; step <= 24; step += 1) {
      const t = step / 24;
      const middle = (x1 + x2) / 2;
      const weights = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
      const x = index % 2 ? weights[0] * x1 + (weights[1] + weights[2]) * middle + weights[3] * x2 : x1 + t * (x2 - x1);
      const y = index % 2 ? (weights[0] + weights[1]) * y1 + (weights[2] + weights[3]) * y2 : y1;
      for (const key of picture.places.keys()) if (inside(key, x, y)) behind.push([source, target, key]);
    }
  }
}
return behind;
"""

# The same for one document after the other, each or every so many, and how often lines cross in the drawing where they cross most.
ALL_DRAWN = """
const [behind, counts, order] = [[], [], sortGrid];
sortGrid = (grid) => { order(grid); counts.push(crossings(grid)); };
for (const key of [...DOCUMENTS.keys()].filter((_, row) => row % arguments[0] === 0)) {
  choose('d', key, key);
  behind.push(...(() => {BEHIND})());
}
sortGrid = order;
return [behind, Math.max(...counts)];
"""


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


def crowd(rows, count, **facts):
    """Return the rows with so many more documents that the one of September cites."""
    documents, relations, tasks = rows
    more = [
        {**documents[0], "key": f"z{facts.get('level', '')}{n:03}", "number": f"{n}/TB-VPCP", **facts}
        for n in range(count)
    ]
    cited = [{**relations[0], "source": "thang9", "kind": "CITES", "target": each["key"]} for each in more]
    return [*documents, *more], [*relations, *cited], tasks


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


@pytest.mark.parametrize("view", ["chain", "neighbours&h=3", "timeline", "timeline&s=all"])
def test_no_line_runs_behind_a_foreign_box(opened, rows, view):
    browser = opened(crowd(rows, 20), fragment=f"#v={view}")
    for key in browser.execute_script("return [...DOCUMENTS.keys()].slice(0, 20)"):
        browser.execute_script("choose('d', arguments[0], arguments[0])", key)
        assert browser.execute_script(BEHIND) == []


@pytest.mark.parametrize("view", ["chain", "neighbours&h=2", "timeline", "timeline&s=all"])
@pytest.mark.parametrize("hand", ["examples_view", "seeds_view"])
def test_of_whole_dispatches_no_line_runs_behind_a_foreign_box_and_few_cross(request, open_view, hand, view):
    browser = open_view(request.getfixturevalue(hand), fragment=f"#v={view}", again=True)
    behind, crossing = browser.execute_script(ALL_DRAWN.replace("BEHIND", BEHIND), 1 if view == "chain" else 6)
    assert behind == []
    assert crossing <= 10 or (hand, view) != ("seeds_view", "chain")


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


# The words on lines that stand less than two pixels from a column of boxes.
TOUCHING = """
const near = ({ x, half }) => picture.columns.some((column) => Math.abs(x - column.x) < BOX_WIDTH / 2 + half + 2);
return picture.words.filter(near).map(({ text }) => text);
"""


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_no_word_between_two_columns_touches_a_box(open_view, examples_view, lang):
    browser = open_view(examples_view, fragment=f"#l={lang}", again=True)
    measured = 0
    for key in browser.execute_script("return [...DOCUMENTS.keys()]"):
        browser.execute_script("choose('d', arguments[0], arguments[0])", key)
        assert browser.execute_script(TOUCHING) == []
        measured += browser.execute_script("return picture.words.length")
    assert measured > 100


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


# The words of different lines that stand so near to each other that nobody could tell whose they are.
STACKED = """
const stacked = [];
picture.words.forEach((one, index) => picture.words.slice(index + 1).forEach((other) => {
  const apart = Math.abs(one.y - other.y);
  const isLabel = apart === 13 && one.x === other.x;
  if (!isLabel && apart < 20 && Math.abs(one.x - other.x) < one.half + other.half) stacked.push([one.text, other.text]);
}));
return [stacked, picture.words.filter(({ text }) => / ngày$/.test(text)).length];
"""


def test_the_words_of_one_line_stand_together_and_apart_from_those_of_the_next(open_view, examples_view):
    browser = open_view(examples_view, again=True)
    days = 0
    for key in browser.execute_script("return [...DOCUMENTS.keys()]"):
        browser.execute_script("choose('d', arguments[0], arguments[0])", key)
        stacked, found = browser.execute_script(STACKED)
        assert stacked == []
        days += found
    assert days > 30


# Of each word of days how far it is from where its own line begins, and from the nearest foreign curve.
NEAREST = """
const gaps = picture.routes.flatMap(({ gaps, lag }) => gaps.map((gap) => ({ gap, days: lag?.vi })));
const spans = ([[from], [to]], x) => Math.min(from, to) <= x && x <= Math.max(from, to);
return picture.words.filter(({ text }) => / ngày$/.test(text)).map(({ text, x, y }) => {
  const far = (mine) => Math.min(...gaps.filter(({ gap, days }) => spans(gap, x) && (days === text) === mine).map(({ gap }) => Math.abs((mine ? gap[0][1] : heightAt(gap, x)) - y + 4)));
  return [far(true), far(false)];
});
"""


def test_days_stand_on_no_line_but_their_own(open_view, examples_view):
    browser = open_view(examples_view, again=True)
    for key in browser.execute_script("return [...DOCUMENTS.keys()]"):
        browser.execute_script("choose('d', arguments[0], arguments[0])", key)
        for own, foreign in browser.execute_script(NEAREST):
            assert own < 14
            assert foreign is None or foreign > 32


# The wards beside whose boxes there are days, and which.
OF_BOXES = """
return [...picture.places].filter(([key]) => key[0] === 'w').flatMap(([key, [x, y]]) =>
  picture.words.filter((word) => / ngày$/.test(word.text) && Math.abs(word.x - x) < 120 && Math.abs(word.y - 5 - y) < 30).map(({ text }) => [key, text]));
"""


def test_of_many_lines_into_one_box_each_has_its_days_where_it_leaves_its_own(opened, rows):
    documents, relations, _ = rows
    letter = next(row for row in documents if row["key"] == "cv4704")
    wards = [
        {**letter, "key": f"w{n}", "number": f"{n}/UBND-VP", "level": "commune", "date_text": f"2023-09-{16 + n}"}
        for n in range(10)
    ]
    offices = [{**letter, "key": f"s{n}", "number": f"{n}/SXD-QLN", "level": "department"} for n in range(6)]
    steps = [{**relations[0], "source": each["key"], "target": "cv4704"} for each in (*wards, *offices)]
    browser = opened(([letter, *wards, *offices], steps, []), fragment="#d=cv4704")
    told = dict(browser.execute_script(OF_BOXES))
    assert len(told) >= 4
    assert {key: days for key, days in told.items() if days != f"{int(key[1:]) + 1} ngày"} == {}


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
