// The views of the middle. Each says how it shows itself: `stage` is what of the page is its own (data-stage in the
// template), `title()` its heading, `show()` fills the stage; a drawn one says what it shows (`choose`) and on which `ground`.

const VIEWS = [];
const addView = (id, view) => VIEWS.push({ id, stage: id, ...view });
const shownViews = () => VIEWS.filter((view) => view.id !== "overview" || isLarge());
const viewNow = () => VIEWS.find((view) => view.id === state.view);
const tabAt = (digit) => [...$("tabs").children].find((tab) => tab.firstChild.textContent === digit);

function showView() {
  const view = viewNow();
  for (const tab of $("tabs").children) tab.setAttribute("aria-pressed", String(tab.dataset.view === view.id));
  for (const each of document.querySelectorAll("[data-stage]")) each.hidden = each.dataset.stage !== view.stage;
  for (const each of $("settings").children) each.hidden = each.dataset.view !== view.id;
  for (const field of $("settings").querySelectorAll("[name]")) field.value = state[field.name];
  document.body.dataset.view = view.id;
  $("hops").textContent = state.hops;
  $("png").hidden = $("svg").hidden = !view.choose;
  $("view-title").textContent = view.title();
  $("view-note").textContent = "";
  view.show();
}

function startViews() {
  for (const tab of [...$("tabs").children]) {
    if (!shownViews().some((view) => view.id === tab.dataset.view)) tab.remove();
    tab.onclick = () => setting("view", tab.dataset.view);
  }
  $("overview").onclick = ({ target: { dataset: { agency, year = null } } }) => agency && filterBy({ agency, year, view: "table" });
  $("settings").oninput = ({ target }) => setting(target.name, target.value);
}
