// The search: without diacritics, case, spaces or signs; ready before anybody types, and quick among 100,000 documents.

const typed = $("search"); // the box that holds the words
const AT_ONCE = 10000;
const KNOWN = new Map(); // what titles, types and names of agencies fold to: many say the same
const wordsOf = (text) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const foldedOnce = (text) => KNOWN.get(text) ?? KNOWN.set(text, folded(text ?? "")).get(text);

// A document's name, letters and digits only, and all words that it is found by; "số" stands before any number.
const indexed = (item) => (item.index ??= [wordsOf(foldedOnce(item.name)).join(""), ["so", item.name, item.type, item.title, item.issuer].map(foldedOnce).join(" ")]);

// Make the index bit by bit, while other things may happen.
async function prepareSearch() {
  for (const [row, item] of VIEW.documents.entries()) {
    indexed(item);
    if (row % AT_ONCE === 0) await new Promise(setTimeout);
  }
}

// Units whose names and offices hold the words that were typed, in their order, the last one perhaps only begun.
function unitsNamed(query) {
  const parts = wordsOf(folded(query));
  const inTurn = new RegExp(`\\b${parts.join("\\b.*\\b")}`);
  return parts.length > 1 ? VIEW.units.filter(({ name, parent }) => inTurn.test(foldedOnce(`${name} ${parent}`))) : [];
}

// What stands in a citation: a day, "ngày 15/9/2023" or "ngày 5 tháng 4 năm 2024", and a number with its symbol, 61/2018/NĐ-CP.
const DAY = /\bngay (\d+)\D{1,7}(\d+)\D{1,5}(\d{4})/;
const NUMBER = /\d+\/(\d+\/)?[a-z][\w/–-]+/;

// The documents found, best first: the number itself, or so much of it as was typed (612 is that of 612/QĐ-UBND, not of
// 61/2018/NĐ-CP), then what begins with it, holds it, holds all words; of those found equally well, first the ones of the day.
function searched(query) {
  const text = folded(query);
  const [said, ...cut] = DAY.exec(text) ?? [];
  const [day, parts] = [said && dayTyped(cut.join("/")), wordsOf(text.replace(said, ""))];
  const whole = wordsOf(NUMBER.exec(text)?.[0] ?? parts.join("")).join("");
  const named = new RegExp(`^so \\D*\\b${parts.join("\\W+")}\\b`);
  const rank = (item) => {
    const [number, words] = indexed(item);
    return [number === whole, named.test(words), number.startsWith(whole), number.includes(whole), parts.every((part) => words.includes(part))].indexOf(true);
  };
  const ranks = grouped(VIEW.documents, whole ? rank : ({ name, date }) => (said ? date === day : foldedOnce(name).includes(text)) - 1);
  return [0, 1, 2, 3, 4].flatMap((each) => sorted(ranks.get(each) ?? [], ({ date }) => date !== day));
}
