// Lists of things: in groups, in order, counted, in pairs.

const ascending = (one, other) => one - other;
const pairwise = (things) => things.slice(1).map((thing, index) => [things[index], thing]);

// The things in groups, by a field or by what a function says of each; a loop, as browsers of before autumn 2023 have no Map.groupBy.
function grouped(things, by) {
  const groups = new Map();
  for (const thing of things) {
    const value = typeof by === "function" ? by(thing) : thing[by];
    if (!groups.has(value)) groups.set(value, []);
    groups.get(value).push(thing);
  }
  return groups;
}

const byKey = (things) => new Map(things.map((thing) => [thing.key, thing]));

// Sorted by a number or a text of each; what is equal stays as it stood: only the different values are put in order.
function sorted(things, by, back) {
  const groups = grouped(things, by);
  const values = [...groups.keys()];
  values.sort(typeof values[0] === "number" ? ascending : undefined);
  return (back ? values.reverse() : values).flatMap((value) => groups.get(value));
}

// Sorted by the first of these; what is equal there by the next.
const inOrder = (things, ...all) => all.reduceRight((some, by) => sorted(some, by), things);

// What `make` gives for the key of the moment, kept until that is another one.
function remembered(keyOf, make) {
  let [known, kept] = [];
  return () => {
    const key = keyOf();
    if (key !== known) [known, kept] = [key, make(key)];
    return kept;
  };
}
