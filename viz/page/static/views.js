// The views of the middle. Each says how it shows itself:
//   addView({ id, digit, stages, title, show, settings })
// `digit` is the key that opens it, `stages` the ids of the elements (class "stage") that are its own, `title()` its
// heading, `show()` fills them, `settings()` are elements for the bar; they are made once, until the view changes.
// Its name is the label "view.ID". A view that is not always there says when: `there()`.

const VIEWS = [];

function addView(view) {
  VIEWS.push(view);
  VIEWS.sort((one, other) => one.digit - other.digit);
}

const shownViews = () => VIEWS.filter((view) => !view.there || view.there());
const viewAt = (digit) => shownViews().find((view) => String(view.digit) === digit);
const viewNow = () => VIEWS.find((view) => view.id === state.view);

function showView() {
  const view = viewNow();
  const drawn = `${view.id} ${state.lang}`;
  if ($("settings").dataset.drawn !== drawn) {
    $("settings").dataset.drawn = drawn;
    $("settings").replaceChildren(...(view.settings ? view.settings() : []));
    $("tabs").replaceChildren(...shownViews().map(tabOf));
    for (const stage of document.querySelectorAll(".stage")) stage.hidden = !view.stages.includes(stage.id);
  }
  for (const field of $("settings").querySelectorAll("[name]")) field.value = state[field.name];
  document.body.dataset.view = view.id;
  $("png").hidden = $("svg").hidden = !view.choose;
  $("view-title").textContent = view.title();
  $("view-note").textContent = "";
  view.show();
}

function tabOf({ id, digit }) {
  const tab = button("button", () => setting("view", id), el("b", String(digit)), " ", t(`view.${id}`));
  tab.setAttribute("aria-pressed", String(id === state.view));
  tab.dataset.view = id;
  return tab;
}

// A choice among `values` of the setting `name`, each with its label "NAME.VALUE".
function choiceOf(name, values) {
  const options = values.map((value) => Object.assign(el("option", t(`${name}.${value}`)), { value }));
  const select = Object.assign(el("select", ...options), { name });
  select.addEventListener("change", () => setting(name, select.value));
  select.setAttribute("aria-label", t(`${name}.label`));
  return select;
}
