// The right side: the chosen task, document, relation, unit or folded box, and the sentences that prove it.

const LISTED = 40;
const DATES = 8;
let quoted = new Set(); // the sentences that stand in the panel already

function showPanel() {
  const show = { t: taskPanel, d: documentPanel, r: relationPanel, a: unitPanel, f: foldPanel }[state.kind];
  const thing = show && KINDS[state.kind].get(state.key);
  const inside = $("right").contains(document.activeElement);
  quoted = new Set();
  fillWith("right", ...(thing ? show(thing) : [note("chain.empty")]));
  requestAnimationFrame(() => { $("right").scrollTop = 0; }); // not before the page is laid out anyhow
  if (inside) $("right").focus(); // the button that was used is gone
}

function taskPanel(task) {
  return [
    el("p.kind", joined(t("task.title"), numberOf(task))),
    el("h2.deadline", dueLine(task)),
    quote(...markedWords(task.text, task.due_text)),
    factTable({
      "task.assignees": task.units.map((unit, index) => nameOf(unit) + (task.roles[index] ? ` (${task.roles[index]})` : "")).join("; "),
      "task.report_to": task.report_to,
      "task.recurrence": task.recurrence,
      "task.document": documentLink(task.document),
      "task.where": task.path && placeOf(task),
    }),
    ...proof(task.branches),
  ];
}

// Words of a document; a page for circulation has none, and says so once.
function quote(...words) {
  if (VIEW.colophon.quotes) return el("blockquote", ...words);
  return !quoted.has("") && quoted.add("") && note("colophon.quotes");
}

function markedWords(text, part) {
  const at = part ? text.indexOf(part) : -1;
  return at < 0 ? [text] : [text.slice(0, at), el("mark", part), text.slice(at + part.length)];
}

// One chain: each step with its sentence, from the top down. Several: each branch by itself, then each step once.
function proof(branches) {
  if (!branches.length) return [note("chain.none")];
  const listed = [el("h3", t("chain.branches", { count: branches.length })), el("ul.branches", ...branches.map((branch) => el("li", ...trail(branch))))];
  return [...(branches.length > 1 ? listed : []), el("h3", t("chain.proof")), ...more([...new Set(branches.flat())], (step) => relationItem(step, true))];
}

const trail = (branch) => chained(chainOfBranch(branch).map(documentLink));

const kindLine = (item) => el("p.kind", levelSign(item.level), levelName(item.level), el(`span.status.${item.status}`, statusOf(item)));

function documentPanel(item) {
  const { key, up, down } = item;
  return [
    kindLine(item),
    el("h2", fullName(item)),
    item.title && el("p.title", item.title),
    item.ended && el("p.ended", warnedOf(item)),
    factTable({
      "field.known": knownBy(item),
      "field.issuer": item.issuer,
      "field.date": printed(item.date),
      "field.dates_seen": item.dates_seen.length > 1 && datesOf(item),
      "field.due": dueOf(item) && printed(dueOf(item).due),
      "field.addressees": item.addressees.join("; "),
      "field.signer": item.signer,
      "field.file": item.files.map(placeOf).join("; "),
    }),
    el("p.actions", state.centre !== key && button("recentre", () => choose("d", key, key), t("chain.show")),
      state.impact !== key && button("recentre", () => setImpact(key), t("impact.button"))),
    stepBadge(item) && el("p", stepBadge(item), " ", wayOf(item)),
    ...section("panel.decided", item.decided, decisionItem),
    ...section("panel.findings", item.findings, findingItem),
    ...section("panel.dismissed", item.dismissed, (each) => decisionItem(each, "panel.no_fault")),
    ...section("tasks.in_document", item.tasks, taskButton),
    ...section("panel.upstream", up, (step) => relationItem(step, false)),
    ...section("panel.downstream", down, (step) => relationItem(step, true)),
    up.length + down.length === 0 && note("panel.no_relations"),
  ];
}

