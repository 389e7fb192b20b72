// The data of the page, unpacked from their columns (columns.py) into what the other scripts use: documents with their
// relations `up` (what they cite) and `down` (what cites them) and their tasks, relations with their evidence, units.

let [DATA, VIEW, RULES, EVIDENCE] = [];
const [DOCUMENTS, TASKS, UNITS] = [new Map(), new Map(), new Map()];

// A thing knows its row; its fields are read from the columns (`things`), so that 100,000 of them are made in no time.
class Thing {
  constructor(row) { this.row = row; }
}

class Document extends Thing {
  up = [];
  down = [];
  tasks = [];
}

class Unit extends Thing {}

class Relation extends Thing {
  get key() { return `${this.source} ${this.kind} ${this.target}`; }
  get evidence() { return Array.from({ length: this.places }, (_, index) => placeAt(this.first + index)); }
}

class Task extends Thing {
  // Every chain above the task, longest first: relations from its top down to the assigning document.
  get branches() { return (this.found ||= branchesOf(this)); }
}

// A relation by its key "source KIND target"; the key of a document may hold any words, so that each beginning is tried.
const RELATIONS = {
  get(key) {
    for (let end = key.indexOf(" "); end > 0; end = key.indexOf(" ", end + 1)) {
      const found = DOCUMENTS.get(key.slice(0, end))?.up.find((each) => each.key === key);
      if (found) return found;
    }
    return undefined;
  },
  has: (key) => Boolean(RELATIONS.get(key || "")),
  keys: () => VIEW.relations.map((each) => each.key),
};

async function payload() {
  const { textContent: text, dataset } = $("data");
  $("data").textContent = "";
  if (dataset.form === "plain") return JSON.parse(text);
  const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).json();
}

async function loadData() {
  DATA = await payload();
  RULES = DATA.rules;
  const { documents, relations, tasks, units, evidence, ...rest } = DATA.view;
  delete DATA.view;
  EVIDENCE = valuesOf(evidence);
  VIEW = rest;
  const keyOf = (row) => VIEW.documents[row].key;
  const { source, target, places } = valuesOf(relations);
  let sum = 0;
  const firsts = places.map((count) => (sum += count) - count);
  VIEW.documents = things(documents, Document, { name: (name, { number }) => name ?? number, files: (files) => files.map(([path, member]) => ({ path, member })) });
  VIEW.units = things(units, Unit, { groups: (rows) => rows.map((row) => VIEW.units[row].key) });
  VIEW.relations = things(relations, Relation, { source: keyOf, target: keyOf, first: (_, { row }) => firsts[row] });
  VIEW.tasks = things(tasks, Task, {
    document: keyOf,
    units: (rows) => rows.map((row) => VIEW.units[row].key),
    aside: (rows) => rows.map((row) => VIEW.relations[row]),
  });
  for (const each of VIEW.documents) DOCUMENTS.set(each.key, each);
  for (const each of VIEW.units) UNITS.set(each.key, each);
  for (const each of VIEW.tasks) {
    TASKS.set(each.key, each);
    DOCUMENTS.get(each.document).tasks.push(each);
  }
  VIEW.relations.forEach((each, row) => {
    VIEW.documents[source[row]].up.push(each);
    VIEW.documents[target[row]].down.push(each);
  });
}

// A thing of each row, with a field for each column; `made` tells what a field makes of its value and its thing.
function things(columns, Kind, made = {}) {
  const values = valuesOf(columns);
  for (const name of new Set([...Object.keys(values), ...Object.keys(made)])) {
    const [column, make] = [values[name] || [], made[name]];
    const get = make ? function () { return make(column[this.row], this); } : function () { return column[this.row]; };
    Object.defineProperty(Kind.prototype, name, { get });
  }
  return Array.from({ length: columns.count }, (_, row) => new Kind(row));
}

const valuesOf = ({ count, ...columns }) => Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, unpacked(column, count)]));

function unpacked(column, count) {
  if (Array.isArray(column)) return column;
  if (column.of) return column.at.map((place) => column.of[place]);
  if (!column.steps) return Array(count).fill(column.all);
  let sum = 0;
  return column.steps.map((step) => (sum += step));
}

// A sentence, cut around the citation that it proves.
function placeAt(row) {
  const { witness, sentence, from, to, ...place } = Object.fromEntries(Object.entries(EVIDENCE).map(([name, column]) => [name, column[row]]));
  const cut = { before: sentence.slice(0, from), marked: sentence.slice(from, to), after: sentence.slice(to) };
  return { ...place, ...cut, witness: VIEW.documents[witness]?.key ?? witness };
}
