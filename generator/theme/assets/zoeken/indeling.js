// The answers in groups: what holds all words first, and what tells about the library apart.
// Its twin is generator/knowing/zoeken/indeling.py; a test compares the two.

/** [{kop, documenten}] that keep their order: with all words or not, and manuals after each. */
export function deelIn(documenten, volledig, uitleg, { KOPPEN }) {
  const found = KOPPEN.map((kop) => ({ kop, documenten: [] }));
  for (const document of documenten) {
    const part = volledig.has(document) ? 0 : KOPPEN.length >> 1;
    found[part + Number(uitleg.has(document))].documenten.push(document);
  }
  return found.filter((groep) => groep.documenten.length);
}
