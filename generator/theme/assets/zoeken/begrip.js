// How a word of a question was understood, as a sentence; nothing when that was simply word for word.
// Its twin is generator/showing/zoeken/begrip.py; a test compares the two.

const dutch = new Intl.ListFormat("nl");

/** The sentence about one word of a question. */
export function showBegrip({ woord, hoe, als, buiten }, { MEESTE, BUITEN, ZINNEN }) {
  const zin = ZINNEN[hoe] ?? (buiten ? BUITEN : "");
  const named = als.length > MEESTE ? `${als.slice(0, MEESTE).join(", ")} en meer` : dutch.format(als);
  return zin.replace("{woord}", woord).replace("{als}", named);
}

/** The sentence about what nothing is looked for; nothing when there is none. */
export function showNietGezocht(woorden, { MEESTE, NIET_GEZOCHT }) {
  const named = woorden.slice(0, MEESTE).map((woord) => `«${woord}»`);
  const als = woorden.length > MEESTE ? `${named.join(", ")} en meer` : dutch.format(named);
  return woorden.length ? NIET_GEZOCHT.replace("{woorden}", () => als) : "";
}
