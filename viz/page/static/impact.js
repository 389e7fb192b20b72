// What falls if a document is replaced: the walk of queries/chains/web.py by the rules of queries/chains/reliance.py,
// so that the page and the command count the same.

const STEPS = 100;

// Each document that falls with the chosen one: how far it is, and the relation that leads to it by the shortest way.
const falling = remembered(() => state.impact, (key) => (key ? fallingWith(doc(key)) : new Map()));

function fallingWith(centre) {
  const found = new Map([[centre, { distance: 0 }]]);
  for (const last of [false, true]) {
    for (let front = [centre], distance = 1; front.length && distance <= STEPS; distance += 1) {
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
  reveal("left");
}

const stepColour = (item) => RULES.steps[min(says(item, "distance"), RULES.steps.length) - 1] ?? WHITE;

// In the list: how many fall, those that are wanted by distance, level and agency, and how many of their tasks are whose; then
// each of them.
function showImpact() {
  const all = fallenItems();
  const items = all.filter(isWanted);
  const { name } = doc(state.impact);
  const note = joined(t(all.length ? "impact.total" : "impact.nothing", { total: all.length }),
    DATA.cut && t("impact.in_page", { number: name }), items.length < all.length && shownOf(items.length, all.length), unitNote());
  put("counts", filled("the-counts", {
    distances: counted(items, SAYS.fall, 0), levels: counted(items, (item) => says(item, "rankName")), agencies: counted(items, ({ issuer }) => issuer || "?"),
    units: counted(items.flatMap(ownTasks).filter((task) => isOpen(task) && !task.addressed).flatMap(({ units }) => units).filter(concerns(unitNow())), (unit) => says(unit, "name,office")),
  }));
  fillList(t("impact.of", { name }), note, ...inList(items, "a-fallen"));
}

// How many things have each value, the most frequent first, or (0) in the order of the values.
const counted = (things, of, first = -1) => inOrder([...grouped(things, of)], ([, { length }]) => first * length, 0).map(([value, { length }], index) => `${index ? "; " : ""}${value}: ${length}`);
