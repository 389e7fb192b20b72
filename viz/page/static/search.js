// The search: without diacritics, case, spaces or signs; ready before anybody types, and quick among 100,000 documents.

const AT_ONCE = 2000;
const KNOWN = new Map(); // words and what they fold to: titles say the same few thousand again and again
const numbersOf = []; // of each document its name, letters and digits only
const wordsOf = []; // of each document all that it is found by

// Make the index bit by bit while nothing else happens.
function prepareSearch() {
  if (numbersOf.length === VIEW.documents.length) return;
  indexMore();
  setTimeout(prepareSearch, 0);
}

function indexMore() {
  for (const item of VIEW.documents.slice(numbersOf.length, numbersOf.length + AT_ONCE)) {
    const name = foldedWords(item.name);
    numbersOf.push(name.replace(/[^\p{L}\p{N}]/gu, ""));
    wordsOf.push([name, item.type, item.title, item.issuer].map((text) => foldedWords(text || "")).join(" "));
  }
}

function foldedWords(text) {
  return text.split(" ").map((word) => KNOWN.get(word) ?? KNOWN.set(word, folded(word)).get(word)).join(" ");
}

// The documents found, best first: the number itself, then what begins with it, holds it, holds all words.
function searched(query) {
  while (numbersOf.length < VIEW.documents.length) indexMore();
  const [joined, parts] = [letters(query), words(query)];
  const ranks = [[], [], [], []];
  VIEW.documents.forEach((item, row) => {
    const number = numbersOf[row];
    const at = joined ? number.indexOf(joined) : -1;
    if (at === 0) ranks[number === joined ? 0 : 1].push(item);
    else if (at > 0) ranks[2].push(item);
    else if (parts.length && parts.every((part) => wordsOf[row].includes(part))) ranks[3].push(item);
  });
  return ranks.flat();
}
