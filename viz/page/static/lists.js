// Lists of things: in groups, in order, counted, in pairs.

const ascending = (one, other) => one - other;
const pairwise = (things) => things.slice(1).map((thing, index) => [things[index], thing]);

// The things in groups, by a field or by what a function says of each.
function grouped(things, by) {
  const groups = new Map();
  for (const thing of things) {
    const value = typeof by === "function" ? by(thing) : thing[by];
    if (groups.has(value)) groups.get(value).push(thing);
    else groups.set(value, [thing]);
  }
  return groups;
}

// Sorted by a number or a text of each; what is equal stays as it stood. The different values are put in order, then the
// things by the place of theirs: quick, however many there are.
function sorted(things, by, back) {
  const values = things.map(by);
  const different = [...new Set(values)].sort(typeof values[0] === "number" ? ascending : undefined);
  const places = new Map((back ? different.reverse() : different).map((value, place) => [value, place]));
  const keyed = Float64Array.from(values, (value, index) => places.get(value) * things.length + index).sort();
  return Array.from(keyed, (key) => things[key % things.length]);
}

// Sorted by the first of these; what is equal there by the next.
const inOrder = (things, ...all) => all.reduceRight((some, by) => sorted(some, by), things);

// How often each value comes, the most frequent first.
function countsOf(values) {
  const counts = [...grouped(values.filter(Boolean), (value) => value)].map(([value, { length }]) => [value, length]);
  return new Map(inOrder(counts, ([, count]) => -count, ([value]) => value));
}
