// The timeline: columns by month, empty ones left out, rows by rank; the deadlines stand below as boxes of their own.

const DUES = new Map(); // the tasks of a document that are due on one day, by the key of their box
const AT_ONCE_IN_TIME = 60; // boxes: every month is a column, and every line crosses all between its ends
const dueKey = (task) => `due ${task.document} ${task.due}`;

// The deadlines that a document sets, as relations.
function duesOf(item) {
  const dues = grouped(item.tasks.filter((task) => task.due), dueKey);
  dues.forEach((tasks, key) => DUES.set(key, tasks));
  return [...dues.keys()].map((target) => assigning(item.key, target));
}

// The chain of the centre with its deadlines, or all documents, those of the chain first.
function timelineOf(centre) {
  const all = state.scope === "all";
  const chain = chainOf(centre, "both");
  const walked = all ? () => true : chain.walked;
  const documents = new Map([...chain.members].filter(([key]) => DOCUMENTS.has(key)));
  if (all) for (const { key } of [...VIEW.documents].reverse()) if (!documents.has(key)) documents.set(key, 2 * LAST);
  const dated = sorted([...passingMembers(centre, documents, walked)], ([key]) => doc(key).date || "", true);
  const nearest = sorted(dated, ([, distance]) => distance).slice(0, AT_ONCE_IN_TIME);
  const dues = nearest.flatMap(([key, distance]) => duesOf(doc(key)).map(({ target }) => [target, distance + 1]));
  const members = new Map([...nearest, ...dues].slice(0, 2 * AT_ONCE_IN_TIME));
  const monthOf = (key) => (doc(key)?.date || DUES.get(key)?.[0].due || "").slice(0, 7);
  const months = [...new Set([...members.keys()].map(monthOf))].sort();
  return {
    members, months, walked,
    total: documents.size,
    gives: duesOf,
    rank: (key) => months.indexOf(monthOf(key)),
    band: rankOf,
    group: (key) => `${levelIn(key)} ${monthOf(key)}`,
    heading: (rank) => ({ text: printed(months[rank]), fill: QUIET }),
  };
}

// The rows of the levels; a broken line where months are left out.
function drawTimeline(pen, { bands, headings, months, area: { left, right, top, bottom } }) {
  for (const [upper, lower] of bands.values()) pen.draw(rectangle(left - 1000, upper - 8, right - left + 2000, lower - upper + 16), { fill: "#f4f6f9" });
  for (const [before, span] of pairwise(headings)) {
    const next = monthsTo(months[span.rank]) - monthsTo(months[before.rank]) === 1;
    pen.draw(`M${span.left - COLUMN_GAP / 2} ${top - 300}V${bottom + 300}`, { stroke: "#b6c0cc", dashes: next ? "" : "2 6" });
  }
}

// The names of the levels stay in sight on the canvas, whatever lines run there.
function drawLevels(pen, { bands, area: { left } }, edge = network.DOMtoCanvas({ x: 6, y: 0 }).x) {
  for (const [band, [upper]] of bands) {
    const [{ text, fill }, font, x] = [headingOf(band), { size: 13, bold: true }, max(left, edge)];
    pen.draw(rectangle(x - 3, upper - 24, widthOf(text, font) + 6, 16), { fill: WHITE });
    pen.write(text, x, upper - 12, { fill, ...font });
  }
}

const monthsTo = (month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5) || NaN);

VIEWS.timeline = { ...DRAWN, title: titleOf("timeline.of"), choose: timelineOf, ground: drawTimeline, over: drawLevels };
