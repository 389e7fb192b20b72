// What is shown, kept in the address: centre of the chain, what is chosen, unit, language. Then the keys, and the start.

const KINDS = { t: TASKS, d: DOCUMENTS, r: RELATIONS, u: UNITS, f: { has: (key) => PICTURES.get(state.centre)?.folds.some((fold) => fold.key === key) } };
const KEYS = ["keys.search", "keys.list", "keys.picture", "keys.open", "keys.close"];
const state = { lang: document.documentElement.lang, unit: VIEW.unit, centre: DATA.opening, kind: null, key: null };

function openingChoice() {
  const [task] = VIEW.centre ? [] : tasksOf(state.unit);
  return task ? ["t", task.key, task.document] : [state.centre && "d", state.centre, state.centre];
}

// Choose a task, document, relation, unit or fold; the chain moves to `centre`, or stays while it holds the document.
function choose(kind, key, centre = state.centre) {
  const shown = kind !== "d" || PICTURES.get(centre).places.has(key);
  Object.assign(state, { kind, key, centre: shown ? centre : key });
  markChosen();
  showPanel();
  showChain();
  writeHash();
}

function writeHash() {
  const entries = { l: state.lang, u: state.unit, c: state.centre, [state.kind]: state.key };
  const hash = new URLSearchParams(Object.entries(entries).filter(([, value]) => value));
  history.replaceState(null, "", `#${hash}`);
}

// Only what exists is taken from the address; anything else in it changes nothing.
function readHash() {
  const hash = new URLSearchParams(location.hash.slice(1));
  if (["vi", "en"].includes(hash.get("l"))) state.lang = hash.get("l");
  if (UNITS.has(hash.get("u"))) state.unit = hash.get("u");
  if (DOCUMENTS.has(hash.get("c"))) state.centre = hash.get("c");
  const kind = Object.keys(KINDS).find((each) => KINDS[each].has(hash.get(each)));
  if (kind) Object.assign(state, { kind, key: hash.get(kind) });
  if (kind === "t" && !hash.has("c")) state.centre = TASKS.get(state.key).document;
  if (kind === "d" && !PICTURES.get(state.centre).places.has(state.key)) state.centre = state.key;
}

function showWords() {
  document.documentElement.lang = state.lang;
  document.title = VIEW.colophon.title || t("app.title");
  document.querySelectorAll("[data-label]").forEach((element) => { element.textContent = t(element.dataset.label); });
  document.querySelector("h1").textContent = document.title;
  $("language").lang = state.lang === "vi" ? "en" : "vi";
  $("search").placeholder = t("search.placeholder");
  $("search").setAttribute("aria-label", t("search.label"));
  $("canvas").setAttribute("aria-label", t("chain.canvas"));
  $("right").setAttribute("aria-label", t("panel.label"));
  $("zoom-in").setAttribute("aria-label", t("chain.in"));
  $("zoom-out").setAttribute("aria-label", t("chain.out"));
  $("unit").setAttribute("aria-label", t("unit.label"));
  $("keys").querySelector("ul").replaceChildren(...KEYS.map((key) => el("li", t(key))));
  showColophon();
  showUnits();
  showList();
  showPanel();
  showChain();
}

function changeLanguage() {
  state.lang = state.lang === "vi" ? "en" : "vi";
  showWords();
  writeHash();
}

function changeUnit() {
  state.unit = $("unit").value || null;
  const [first] = tasksOf(state.unit);
  showList();
  if (first) choose("t", first.key, first.document);
  else writeHash();
}

function moveInList(step) {
  const items = [...$("list").querySelectorAll("button")];
  const index = items.indexOf(document.activeElement);
  const next = items[Math.min(Math.max(index + step, 0), items.length - 1)];
  if (index + step < 0) $("search").focus();
  else if (next) next.focus();
}

function closeSearch() {
  $("search").value = "";
  showList();
  ($("list").querySelector('[aria-current="true"]') || $("list").querySelector("button") || $("search")).focus();
}

function onKey(event) {
  const inside = (id) => $(id).contains(event.target);
  const arrow = event.key.startsWith("Arrow");
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === "/" && event.target !== $("search")) $("search").focus();
  else if (event.key === "Escape" && $("keys").open) $("keys").open = false;
  else if (event.key === "Escape") closeSearch();
  else if (inside("canvas") && arrow && picture) stepTo(event.key);
  else if (inside("canvas") && event.key === "Enter" && DOCUMENTS.has(state.key)) choose("d", state.key, state.key);
  else if (event.target === $("search") && event.key === "Enter") $("list").querySelector("button")?.click();
  else if (["ArrowDown", "ArrowUp"].includes(event.key) && ($("search") === event.target || inside("left") || event.target === document.body)) moveInList(event.key === "ArrowDown" ? 1 : -1);
  else return;
  event.preventDefault();
}

function start() {
  const [kind, key, centre] = openingChoice();
  Object.assign(state, { kind, key, centre });
  readHash();
  startChain();
  $("search").addEventListener("input", showList);
  $("unit").addEventListener("change", changeUnit);
  $("language").addEventListener("click", changeLanguage);
  document.addEventListener("keydown", onKey);
  addEventListener("hashchange", () => { readHash(); showWords(); });
  showWords();
}

start();
