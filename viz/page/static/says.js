// What the things of the page say of themselves, in its language: the fields that its pieces (templates/pieces.html.j2) ask for.

const DATES = 8;
const SOURCES = 3;
let quoted = new Set(); // the sentences that stand in the panel already

const statusOf = ({ status }) => t(`status.${status}`);
const unread = (item) => item.status !== "loaded" && statusOf(item);

assign(SAYS, {
  itself: (thing) => thing,
  fullName,
  sign: (thing) => filled(`sign-${thing.level}`, thing),
  rankName: ({ level }) => levelName(level),
  condition: (item) => item.status && statusOf(item),
});

// Of an obligation.
assign(SAYS, {
  dated: ({ dueDay }) => dueDay && "dated",
  due: dueLine,
  what: (task) => task.text || joined(numberOf(task), ...task.units.map(({ name }) => name)),
  crumbs,
  doubt: ({ doubt }) => doubt && `(!) ${doubt[state.lang]}`,
  printed: ({ due_printed: day }) => day && el("s", printed(day)),
  titled: () => t("task.title"),
  numbered: (task) => numberOf(task),
  order: ({ text, due_text: part }) => markedWords(text, part ? text.indexOf(part) : -1, part),
  where: (task) => task.path && placeOf(task),
  several: ({ branches }) => branches.length > 1 && branches,
  steps: ({ branches }) => [...new Set(branches.flat())],
  rootless: ({ branches }) => !branches.length && t("chain.none"),
  trail: (branch) => chained(chainOfBranch(branch).map(linkTo)),
});

// Of a document.
assign(SAYS, {
  unread,
  warning: warningOf,
  known: knownBy,
  day: ({ date }) => printed(date),
  daysSeen: ({ dates_seen: days }) => days.length > 1 && firstOf(days.map(printed), DATES, "; "),
  deadline: (item) => dueOf(item) && printed(dueOf(item).dueDay),
  toCentre: ({ key }) => state.centre !== key && t("chain.show"),
  toReplace: ({ key }) => state.impact !== key && t("impact.button"),
  fall: (item) => stepWords(distanceOf(item)),
  way: wayOf,
  chains: ({ tasks }) => tasks[0]?.branches,
  unrelated: ({ up, down }) => !up.length && !down.length && t("panel.no_relations"),
});

// Of a relation, and of the sentences that prove it.
assign(SAYS, {
  verb: ({ kind, partial, effective }) => listed(", ", verbOf(kind), partial && t("panel.partial"), since(effective)),
  lag: ({ lag }) => lag !== null && t("panel.lag", { days: lag }),
  unproved({ evidence: { length: shown }, sentences: total }) {
    return shown < total ? t("panel.more_evidence", { shown, total }) : !shown && t("panel.no_evidence");
  },
  hint: ({ inferred }) => inferred && `· ${t("panel.inferred_short")}`,
  quote: quoteOf,
  inferred: ({ inferred }) => inferred && t("panel.inferred"),
  repeated: ({ again }) => again && t("panel.same_sentence"),
  told: ({ witness }) => isDocument(witness) && t("panel.from", witness),
  place: placeOf,
});

// Of a unit, of what is folded into one box, of what was found out and decided.
assign(SAYS, {
  giving: ({ givers: { length: count } }) => t("search.unit", { count }),
  drawnTasks: (unit) => tasksOf(unit).filter((task) => !isDrawn(unit) || isDrawn(task.document)),
  folded: foldName,
  unfolded: ({ members }) => more(members, (thing) => filled(isDocument(thing) ? "a-document" : "a-name", thing)),
  grade: ({ severity }) => `(!) ${t(`panel.severity.${severity}`)}`,
  words: (finding) => finding[state.lang],
  decision: ({ who, when, why, ...said }) => `${said[state.lang]} — ${who}, ${printed(when)}: “${why}”`,
});

const linkTo = (item) => filled("a-link", item);

// "Mục 2"; a mere dash before an item is no number.
const numberOf = (task) => /[\p{L}\p{N}]/u.test(task.item || "") && t("task.item", task);

function dueLine(task) {
  const { dueDay, due_printed: before, due_text: words, recurrence, approximate } = task;
  const often = recurrence && `${t("task.recurrence")}: ${words || recurrence}`;
  const date = (approximate ? "≈ " : "") + printed(dueDay);
  return [dueDay && el("b", t(often ? "task.next" : "task.due", { date })), before && el("s", printed(before)),
    isOverdue(task) && el("i.badge", t("task.overdue")), task.state === "done" && el("i.badge.done", t("task.done")),
    dueDay ? often && el("small", often) : often || words || t("task.undated")];
}

const markedWords = (text, at, part) => (at < 0 ? text : [text.slice(0, at), el("mark", part), text.slice(at + part.length)]);

// A sentence that names many documents is quoted once; after that only the place in it that proves another relation.
function quoteOf(place) {
  const { sentence, from, marked } = place;
  place.again = sentence && quoted.has(sentence);
  quoted.add(sentence);
  return place.again ? marked && el("mark", marked) : sentence && markedWords(sentence, from, marked);
}

// How it is known that there is such a document.
function knownBy({ decided, status, down }) {
  if (decided.length) return t("known.decided");
  return status === "cited" ? t(isCut() ? "known.cited_in_page" : "known.cited", { count: down.length }) : t("known.read");
}

// Things with an arrow between.
const chained = (things) => things.flatMap((thing, index) => (index ? [" → ", thing] : [thing]));
const chainOfBranch = (branch) => [branch[0].target, ...branch.map((step) => step.source)];

// A single chain as breadcrumbs; several branches are named by their sources, never shown as one chain.
function crumbs({ branches, document: own }) {
  if (branches.length > 1) return sourcesLine(branches);
  const chain = branches.length ? chainOfBranch(branches[0]) : [own];
  return chained([...chain.map(({ name }) => name), t("chain.unit")].map((name) => el("b", name)));
}

function sourcesLine(branches) {
  const tops = [...new Set(branches.map(([top]) => top.target))];
  const central = tops.filter(({ level }) => ["central", "party"].includes(level));
  const sources = firstOf((central.length ? central : tops).map(({ name }) => name), SOURCES, ", ");
  return t(central.length ? "chain.sources" : "chain.bases", { sources, count: branches.length });
}
