// The search: without diacritics, case, spaces or signs; ready before anybody types, and quick among 100,000 documents.

const AT_ONCE = 2000;
const KNOWN = new Map(); // words, and what they fold to: titles say the same few thousand again and again
const INDEX = []; // of each document its name, letters and digits only, and all words that it is found by
const lettersOf = (text) => text.replace(/[^\p{L}\p{N}]+/gu, "");
const partsOfWords = (typed) => folded(typed).split(/[^\p{L}\p{N}]+/u).filter(Boolean);

// Make the index bit by bit while nothing else happens.
function prepareSearch() {
  if (indexMore()) setTimeout(prepareSearch, 0);
}

// Whether there was anything left.
function indexMore() {
  const next = VIEW.documents.slice(INDEX.length, INDEX.length + AT_ONCE);
  for (const { name, type, title, issuer } of next) INDEX.push([lettersOf(foldedWords(name)), foldedWords(listed(" ", name, type, title, issuer))]);
  return next.length;
}

const foldedOnce = (word) => KNOWN.get(word) ?? KNOWN.set(word, folded(word)).get(word);
const foldedWords = (text) => (text || "").split(" ").map(foldedOnce).join(" ");

// Units of whose names and offices each word that was typed begins one.
function unitsNamed(query) {
  const parts = partsOfWords(query);
  const bears = ({ name, parent }) => parts.every((part) => foldedWords(` ${name} ${parent}`).includes(` ${part}`));
  return parts.length > 1 ? VIEW.units.filter(bears) : [];
}

// The documents found, best first: the number itself, then what begins with it, holds it, holds all words.
function searched(query) {
  while (indexMore());
  const parts = partsOfWords(query);
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
