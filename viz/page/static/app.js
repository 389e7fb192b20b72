// The words around everything, the keys, and the start.

const KEYS = ["keys.search", "keys.list", "keys.picture", "keys.open", "keys.views", "keys.close"];

function showWords() {
  document.documentElement.lang = state.lang;
  document.title = VIEW.colophon.title || t("app.title");
  document.querySelectorAll("[data-label]").forEach((element) => { element.textContent = t(element.dataset.label); });
  document.querySelector("h1").textContent = document.title;
  $("language").lang = state.lang === "vi" ? "en" : "vi";
  $("search").placeholder = t("search.placeholder");
  document.querySelectorAll("[data-aria]").forEach((element) => element.setAttribute("aria-label", t(element.dataset.aria)));
  $("keys").querySelector("ul").replaceChildren(...KEYS.map((key) => el("li", t(key))));
  $("day").value = state.day || "";
  showColophon();
  showUnits();
  showFilters();
  showList();
  showPanel();
  showView();
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

function changeDay() {
  setting("day", isDay($("day").value) ? $("day").value : unset.day);
  $("day").value = state.day || "";
  showList();
  showPanel();
}

function moveInList(step) {
  const items = [...$("list").querySelectorAll("button")];
  const index = items.indexOf(document.activeElement);
  const next = items[Math.min(Math.max(index + step, 0), items.length - 1)];
  if (index + step < 0) $("search").focus();
  else if (next) next.focus();
}

// Out of the search; where nothing is searched, out of what falls if a document is replaced.
function closeSearch() {
  if (!$("search").value && state.impact) return setImpact(null);
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
  else if (typing(event.target)) return keyInField(event);
  else if (viewAt(event.key)) setting("view", viewAt(event.key).id);
  else if (inside("canvas") && arrow && picture) stepTo(event.key);
  else if (inside("canvas") && event.key === "Enter") enter(state.key);
  else if (["ArrowDown", "ArrowUp"].includes(event.key) && (inside("left") || event.target === document.body)) moveInList(event.key === "ArrowDown" ? 1 : -1);
  else return;
  event.preventDefault();
}

const typing = (target) => target.matches("input, select, textarea");

function keyInField(event) {
  if (event.target !== $("search")) return;
  if (event.key === "Enter") $("list").querySelector("button")?.click();
  else if (event.key === "ArrowDown") moveInList(1);
  else return;
  event.preventDefault();
}

async function start() {
  await loadData();
  openState();
  startCanvas();
  readHash();
  $("search").addEventListener("input", showList);
  $("unit").addEventListener("change", changeUnit);
  $("language").addEventListener("click", changeLanguage);
  document.addEventListener("keydown", onKey);
  $("day").addEventListener("change", changeDay);
  $("missing").addEventListener("click", showMissing);
  $("filters").addEventListener("toggle", showFilters);
  startOutput();
  addEventListener("hashchange", () => { readHash(); showWords(); });
  widen();
  showWords();
  prepareSearch();
  performance.mark("ready");
  document.body.dataset.ready = "";
}

start();
