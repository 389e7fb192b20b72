// The data of the page, unpacked from their columns (columns.py) into what the other scripts use: documents with their
// relations `up` (what they cite) and `down` (what cites them) and their tasks, relations with their evidence, units.

let [DATA, VIEW] = [];
const [DOCUMENTS, TASKS, UNITS] = [new Map(), new Map(), new Map()];
const doc = (key) => DOCUMENTS.get(key);

// A thing knows its row, and a box how it is opened (`opens`: see `choose`); its fields are read from the columns (`makeThings`),
// so that 100,000 of them are made in no time.

// What gives tasks: a document, a deadline.
class Giver {
  // Who must act.
  get units() { return [...new Set(ownTasks(this).flatMap(({ units }) => units))]; }
}

class Document extends Giver {
  up = [];
  down = [];
  tasks = [];
  get opens() { return ["d", this.key]; }
  // "Công văn 4704/UBND-NC"; a name that says its type has no prefix.
  get fullName() { return listed(" ", this.prefix, this.name); }
  // Tell what it cites ("up"), or what cites it ("down"), by relations that are wanted; of the most cited one there is a great deal.
  follow(side, wanted, tell) {
    const end = ENDS[side];
    for (const step of this[side]) if (wanted(step)) tell(step[end]);
  }
  get called() { return listed(" ", this.ended && "(!)", this.name); }
  // Of the kind of relation that is asked for, if it has one.
  get relation() { return [...this.up, ...this.down].find(({ kind }) => kind === state.relation)?.kind; }
}

class Unit {
  level = "assigned";
  givers = []; // the documents that give it tasks
  get opens() { return ["a", this.key]; }
  get units() { return [this]; }
}

class Relation {
  get key() { return `${this.source.key} ${this.kind} ${this.target.key}`; }
  get evidence() { return VIEW.evidence.slice(this.first, this.first + this.places); }
}

class Task {
  // The day that holds: its own, or the next one on which it comes again, by the day that the reader set; its last one where it has ended.
  get dueDay() { return this.due ?? this.again.find((day) => day >= state.day && day >= (this.document.date || "")) ?? (this.last && this.again.at(-1)); }
}

// The tasks of a document that are due on one day.
class Due extends Giver {
  row = 0;
  level = "assigned";
  constructor(document, tasks) { super(); assign(this, { givers: [document], tasks, key: `due ${document.key} ${tasks[0].dueDay}`, opens: ["t", tasks[0].key] }); }
  get date() { return this.tasks[0].dueDay; }
  get name() {
    const late = this.tasks.find(isOverdue);
    return dueWords(late || this.tasks[0], late);
  }
  get moved() { return this.tasks.find((task) => task.before); }
}

async function payload() {
  const bytes = Uint8Array.from(atob($("data").textContent), (sign) => sign.charCodeAt(0));
  put("data", "");
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).json();
}

async function loadData() {
  DATA = await payload();
  VIEW = DATA.view;
  for (const [list, Kind, known] of [["documents", Document, DOCUMENTS], ["units", Unit, UNITS], ["relations", Relation], ["tasks", Task, TASKS], ["evidence", class {}]]) {
    makeThings(list, Kind);
    VIEW[list].forEach((thing) => known?.set(thing.key, thing));
  }
  joinThings();
}

// What belongs to a document or a unit.
function joinThings() {
  for (const step of VIEW.relations) {
    step.source.up.push(step);
    step.target.down.push(step);
  }
  for (const task of VIEW.tasks) {
    task.document.tasks.push(task);
    task.units.forEach((unit) => unit.givers.push(task.document));
  }
}

// A thing of each row, with a field for each column; where rows stand in it (`ROWS_OF` says of which list), the things of these.
function makeThings(list, Kind) {
  const { count, ...columns } = VIEW[list];
  VIEW[list] = Array.from({ length: count }, (_, row) => assign(new Kind(), { row }));
  for (const [name, column] of entries(columns)) {
    const others = VIEW[ROWS_OF[name]];
    const meant = (row) => (Array.isArray(row) ? row.map(meant) : others[row] ?? row);
    const values = unpacked(column, (some) => (others ? some.map(meant) : some));
    Object.defineProperty(Kind.prototype, name, { get() { return values[this.row]; } });
  }
}

// The values of a column, as `meant` understands them; those that are the same in many rows it is asked for once.
function unpacked(column, meant) {
  if (column.of) {
    const values = meant(column.of);
    return column.at.map((place) => values[place]);
  }
  let sum = 0;
  return meant(column.steps?.map((step) => (sum += step)) ?? column);
}
