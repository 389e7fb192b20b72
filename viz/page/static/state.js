// What is shown, and the address that holds it.

const state = { lang: document.documentElement.lang };
let unset = {}; // as the page opens; what differs from it stands in the address

const isDay = (value) => value?.length === 10 && new Date(value).toJSON()?.startsWith(value); // which for 31/02 says another one
// What a setting in the address can be (`ADDRESS` has their letters); where nothing is said, what its control can be set to.
const FITS = {
  hops: (value) => /^[1-4]$/.test(value),
  open: Boolean,
  day: isDay,
  impact: doc,
  task: (key) => !key || TASKS.has(key),
  sort: (value) => $(`by-${value.replace(/^-/, "")}`),
  centre: doc,
};
const fits = (name, value) => (FITS[name] ? FITS[name](value) : elements(`[name=${name}] option:enabled, button[name=${name}]`).some((choice) => choice.value === value));

// What can be chosen, and its letter: a task, document, relation, agency (a unit), fold.
const THINGS = { t: TASKS, d: DOCUMENTS, r: { get: (key) => VIEW.relations.find((step) => step.key === key) }, a: UNITS, f: { get: (key) => pictureNow()?.folds.get(key) } };

// Show anew what depends on a change, the controls and the view always, and keep it in the address.
function show(...parts) {
  [...parts, showControls, showView, writeHash].forEach((part) => part());
}

// Choose a task, document, relation, unit or fold; the picture moves to `centre`, or stays while it holds the document. It is that
// of the `task` that was chosen last, until its own document is.
function choose(kind, key, centre = state.centre) {
  document.body.classList.remove("wide");
  const { centre: before } = state;
  take(kind, key, centre);
  if (state.centre !== before) state.open = "";
  show(markChosen, showPanel);
  $("right").scrollIntoView(); // on a telephone the parts of the page stand one below the other
}

// A document that the picture does not hold moves into the middle, but where that is `fixed`, or beside the table of what falls.
function take(kind, key, centre, fixed = state.view === "table" && centre === state.impact) {
  if (state.view === "overview") state.view = "chain";
  if (kind === "d" && !fixed && !pictureNow()?.places.has(key)) centre = key;
  if (state.impact && centre !== state.centre) state.way = centre === state.impact ? "down" : "both";
  assign(state, { kind, key, centre, task: kind === "t" ? key : key === centre ? null : state.task });
}

// The document in whose chain a thing stands.
const homeOf = (key) => TASKS.get(key)?.document.key ?? key;

// The overview and the table take the room of the panel until something is chosen. A fold that is chosen may hold others afterwards;
// where it is gone the document in the middle is chosen.
function set(choice, ...parts) {
  if (state.impact && choice.impact === null) state.way = "both";
  assign(state, choice);
  if (state.kind === "f") {
    if (!THINGS.f.get(state.key)) assign(state, { kind: "d", key: state.centre });
    parts.push(showPanel);
  }
  document.body.classList.toggle("wide", ["overview", "table"].includes(state.view));
  show(...parts);
  if (choice.view) $("middle").scrollIntoView(); // on a telephone
}

// A control sets what it is named after; of what is no day it is said, and the day that held goes on; an empty one is that of the page.
function onControl({ target: { name, value } }) {
  if (name === "unit") chooseUnit(value);
  else if (name) filterBy({ [name]: (name === "day" ? dayTyped(value) || (value ? state : unset).day : value) || null });
  if (name === "day" && value && !dayTyped(value)) put("no-day", t("day.wrong", { typed: value }));
}

// The first task of a unit that is listed is opened with it.
function chooseUnit(unit) {
  state.unit = unit || null;
  typed.value = "";
  showList();
  const [task] = passingTasks();
  return task ? choose("t", task.key, homeOf(task.key)) : show(showPanel);
}

// A day as officers write it, 1/10/2025 or 1/10/25, in the form of ISO; nothing where there is no such day.
function dayTyped(text) {
  const parts = text.split(/[/.-]/).map((part) => part.trim());
  const [year, ...rest] = parts[0].length > 2 ? parts : parts.reverse();
  const day = [year.length === 2 ? `20${year}` : year, ...rest.map((part) => part.padStart(2, "0"))].join("-");
  return isDay(day) && day;
}

// That what comes again has no next day, where the day that is set is too far from that of the page.
function beyondDays() {
  const [first, last] = DATA.told ?? [];
  const isBeyond = (state.day < first || state.day > last) && VIEW.tasks.some(({ due, recurrence }) => recurrence && !due);
  return isBeyond && t("day.beyond", { first: printed(first), last: printed(last) });
}

function showControls() {
  for (const control of elements(":is(input, select)[name]")) control.value = state[control.name] ?? "";
  $("day").value = state.day ? printed(state.day) : "";
  put("no-day", beyondDays());
  put("hops", state.hops);
  const count = activeFilters().length;
  put("filtered", t(count ? "filter.active" : "filter.title", { count }));
  if ($("missing")) put("missing", t("missing.button", { count: VIEW.documents.filter((item) => item.status === "cited" && concernsUnit(item)).length }));
}

// What differs from the state in which the page opened, and what is chosen.
function addressOf() {
  const differs = ([, name]) => (state[name] || null) !== (unset[name] || null) || (state[name] && ["lang", "centre"].includes(name));
  const settings = ADDRESS.filter(differs).map(([letter, name]) => [letter, state[name] || ""]);
  return `#${new URLSearchParams([...settings, ...(state.kind ? [[state.kind, state.key]] : [])])}`;
}

// Another document, view, unit is another place to come back to; what is set besides belongs to the place that is there. The
// frame of a notebook has no address.
function writeHash() {
  if (location.protocol === "about:") return;
  const { view, unit, centre, impact, key } = state;
  const place = [view, unit, centre, impact, key].join("\n");
  history[[null, place].includes(history.state) ? "replaceState" : "pushState"](place, "", addressOf());
}

// Only what exists is taken from the address; where nothing in it does, nothing changes.
function readHash(address = location.hash) {
  const hash = new URLSearchParams(address.slice(1));
  const known = ADDRESS.filter(([letter, name]) => hash.has(letter) && fits(name, hash.get(letter)));
  const settings = fromEntries(known.map(([letter, name]) => [name, hash.get(letter) || null]));
  const before = { ...state };
  assign(state, unset, settings);
  const kind = Object.keys(THINGS).find((each) => hash.has(each) && THINGS[each].get(hash.get(each)));
  if (kind) take(kind, hash.get(kind), settings.centre ?? (kind === "t" ? homeOf(hash.get(kind)) : state.centre), settings.centre);
  else if (!known.length) assign(state, before);
}
