// The search: without diacritics, case, spaces or signs; ready before anybody types, and quick among 100,000 documents.

const AT_ONCE = 2000;
const numbersOf = []; // of each document its name, letters and digits only
const wordsOf = []; // of each document all words that it is found by

// Make the index bit by bit while nothing else happens.
function prepareSearch() {
  if (numbersOf.length === VIEW.documents.length) return;
  indexMore(AT_ONCE);
  setTimeout(prepareSearch, 0);
}

function indexMore(count) {
  for (const item of VIEW.documents.slice(numbersOf.length, numbersOf.length + count)) {
    numbersOf.push(letters(item.name));
    const text = [item.type, item.name, item.title, item.issuer, item.date?.slice(0, 4)];
    wordsOf.push(words(text.join(" ")).join(" "));
  }
}

// The documents found, best first: the number itself, then what begins with it, holds it, holds all words.
function searched(query) {
  indexMore(Infinity);
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
