"""The lines of a drawing and the words on them: none runs behind a foreign box, and each word is seen to be of its own line."""

import pytest

from .crowds import crowd

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
