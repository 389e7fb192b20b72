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
  when: ({ dueDay, recurrence, approximate }) => dueDay && t(recurrence ? "task.next" : "task.due", { date: (approximate ? "≈ " : "") + printed(dueDay) }),
  before: ({ due_printed: day }) => day && printed(day),
  late: isOverdue,
  done: ({ state: condition }) => condition === "done",
  often: ({ recurrence, due_text: words }) => recurrence && `${t("task.recurrence")}: ${words || recurrence}`,
  undated: ({ dueDay, recurrence, due_text: words }) => !dueDay && !recurrence && (words || t("task.undated")),
  doubt: ({ doubt }) => doubt && `(!) ${doubt[state.lang]}`,
  what: (task) => task.text || joined(SAYS.numbered(task), ...task.units.map(({ name }) => name)),
  // A single chain as breadcrumbs; several branches are named by their sources, never shown as one chain.
  crumbs({ branches, document: own }) {
    if (branches.length > 1) return sourcesLine(branches);
    const chain = branches.length ? chainOfBranch(branches[0]) : [own];
    return chained([...chain.map(({ name }) => name), t("chain.unit")].map((name) => el("b", name)));
  },
  titled: () => t("task.title"),
  numbered: (task) => task.item && t("task.item", task),
  order: ({ text, due_text: part }) => markedWords(text, part ? text.indexOf(part) : -1, part),
  several: ({ branches }) => branches.length > 1 && branches,
  steps: ({ branches }) => [...new Set(branches.flat())],
  rootless: ({ branches }) => !branches.length,
  trail: (branch) => chained(chainOfBranch(branch).map(linkTo)),
});

// Of a document.
assign(SAYS, {
  unread,
  warning: (item) => item.ended && `(!) ${item.ended[state.lang]}`,
  known: ({ known, down }) => t(`known.${known}`, { count: down.length }),
  day: ({ date }) => printed(date),
  daysSeen: ({ dates_seen: days }) => days.length > 1 && firstOf(days.map(printed), DATES, "; "),
  deadline: (item) => dueOf(item) && printed(dueOf(item).dueDay),
  elsewhere: ({ key }) => state.centre !== key,
  standing: ({ key }) => state.impact !== key,
  fall: (item) => stepWords(distanceOf(item)),
  way: wayOf,
  chains: ({ tasks }) => tasks[0]?.branches,
  unrelated: ({ up, down }) => !up.length && !down.length,
});

// Of a relation, and of the sentences that prove it.
assign(SAYS, {
  verb: ({ kind, partial, effective }) => listed(", ", verbOf(kind), partial && t("panel.partial"), effective && t("panel.effective", { date: printed(effective) })),
  lag: ({ lag }) => lag !== null && t("panel.lag", { days: lag }),
  unproved({ evidence: { length: shown }, sentences: total }) {
    return shown < total ? t("panel.more_evidence", { shown, total }) : !shown && t("panel.no_evidence");
  },
  // A sentence that names many documents is quoted once; after that only the place in it that proves another relation.
  quote(place) {
    const { sentence, from, marked } = place;
    place.again = sentence && quoted.has(sentence);
    quoted.add(sentence);
    return place.again ? marked && el("mark", marked) : sentence && markedWords(sentence, from, marked);
  },
  repeated: ({ again }) => again && t("panel.same_sentence"),
  told: ({ witness }) => isDocument(witness) && t("panel.from", witness),
  place: placeOf,
});

// Of a unit, of what is folded into one box, of what was found out and decided.
assign(SAYS, {
  giving: ({ givers: { length: count } }) => t("search.unit", { count }),
  drawnTasks: (unit) => tasksOf(unit).filter((task) => !isDrawn(unit) || isDrawn(task.document)),
  unfolded: ({ members }) => more(members, (thing) => filled(isDocument(thing) ? "a-document" : "a-name", thing)),
  grade: ({ severity }) => `(!) ${t(`panel.severity.${severity}`)}`,
  words: (said) => said[state.lang],
});

const linkTo = (item) => filled("a-link", item);

const markedWords = (text, at, part) => (at < 0 ? text : [text.slice(0, at), el("mark", part), text.slice(at + part.length)]);

// Things with an arrow between.
const chained = (things) => things.flatMap((thing, index) => (index ? [" → ", thing] : [thing]));
const chainOfBranch = (branch) => [branch[0].target, ...branch.map((step) => step.source)];

function sourcesLine(branches) {
  const tops = [...new Set(branches.map(([top]) => top.target))];
  const central = tops.filter(({ level }) => ["central", "party"].includes(level));
  const sources = firstOf((central.length ? central : tops).map(({ name }) => name), SOURCES, ", ");
  return t(central.length ? "chain.sources" : "chain.bases", { sources, count: branches.length });
}
