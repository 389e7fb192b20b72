// Walks over 300,000 relations: numbers in arrays, no objects and no texts.

let [UP, DOWN, GIVEN] = []; // what documents cite, what cites them, to which units they give tasks

// How far documents and units are, by their places (VIEW.things); to be read as a Map.
class Distances {
  at = new Int32Array(VIEW.things.length).fill(-1);
  places = [];
  constructor(...known) { known.forEach(({ places, at }) => places.forEach((place) => this.enter(place, at[place]))); }
  enter(place, distance) {
    if (this.at[place] < 0) this.places.push(place);
    this.at[place] = this.at[place] < 0 ? distance : min(distance, this.at[place]);
  }
  has({ place }) { return this.at[place] >= 0; }
  get({ place }) { return this.at[place]; }
  keys() { return this.places.map((place) => VIEW.things[place]); }
  [Symbol.iterator]() { return this.keys().map((thing) => [thing, this.get(thing)]).values(); }
}

// Pairs of a document and what is joined to it: from each pair the `next` one of the same document, -1 after the last.
class Side {
  constructor(own, ends, leads = own.map(() => 1)) {
    assign(this, { ends, leads, first: new Int32Array(VIEW.documents.length).fill(-1), next: new Int32Array(own.length) });
    for (let pair = own.length - 1; pair >= 0; pair -= 1) [this.next[pair], this.first[own[pair]]] = [this.first[own[pair]], pair];
  }
  * of(row) { for (let pair = this.first[row]; pair >= 0; pair = this.next[pair]) yield pair; }
  // What a document is joined to by more than `least` is so far away.
  enter(found, row, distance, least) {
    for (let pair = this.first[row]; pair >= 0; pair = this.next[pair]) if (this.leads[pair] > least) found.enter(this.ends[pair], distance);
  }
}

function prepareSides() {
  const [{ source, target, leads }, { document, units }] = [Relation.columns, Task.columns];
  [UP, DOWN] = [new Side(source, target, leads), new Side(target, source, leads)];
  GIVEN = new Side(document.flatMap((row, task) => units[task].map(() => row)), units.flat().map((unit) => VIEW.documents.length + unit));
}
