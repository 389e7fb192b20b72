// The filters of the left side, and what passes them. Each is a setting of the state; where none is chosen all passes.

const FILTERS = {
  type: (item) => item.type,
  agency: (item) => item.issuer,
  year: (item) => (item.date || "").slice(0, 4),
  status: (item) => item.status,
  relation: (item) => [item.up, item.down].some((steps) => steps.some((each) => each.kind === state.relation)) && state.relation,
};
const CHOICES = {};
const LONGEST = 400; // of a list to choose from
const ofUnit = { unit: null, keys: null };

for (const [letter, name] of Object.entries({ y: "type", g: "agency", j: "year", x: "status", k: "relation" })) {
  ADDRESS[letter] = [name, (value) => choicesOf(name).has(value)];
  state[name] = null;
}

// What there is to choose, the most frequent first, years from the latest, with how many documents (or relations) each.
function choicesOf(name) {
  CHOICES[name] ||= countsOf(name === "relation" ? VIEW.relations.map((each) => each.kind) : VIEW.documents.map(FILTERS[name]));
  return name === "year" ? new Map([...CHOICES.year].sort(([one], [other]) => (one < other ? 1 : -1))) : CHOICES[name];
}

function countsOf(values) {
  const counts = new Map();
  for (const value of values) if (value) counts.set(value, (counts.get(value) || 0) + 1);
  return new Map([...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1)));
}

const activeFilters = () => Object.keys(FILTERS).filter((name) => state[name]);
const passes = (item, names = activeFilters()) => names.every((name) => FILTERS[name](item) === state[name]);

function passing(items) {
  const names = activeFilters();
  return names.length ? items.filter((item) => passes(item, names)) : items;
}

// Whether a document gives the chosen unit a task, or lies above one that does.
function concernsUnit(item) {
  if (ofUnit.unit !== state.unit) Object.assign(ofUnit, { unit: state.unit, keys: state.unit && chainsOf(tasksOf(state.unit)) });
  return !ofUnit.keys || ofUnit.keys.has(item.key);
}

function chainsOf(tasks) {
  const givers = new Set(tasks.map((task) => task.document));
  const reached = new Set(givers);
  const climb = (steps, asked) => steps.forEach((step) => obliges(step, asked) && reached.add(step.target));
  for (const task of tasks) climb(DOCUMENTS.get(task.document).up.filter((step) => !task.aside.includes(step)), true);
  for (const key of reached) if (!givers.has(key)) climb(DOCUMENTS.get(key).up, false);
  return reached;
}

// Of the members of a picture those that pass; with a relation, those that it joins.
function passingMembers(centre, members, walked) {
  if (!activeFilters().length) return members;
  const joins = (step) => step.kind === state.relation && members.has(step.target) && members.has(step.source) && walked(step);
  const joined = ({ up, down }) => !state.relation || up.some(joins) || down.some(joins);
  const stays = (item) => (item ? passes(item) && joined(item) : !state.relation);
  return new Map([...members].filter(([key]) => key === centre || stays(DOCUMENTS.get(key))));
}

function showFilters() {
  const count = activeFilters().length;
  $("filters").classList.toggle("active", count > 0);
  $("filters").firstElementChild.textContent = count ? t("filter.active", { count }) : t("filter.title");
  const missing = choicesOf("status").get("cited");
  $("missing").hidden = !missing;
  $("missing").textContent = t("missing.button", { count: missing });
  if (!$("filters").open) return;
  $("filters").lastElementChild.replaceChildren(...Object.keys(FILTERS).map(filterChoice), button("button", clearFilters, t("filter.clear")));
}

function filterChoice(name) {
  const said = (value) => ({ relation: () => t(`relation.${value}`), status: () => t(`status.${value}`) })[name]?.() ?? value;
  const option = ([value, count]) => Object.assign(el("option", `${said(value)} (${count})`), { value });
  const choices = [...choicesOf(name)];
  const select = el("select", Object.assign(el("option", t("filter.all")), { value: "" }), ...choices.slice(0, LONGEST).map(option));
  if (choices.length > LONGEST) select.append(Object.assign(el("option", t("filter.shown", { shown: LONGEST, total: choices.length })), { disabled: true }));
  select.value = state[name] || "";
  select.addEventListener("change", () => filterBy({ [name]: select.value || null }));
  select.dataset.filter = name;
  return el("label", t(`filter.${name}`), select);
}

function filterBy(choice) {
  Object.assign(state, choice);
  widen();
  showFilters();
  showList();
  showView();
  writeHash();
}

const clearFilters = () => filterBy(Object.fromEntries(Object.keys(FILTERS).map((name) => [name, null])));

// What is cited and was never loaded, as a table.
const showMissing = () => filterBy({ status: "cited", view: "table" });
