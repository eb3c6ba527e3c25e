// Which words of the site a word of a question stands for: itself, its family, its parts, or a typing error.
// Its twin is generator/knowing/zoeken/herkenning.py; a test compares the two.
import { Families } from "./families.js";
import { makeEditDistance } from "./typefouten.js";
import { Woordenlijst } from "./woordenlijst.js";

/** Recognises words among those of one index. */
export class Herkenner {
  #kern;
  #constanten;
  #splitser;
  #lijst;
  #editDistance;
  #families;

  constructor(kern, splitser) {
    this.#kern = kern;
    this.#constanten = kern.constanten.herkenning;
    this.#splitser = splitser;
    this.#lijst = new Woordenlijst(kern);
    this.#editDistance = makeEditDistance(kern.constanten.typefouten);
  }

  /** How a word was understood, and the words of the site that it stands for. */
  resolve(vorm) {
    if (this.#kern.termVan.has(vorm)) return ["zelf", [vorm]];
    const ways = [
      ["verwant", () => this.#relatives(vorm)],
      ["delen", () => this.#splitser.split(vorm)],
      ["stuk", () => this.#partial(vorm)],
      ["typefout", () => this.#nearest(vorm)],
    ];
    for (const [hoe, way] of ways) {
      const als = way();
      if (als.length) return [hoe, als];
    }
    return ["onbekend", []];
  }

  /** A few known words that look like one the site does not know, best first. */
  suggest(vorm) {
    return this.near(vorm).slice(0, this.#constanten.SUGGESTIES);
  }

  /** All known words that look like one the site does not know, best first. */
  near(vorm) {
    const { KORTST, FOUTEN, LETTERS_PER_FOUT } = this.#constanten;
    const most = Math.max(FOUTEN, Math.floor(vorm.length / LETTERS_PER_FOUT));
    const found = [];
    for (const [woord, vaak] of this.#lijst.ofLength(vorm.length, most)) {
      const distance = this.#editDistance(vorm, woord, most);
      if (!vaak || distance > most || woord.length < KORTST) continue;
      found.push({ woord, rank: [distance + (woord[0] !== vorm[0]), -vaak, woord] });
    }
    found.sort((a, b) => (precedes(a.rank, b.rank) ? -1 : 1));
    return found.map(({ woord }) => woord);
  }

  #relatives(vorm) {
    this.#families ??= new Families(this.#kern.woorden, this.#kern.constanten.families);
    return this.#mostUsed(this.#families.relatives(vorm));
  }

  #partial(vorm) {
    return vorm.length < this.#constanten.KORTST ? [] : this.#mostUsed(this.#lijst.placesOf(vorm));
  }

  #mostUsed(places) {
    return this.#lijst.mostUsed(places, this.#constanten.MEESTE);
  }

  /** The word one typing error away, or two in a long word: same first letter and most used first. */
  #nearest(vorm) {
    const { KORTST, LANG } = this.#constanten;
    const most = (vorm.length >= KORTST) + (vorm.length >= LANG);
    let best = null;
    for (const [woord, vaak] of this.#lijst.ofLength(vorm.length, most)) {
      const rank = [this.#editDistance(vorm, woord, most), Number(woord[0] !== vorm[0]), -vaak];
      if (rank[0] <= most && (!best || precedes(rank, best.rank))) best = { woord, rank };
    }
    return best ? [best.woord] : [];
  }
}

/** Whether one row of values comes before another of the same length. */
function precedes(one, other) {
  const place = one.findIndex((value, number) => value !== other[number]);
  return place >= 0 && one[place] < other[place];
}
