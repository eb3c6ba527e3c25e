// From a question to the terms to look for: its words, their parts, and synonyms.
// Its twin is generator/knowing/zoeken/vraag.py; a test compares the two.
import { Herkenner } from "./herkenning.js";
import { frases } from "./namen.js";
import { Splitser } from "./samenstellingen.js";
import { tokenize } from "./woorden.js";

export class QuestionParser {
  #kern;
  #constanten;
  #stop;
  #splitser;
  #herkenner;
  #groepen = new Map();
  #resolved = new Map();

  /** `kern` is the core of the index, with `termVan`: the term of every word. */
  constructor(kern) {
    const { samenstellingen, vraag } = kern.constanten;
    this.#kern = kern;
    this.#constanten = vraag;
    this.#stop = new Set(vraag.STOPWOORDEN);
    this.#splitser = new Splitser(kern.woorden, samenstellingen);
    this.#herkenner = new Herkenner(kern, this.#splitser);
    const first = kern.termen - kern.groepen.length;
    kern.groepen.forEach((groep, number) => {
      for (const frase of groep) this.#groepen.set(String(frase), [...this.#groupsOf(frase), first + number]);
    });
  }

  #groupsOf(frase) {
    return this.#groepen.get(String(frase)) ?? [];
  }

  /** Every meaningful word of a question in order, each with what to look for. */
  parse(vraag) {
    const vormen = [...new Set(this.#vormen(vraag))].slice(0, this.#constanten.MEESTE);
    const begrepen = vormen.map((vorm) => this.#parseWord(vorm));
    for (const [start, end] of frases(begrepen.length)) {
      if (end - start === 1) continue;
      for (const groep of this.#groupsOf(begrepen.slice(start, end).map((begrip) => begrip.term))) {
        for (const begrip of begrepen.slice(start, end)) {
          begrip.clausules.push({ elementen: [[[groep, 1]]], gewicht: this.#constanten.SYNONIEM });
        }
      }
    }
    return begrepen.map((begrip) => ({ ...begrip, buiten: this.#isOutside(begrip) }));
  }

  /** What nothing is looked for, in order: one sign alone, letters of another script, and words too many. */
  nietGezocht(vraag) {
    const stukken = vraag.split(/[\s\u001c-\u001f\u0085\ufeff]+/);
    const stil = stukken.filter((stuk) => /[\p{L}\p{N}]/u.test(stuk) && !this.#saysSomething(stuk));
    return [...new Set([...stil, ...[...new Set(this.#vormen(vraag))].slice(this.#constanten.MEESTE)])];
  }

  #saysSomething(stuk) {
    const vormen = tokenize(stuk).map(({ vorm }) => vorm);
    return this.#vormen(stuk).length > 0 || (vormen.length > 0 && vormen.every((vorm) => this.#stop.has(vorm)));
  }

  #isOutside(begrip) {
    return termsOf([begrip]).every((term) => this.#kern.buiten.has(term));
  }

  /** Whether a piece of text holds one of these terms, as a word or as a part of one. */
  isHit(text, terms) {
    const isOne = (vorm) => terms.has(this.#kern.termVan.get(vorm));
    return tokenize(text).some((woord) => isOne(woord.vorm) || this.#parts(woord).some(isOne));
  }

  #parts({ vorm, delen }) {
    return delen.length ? delen : this.#splitser.split(vorm);
  }

  /** A few known words that look like one the site does not know, best first. */
  suggest(vorm) {
    return this.#herkenner.suggest(vorm);
  }

  /** The terms of all known words that look like one the site does not know, best first. */
  near(vorm) {
    return this.#herkenner.near(vorm).map((woord) => this.#kern.termVan.get(woord));
  }

  #vormen(vraag) {
    return tokenize(vraag)
      .flatMap(({ vorm, delen }) => (this.#kern.termVan.has(vorm) || !delen.length ? [vorm] : delen))
      .filter((vorm) => vorm.length > 1 && !this.#stop.has(vorm));
  }

  #parseWord(vorm) {
    if (!this.#resolved.has(vorm)) this.#resolved.set(vorm, this.#herkenner.resolve(vorm));
    const [hoe, als] = this.#resolved.get(vorm);
    const term = ["zelf", "verwant", "typefout"].includes(hoe) ? this.#kern.termVan.get(als[0]) : -1;
    return { woord: vorm, hoe, als, term, clausules: this.#clausules(vorm, als) };
  }

  /** The ways to match one word: as itself, and as its parts together. */
  #clausules(vorm, als) {
    const { DELEN, LAATSTE_DEEL, LOS } = this.#constanten;
    const { termVan } = this.#kern;
    const parts = this.#splitser.split(vorm);
    const asked = String(parts) === String(als) ? [] : [...new Set(als.map((woord) => termVan.get(woord)))];
    const clausules = asked.map((term) => ({ elementen: [this.#element(term)], gewicht: 1 }));
    if (!parts.length) return clausules;
    const elementen = parts.map((part) => this.#element(termVan.get(part)));
    clausules.push({ elementen, gewicht: DELEN });
    if (asked.length) return clausules;
    const long = elementen.filter((_, place) => parts[place].length >= LAATSTE_DEEL);
    return [...clausules, ...long.map((element) => ({ elementen: [element], gewicht: LOS }))];
  }

  #element(term) {
    return [[term, 1], ...this.#groupsOf([term]).map((groep) => [groep, this.#constanten.SYNONIEM])];
  }
}

/** Every term that is looked for. */
export function termsOf(begrepen) {
  const elementen = begrepen.flatMap(({ clausules }) => clausules.flatMap((clausule) => clausule.elementen.flat()));
  return [...new Set(elementen.map(([term]) => term))];
}
