// The words around everything, the keys, and the start.

function showWords() {
  document.documentElement.lang = state.lang;
  document.title = VIEW.colophon.title || t("app.title");
  sayLabels(document);
  elements("[data-aria]").forEach((element) => element.setAttribute("aria-label", t(element.dataset.aria)));
  document.querySelector("h1").textContent = document.title;
  $("language").lang = otherLanguage();
  $("search").placeholder = t("search.placeholder");
  put("colophon", DATA.colophon[state.lang]);
  show(showList, showPanel);
}

const otherLanguage = () => (state.lang === "vi" ? "en" : "vi");

function changeLanguage() {
  state.lang = otherLanguage();
  showWords();
}

function moveInList(step) {
  const items = elements("#list button");
  const index = items.indexOf(document.activeElement) + step;
  if (index < 0) $("search").focus();
  else items[min(index, items.length - 1)]?.focus();
}

// Out of the search; where nothing is searched, out of what falls if a document is replaced.
function closeSearch() {
  if (!$("search").value && state.impact) return setImpact(null);
  $("search").value = "";
  showList();
  return ($("list").querySelector('[aria-current="true"]') || $("list").querySelector("button") || $("search")).focus();
}

function onKey(event) {
  const { key, target } = event;
  const inside = (id) => $(id).contains(target);
  const [, step] = ARROWS[key] || [];
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const types = target.matches("input, select, textarea");
  if (key === "/" && !types) $("search").focus();
  else if (key === "Escape" && $("keys").open) $("keys").open = false;
  else if (key === "Escape") closeSearch();
  else if (target === $("search") && key === "Enter") ($("list").querySelector("[data-kind]") || $("list").querySelector("button"))?.click();
  else if (target === $("search") && step > 0) moveInList(1);
  else if (types) return;
  else if (tabAt(key)) tabAt(key).click();
  else if (inside("canvas") && ARROWS[key] && picture) stepTo(ARROWS[key]);
  else if (inside("canvas") && key === "Enter") enter(state.key);
  else if (step && (inside("left") || target === document.body)) moveInList(step);
  else return;
  event.preventDefault();
}

// On a narrow screen the details stand under the list, and the drawing under them: also in the order of the keys.
function startOrder() {
  const narrow = matchMedia("screen and (max-width: 720px)");
  const place = () => (narrow.matches ? $("middle").before($("right")) : $("middle").after($("right")));
  narrow.onchange = place;
  place();
}

// What the buttons of the template do, by their ids, or what is said there.
const ACTIONS = {
  language: changeLanguage,
  skip: () => $("right").focus(),
  clear: () => filterBy(NO_FILTERS),
  end: () => setImpact(null),
  centre: (key) => choose("d", key, key),
  replace: setImpact,
  unfold: () => openFold(pictureNow().folds.get(state.key)),
  adopt: chooseUnit,
  missing: () => filterBy({ status: "cited", view: "table" }),
  png: savePng,
  svg: saveSvg,
  print: () => window.print(),
  sort: sortBy,
  copy: copyTable,
  save: saveTable,
  "zoom-in": () => zoom(1.2),
  "zoom-out": () => zoom(1 / 1.2),
  "zoom-fit": () => fitPicture(0),
};

// A button is known by its id or by what it does, by the thing that it opens (and moves into the middle), a tab by its view,
// a count of the overview by its agency.
function onClick({ target }) {
  const { id, dataset: { does = id, kind, key, centre, view, agency, year = null } } = target.closest("button") || target;
  if (Object.hasOwn(ACTIONS, does)) ACTIONS[does](key);
  else if (kind) choose(kind, key, centre === "" ? homeOf(key) : undefined);
  else if (agency) filterBy({ agency, year, view: "table" });
  else if (view && target !== document.body) set({ view });
}

async function start() {
  await loadData();
  openState();
  [startOrder, startCanvas, startPrint, readHash].forEach((part) => part());
  $("search").oninput = showList;
  assign(document, { onclick: onClick, onkeydown: onKey, onchange: onControl });
  addEventListener("hashchange", () => { readHash(); showWords(); });
  widen();
  showWords();
  prepareSearch();
  performance.mark("ready");
  document.body.dataset.ready = "";
}

start();
