// From a question to the terms to look for: compounds, endings, typing errors and synonyms.
// Its twin is generator/knowing/zoeken/vraag.py; a test compares the two.
import { Families } from "./families.js";
import { Splitser } from "./samenstellingen.js";
import { makeEditDistance } from "./typefouten.js";
import { tokenize } from "./woorden.js";
import { Woordenlijst } from "./woordenlijst.js";

export class QuestionParser {
  #kern;
  #constanten;
  #stop;
  #editDistance;
  #splitser;
  #lijst;
  #groepen = new Map();
  #families;
  #resolved = new Map();

  /** `kern` is the core of the index, with `termVan`: the term of every word. */
  constructor(kern) {
    const { samenstellingen, typefouten, vraag } = kern.constanten;
    this.#kern = kern;
    this.#constanten = vraag;
    this.#stop = new Set(vraag.STOPWOORDEN);
    this.#editDistance = makeEditDistance(typefouten);
    this.#splitser = new Splitser(kern.woorden, samenstellingen);
    this.#lijst = new Woordenlijst(kern);
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

  /** Known words that look like one the site does not know, best first. */
  suggest(vorm) {
    const { KORTST, SUGGESTIES, FOUTEN, LETTERS_PER_FOUT } = this.#constanten;
    const most = Math.max(FOUTEN, Math.floor(vorm.length / LETTERS_PER_FOUT));
    const found = [];
    for (const [woord, vaak] of this.#lijst.ofLength(vorm.length, most)) {
      const distance = this.#editDistance(vorm, woord, most);
      if (!vaak || distance > most || woord.length < KORTST) continue;
      found.push({ woord, rank: [distance + (woord[0] !== vorm[0]), -vaak, woord] });
    }
    found.sort((a, b) => (precedes(a.rank, b.rank) ? -1 : 1));
    return found.slice(0, SUGGESTIES).map(({ woord }) => woord);
  }

  #vormen(vraag) {
    return tokenize(vraag)
      .flatMap(({ vorm, delen }) => (this.#kern.termVan.has(vorm) || !delen.length ? [vorm] : delen))
      .filter((vorm) => vorm.length > 1 && !this.#stop.has(vorm));
  }

  #parseWord(vorm) {
    if (!this.#resolved.has(vorm)) this.#resolved.set(vorm, this.#resolve(vorm));
    const [hoe, als] = this.#resolved.get(vorm);
    const term = ["zelf", "verwant", "typefout"].includes(hoe) ? this.#kern.termVan.get(als[0]) : -1;
    return { woord: vorm, hoe, als, term, clausules: this.#clausules(vorm, als) };
  }

  /** The words of the site that a word stands for: itself, its parts, or the nearest. */
  #resolve(vorm) {
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

/** Every start and end of neighbouring words among so many. */
export function* frases(length) {
  for (let start = 0; start < length; start++) for (let end = start + 1; end <= length; end++) yield [start, end];
}

/** Every term that is looked for. */
export function termsOf(begrepen) {
  const elementen = begrepen.flatMap(({ clausules }) => clausules.flatMap((clausule) => clausule.elementen.flat()));
  return [...new Set(elementen.map(([term]) => term))];
}

/** Whether one row of values comes before another of the same length. */
function precedes(one, other) {
  const place = one.findIndex((value, number) => value !== other[number]);
  return place >= 0 && one[place] < other[place];
}