function datesOf({ dates_seen: dates }) {
  const rest = dates.length - DATES;
  return dates.slice(0, DATES).map(printed).join("; ") + (rest > 0 ? `; +${rest}` : "");
}

// How it is known that there is such a document.
function knownBy(item) {
  if (item.decided.length) return t("known.decided");
  return item.status === "cited" ? t(isCut() ? "known.cited_in_page" : "known.cited", { count: item.down.length }) : t("known.read");
}

const relationPanel = (relation) => [el("p.kind", t("panel.relation")), relationItem(relation, true)];

function unitPanel(unit) {
  const tasks = tasksOf(unit).filter((task) => pictureNow()?.places.has(task.document.key));
  return [el("p.kind", levelSign(unit.level), levelName(unit.level)), el("h2", unit.name), unit.inside && el("p.title", unit.parent), ...section("tasks.of_unit", tasks, taskButton)];
}

function foldPanel(fold) {
  const member = (each) => (isDocument(each) ? documentButton(each) : el("p", each.name));
  return [el("h2", foldName(fold)), button("recentre", () => openFold(fold), t("chain.unfold")), note("panel.fold_order"), el("h3", t("panel.folded")), ...more(fold.members, member)];
}

const section = (label, things, show) => (things.length ? [el("h3", t(label, { count: things.length })), ...more(things, show)] : []);

// The first of many; the next ones on demand, by a button that stands in what `around` makes.
function more(things, show, most = LISTED, from = 0, around = (rest) => rest) {
  const shown = from + most;
  const some = things.slice(from, shown).map((thing) => show(thing)).filter(Boolean);
  if (shown >= things.length) return some;
  const next = () => rest.replaceWith(...more(things, show, 5 * most, shown, around));
  const rest = around(button("more", next, t("more.shown", { shown, total: things.length })));
  return [...some, rest];
}

function factTable(facts) {
  const rows = entries(facts).filter(([, value]) => value).map(([label, value]) => el("tr", el("th", t(label)), el("td", value)));
  return el("table.facts", el("tbody", ...rows));
}

function findingItem(finding) {
  const said = el(`p.finding.${finding.severity}`, el("b", `(!) ${t(`panel.severity.${finding.severity}`)}: `), finding[state.lang]);
  if (!finding.decide.length) return said;
  return el("details.decide", el("summary", said), note("panel.decide"), ...finding.decide.map((line) => el("code", line)));
}

const decisionItem = (decision, label = "panel.decided") => el("p.decided", el("b", `${t(label)}: `), `${decision[state.lang]} — ${decision.who}, ${printed(decision.when)}: “${decision.why}”`);

const documentLink = ({ key, name }) => button("link", () => choose("d", key), name);

function relationItem(relation, withSource) {
  const { kind, source, target, partial, effective, evidence, sentences: total } = relation;
  const days = lagOf(relation);
  const verb = listed(", ", verbOf(kind), partial && t("panel.partial"), since(effective));
  const head = [withSource && documentLink(source), el("span.verb", verb), documentLink(target), days !== null && el("span.note", t("panel.lag", { days }))];
  return el(state.kind === "r" ? "article.relation.chosen" : "article.relation",
    el("p.head", ...head.flatMap((part) => (part ? [part, " "] : []))),
    ...relation.decided.map((each) => decisionItem(each)),
    ...evidence.map((each) => sentence(each, source)),
    !evidence.length && note("panel.no_evidence"),
    evidence.length < total && note("panel.more_evidence", { shown: evidence.length, total }));
}

// A sentence that names many documents is quoted once; after that only the place in it that proves another relation.
function sentence(place, source) {
  const { sentence: whole, marked, witness } = place;
  const again = quoted.has(whole) && marked;
  if (whole) quoted.add(whole);
  return el("figure",
    again ? quote(el("mark", marked)) : quote(place.before, el("mark", marked), place.after),
    el("figcaption", witness !== source && el("b.inferred", t("panel.inferred")),
      joined(again && t("panel.same_sentence"), isDocument(witness) && t("panel.from", witness), placeOf(place))));
}
