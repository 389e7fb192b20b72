// The timeline: columns by month, empty ones left out, rows by rank; the deadlines stand below as boxes of their own.

const DUES = new Map();
const NO_MONTH = "";
const AT_ONCE_IN_TIME = 60; // boxes: every month is a column, and every line crosses all between its ends
const dueKey = (task) => `due ${task.document} ${task.due}`;
const dueAt = (key) => DUES.get(key)?.[0].due;

function findDues() {
  for (const [key, tasks] of grouped(VIEW.tasks.filter((task) => task.due), dueKey)) DUES.set(key, tasks);
}

function duesOf(item) {
  const keys = [...new Set(item.tasks.filter((task) => task.due).map(dueKey))];
  return keys.map((target) => ({ key: `${item.key} ASSIGNS ${target}`, source: item.key, kind: "ASSIGNS", target }));
}

// The chain of the centre with its deadlines, or all documents, those of the chain first.
function timelineOf(centre) {
  if (!DUES.size) findDues();
  const chain = chainOf(centre, "both");
  const documents = new Map([...chain.members].filter(([key]) => DOCUMENTS.has(key)));
  if (state.scope === "all") for (const { key } of [...VIEW.documents].reverse()) if (!documents.has(key)) documents.set(key, 2 * LAST);
  const nearest = [...documents].sort(([, one], [, other]) => one - other).slice(0, AT_ONCE_IN_TIME);
  const dues = nearest.flatMap(([key, distance]) => duesOf(DOCUMENTS.get(key)).map(({ target }) => [target, distance + 1]));
  const members = new Map([...nearest, ...dues].slice(0, 2 * AT_ONCE_IN_TIME));
  const monthOf = (key) => (DOCUMENTS.get(key)?.date || dueAt(key) || NO_MONTH).slice(0, 7);
  const months = [...new Set([...members.keys()].map(monthOf))].sort();
  return {
    members, months,
    walked: state.scope === "all" ? () => true : chain.walked,
    total: documents.size,
    gives: duesOf,
    rank: (key) => months.indexOf(monthOf(key)),
    band: rankOf,
    group: (key) => `${levelIn(key)} ${monthOf(key)}`,
    heading: (rank) => ({ text: printed(months[rank]), colour: QUIET }),
  };
}

// The rows of the levels; a broken line where months are left out, grey ground under what has no date.
function drawTimeline(ctx, { bands, columns, months }) {
  const { left, right } = bounds();
  const width = right - left + 2000;
  const edge = ctx.canvas?.isConnected ? Math.max(left, network.DOMtoCanvas({ x: 6, y: 0 }).x) : left; // stays in sight
  for (const [band, [top, bottom]] of bands) {
    const level = RULES.levels[band];
    ctx.fillStyle = "#f4f6f9";
    ctx.fillRect(left - 1000, top - 8, width, bottom - top + 16);
    Object.assign(ctx, { fillStyle: LEVELS[level][0], font: `bold 13px ${FONT}`, textAlign: "left", textBaseline: "alphabetic" });
    ctx.fillText(t(`level.${level}`), edge, top - 12);
  }
  const spans = spansOfRanks(columns);
  const [top, bottom] = [Math.min(...[...bands.values()].map(([y]) => y)) - 300, Math.max(...[...bands.values()].map(([, y]) => y)) + 300];
  Object.assign(ctx, { strokeStyle: "#b6c0cc", lineWidth: 1 });
  spans.slice(1).forEach((span, index) => {
    const x = span.left - COLUMN_GAP / 2;
    ctx.setLineDash(follows(months[spans[index].rank], months[span.rank]) ? [] : [2, 6]);
    ctx.beginPath();
    ctx.moveTo(x, top);
    ctx.lineTo(x, bottom);
    ctx.stroke();
  });
  ctx.setLineDash([]);
}

// Whether no month lies between these two.
function follows(earlier, later) {
  const count = (month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return earlier.length === 7 && later.length === 7 && count(later) - count(earlier) === 1;
}

addView({ id: "timeline", digit: 3, stages: ["picture", "legend"], title: titleOf("timeline.of"), choose: timelineOf, ground: drawTimeline, show: showDrawn, settings: () => [choiceOf("scope", ["chain", "all"])] });
