// How a box is drawn: the strip with the sign of its level, name, issuer, date; dashed when nobody has loaded it.

const STRIP = 20;
// Each level has a colour and a shape of its own; the colours stand 4.5:1 and more on white.
const LEVELS = {
  central: ["#b34700", 3, -90], province: ["#7a5900", 4, -90], department: ["#0062a3", 4, -45],
  district: ["#5b3e9e", 5, -90], commune: ["#8a2f6b", 6, 0], unit: ["#006b50", 0, 0], assigned: ["#006b50", 0, 0],
  party: ["#a3142a", 10, -90, 0.42], other: ["#4a5568", 3, 90],
};

const foldName = (fold) => t(fold.level === "assigned" ? "chain.folded_units" : "chain.folded", { count: fold.members.length });

function drawBox(ctx, key, x, y) {
  if (!picture?.places.has(key)) return;
  const fold = picture.folds.get(key);
  const card = fold ? { level: fold.level, name: [foldName(fold)], issuer: [t("chain.open")] } : cardOf(key);
  const item = DOCUMENTS.get(key);
  const height = heightOf(key);
  const [left, top] = [x - BOX_WIDTH / 2, y - height / 2];
  drawFrame(ctx, card.level, [left, top, height], { ghost: item?.status === "cited", stack: fold, chosen: isChosen(key), centre: key === picture.centre, ground: stepColour(key) });
  let line = top + 8;
  const write = (text, font, colour, step) => {
    ctx.font = `${font} ${FONT}`;
    ctx.fillStyle = colour;
    ctx.fillText(text, left + STRIP + 8, line, BOX_WIDTH - STRIP - 14);
    line += step;
  };
  ctx.textAlign = "left";
  ctx.textBaseline = "top";
  card.name.forEach((text) => write(text, NAME_FONT, INK, 17));
  card.issuer.forEach((text) => write(text, SMALL_FONT, QUIET, 15));
  if (!item) return;
  write(printed(item.date), SMALL_FONT, QUIET, 15);
  if (item.status !== "loaded") write(t(`status.${item.status}`), `italic ${SMALL_FONT}`, QUIET, 15);
  drawFlags(ctx, item, left, top);
}

function isChosen(key) {
  const task = state.kind === "t" && TASKS.get(state.key);
  return state.key === key || (task && [task.document, dueKey(task)].includes(key));
}

function drawFrame(ctx, level, [left, top, height], { ghost, stack, chosen, centre, ground }) {
  const [colour] = LEVELS[level];
  const frame = (shift) => {
    ctx.beginPath();
    ctx.roundRect(left + shift, top + shift, BOX_WIDTH, height, 6);
  };
  ctx.setLineDash(ghost ? [6, 4] : []);
  Object.assign(ctx, { lineWidth: chosen ? 3 : centre ? 2.2 : 1.3, strokeStyle: chosen ? CHOSEN : colour });
  for (const shift of stack ? [6, 3, 0] : [0]) {
    frame(shift);
    ctx.fillStyle = chosen ? "#eaf2fc" : ground;
    ctx.fill();
    if (shift) ctx.stroke();
  }
  ctx.beginPath();
  ctx.roundRect(left, top, STRIP, height, [6, 0, 0, 6]);
  ctx.fillStyle = colour;
  ctx.fill();
  frame(0);
  ctx.stroke();
  ctx.setLineDash([]);
  drawSign(ctx, [left + STRIP / 2, top + height / 2], level, "#ffffff");
}

// The shape of a level: a circle, a polygon, or a star where every second corner stands further in.
function drawSign(ctx, [x, y], level, colour) {
  const [, corners, turn, inner = 1] = LEVELS[level];
  ctx.beginPath();
  if (!corners) ctx.arc(x, y, 5, 0, 2 * Math.PI);
  for (let corner = 0; corner < corners; corner += 1) {
    const angle = ((turn + (corner * 360) / corners) * Math.PI) / 180;
    const radius = corner % 2 ? 6.2 * inner : 6.2;
    ctx.lineTo(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
  }
  ctx.fillStyle = colour;
  ctx.fill();
}

// Above the box: its earliest deadline, and how many findings it has.
function drawFlags(ctx, item, left, top) {
  const due = dueOf(item);
  let right = left + BOX_WIDTH - 6;
  const flag = (text, colour) => {
    ctx.font = `bold 12px ${FONT}`;
    const width = ctx.measureText(text).width + 10;
    ctx.fillStyle = colour;
    ctx.beginPath();
    ctx.roundRect(right - width, top - 12, width, 17, 3);
    ctx.fill();
    ctx.fillStyle = "#ffffff";
    ctx.fillText(text, right - width + 5, top - 9);
    right -= width + 4;
  };
  if (falling().has(item.key)) flag(t("impact.step", { count: falling().get(item.key).distance }), "#5a2d0c");
  if (due) flag(t("task.due", { date: printed(due) }), "#a3142a");
  if (item.findings.length) flag(`(!) ${item.findings.length}`, "#7a5900");
  if (item.decided.length) flag(t("known.flag"), "#2d6a4f");
}

function levelSign(level) {
  const sign = document.createElement("canvas");
  [sign.width, sign.height] = [28, 28];
  sign.className = "sign";
  const ctx = sign.getContext("2d");
  ctx.scale(2, 2);
  drawSign(ctx, [7, 7], level, LEVELS[level][0]);
  return sign;
}
