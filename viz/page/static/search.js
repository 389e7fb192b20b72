// The search: without diacritics, case, spaces or signs; ready before anybody types, and quick among 100,000 documents.

const typed = $("search"); // the box that holds the words
const KNOWN = new Map(); // what titles, types and names of agencies fold to: many say the same
const wordsOf = (text) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const foldedOnce = (text) => KNOWN.get(text) ?? KNOWN.set(text, folded(text ?? "")).get(text);

// A document's name, letters and digits only, and all words that it is found by; before any number stand "số" and its type in
// short, "cv" for "Công văn".
const indexed = (item) => (item.index ??= [wordsOf(foldedOnce(item.name)).join(""), ["so", item.initials, item.name, item.type, item.title, item.issuer].map(foldedOnce).join(" ")]);

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
  return VIEW.units.filter(({ name, parent }) => parts.length > 1 && inTurn.test(foldedOnce(`${name} ${parent}`)));
}

// What stands in a citation: a day, "ngày 15/9/2023" or "ngày 5 tháng 4 năm 2024" (by itself also 15/9/2023), and a number with
// its symbol, 61/2018/NĐ-CP.
const DAY = /(?:\bngay |^(?=[\d/. -]+$))(\d+)\D{1,7}(\d+)\D{1,5}(\d{4})/;
const NUMBER = /\d+\/(\d+\/)?[a-z][\w/–-]+/;

// The documents found, best first: the number itself, or so much of it as was typed (612 is that of 612/QĐ-UBND, not of
// 61/2018/NĐ-CP), then what begins with it, has the words one after the other, holds the number, has all words, has their letters
// anywhere; the last word perhaps only begun. Of those found equally well first the ones of the day.
function searched(query) {
  const text = folded(query);
  const [said, ...cut] = DAY.exec(text) ?? [];
  const [day, parts] = [said && dayTyped(cut.join("/")), wordsOf(text.replace(said, ""))];
  const whole = wordsOf(NUMBER.exec(text)?.[0] ?? parts.join("")).join("");
  const run = `\\b${parts.join("\\W+")}`;
  const [named, inTurn, ...begun] = [`^so \\D*${run}\\b`, run, ...parts.map((part) => `\\b${part}`)].map((pattern) => new RegExp(pattern));
  const rank = (item) => {
    const [number, words] = indexed(item);
    const [inNumber, all] = [number.includes(whole), parts.every((part) => words.includes(part))];
    return inNumber || all ? [number === whole, named.test(words), number.startsWith(whole), inTurn.test(words), inNumber, begun.every((part) => part.test(words)), all].indexOf(true) : -1;
  };
  const ranks = grouped(VIEW.documents, whole ? rank : ({ name, date }) => (said ? date === day : foldedOnce(name).includes(text)) - 1);
  return inOrder([...ranks], 0).flatMap(([each, items]) => (each < 0 ? [] : sorted(items, ({ date }) => date !== day)));
}
