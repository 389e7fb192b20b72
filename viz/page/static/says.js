// What the things of the page say of themselves, in its language: the fields that its pieces (templates/pieces.html.j2) ask for.

let quoted = new Set(); // the sentences that stand in the panel already

assign(SAYS, {
  itself: (thing) => thing,
  sign: (thing) => filled(`sign-${thing.level}`, thing),

  // Of an obligation.
  when: (task) => task.dueDay && dueWords(task),
  late: isOverdue,
  // A single chain as breadcrumbs; several branches are named by their sources, never shown as one chain.
  crumbs(task) {
    const [branch] = task.branches;
    const chain = branch ? chainOfBranch(branch) : [task.document];
    return says(task, "sources") ?? chained([...chain.map(({ called }) => called), t("chain.unit")].map((name) => el("b", name)));
  },
  order: ({ text, due_text: part }) => markedWords(text, text.indexOf(part), part),
  several: ({ branches }) => branches.length > 1 && branches,
  steps: ({ branches }) => [...new Set(branches.flat())],
  trail: (branch) => chained(chainOfBranch(branch).map(linkTo)),

  // Of a document.
  deadline: (item) => shownIn(item, "due"),
  elsewhere: ({ key }) => state.centre !== key,
  standing: ({ key }) => state.impact !== key,
  chains: (item) => ownTasks(item)[0]?.branches,
  ownTasks,

  // Of a relation, and of the sentences that prove it.
  // A sentence that names many documents is quoted once; after that only the place in it that proves another relation.
  quote(place) {
    const { sentence, from, to } = place;
    const marked = sentence.slice(from, to);
    place.again = sentence && quoted.has(sentence);
    quoted.add(sentence);
    return place.again ? marked && el("mark", marked) : sentence && markedWords(sentence, from, marked);
  },
  place: ({ path, page, start, end }) => joined(path, page && t("panel.page", { page }), start !== null && t("panel.offsets", { start, end })),

  // Of a unit, of what is folded into one box, of what was found out and decided.
  allTasks: tasksOf,
  offices: ({ members }) => [...grouped(members, ({ office, issuer }) => office ?? issuer)].map(([office, some]) => ({ office, names: namesOf(some) })),
  unfolded: ({ members }) => more(members, (thing) => filled(isDocument(thing) ? "a-document" : "a-name", thing)),
});

const linkTo = (item) => filled("a-link", item);

const beginOf = (text) => (text.length > letters ? `${text.slice(0, letters).replace(/\s\S*$/, "")} …` : text);
const endOf = (text) => (text.length > letters ? `… ${text.slice(-letters).replace(/^\S*\s/, "")}` : text);
const markedWords = (text, at, part) => (at < 0 ? beginOf(text) : [endOf(text.slice(0, at)), el("mark", part), beginOf(text.slice(at + part.length))]);

// Things with an arrow between.
const chained = (things) => things.flatMap((thing, index) => (index ? [" → ", thing] : [thing]));
const chainOfBranch = (branch) => [branch[0].target, ...branch.map((step) => step.source)];
