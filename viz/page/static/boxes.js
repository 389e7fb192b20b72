// How a box is drawn: the strip with the sign of its level, name, issuer, date; dashed when nobody has loaded it.

const colourOf = (level) => SIGNS[level][0];
const heightOf = (key) => picture.cards.get(key)?.height;

// The text of a box, broken into lines that fit it.
function cardOf(thing) {
  const lines = [
    ...linesOf(thing.name, NAME, 6),
    ...(thing.moved ? [[says(thing.moved, "before"), { ...FACT, struck: true }], ...linesOf(thing.moved.moved_by?.name || "", FACT, 2)] : []),
    ...linesOf(belowName(thing) || "", FACT, 6),
    [says(thing, "day"), FACT],
    [says(thing, "unread"), { ...FACT, italic: true }],
  ].filter(([text]) => text);
  return { lines, height: 20 + lines.reduce((sum, [, { step }]) => sum + step, 0) };
}

function belowName(thing) {
  if (thing.members) return t(state.paper ? "output.below" : "chain.open");
  if (isDocument(thing)) return thing.issuer;
  return thing instanceof Due ? namesOf(thing.units) : thing.office;
}

// At most so many lines as wide as a box, or as there is room, broken at spaces, inside a long word after the signs of a number.
function linesOf(text, style, most, room = BOX_WIDTH - STRIP - 14) {
  const fits = (line) => widthOf(line.trimEnd(), style) <= room;
  const lines = [];
  for (const part of text.split(/(?<=\s)/).flatMap((word) => (fits(word) ? [word] : word.split(/(?<=[/-])/)))) {
    if (lines.length && fits(lines.at(-1) + part)) lines.push(lines.pop() + part);
    else if (part.trim()) lines.push(part);
  }
  if (lines.length > most) lines.splice(most - 1, Infinity, `${lines[most - 1].trimEnd()} …`);
  return lines.map((line) => [line, style]);
}

const rounded = (width, height) => `M3 0H${width - 3}q3 0 3 3V${height - 3}q0 3 -3 3H3q-3 0 -3 -3V3q0 -3 3 -3z`;

function drawBox(svg, key, x, y) {
  const { thing, lines, height } = picture.cards.get(key);
  const [colour, sign] = SIGNS[thing.level];
  const [left, top] = [x - HALF, y - height / 2];
  for (const shift of thing.members ? [6, 3, 0] : [0]) draw(svg, rounded(BOX_WIDTH, height), { ...frameOf(thing, colour), x: left + shift, y: top + shift });
  draw(svg, rectangle(left, top, STRIP, height), { fill: colour });
  draw(svg, sign, { fill: WHITE, x: left + STRIP / 2, y });
  let line = top + 23; // clear of the badges on the edges
  for (const [text, style] of lines) {
    write(svg, text, left + STRIP + 8, line, { ...style, most: BOX_WIDTH - STRIP - 14 });
    line += style.step;
  }
  if (isDocument(thing)) drawFlags(svg, thing, left, top, height);
}

function frameOf(thing, colour) {
  const dashes = thing.status === "cited" ? "6 4" : "";
  if (isChosen(thing)) return { fill: CHOSEN_GROUND, stroke: CHOSEN, width: 3, dashes };
  return { fill: stepColour(thing), stroke: colour, width: thing.key === picture.centre ? 2.2 : 1.3, dashes };
}

function isChosen(thing) {
  const task = state.kind === "t" && TASKS.get(state.key);
  return task ? task.document === thing || thing instanceof Due && thing.tasks.includes(task) : state.key === thing.key;
}

// On the upper edge of a box its earliest deadline, filled where it is over; on the lower one how far it falls, and what else is
// to be known of it at first sight.
function drawFlags(svg, item, left, top, height) {
  const [due, step] = [dueOf(item), SAYS.fall(item)];
  flags(svg, left, top, due && [dueWords(due, isOverdue(due)), RED, isOverdue(due) ? RED : WHITE]);
  flags(svg, left, top + height, step && [step, "#5a2d0c"], ...item.flags.map((flag) => [flag[state.lang], flag.colour]));
}

function flags(svg, left, y, ...some) {
  let right = left + BOX_WIDTH - 6;
  for (const [text, colour, fill = colour] of some.filter(Boolean)) {
    const width = widthOf(text, FLAG) + 10;
    right -= width + 4;
    draw(svg, rectangle(right + 4, y - 8, width, 16), { fill, stroke: colour });
    write(svg, text, right + 9, y + 4, { ...FLAG, fill: fill === WHITE ? colour : WHITE });
  }
}
