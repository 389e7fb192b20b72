// What is shown, and the address that holds it.

const WAYS = ["both", "up", "down"];
const HOPS = ["1", "2", "3", "4"];
const state = { lang: document.documentElement.lang, view: "chain", unit: null, way: "both", hops: "1", scope: "chain", open: "", sort: "", impact: null, day: null, centre: null, kind: null, key: null };

const isDay = (value) => /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
const isDocument = (value) => DOCUMENTS.has(value);

// A setting by its letter in the address: its name in the state, and which values there are.
const ADDRESS = {
  l: ["lang", (value) => ["vi", "en"].includes(value)],
  v: ["view", (value) => shownViews().some((view) => view.id === value)],
  u: ["unit", (value) => !value || UNITS.has(value)],
  w: ["way", (value) => WAYS.includes(value)],
  h: ["hops", (value) => HOPS.includes(value)],
  s: ["scope", (value) => ["chain", "all"].includes(value)],
  o: ["open", Boolean],
  n: ["day", isDay],
  i: ["impact", isDocument],
  q: ["sort", (value) => COLUMNS.has(value.replace(/^-/, ""))],
  c: ["centre", isDocument],
};
// What can be chosen, and its letter: a task, document, relation, unit, fold.
const KINDS = { t: TASKS, d: DOCUMENTS, r: RELATIONS, u: UNITS, f: { has: (key) => pictureNow()?.folds.has(key) } };
const letterOf = (kind) => (kind === "u" ? "a" : kind); // "u" is the unit whose tasks are listed
let unset = {};

// The state in which the page opens; what differs from it stands in the address.
function openState() {
  const [task] = VIEW.centre || isLarge() ? [] : tasksOf(VIEW.unit);
  const centre = isLarge() ? VIEW.centre : DATA.opening;
  const [kind, key] = task ? ["t", task.key] : [centre && "d", centre];
  Object.assign(state, { unit: VIEW.unit, day: VIEW.colophon.made || null, view: centre || !isLarge() ? "chain" : "overview", centre, kind, key });
  unset = { ...state };
}

const isLarge = () => VIEW.documents.length > DATA.drawn;

// Show anew what depends on a change, the view always, and keep it in the address.
function show(...parts) {
  parts.forEach((part) => part());
  showView();
  writeHash();
}

// Choose a task, document, relation, unit or fold; the picture moves to `centre`, or stays while it holds the document.
function choose(kind, key, centre = state.centre) {
  document.body.classList.remove("wide");
  if (kind === "d" && key !== centre && !pictureNow()?.places.has(key)) centre = key;
  if (state.view === "overview") state.view = "chain";
  Object.assign(state, { kind, key, centre, open: centre === state.centre ? state.open : "" });
  show(markChosen, showPanel, () => innerWidth <= 720 && $("right").scrollIntoView()); // it stands below the list there
}

// The table takes the room of the panel until a row is chosen.
const widen = () => document.body.classList.toggle("wide", state.view === "table");

function setting(name, value) {
  state[name] = value;
  if (name === "view") widen();
  show();
}

// What differs from the state in which the page opened, and what is chosen.
function addressOf() {
  const settings = Object.entries(ADDRESS).filter(([, [name]]) => (state[name] || null) !== (unset[name] || null) || (state[name] && ["lang", "centre"].includes(name)));
  const entries = [...settings.map(([letter, [name]]) => [letter, state[name] || ""]), [state.kind && letterOf(state.kind), state.key]];
  return `#${new URLSearchParams(entries.filter(([letter]) => letter))}`;
}

function writeHash() {
  if (location.protocol !== "about:") history.replaceState(null, "", addressOf()); // the frame of a notebook has none
}

// Only what exists is taken from the address; where nothing in it does, nothing changes.
function readHash(address = location.hash) {
  const hash = new URLSearchParams(address.slice(1));
  const known = Object.entries(ADDRESS).filter(([letter, [, fits]]) => hash.has(letter) && fits(hash.get(letter)));
  const settings = Object.fromEntries(known.map(([letter, [name]]) => [name, hash.get(letter) || null]));
  const before = { ...state };
  Object.assign(state, unset, settings);
  const kind = Object.keys(KINDS).find((each) => KINDS[each].has(hash.get(letterOf(each))));
  if (!known.length && !kind) Object.assign(state, before);
  if (!kind) return;
  Object.assign(state, { kind, key: hash.get(letterOf(kind)) });
  if (state.view === "overview") state.view = "chain";
  if (kind === "t" && !settings.centre) state.centre = TASKS.get(state.key).document;
  if (kind === "d" && !pictureNow()?.places.has(state.key)) state.centre = state.key;
}
