// How a box is drawn: the strip with the sign of its level, name, issuer, date; dashed when nobody has loaded it.

const STRIP = 20;
const NAME = { size: 13.5, bold: true, step: 17 };
const FACT = { fill: QUIET, step: 15 };
const FLAG = { size: 12, bold: true };
const colourOf = (level) => RULES.signs[level][0];
const foldName = (fold) => t(fold.level === "assigned" ? "chain.folded_units" : "chain.folded", { count: fold.members.length });
const foldCard = (fold) => ({ level: fold.level, lines: [[foldName(fold), NAME], [t("chain.open"), FACT]], height: 50 });
const heightOf = (key) => picture.cards.get(key)?.height;

// The text of a box, broken into lines that fit it; on the timeline the issuer of a document is left out.
function cardOf(key) {
  const [item, unit, dues] = [doc(key), UNITS.get(key), DUES.get(key)];
  const below = item ? state.view !== "timeline" && item.issuer : unit ? unit.inside && unit.parent : unitsOf(dues).map(nameOf).join("; ");
  const lines = [
    ...linesOf((item || unit)?.name ?? dueWords(dues), NAME, 6),
    ...linesOf(below || "", FACT, 3),
    item && [printed(item.date), FACT],
    item && unread(item) && [unread(item), { ...FACT, italic: true }],
  ].filter(Boolean);
  return { level: levelIn(key), lines, height: 18 + lines.reduce((sum, [, { step }]) => sum + step, 0) };
}

// "Hạn 10/10/2023", or "Quá hạn 10/10/2023", of some tasks that are due on one day.
const dueWords = (tasks) => t(tasks.some(isOverdue) ? "task.late" : "task.due", { date: printed(tasks[0].due) });

// At most so many lines as wide as a box, broken at spaces, inside a long word after the signs of a number.
function linesOf(text, style, most) {
  const fits = (line) => widthOf(line.trimEnd(), style) <= BOX_WIDTH - STRIP - 14;
  const lines = [];
  for (const part of text.split(/(?<=\s)/).flatMap((word) => (fits(word) ? [word] : word.split(/(?<=[/-])/)))) {
    if (lines.length && fits(lines.at(-1) + part)) lines.push(lines.pop() + part);
    else if (part.trim()) lines.push(part);
  }
  if (lines.length > most) lines.splice(most - 1, Infinity, `${lines[most - 1].trimEnd()} …`);
  return lines.map((line) => [line, style]);
}

// A box with round corners; only the left ones are round where it is a strip.
const rounded = (width, height, right = 6) => `M6 0H${width - right}q${right} 0 ${right} ${right}V${height - right}q0 ${right} ${-right} ${right}H6q-6 0 -6 -6V6q0 -6 6 -6z`;

function drawBox(pen, key, x, y) {
  const card = picture?.cards.get(key);
  if (!card) return;
  const [item, [colour, sign]] = [doc(key), RULES.signs[card.level]];
  const [left, top, chosen] = [x - BOX_WIDTH / 2, y - card.height / 2, isChosen(key)];
  const frame = {
    fill: chosen ? "#eaf2fc" : stepColour(key), stroke: chosen ? CHOSEN : colour,
    width: chosen ? 3 : key === picture.centre ? 2.2 : 1.3, dashes: item?.status === "cited" ? "6 4" : "",
  };
  for (const shift of picture.folds.has(key) ? [6, 3, 0] : [0]) pen.draw(rounded(BOX_WIDTH, card.height), { ...frame, x: left + shift, y: top + shift });
  pen.draw(rounded(STRIP, card.height, 0), { fill: colour, x: left, y: top });
  pen.draw(sign, { fill: WHITE, x: left + STRIP / 2, y });
  let line = top + 10;
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

// On the upper edge of a box its earliest deadline, filled where it is over; on the lower one how far it falls, how many
// findings it has, and that a person decided on it.
function drawFlags(pen, item, left, top) {
  const [due, fall] = [dueOf(item), falling().get(item.key)];
  flags(pen, left, top, [due && [dueWords([due]), RED, isOverdue(due)]]);
  flags(pen, left, top + heightOf(item.key), [
    fall && [stepWords(fall.distance), "#5a2d0c", true],
    item.findings.length && [`(!) ${item.findings.length}`, "#7a5900", true],
    item.decided.length && [t("known.flag"), "#2d6a4f", true],
  ]);
}

function flags(pen, left, y, some) {
  let right = left + BOX_WIDTH - 6;
  for (const [text, colour, filled] of some.filter(Boolean)) {
    const width = widthOf(text, FLAG) + 10;
    right -= width + 4;
    pen.draw(rectangle(right + 4, y - 8, width, 16), { fill: filled ? colour : WHITE, stroke: colour });
    pen.write(text, right + 9, y + 4, { ...FLAG, fill: filled ? WHITE : colour });
  }
}

function levelSign(level) {
  const [fill, d] = RULES.signs[level];
  const sign = svgElement("svg", { viewBox: "-7 -7 14 14", class: "sign", "aria-hidden": "true" });
  sign.append(svgElement("path", { d, fill }));
  return sign;
}
