// How a box is drawn: the strip with the sign of its level, name, issuer, date; dashed when nobody has loaded it.

const STRIP = 20;
const NAME = { size: 13.5, bold: true, step: 17 };
const FACT = { fill: QUIET, step: 15 };
const colourOf = (level) => RULES.looks.levels[level][0];
const foldName = (fold) => t(fold.level === "assigned" ? "chain.folded_units" : "chain.folded", { count: fold.members.length });
const foldCard = (fold) => ({ level: fold.level, lines: [[foldName(fold), NAME], [t("chain.open"), FACT]], height: FOLD_HEIGHT });
const heightOf = (key) => picture.cards.get(key)?.height ?? FOLD_HEIGHT;

// The text of a box, broken into lines that fit it; on the timeline the issuer of a document is left out.
function cardOf(key) {
  const [item, unit, dues] = [DOCUMENTS.get(key), UNITS.get(key), DUES.get(key)];
  const below = item ? state.view !== "timeline" && item.issuer : unit ? unit.inside && unit.parent : unitsOf(dues).map(nameOf).join("; ");
  const lines = [
    ...linesOf((item || unit)?.name ?? dueWords(dues), NAME, 4),
    ...linesOf(below || "", FACT, 3),
    item && [printed(item.date), FACT],
    item && item.status !== "loaded" && [t(`status.${item.status}`), { ...FACT, italic: true }],
  ].filter(Boolean);
  return { level: levelIn(key), lines, height: 16 + lines.reduce((sum, [, { step }]) => sum + step, 0) };
}

// "Hạn 10/10/2023", or "Quá hạn 10/10/2023", of some tasks that are due on one day.
const dueWords = (tasks) => t(tasks.some(isOverdue) ? "task.late" : "task.due", { date: printed(tasks[0].due) });

// At most so many lines as wide as a box, broken at spaces, inside a long word after the signs of a number.
function linesOf(text, style, most) {
  const fits = (line) => widthOf(line.trimEnd(), style) <= BOX_WIDTH - STRIP - 14;
  const lines = [];
  for (const part of text.split(/(?<=\s)/).flatMap((word) => (fits(word) ? [word] : word.split(/(?<=[/-])/)))) {
    if (lines.length && fits(lines.at(-1) + part)) lines[lines.length - 1] += part;
    else if (part.trim()) lines.push(part);
  }
  const shown = lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1].trimEnd()} …`] : lines;
  return shown.map((line) => [line, style]);
}

// A box with round corners; only the left ones are round where it is a strip.
const rounded = (width, height, right = 6) => `M6 0H${width - right}q${right} 0 ${right} ${right}V${height - right}q0 ${right} ${-right} ${right}H6q-6 0 -6 -6V6q0 -6 6 -6z`;

function drawBox(pen, key, x, y) {
  const card = picture?.cards.get(key);
  if (!card) return;
  const [item, [colour, sign]] = [DOCUMENTS.get(key), RULES.looks.levels[card.level]];
  const [left, top, chosen] = [x - BOX_WIDTH / 2, y - card.height / 2, isChosen(key)];
  const frame = {
    fill: chosen ? "#eaf2fc" : stepColour(key), stroke: chosen ? CHOSEN : colour,
    width: chosen ? 3 : key === picture.centre ? 2.2 : 1.3, dashes: item?.status === "cited" ? "6 4" : "",
  };
  for (const shift of picture.folds.has(key) ? [6, 3, 0] : [0]) pen.draw(rounded(BOX_WIDTH, card.height), { ...frame, x: left + shift, y: top + shift });
  pen.draw(rounded(STRIP, card.height, 0), { fill: colour, x: left, y: top });
  pen.draw(sign, { fill: WHITE, x: left + STRIP / 2, y });
  let line = top + 8;
  for (const [text, style] of card.lines) {
    pen.write(text, left + STRIP + 8, line + 12, { ...style, most: BOX_WIDTH - STRIP - 14 });
    line += style.step;
  }
  if (item) drawFlags(pen, item, left, top);
}

function isChosen(key) {
  const task = state.kind === "t" && TASKS.get(state.key);
  return state.key === key || (task && [task.document, dueKey(task)].includes(key));
}

// Above the box: its earliest deadline, filled where it is over, and how many findings it has.
function drawFlags(pen, item, left, top) {
  let right = left + BOX_WIDTH - 6;
  const flag = (text, colour, filled = true) => {
    const width = widthOf(text, { size: 12, bold: true }) + 10;
    right -= width;
    pen.draw(rectangle(right, top - 12, width, 17), { fill: filled ? colour : WHITE, stroke: colour });
    pen.write(text, right + 5, top + 1, { size: 12, bold: true, fill: filled ? WHITE : colour });
    right -= 4;
  };
  const due = dueOf(item);
  if (falling().has(item.key)) flag(t("impact.step", { count: falling().get(item.key).distance }), "#5a2d0c");
  if (due) flag(dueWords([due]), RED, isOverdue(due));
  if (item.findings.length) flag(`(!) ${item.findings.length}`, "#7a5900");
  if (item.decided.length) flag(t("known.flag"), "#2d6a4f");
}

function levelSign(level) {
  const [fill, sign] = RULES.looks.levels[level];
  const element = svgElement("svg", { viewBox: "-7 -7 14 14", class: "sign", "aria-hidden": "true" });
  element.append(svgElement("path", { d: sign, fill }));
  return element;
}
