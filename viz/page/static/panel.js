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
  const facts = [
    ["task.assignees", task.units.map((unit, index) => nameOf(unit) + (task.roles[index] ? ` (${task.roles[index]})` : "")).join("; ")],
    ["task.report_to", task.report_to],
    ["task.recurrence", task.recurrence],
    ["task.document", documentLink(task.document)],
    ["task.where", task.path ? placeOf(task) : null],
  ];
  return [
    el("p.kind", task.item ? `${t("task.title")} · ${t("task.item", { item: task.item })}` : t("task.title")),
    el("h2.deadline", dueLine(task)),
    quote(...markedWords(task.text, task.due_text)),
    factTable(facts),
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
  if (!task.branches.length) return [el("p.note", t("chain.none"))];
  const steps = [...new Set(task.branches.flat())];
  const listed = task.branches.length > 1
    ? [el("h3", t("chain.branches", { count: task.branches.length })), el("ul.branches", ...task.branches.map((branch) => el("li", ...trail(branch))))]
    : [];
  return [...listed, el("h3", t("chain.proof")), ...more(steps, (step) => relationItem(step, true))];
}

function trail(branch) {
  return chainKeys(branch).flatMap((key, index) => (index ? [" → ", documentLink(key)] : [documentLink(key)]));
}

function documentPanel(key) {
  const item = DOCUMENTS.get(key);
  const { up, down, tasks } = item;
  const recentre = button("button.recentre", () => choose("d", key, key), t("chain.show"));
  return [
    el("p.kind", levelSign(item.level), t(`level.${item.level}`), el(`span.status.${item.status}`, t(`status.${item.status}`))),
    el("h2", fullName(item)),
    item.title && item.title !== item.name ? el("p.title", item.title) : null,
    endOf(item) && el("p.ended", `(!) ${endedBy(item)}`),
    factTable(documentFacts(item)),
    el("p.actions", state.centre === key ? null : recentre, state.impact === key ? null : button("button.recentre", () => setImpact(key), t("impact.button"))),
    stepBadge(key) && el("p", stepBadge(key), " ", wayOf(item)),
    ...section("panel.decided", item.decided, decisionItem),
    ...section("panel.findings", item.findings, findingItem),
    ...section("tasks.in_document", tasks, taskButton),
    ...section("panel.upstream", up, (relation) => relationItem(relation, false)),
    ...section("panel.downstream", down, (relation) => relationItem(relation, true)),
    up.length + down.length ? null : el("p.note", t("panel.no_relations")),
  ];
}

// How it is known that there is such a document.
function knownBy(item) {
  if (item.decided.length) return t("known.decided");
  if (item.status === "cited") return t("known.cited", { count: item.down.length });
  return t("known.read");
}

function documentFacts(item) {
  const due = dueOf(item);
  return [
    ["field.known", knownBy(item)],
    ["field.issuer", item.issuer],
    ["field.date", printed(item.date)],
    ["field.dates_seen", item.dates_seen.length > 1 ? item.dates_seen.map(printed).join("; ") : null],
    ["field.due", due ? printed(due) : null],
    ["field.addressees", item.addressees.join("; ")],
    ["field.signer", item.signer],
    ["field.file", item.files.map(placeOf).join("; ")],
  ];
}

function relationPanel(key) {
  return [el("p.kind", t("panel.relation")), relationItem(RELATIONS.get(key), true)];
}

function unitPanel(key) {
  const unit = UNITS.get(key);
  const tasks = tasksOf(key).filter((task) => pictureNow()?.places.has(task.document));
  return [el("p.kind", levelSign("assigned"), t("level.assigned")), el("h2", unit.name), unit.inside ? el("p.title", unit.parent) : null, ...section("tasks.of_unit", tasks, taskButton)];
}

function foldPanel(key) {
  const fold = pictureNow().folds.get(key);
  const members = fold.members.map((member) => DOCUMENTS.get(member)).filter(Boolean);
  const units = fold.members.map((member) => UNITS.get(member)).filter(Boolean);
  return [el("h2", foldName(fold)), button("button.recentre", () => openFold(fold), t("chain.unfold")), el("h3", t("panel.folded")), ...more(members, documentButton), ...more(units, (unit) => el("p", unit.name))];
}

function section(label, things, show) {
  return things.length ? [el("h3", t(label, { count: things.length })), ...more(things, show)] : [];
}

// The first of many; the next ones on demand.
function more(things, show, most = LISTED, from = 0) {
  const shown = things.slice(from, from + most).map(show);
  if (things.length <= from + most) return shown;
  const rest = button("button.more", () => rest.replaceWith(...more(things, show, 5 * most, from + most)), t("more.shown", { shown: from + most, total: things.length }));
  return [...shown, rest];
}

function factTable(facts) {
  const rows = facts.filter(([, value]) => value).map(([label, value]) => el("tr", el("th", t(label)), el("td", value)));
  return el("table.facts", el("tbody", ...rows));
}

function findingItem(finding) {
  const said = el(`p.finding.${finding.severity}`, el("b", `(!) ${t(`panel.severity.${finding.severity}`)}: `), finding[state.lang]);
  if (!finding.decide.length) return said;
  return el("details.decide", el("summary", said), el("p.note", t("panel.decide")), ...finding.decide.map((line) => el("code", line)));
}

function decisionItem(decision) {
  return el("p.decided", el("b", `${t("panel.decided")}: `), `${decision[state.lang]} — ${decision.who}, ${printed(decision.when)}: “${decision.why}”`);
}

function documentLink(key) {
  return button("button.link", () => choose("d", key, state.centre), nameOf(key));
}

function relationItem(relation, withSource) {
  const verb = [t(`relation.${relation.kind}`), relation.partial ? t("panel.partial") : "", relation.effective ? t("panel.effective", { date: printed(relation.effective) }) : ""];
  const days = lagOf(relation);
  const head = [withSource ? documentLink(relation.source) : null, el("span.verb", verb.filter(Boolean).join(", ")), documentLink(relation.target), days === null ? null : el("span.note", t("panel.lag", { days }))];
  const counts = { shown: relation.evidence.length, total: relation.sentences };
  const item = el("article.relation",
    el("p.head", ...head.flatMap((part) => (part ? [part, " "] : []))),
    ...relation.decided.map(decisionItem),
    ...relation.evidence.map((evidence) => sentence(evidence, relation)),
    relation.evidence.length ? null : el("p.note", t("panel.no_evidence")),
    counts.shown < counts.total ? el("p.note", t("panel.more_evidence", counts)) : null);
  item.classList.toggle("chosen", state.kind === "r");
  return item;
}

function sentence(evidence, relation) {
  const witness = DOCUMENTS.get(evidence.witness);
  const inferred = evidence.witness !== relation.source;
  const from = witness ? t("panel.from", { name: witness.name }) : "";
  return el("figure",
    quote(evidence.before, el("mark", evidence.marked), evidence.after),
    el("figcaption", inferred ? el("b.inferred", t("panel.inferred")) : null, [from, placeOf(evidence)].filter(Boolean).join(" · ")));
}
