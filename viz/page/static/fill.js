// Elements, and the pieces of the page (templates/pieces.html.j2) filled from a thing. Text of documents becomes text nodes, never markup.

let letters = Infinity; // of a sentence, before and behind what it proves: on paper only so many as there is room for (print.js)
const SAYS = {}; // the fields that are worked out (says.js); all others are what the thing holds

// What a thing says of a field, or of several; what it says in both languages, in that of the page.
function says(thing, field) {
  if (field.includes(",")) return joined(...field.split(",").map((each) => says(thing, each)));
  const said = SAYS[field] ? SAYS[field](thing) : thing[field];
  return said?.[state.lang] ?? said;
}

// el("p.note", "text", child, …): an element with classes; strings become text nodes, nothing is left out.
function el(kind, ...children) {
  const [tag, ...classes] = kind.split(".");
  const element = document.createElement(tag);
  element.classList.add(...classes);
  element.append(...children.filter((child) => child || child === 0));
  return element;
}

function filled(piece, thing) {
  const copy = $(piece).content.firstElementChild.cloneNode(true);
  for (const place of [copy, ...elements("*", copy)]) fillPlace(place, thing);
  sayLabels(copy);
  return copy;
}

function fillPlace(place, thing) {
  const { of: field, item, most = LISTED, each: size = 1, class: grade, kind, does } = place.dataset;
  if (kind || does) place.dataset.key = thing.key;
  if (grade && says(thing, grade)) place.classList.add(says(thing, grade));
  if (!field) return;
  const said = [says(thing, field) || []].flat().filter(Boolean);
  if (!said.length) return (place.closest("tr") || place).remove();
  if (place.firstElementChild) place.firstElementChild.dataset.count = said.length;
  place.append(...(item ? more(said, (each) => filled(item, each), min(most, Math.ceil(letters / size))) : said));
}

// The words of everything below an element that bears a label, its {places} filled from its own data, and what stands behind them.
const sayLabels = (root) => elements("[data-label]", root).forEach(({ dataset }, index, places) => {
  places[index].textContent = t(dataset.label, dataset) + (dataset.behind ?? "");
});

// The first of many; the next ones on demand, by a button that stands in what `around` makes.
function more(things, show, most = LISTED, from = 0, around = (rest) => rest) {
  const shown = from + most;
  const some = things.slice(from, shown).map(show);
  if (shown >= things.length) return some;
  const next = () => {
    rest.parentElement.classList.add("opened");
    rest.replaceWith(...more(things, show, 5 * most, shown, around));
  };
  const rest = around(assign(el("button.more", t("filter.shown", { shown, total: things.length }), el("i", t("more.next"))), { onclick: next }));
  return [...some, rest];
}
