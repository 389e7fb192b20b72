// The timeline: columns by month, empty ones left out, rows by rank; the deadlines stand below as boxes of their own.

// A fold stands where its members would, what bears no day in a column of its own.
const monthOf = (thing) => ((thing.members?.[0] ?? thing).date || "").slice(0, 7);

// The chain of the centre with its deadlines, or all documents, those of the chain first.
function timelineOf(centre) {
  const { members: all, ...chain } = chainOf(centre, "both");
  const isWhole = state.scope === "all";
  const walked = (step) => isWhole || chain.walked(step);
  if (isWhole) VIEW.documents.forEach((item) => nearer(all, item, 2 * LAST));
  const nearest = nearestOf(passingMembers(centre, all, walked));
  const later = nearest.flatMap(([item, distance]) => duesOf(item).map((due) => [due, distance + 1]));
  const members = new Map([...nearest, ...later].slice(0, 2 * IN_TIME));
  const months = [...new Set([...members.keys()].map(monthOf))].sort();
  return {
    members, walked, months, band: rankOf,
    rank: (thing) => months.indexOf(monthOf(thing)),
    group: (thing) => `${thing.level} ${monthOf(thing)}`,
    heading: (rank) => ({ text: printed(months[rank]), fill: QUIET }),
    total: documentsOf(all).length,
  };
}

const duesOf = (item) => [...grouped(awaited(item), "dueDay").values()].map((tasks) => new Due(item, tasks));

// The nearest documents with their distance; of those equally near the newest.
function nearestOf(members) {
  const newest = sorted(documentsOf(members), ({ date }) => date || "", true);
  return sorted(newest.map((item) => [item, members.get(item)]), 1).slice(0, IN_TIME);
}

// Between the months, a broken line where some are left out.
function drawMonths(svg, { headings, months, area: [, top, , height] }) {
  for (const [before, span] of months ? pairwise(headings) : []) {
    const next = Date.parse(months[span.rank]) - Date.parse(months[before.rank]) < MONTH;
    draw(svg, `M${span.left - COLUMN_GAP / 2} ${top - 300}V${top + height + 300}`, { stroke: "#b6c0cc", dashes: next ? "" : "2 6" });
  }
}

// The names of the levels in a part of the drawing, below its headings, whatever lines run there.
function drawLevels(svg, { bands }, x, top) {
  for (const [band, [upper, lower]] of bands) {
    const [{ text, fill }, y] = [headingOf(band), max(upper - ABOVE, top)];
    if (y + ABOVE > lower) continue; // no room above the name of the next row
    wipe(svg, x - 3, y, widthOf(text, LARGE) + 6, 16);
    write(svg, text, x, y + 12, { fill, ...LARGE });
  }
}
