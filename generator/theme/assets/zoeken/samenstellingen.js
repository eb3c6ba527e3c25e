// Dutch compounds: «huurverhoging» is huur and verhoging.
// Its twin is generator/wording/samenstellingen.py; a test compares the two.
import { isLetters } from "./woorden.js";

/** Splits compounds into words that the site knows. */
export class Splitser {
  #known;
  #constanten;
  #noPart;
  #done = new Map();

  constructor(woorden, constanten) {
    this.#constanten = constanten;
    this.#noPart = new Set(constanten.GEEN_DEEL);
    const isPart = (woord) => woord.length >= constanten.DEEL && isLetters(woord) && !this.#noPart.has(woord);
    this.#known = new Set(woorden.filter(isPart));
  }

  /** The parts of a compound in order, or nothing; few and evenly long parts win. */
  split(vorm) {
    if (!this.#done.has(vorm)) this.#done.set(vorm, isLetters(vorm) ? this.#parts(vorm) : []);
    return this.#done.get(vorm);
  }

  #parts(vorm) {
    const parts = this.#split(vorm, this.#constanten.KNIPPEN);
    return parts.length ? parts : this.#lastPart(vorm);
  }

  #split(vorm, cuts) {
    const { KORTST, DEEL } = this.#constanten;
    let best = [];
    if (!cuts || vorm.length < KORTST) return best;
    for (let cut = DEEL; cut <= vorm.length - DEEL; cut++) {
      const first = this.#part(vorm.slice(0, cut));
      if (!first) continue;
      const rest = this.#part(vorm.slice(cut));
      const parts = rest ? [rest] : this.#split(vorm.slice(cut), cuts - 1);
      if (parts.length && (!best.length || isBetter([first, ...parts], best))) best = [first, ...parts];
    }
    return best;
  }

  /** The last part of a compound whose first part is not known. */
  #lastPart(vorm) {
    const { VREEMD, LAATSTE_DEEL } = this.#constanten;
    for (let cut = VREEMD; cut <= vorm.length - LAATSTE_DEEL; cut++) {
      const last = this.#noPart.has(vorm.slice(0, cut)) ? "" : this.#part(vorm.slice(cut));
      if (last.length >= LAATSTE_DEEL) return [last];
    }
    return [];
  }

  /** The known word that a piece is, with or without an ending; empty when there is none. */
  #part(piece) {
    for (const uitgang of this.#constanten.UITGANGEN) {
      const woord = piece.slice(0, piece.length - uitgang.length);
      if (piece.endsWith(uitgang) && this.#known.has(woord)) return woord;
    }
    return "";
  }
}

const shortest = (parts) => Math.min(...parts.map((part) => part.length));
const isBetter = (a, b) => a.length < b.length || (a.length === b.length && shortest(a) > shortest(b));
