// What leaves the page: the drawing as SVG and PNG, tables for a spreadsheet, and print.

const SCALE = 2; // of the PNG: sharp on paper

function save(blob, form) {
  const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(blob), download: `${fileName()}.${form}` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

const fileName = () => $("view-title").textContent.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 80) || "luocdo";

async function copyTable(rows) {
  const cell = (value) => String(value ?? "").replace(/[\t\r\n]+/g, " ").replace(/^(?=[=+\-@])/, "'");
  try {
    await navigator.clipboard.writeText(rows.map((row) => row.map(cell).join("\t")).join("\n"));
  } catch { // a frame, or a browser that does not let a page copy
    return saveTable(rows);
  }
  return $("view-note").textContent = t("table.copied", { count: rows.length - 1 });
}

// The whole picture, whatever part of it the screen shows.
function drawAll(ctx, top) {
  drawRoutes(ctx);
  for (const [key, [x, y]] of picture.places) drawBox(ctx, key, x, y);
  for (const { text, colour, left, right } of headingsOf(picture)) {
    Object.assign(ctx, { fillStyle: "#ffffff" });
    ctx.fillRect(left - 8, top, right - left + 16, HEADING);
    Object.assign(ctx, { fillStyle: colour, font: `bold 13px ${FONT}`, textAlign: "center", textBaseline: "alphabetic" });
    ctx.fillRect(left, top + HEADING - 3, right - left, 3);
    ctx.fillText(text, (left + right) / 2, top + 17, right - left);
  }
}

function svgNow() {
  const { left, right, top, bottom } = bounds();
  const ctx = new SvgContext(left, top - HEADING, right - left, bottom - top + HEADING, $("view-title").textContent);
  drawAll(ctx, top - HEADING);
  return ctx.root;
}

function saveSvg() {
  save(new Blob([new XMLSerializer().serializeToString(svgNow())], { type: "image/svg+xml" }), "svg");
}

function savePng() {
  const { left, right, top, bottom } = bounds();
  const canvas = Object.assign(document.createElement("canvas"), { width: SCALE * (right - left), height: SCALE * (bottom - top + HEADING) });
  const ctx = canvas.getContext("2d");
  ctx.fillStyle = "#ffffff";
  ctx.fillRect(0, 0, canvas.width, canvas.height);
  ctx.setTransform(SCALE, 0, 0, SCALE, -SCALE * left, -SCALE * (top - HEADING));
  drawAll(ctx, top - HEADING);
  canvas.toBlob((blob) => save(blob, "png"));
}

// A canvas prints blank: while the page prints, the drawing stands in it as SVG.
function startOutput() {
  for (const [id, action] of [["png", savePng], ["svg", saveSvg], ["print", () => window.print()]]) $(id).addEventListener("click", action);
  addEventListener("beforeprint", () => $("printed").replaceChildren(...(viewNow().choose && picture ? [svgNow()] : [])));
  addEventListener("afterprint", () => $("printed").replaceChildren());
}
