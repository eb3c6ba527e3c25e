// Dutch compounds: «huurverhoging» is huur and verhoging.
// Its twin is generator/wording/samenstellingen.py; a test compares the two.
import { isLetters } from "./woorden.js";

/** Splits compounds into words that the site knows. */
export class Splitser {
  #bekend;
  #taal;
  #geenDeel;
  #klaar = new Map();

  constructor(woorden, taal) {
    this.#taal = taal;
    this.#geenDeel = new Set(taal.geenDeel);
    this.#bekend = new Set(woorden.filter((w) => w.length >= taal.deel && isLetters(w) && !this.#geenDeel.has(w)));
  }

  split(vorm) {
    if (!this.#klaar.has(vorm)) this.#klaar.set(vorm, isLetters(vorm) ? this.#delen(vorm) : []);
    return this.#klaar.get(vorm);
  }

  #delen(vorm) {
    const parts = this.#split(vorm, 2);
    return parts.length ? parts : this.#lastPart(vorm);
  }

  /** The last part of a compound whose first part is not known. */
  #lastPart(vorm) {
    const { vreemd, laatsteDeel } = this.#taal;
    for (let cut = vreemd; cut <= vorm.length - laatsteDeel; cut++) {
      const last = this.#geenDeel.has(vorm.slice(0, cut)) ? "" : this.#deel(vorm.slice(cut));
      if (last.length >= laatsteDeel) return [last];
    }
    return [];
  }

  #split(vorm, diepte) {
    const { kortst, deel } = this.#taal;
    let best = [];
    if (vorm.length < kortst) return best;
    for (let cut = deel; cut <= vorm.length - deel; cut++) {
      const first = this.#deel(vorm.slice(0, cut));
      if (!first) continue;
      const rest = this.#deel(vorm.slice(cut));
      const parts = rest ? [rest] : diepte ? this.#split(vorm.slice(cut), diepte - 1) : [];
      if (parts.length && (!best.length || isBetter([first, ...parts], best))) best = [first, ...parts];
    }
    return best;
  }

  #deel(stuk) {
    for (const tussen of this.#taal.tussen) {
      const woord = stuk.slice(0, stuk.length - tussen.length);
      if (stuk.endsWith(tussen) && this.#bekend.has(woord)) return woord;
    }
    return "";
  }
}

const shortest = (parts) => Math.min(...parts.map((part) => part.length));
const isBetter = (a, b) => a.length < b.length || (a.length === b.length && shortest(a) > shortest(b));
