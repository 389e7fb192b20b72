// The search: without diacritics, case, spaces or signs; ready before anybody types, and quick among 100,000 documents.

const AT_ONCE = 10000;
const KNOWN = new Map(); // what titles, types and names of agencies fold to: many say the same
const INDEX = []; // of each document its name, letters and digits only, and all words that it is found by
const wordsOf = (text) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
const foldedOnce = (text = "") => KNOWN.get(text) ?? KNOWN.set(text, folded(text ?? "")).get(text);

// Make the index bit by bit, while other things may happen.
async function prepareSearch() {
  while (indexMore()) await new Promise(setTimeout);
}

// Whether there was anything left.
function indexMore() {
  const next = VIEW.documents.slice(INDEX.length, INDEX.length + AT_ONCE);
  for (const { name, type, title, issuer } of next) {
    const number = folded(name);
    INDEX.push([wordsOf(number).join(""), [number, ...[type, title, issuer].map(foldedOnce)].join(" ")]);
  }
  return next.length;
}

// Units of whose names and offices each word that was typed begins one.
function unitsNamed(query) {
  const parts = wordsOf(folded(query));
  const bears = ({ name, parent }) => parts.every((part) => foldedOnce(` ${name} ${parent}`).includes(` ${part}`));
  return parts.length > 1 ? VIEW.units.filter(bears) : [];
}

// The documents found, best first: the number itself, then what begins with it, holds it, holds all words.
function searched(query) {
  while (indexMore());
  const parts = wordsOf(folded(query));
  const whole = parts.join("");
  if (!whole) return [];
  const ranks = [[], [], [], []];
  VIEW.documents.forEach((item, row) => {
    const [number, words] = INDEX[row];
    const at = number.indexOf(whole);
    if (at === 0) ranks[number === whole ? 0 : 1].push(item);
    else if (at > 0) ranks[2].push(item);
    else if (parts.every((part) => words.includes(part))) ranks[3].push(item);
  });
  return ranks.flat();
}
