// The words of the page, the keys, and the start.

function showWords() {
  document.documentElement.lang = state.lang;
  sayLabels(document);
  elements("[data-aria]").forEach((element) => { element.ariaLabel = t(element.dataset.aria); });
  typed.placeholder = t("search.placeholder");
  put("colophon", says(DATA, "colophon"));
  showList();
  showPanel();
}

function moveInList(step) {
  const items = elements("#list button");
  const index = min(items.indexOf(document.activeElement) + step, items.length - 1);
  (items[index] || typed).focus();
}

// What the search found first, a document before a unit; the keys of the page work from there.
function openFirst() {
  const first = [...elements("#list [data-kind]"), ...elements("#list button")][0];
  first?.focus();
  first?.click();
}

// Out of the search; where nothing is searched, out of what falls if a document is replaced.
function closeSearch() {
  if (!typed.value && state.impact) return setImpact(null);
  typed.value = "";
  showList();
  [...elements('#list [aria-current="true"]'), ...elements("#list button"), typed][0].focus();
}

function onKey(event) {
  const reaction = !event.ctrlKey && !event.altKey && !event.metaKey && reactionTo(event.key, event.target);
  if (!reaction) return;
  event.preventDefault();
  reaction();
}

// What a key does where it is pressed, if anything.
function reactionTo(key, target) {
  const inside = (id) => $(id).contains(target);
  const [, step] = ARROWS[key] || [];
  if (key === "Escape") return $("keys").open ? () => { $("keys").open = false; } : !target.matches("select") && closeSearch; // which closes the choices
  if (inside("search") && key === "Enter") return openFirst;
  if (inside("search") && step > 0) return () => moveInList(1);
  if (target.matches("input:not([type=range]), select")) return null;
  if (key === "/") return () => [typed.focus(), typed.select()];
  if ($(`tab-${key}`)) return () => $(`tab-${key}`).click();
  if (inside("canvas") && key === "Enter") return () => enter(state.key);
  if (inside("canvas")) return ARROWS[key] && picture && (() => stepTo(ARROWS[key]));
  return step && (inside("left") || target === document.body) && (() => moveInList(step));
}

// What the buttons of the template do (`data-does`, or their id): a function, by its name, or what is said here.
const ACTIONS = {
  go: (part) => [$(part).focus(), $(part).scrollIntoView()],
  setImpact,
  unfold: enter,
  chooseUnit,
  savePng,
  saveSvg,
  print: () => window.print(),
  sort: (column) => set({ sort: state.sort === column ? `-${column}` : column }),
  copyTable,
  saveTable,
  zoom,
  "zoom-fit": () => fitPicture(0),
};

// A button is known by the setting that it sets (a tab the view), by its id or by what it does, by the thing that it opens (and
// moves into the middle), or by the filters that it sets or takes back. A count opens what it counts: no other filter hides some of it.
function onClick({ target }) {
  const { id, name, value, dataset: { does = id, kind, key, centre, filter, counted: only } = {} } = target.closest("button") || {};
  if (name) set({ [name]: value }, ...(name === "lang" ? [showWords] : []));
  else if (ACTIONS[does]) ACTIONS[does](key);
  else if (kind) choose(kind, key, centre && homeOf(key));
  else if (filter) filterBy(JSON.parse(filter));
  else if (only) filterBy({ ...fromEntries(FILTERS.map((each) => [each, null])), impact: null, ...JSON.parse(only) });
}

// Show what the address says.
function showAddress() {
  readHash();
  set({}, showWords);
}

async function start() {
  await loadData();
  unset = { ...assign(state, DATA.opening) };
  startCanvas();
  typed.oninput = showList;
  assign(document, { onclick: onClick, onkeydown: onKey, onchange: onControl });
  assign(window, { onbeforeprint: beforePrint, onafterprint: afterPrint, onhashchange: showAddress });
  showAddress();
  $("unopened").remove();
  await prepareSearch();
  performance.mark("ready");
}

start();
