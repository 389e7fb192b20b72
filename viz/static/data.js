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
  EVIDENCE = valuesOf(evidence);
  VIEW = { ...rest, documents: things(documents), relations: things(relations, Relation), tasks: things(tasks, Task), units: things(units) };
  delete DATA.view;
  VIEW.documents.forEach((each, row) => {
    Object.assign(each, { row, name: each.name ?? each.number, up: [], down: [], tasks: [] });
    each.files = each.files.map(([path, member]) => ({ path, member }));
    DOCUMENTS.set(each.key, each);
  });
  VIEW.units.forEach((each, row) => UNITS.set(each.key, Object.assign(each, { row: VIEW.documents.length + row })));
  linkRelations();
  for (const each of VIEW.tasks) {
    const giver = VIEW.documents[each.document];
    Object.assign(each, { document: giver.key, units: each.units.map((row) => VIEW.units[row].key), aside: each.aside.map((row) => VIEW.relations[row]) });
    giver.tasks.push(each);
    TASKS.set(each.key, each);
  }
}

function linkRelations() {
  let first = 0;
  for (const each of VIEW.relations) {
    const [source, target] = [VIEW.documents[each.source], VIEW.documents[each.target]];
    [each.source, each.target, each.first] = [source.key, target.key, first];
    source.up.push(each);
    target.down.push(each);
    first += each.places;
  }
}

function things(columns, Kind = Object) {
  const fields = Object.entries(valuesOf(columns));
  return Array.from({ length: columns.count }, (_, row) => {
    const thing = new Kind();
    for (const [name, values] of fields) thing[name] = values[row];
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
