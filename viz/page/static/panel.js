// The right side: the chosen task, document, relation, unit or folded box, and the sentences that prove it.

const LISTED = 40;

function showPanel() {
  const show = { t: taskPanel, d: documentPanel, r: relationPanel, u: unitPanel, f: foldPanel }[state.kind];
  const inside = $("right").contains(document.activeElement);
  $("right").replaceChildren(...(show ? show(state.key) : [el("p.note", t("chain.empty"))]).filter(Boolean));
  $("right").scrollTop = 0;
  if (inside) $("right").focus(); // the button that was used is gone
}

function taskPanel(key) {
  const task = TASKS.get(key);
  return [
    el("p.kind", joined(t("task.title"), task.item && t("task.item", { item: task.item }))),
    el("h2.deadline", dueLine(task)),
    quote(...markedWords(task.text, task.due_text)),
    factTable({
      "task.assignees": task.units.map((unit, index) => nameOf(unit) + (task.roles[index] ? ` (${task.roles[index]})` : "")).join("; "),
      "task.report_to": task.report_to,
      "task.recurrence": task.recurrence,
      "task.document": documentLink(task.document),
      "task.where": task.path && placeOf(task),
    }),
    ...proof(task),
  ];
}

// Words of a document; a page for circulation has none, and says so.
const quote = (...words) => (VIEW.colophon.quotes ? el("blockquote", ...words) : el("p.note", t("colophon.quotes")));

function markedWords(text, part) {
  const at = part ? text.indexOf(part) : -1;
  return at < 0 ? [text] : [text.slice(0, at), el("mark", part), text.slice(at + part.length)];
}

// One chain: each step with its sentence, from the top down. Several: each branch by itself, then each step once.
function proof(task) {
  const { branches } = task;
  if (!branches.length) return [el("p.note", t("chain.none"))];
  const listed = branches.length > 1 ? [el("h3", t("chain.branches", { count: branches.length })), el("ul.branches", ...branches.map((branch) => el("li", ...trail(branch))))] : [];
  return [...listed, el("h3", t("chain.proof")), ...more([...new Set(branches.flat())], (step) => relationItem(step, true))];
}

const trail = (branch) => chained(chainKeys(branch).map(documentLink));

function documentPanel(key) {
  const item = DOCUMENTS.get(key);
  const { up, down, tasks } = item;
  return [
    el("p.kind", levelSign(item.level), t(`level.${item.level}`), el(`span.status.${item.status}`, t(`status.${item.status}`))),
    el("h2", fullName(item)),
    ownTitle(item) && el("p.title", item.title),
    endOf(item) && el("p.ended", `(!) ${endedBy(item)}`),
    factTable({
      "field.known": knownBy(item),
      "field.issuer": item.issuer,
      "field.date": printed(item.date),
      "field.dates_seen": item.dates_seen.length > 1 && item.dates_seen.map(printed).join("; "),
      "field.due": dueOf(item) && printed(dueOf(item).due),
      "field.addressees": item.addressees.join("; "),
      "field.signer": item.signer,
      "field.file": item.files.map(placeOf).join("; "),
    }),
    el("p.actions", state.centre !== key && button("button.recentre", () => choose("d", key, key), t("chain.show")),
      state.impact !== key && button("button.recentre", () => setImpact(key), t("impact.button"))),
    stepBadge(key) && el("p", stepBadge(key), " ", wayOf(item)),
    ...section("panel.decided", item.decided, decisionItem),
    ...section("panel.findings", item.findings, findingItem),
    ...section("tasks.in_document", tasks, taskButton),
    ...section("panel.upstream", up, (relation) => relationItem(relation, false)),
    ...section("panel.downstream", down, (relation) => relationItem(relation, true)),
    up.length + down.length === 0 && el("p.note", t("panel.no_relations")),
  ];
}

// How it is known that there is such a document.
function knownBy(item) {
  if (item.decided.length) return t("known.decided");
  return item.status === "cited" ? t(isCut() ? "known.cited_in_page" : "known.cited", { count: item.down.length }) : t("known.read");
}

const relationPanel = (key) => [el("p.kind", t("panel.relation")), relationItem(RELATIONS.get(key), true)];

function unitPanel(key) {
  const unit = UNITS.get(key);
  const tasks = tasksOf(key).filter((task) => pictureNow()?.places.has(task.document));
  return [el("p.kind", levelSign("assigned"), t("level.assigned")), el("h2", unit.name), unit.inside && el("p.title", unit.parent), ...section("tasks.of_unit", tasks, taskButton)];
}

function foldPanel(key) {
  const fold = pictureNow().folds.get(key);
  const entry = (member) => (DOCUMENTS.has(member) ? documentButton(DOCUMENTS.get(member)) : UNITS.has(member) && el("p", nameOf(member)));
  return [el("h2", foldName(fold)), button("button.recentre", () => openFold(fold), t("chain.unfold")), el("h3", t("panel.folded")), ...more(fold.members, entry)];
}

const section = (label, things, show) => (things.length ? [el("h3", t(label, { count: things.length })), ...more(things, show)] : []);

// The first of many; the next ones on demand.
function more(things, show, most = LISTED, from = 0) {
  const shown = things.slice(from, from + most).map(show).filter(Boolean);
  if (things.length <= from + most) return shown;
  const rest = button("button.more", () => rest.replaceWith(...more(things, show, 5 * most, from + most)), t("more.shown", { shown: from + most, total: things.length }));
  return [...shown, rest];
}

function factTable(facts) {
  const rows = Object.entries(facts).filter(([, value]) => value).map(([label, value]) => el("tr", el("th", t(label)), el("td", value)));
  return el("table.facts", el("tbody", ...rows));
}

function findingItem(finding) {
  const said = el(`p.finding.${finding.severity}`, el("b", `(!) ${t(`panel.severity.${finding.severity}`)}: `), finding[state.lang]);
  if (!finding.decide.length) return said;
  return el("details.decide", el("summary", said), el("p.note", t("panel.decide")), ...finding.decide.map((line) => el("code", line)));
}

const decisionItem = (decision) => el("p.decided", el("b", `${t("panel.decided")}: `), `${decision[state.lang]} — ${decision.who}, ${printed(decision.when)}: “${decision.why}”`);

const documentLink = (key) => button("button.link", () => choose("d", key, state.centre), nameOf(key));

function relationItem(relation, withSource) {
  const { kind, partial, effective, evidence, sentences: total } = relation;
  const verb = [t(`relation.${kind}`), partial && t("panel.partial"), effective && t("panel.effective", { date: printed(effective) })];
  const days = lagOf(relation);
  const head = [withSource && documentLink(relation.source), el("span.verb", verb.filter(Boolean).join(", ")), documentLink(relation.target), days !== null && el("span.note", t("panel.lag", { days }))];
  const item = el("article.relation",
    el("p.head", ...head.flatMap((part) => (part ? [part, " "] : []))),
    ...relation.decided.map(decisionItem),
    ...evidence.map((each) => sentence(each, relation)),
    !evidence.length && el("p.note", t("panel.no_evidence")),
    evidence.length < total && el("p.note", t("panel.more_evidence", { shown: evidence.length, total })));
  item.classList.toggle("chosen", state.kind === "r");
  return item;
}

function sentence(evidence, relation) {
  const witness = DOCUMENTS.get(evidence.witness);
  return el("figure",
    quote(evidence.before, el("mark", evidence.marked), evidence.after),
    el("figcaption", evidence.witness !== relation.source && el("b.inferred", t("panel.inferred")), joined(witness && t("panel.from", { name: witness.name }), placeOf(evidence))));
}
