// What falls if a document is replaced: the walk of queries/chains/web.py by the rules of queries/chains/reliance.py,
// so that the page and the command count the same.

// Each document that falls with the chosen one: how far it is, and the relation that leads to it by the shortest way.
const falling = remembered(() => state.impact, (key) => (key ? fallingWith(doc(key)) : new Map()));

function fallingWith(centre) {
  const found = new Map([[centre, { distance: 0 }]]);
  for (const last of [false, true]) {
    for (let front = [centre], distance = 1; front.length && distance <= DEPTH; distance += 1) {
      front = [...found].filter(([, fall]) => fall.distance === distance - 1 && !fall.step?.last);
      const resting = front.flatMap(([{ down }]) => down.filter((step) => step.relies >= 0 && step.last === last));
      const steps = inOrder(resting, "relies", ({ source }) => source.height, ({ target }) => target.key);
      for (const step of steps) if (!found.has(step.source)) found.set(step.source, { distance, step });
    }
  }
  found.delete(centre);
  return new Map(inOrder([...found], ([, { distance }]) => distance, ([{ height }]) => height, ([{ key }]) => key));
}

// The relations from a fallen document up to the one that is replaced.
function stepsOf(item) {
  const fall = falling().get(item);
  return fall ? [fall.step, ...stepsOf(fall.step.target)] : [];
}

assign(SAYS, {
  distance: (item) => falling().get(item)?.distance,
  fall: (item) => says(item, "distance") && t("impact.step", { count: says(item, "distance") }),
  relation: (item) => t(`relation.${stepsOf(item)[0].kind}`),
  way: (item) => stepsOf(item).map(({ kind, target }) => `${t(`relation.${kind}`)} ${target.name}`).join(" → "),
  // What weakens the case: only a part is meant, nobody but a third document says so, it has ended already.
  remarks(item) {
    const steps = stepsOf(item);
    return listed("; ", steps[0].partial && t("panel.partial"), steps.some(({ inferred }) => inferred) && t("impact.inferred"), says(item, "ended"));
  },
});

const fallenItems = () => [...falling().keys()];

// The chain below the document, coloured by distance; null ends it.
function setImpact(key) {
  assign(state, { impact: key, way: key ? "down" : "both", open: "" }, key && { kind: "d", key, centre: key, task: null });
  if (state.view !== "table") state.view = "chain";
  typed.value = "";
  show(showList, showPanel);
  $("left").scrollIntoView(); // on a telephone
}

const stepColour = (item) => STEPS[min(says(item, "distance"), STEPS.length) - 1] ?? WHITE;

// In the list: how many fall, those that are wanted by distance, level and agency, and how many of their tasks are whose; then
// each of them.
function showImpact() {
  const all = fallenItems();
  const items = all.filter(isWanted);
  const { name } = doc(state.impact);
  const note = joined(t(all.length ? "impact.total" : "impact.nothing", { total: all.length }),
    DATA.cut && t("impact.in_page", { number: name }), items.length < all.length && shownOf(items.length, all.length), unitNote());
  const tasks = items.flatMap(ownTasks).filter((task) => isOpen(task) && !task.addressed);
  const acting = tasks.flatMap(({ units }) => units);
  put("counts", filled("the-counts", {
    distances: counted(items, "fall", []),
    levels: counted(items, "rankName"),
    agencies: counted(items, "issuer"),
    units: counted(acting.filter(concerns(unitNow())), "name,office"),
  }));
  fillList(t("impact.of", { name }), note, ...inList(items, "a-fallen"));
}

// How many things say each value of a field, the most frequent first, or in another order ([]: as they come).
function counted(things, field, order = [([, { length }]) => -length, 0]) {
  const groups = inOrder([...grouped(things, (thing) => says(thing, field) || "?")], ...order);
  return groups.map(([value, { length }], index) => `${index ? "; " : ""}${value}: ${length}`);
}
