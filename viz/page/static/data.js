// The data of the page, unpacked from their columns (columns.py) into what the other scripts use: documents with their
// relations `up` (what they cite) and `down` (what cites them) and their tasks, relations with their evidence, units.

let [DATA, VIEW, RULES, EVIDENCE] = [];
const [DOCUMENTS, TASKS, UNITS] = [new Map(), new Map(), new Map()];
const doc = (key) => DOCUMENTS.get(key);

// A thing knows its row; its fields are read from the columns (`things`), so that 100,000 of them are made in no time.
class Thing {
  constructor(row) { this.row = row; }
}

class Document extends Thing {
  up = [];
  down = [];
  tasks = [];
  get ended() { return VIEW.relations[this.end]; }
}

class Unit extends Thing {
  givers = []; // the documents that give it tasks
}

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
    const sources = [...key.matchAll(/ (?=[A-Z_]+ )/g)].map(({ index }) => doc(key.slice(0, index)));
    return sources.flatMap((item) => item?.up || []).find((each) => each.key === key);
  },
  has: (key) => Boolean(RELATIONS.get(key || "")),
};

async function payload() {
  const { textContent: text, dataset } = $("data");
  put("data", "");
  if (dataset.form === "plain") return JSON.parse(text);
  const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).json();
}

async function loadData() {
  DATA = await payload();
  RULES = DATA.rules;
  const { documents, relations, tasks, units, evidence, ...rest } = DATA.view;
  [VIEW, EVIDENCE] = [rest, valuesOf(evidence)];
  delete DATA.view;
  const keyOf = (row) => VIEW.documents[row].key;
  const unitKeys = (rows) => rows.map((row) => VIEW.units[row].key);
  VIEW.documents = things(documents, Document, { name: (name, row, { number }) => name ?? number[row] });
  VIEW.units = things(units, Unit, { groups: (rows, _, { key }) => rows.map((row) => key[row]) });
  VIEW.relations = things(relations, Relation, { source: keyOf, target: keyOf });
  VIEW.tasks = things(tasks, Task, { document: keyOf, units: unitKeys, aside: (rows) => rows.map((row) => VIEW.relations[row]) });
  for (const [known, each] of [[DOCUMENTS, VIEW.documents], [UNITS, VIEW.units], [TASKS, VIEW.tasks]]) each.forEach((thing) => known.set(thing.key, thing));
  VIEW.tasks.forEach((task) => {
    doc(task.document).tasks.push(task);
    task.units.forEach((unit) => UNITS.get(unit).givers.push(task.document));
  });
  VIEW.relations.forEach((step) => {
    doc(step.source).up.push(step);
    doc(step.target).down.push(step);
  });
}

// A thing of each row, with a field for each column; `made` tells what a column makes of its values.
function things(columns, Kind, made) {
  const all = valuesOf(columns);
  for (const [name, column] of entries(all)) {
    const values = made[name] ? column.map((value, row) => made[name](value, row, all)) : column;
    Object.defineProperty(Kind.prototype, name, { get() { return values[this.row]; } });
  }
  return Array.from({ length: columns.count }, (_, row) => new Kind(row));
}

const valuesOf = ({ count, ...columns }) => fromEntries(entries(columns).map(([name, column]) => [name, unpacked(column, count)]));

function unpacked(column, count) {
  if (Array.isArray(column)) return column;
  if (column.of) return column.at.map((place) => column.of[place]);
  if (!column.steps) return Array(count).fill(column.all);
  let sum = 0;
  return column.steps.map((step) => (sum += step));
}

// A sentence, cut around the citation that it proves.
function placeAt(row) {
  const { witness, sentence, from, to, ...place } = fromEntries(entries(EVIDENCE).map(([name, column]) => [name, column[row]]));
  const cut = { before: sentence.slice(0, from), marked: sentence.slice(from, to), after: sentence.slice(to) };
  return { ...place, ...cut, witness: VIEW.documents[witness]?.key ?? witness };
}
