// The data of the page, unpacked from their columns (viz/columns.py) into what the other scripts use: documents with
// their relations `up` (what they cite) and `down` (what cites them) and their tasks, relations with their evidence, units.

let [DATA, VIEW, RULES, EVIDENCE] = [];
const [DOCUMENTS, TASKS, UNITS] = [new Map(), new Map(), new Map()];

class Relation {
  get key() {
    return `${this.source} ${this.kind} ${this.target}`;
  }

  get evidence() {
    return Array.from({ length: this.places }, (_, index) => placeAt(this.first + index));
  }
}

class Task {
  // Every chain above the task, longest first: relations from its top down to the assigning document.
  get branches() {
    this.found ||= branchesOf(this);
    return this.found;
  }
}

// A relation by its key "source KIND target".
const RELATIONS = {
  get(key) {
    for (const kind of RULES.kinds) {
      const source = DOCUMENTS.get((key || "").split(` ${kind} `, 1)[0]);
      const found = source?.up.find((each) => each.key === key);
      if (found) return found;
    }
    return undefined;
  },
  has: (key) => Boolean(RELATIONS.get(key)),
  keys: () => VIEW.relations.map((each) => each.key),
};

async function payload() {
  const { textContent: text, dataset } = $("data");
  $("data").textContent = "";
  if (dataset.form === "plain") return JSON.parse(text);
  const signs = atob(text);
  const bytes = new Uint8Array(signs.length);
  for (let index = 0; index < signs.length; index += 1) bytes[index] = signs.charCodeAt(index);
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).json();
}

async function loadData() {
  DATA = await payload();
  RULES = DATA.rules;
  const { documents, relations, tasks, units, evidence, ...rest } = DATA.view;
  delete DATA.view;
  EVIDENCE = valuesOf(evidence);
  VIEW = rest;
  VIEW.documents = things(documents, Object, {
    name: (name, row, of) => name ?? of.number[row],
    files: (files) => files.map(([path, member]) => ({ path, member })),
    row: (_, row) => row, up: () => [], down: () => [], tasks: () => [],
  });
  VIEW.units = things(units, Object, { row: (_, row) => VIEW.documents.length + row });
  const keyOf = (row) => VIEW.documents[row].key;
  let first = 0;
  VIEW.relations = things(relations, Relation, { source: keyOf, target: keyOf, first: (_, row, { places }) => (first += places[row]) - places[row] });
  VIEW.tasks = things(tasks, Task, {
    document: keyOf,
    units: (rows) => rows.map((row) => VIEW.units[row].key),
    aside: (rows) => rows.map((row) => VIEW.relations[row]),
  });
  for (const each of VIEW.documents) DOCUMENTS.set(each.key, each);
  for (const each of VIEW.units) UNITS.set(each.key, each);
  for (const each of VIEW.tasks) TASKS.set(each.key, each);
  for (const each of VIEW.relations) DOCUMENTS.get(each.source).up.push(each);
  for (const each of VIEW.relations) DOCUMENTS.get(each.target).down.push(each);
  for (const each of VIEW.tasks) DOCUMENTS.get(each.document).tasks.push(each);
}

// A thing of each row; `made` tells how a field is made of its value, the row and all columns. An object whose fields
// change their kind afterwards would be slow.
function things(columns, Kind, made) {
  const values = valuesOf(columns);
  const rows = Array.from({ length: columns.count }, (_, row) => row);
  for (const [name, make] of Object.entries(made)) values[name] = rows.map((row) => make(values[name]?.[row], row, values));
  const fields = Object.entries(values);
  return rows.map((row) => {
    const thing = new Kind();
    for (const [name, column] of fields) thing[name] = column[row];
    return thing;
  });
}

function valuesOf({ count, ...columns }) {
  const values = Object.entries(columns).map(([name, column]) => [name, unpacked(column, count)]);
  return Object.fromEntries(values);
}

function unpacked(column, count) {
  if (Array.isArray(column)) return column;
  if (column.of) return column.at.map((place) => column.of[place]);
  if (!column.steps) return Array(count).fill(column.all);
  let sum = 0;
  return column.steps.map((step) => (sum += step));
}

// A sentence, cut around the citation that it proves.
function placeAt(row) {
  const { witness, sentence, from, to } = EVIDENCE;
  const text = sentence[row];
  const place = Object.fromEntries(["path", "member", "page", "start", "end"].map((name) => [name, EVIDENCE[name][row]]));
  const cut = { before: text.slice(0, from[row]), marked: text.slice(from[row], to[row]), after: text.slice(to[row]) };
  return { ...place, ...cut, witness: VIEW.documents[witness[row]]?.key ?? witness[row] };
}
