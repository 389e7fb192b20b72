// The words around everything, the keys, and the start.

function showWords() {
  document.documentElement.lang = state.lang;
  document.title = VIEW.colophon.title || t("app.title");
  document.querySelectorAll("[data-label]").forEach((element) => { element.textContent = t(element.dataset.label, element.dataset); });
  document.querySelectorAll("[data-aria]").forEach((element) => element.setAttribute("aria-label", t(element.dataset.aria)));
  document.querySelector("h1").textContent = document.title;
  $("language").lang = state.lang === "vi" ? "en" : "vi";
  $("search").placeholder = t("search.placeholder");
  $("unit").value = state.unit || "";
  $("day").value = state.day || "";
  $("colophon").textContent = DATA.colophon[state.lang];
  [showFilters, showList, showPanel, showView].forEach((part) => part());
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
  else show();
}

function changeDay() {
  state.day = isDay($("day").value) ? $("day").value : unset.day;
  $("day").value = state.day || "";
  show(showList, showPanel);
}

function moveInList(step) {
  const items = [...$("list").querySelectorAll("button")];
  const index = items.indexOf(document.activeElement) + step;
  if (index < 0) $("search").focus();
  else items[Math.min(index, items.length - 1)]?.focus();
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
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (key === "/" && target !== $("search")) $("search").focus();
  else if (key === "Escape" && $("keys").open) $("keys").open = false;
  else if (key === "Escape") closeSearch();
  else if (target === $("search") && key === "Enter") $("list").querySelector("button")?.click();
  else if (target === $("search") && key === "ArrowDown") moveInList(1);
  else if (target.matches("input, select, textarea")) return;
  else if (tabAt(key)) tabAt(key).click();
  else if (inside("canvas") && key.startsWith("Arrow") && picture) stepTo(key);
  else if (inside("canvas") && key === "Enter") enter(state.key);
  else if (["ArrowDown", "ArrowUp"].includes(key) && (inside("left") || target === document.body)) moveInList(key === "ArrowDown" ? 1 : -1);
  else return;
  event.preventDefault();
}

async function start() {
  await loadData();
  openState();
  startCanvas();
  startViews();
  startFilters();
  startOutput();
  readHash();
  $("search").oninput = showList;
  $("unit").onchange = changeUnit;
  $("language").onclick = changeLanguage;
  $("day").onchange = changeDay;
  $("skip").onclick = () => $("right").focus();
  document.onkeydown = onKey;
  addEventListener("hashchange", () => { readHash(); showWords(); });
  widen();
  showWords();
  prepareSearch();
  performance.mark("ready");
  document.body.dataset.ready = "";
}

start();
