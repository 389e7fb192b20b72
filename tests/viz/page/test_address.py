"""The address holds what is shown, and nothing strange in it changes anything."""

import pytest
from officer import all_of
from selenium.webdriver.common.by import By

UNIT = "các phòng, đơn vị thuộc sở khoa học và công nghệ tỉnh quảng trị"


def test_the_address_holds_what_is_shown(opened, rows):
    browser = opened(rows)
    browser.find_element(By.CSS_SELECTOR, f"#unit option[value='{UNIT}']").click()
    all_of(browser, "#list button")[-1].click()
    browser.find_element(By.ID, "languages").click()
    shown = browser.execute_script("return [JSON.stringify(state), $('right').textContent]")
    fragment = browser.execute_script("return location.hash")
    browser = opened(rows, fragment=fragment)
    assert browser.execute_script("return [JSON.stringify(state), $('right').textContent]") == shown


# Twenty times: do some things that a reader can do, note what is shown and the address, go to the address on which
# the page opened, come back by the noted one, and look again. The dice are a linear congruential generator.
WALK = """
const dice = (seed => most => { seed = (1664525 * seed + 1013904223) % 4294967296; return Math.floor(seed / 4294967296 * most); })(arguments[0]);
const any = (list) => list[dice(list.length)];
const keys = (map) => any([...map.keys()]);
const turn = (name, value) => { $(name).value = value; $(name).dispatchEvent(new Event('change', { bubbles: true })); };
const moves = [
  () => choose('d', ...Array(2).fill(keys(DOCUMENTS))), () => choose('d', keys(DOCUMENTS)), () => choose('r', any(VIEW.relations).key),
  () => { const task = any(VIEW.tasks); choose('t', task.key, task.document.key); }, () => choose('a', keys(UNITS)),
  () => set({ view: any(elements('#tabs button')).value }), () => set({ way: any(['both', 'up', 'down']) }), () => set({ hops: any(['1', '2', '3', '4']) }),
  () => turn('day', any(['', '2023-10-11', '2024-02-29'])), () => set({ sort: any(['', 'date', '-name', 'due']) }),
  () => filterBy({ [any(FILTERS)]: null }), () => { const name = any(FILTERS); filterBy({ [name]: any(elements(`[name=${name}] option:enabled`).map(({ value }) => value).filter(Boolean)) ?? null }); },
  () => turn('unit', any(['', ...UNITS.keys()])), () => elements('.language').find((each) => each.value !== state.lang).click(), () => setImpact(any([null, keys(DOCUMENTS)])),
];
const seen = () => JSON.stringify(Object.entries(state).sort()) + $('left').textContent + $('view-title').textContent + $('view-note').textContent + $('right').textContent;
const go = (address) => { readHash(address); set({}, showWords, showList, showPanel); };
const [first, different, lost] = ['#l=vi', new Set(), []];
for (let walk = 0; walk < 20; walk += 1) {
  for (let step = 0; step < 4; step += 1) any(moves)();
  const [hash, before] = [addressOf(), seen()];
  different.add(hash);
  go(first);
  go(hash);
  if (seen() !== before) lost.push([hash, before, seen()]);
}
return [different.size, lost];
"""


def test_two_hundred_states_come_back_by_their_address(opened, rows):
    browser = opened(rows)
    walks = [browser.execute_script(WALK, seed) for seed in range(10)]
    assert [lost for _, lost in walks] == [[]] * 10
    assert sum(different for different, _ in walks) > 150


@pytest.mark.parametrize(
    "fragment",
    [
        "#d=nobody&c=__proto__",
        "#t=constructor",
        "#l=fr&u=toString",
        "#r=%3Cscript%3E",
        "#%E0%A4%A",
        "#f=fold%20central",
        "#v=admin",
        "#v=",
        "#v=__proto__&h=99&w=sideways",
        "#l=vi%00&l=xx",
        "#h=-1",
        "#n=2023-13-45",
        "#n=%3Cimg%20src%3Dx%20onerror%3D%22window.hit%3D1%22%3E",
        "#i=nobody",
        "#q=constructor",
        "#q=-__proto__",
        "#y=Ngh%E1%BB%8B&g=nobody&j=0000&x=loaded%20&k=KILLS",
        "#s=everything",
        "#" + "a" * 100_000,
        "#=&==&&&",
    ],
)
def test_a_strange_address_changes_nothing(opened, rows, fragment):
    state = opened(rows, again=True).execute_script("return JSON.stringify(state)")
    browser = opened(rows, fragment=fragment, again=True)
    assert browser.execute_script("return JSON.stringify(state)") == state
    assert browser.get_log("browser") == []
