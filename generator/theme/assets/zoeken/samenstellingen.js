// Dutch compounds: «huurverhoging» is huur and verhoging.
// Its twin is generator/wording/samenstellingen.py; a test compares the two.
import { isLetters } from "./woorden.js";

/** Splits compounds into words that the site knows. */
export class Splitser {
  #bekend;
  #constanten;
  #geenDeel;
  #klaar = new Map();

  constructor(woorden, constanten) {
    this.#constanten = constanten;
    this.#geenDeel = new Set(constanten.GEEN_DEEL);
    const isPart = (woord) => woord.length >= constanten.DEEL && isLetters(woord) && !this.#geenDeel.has(woord);
    this.#bekend = new Set(woorden.filter(isPart));
  }

  split(vorm) {
    if (!this.#klaar.has(vorm)) this.#klaar.set(vorm, isLetters(vorm) ? this.#delen(vorm) : []);
    return this.#klaar.get(vorm);
  }

  #delen(vorm) {
    const parts = this.#split(vorm, this.#constanten.KNIPPEN);
    return parts.length ? parts : this.#lastPart(vorm);
  }

  /** The last part of a compound whose first part is not known. */
  #lastPart(vorm) {
    const { VREEMD, LAATSTE_DEEL } = this.#constanten;
    for (let cut = VREEMD; cut <= vorm.length - LAATSTE_DEEL; cut++) {
      const last = this.#geenDeel.has(vorm.slice(0, cut)) ? "" : this.#deel(vorm.slice(cut));
      if (last.length >= LAATSTE_DEEL) return [last];
    }
    return [];
  }

  #split(vorm, cuts) {
    const { KORTST, DEEL } = this.#constanten;
    let best = [];
    if (!cuts || vorm.length < KORTST) return best;
    for (let cut = DEEL; cut <= vorm.length - DEEL; cut++) {
      const first = this.#deel(vorm.slice(0, cut));
      if (!first) continue;
      const rest = this.#deel(vorm.slice(cut));
      const parts = rest ? [rest] : this.#split(vorm.slice(cut), cuts - 1);
      if (parts.length && (!best.length || isBetter([first, ...parts], best))) best = [first, ...parts];
    }
    return best;
  }

  #deel(stuk) {
    for (const uitgang of this.#constanten.UITGANGEN) {
      const woord = stuk.slice(0, stuk.length - uitgang.length);
      if (stuk.endsWith(uitgang) && this.#bekend.has(woord)) return woord;
    }
    return "";
  }
}

const shortest = (parts) => Math.min(...parts.map((part) => part.length));
const isBetter = (a, b) => a.length < b.length || (a.length === b.length && shortest(a) > shortest(b));
