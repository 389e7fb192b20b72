// The search: without diacritics, case, spaces or signs; ready before anybody types, and quick among 100,000 documents.

const AT_ONCE = 10000;
const KNOWN = new Map(); // what titles, types and names of agencies fold to: many say the same
const wordsOf = (text) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
const foldedOnce = (text = "") => KNOWN.get(text) ?? KNOWN.set(text, folded(text ?? "")).get(text);

// A document's name, letters and digits only, and all words that it is found by.
const indexed = (item) => (item.index ??= [wordsOf(foldedOnce(item.name)).join(""), [item.name, item.type, item.title, item.issuer].map(foldedOnce).join(" ")]);

// Make the index bit by bit, while other things may happen.
async function prepareSearch() {
  for (const [row, item] of VIEW.documents.entries()) {
    indexed(item);
    if (row % AT_ONCE === 0) await new Promise(setTimeout);
  }
}

// Units of whose names and offices each word that was typed begins one.
function unitsNamed(query) {
  const parts = wordsOf(folded(query));
  const bears = ({ name, parent }) => parts.every((part) => foldedOnce(` ${name} ${parent}`).includes(` ${part}`));
  return parts.length > 1 ? VIEW.units.filter(bears) : [];
}

// The documents found, best first: the number itself, then what begins with it, holds it, holds all words but "số".
function searched(query) {
  const parts = wordsOf(folded(query));
  const whole = parts.join("");
  if (!whole) return [];
  const ranks = [[], [], [], []];
  for (const item of VIEW.documents) {
    const [number, words] = indexed(item);
    const at = number.indexOf(whole);
    if (at === 0) ranks[number === whole ? 0 : 1].push(item);
    else if (at > 0) ranks[2].push(item);
    else if (parts.every((part) => part === "so" || words.includes(part))) ranks[3].push(item);
  }
  return ranks.flat();
}
