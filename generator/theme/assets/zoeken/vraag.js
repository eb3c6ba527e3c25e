// From a question to the terms to look for: compounds, endings, typing errors and synonyms.
// Its twin is generator/knowing/zoeken/vraag.py; a test compares the two.
import { Families } from "./families.js";
import { Splitser } from "./samenstellingen.js";
import { makeEditDistance } from "./typefouten.js";
import { isLetters, tokenize } from "./woorden.js";

export class QuestionParser {
  #kern;
  #constanten;
  #stop;
  #editDistance;
  #splitser;
  #groepen = new Map();
  #families;
  #byLength;
  #resolved = new Map();

  /** `kern` is the core of the index, with `termVan`: the term of every word. */
  constructor(kern) {
    this.#kern = kern;
    const { samenstellingen, typefouten, vraag } = kern.constanten;
    this.#constanten = vraag;
    this.#editDistance = makeEditDistance(typefouten);
    this.#stop = new Set(vraag.STOPWOORDEN);
    this.#splitser = new Splitser(kern.woorden, samenstellingen);
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

  #isOutside({ clausules }) {
    const terms = clausules.flatMap(({ elementen }) => elementen.flat().map(([term]) => term));
    return terms.every((term) => this.#kern.buiten.has(term));
  }

  /** The parts of a word of a text that the site knows. */
  delen(woord) {
    return woord.delen.length ? woord.delen : this.#splitser.split(woord.vorm);
  }

  /** Known words that look like one the site does not know, best first. */
  suggest(vorm) {
    const { KORTST, SUGGESTIES, FOUTEN, LETTERS_PER_FOUT } = this.#constanten;
    const hoogstens = Math.max(FOUTEN, Math.floor(vorm.length / LETTERS_PER_FOUT));
    const found = [];
    for (const [woord, vaak] of this.#candidates(vorm, hoogstens)) {
      const afstand = this.#editDistance(vorm, woord, hoogstens);
      if (!vaak || afstand > hoogstens || woord.length < KORTST) continue;
      found.push({ woord, rank: [afstand + (woord[0] !== vorm[0]), -vaak, woord] });
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

  #partial(vorm) {
    const { woorden } = this.#kern;
    if (vorm.length < this.#constanten.KORTST) return [];
    const places = [];
    for (let place = findPlace(woorden, vorm); woorden[place]?.startsWith(vorm); place++) places.push(place);
    if (!places.length) woorden.forEach((woord, place) => { if (woord.endsWith(vorm)) places.push(place); });
    return this.#mostUsed(places);
  }

  #mostUsed(places) {
    const { woorden, vaak } = this.#kern;
    const sorted = places.toSorted((a, b) => vaak[b] - vaak[a] || a - b);
    return sorted.slice(0, this.#constanten.MEESTE).map((place) => woorden[place]);
  }

  #relatives(vorm) {
    this.#families ??= new Families(this.#kern.woorden, this.#kern.constanten.families);
    return this.#mostUsed(this.#families.relatives(vorm));
  }

  #nearest(vorm) {
    const { KORTST, LANG } = this.#constanten;
    const hoogstens = (vorm.length >= KORTST) + (vorm.length >= LANG);
    let best = null;
    for (const [woord, vaak] of this.#candidates(vorm, hoogstens)) {
      const key = [this.#editDistance(vorm, woord, hoogstens), woord[0] === vorm[0] ? 0 : 1, -vaak];
      if (key[0] <= hoogstens && (!best || precedes(key, best.key))) best = { key, woord };
    }
    return best ? [best.woord] : [];
  }

  /** The words of about this length, in their order, with how often they are used. */
  #candidates(vorm, hoogstens) {
    const { woorden, vaak } = this.#kern;
    this.#byLength ??= byLength(woorden);
    const places = [];
    for (let lengte = vorm.length - hoogstens; lengte <= vorm.length + hoogstens; lengte++) {
      places.push(...(this.#byLength.get(lengte) ?? []));
    }
    return places.sort((a, b) => a - b).map((place) => [woorden[place], vaak[place]]);
  }

  #clausules(vorm, als) {
    const delen = this.#splitser.split(vorm);
    const { termVan } = this.#kern;
    const gevraagd = String(delen) === String(als) ? [] : [...new Set(als.map((woord) => termVan.get(woord)))];
    const clausules = gevraagd.map((term) => ({ elementen: [this.#element(term)], gewicht: 1 }));
    if (delen.length) {
      const elementen = delen.map((deel) => this.#element(termVan.get(deel)));
      clausules.push({ elementen, gewicht: this.#constanten.DELEN });
      if (!gevraagd.length) {
        const lange = elementen.filter((_, place) => delen[place].length >= this.#constanten.LAATSTE_DEEL);
        for (const element of lange) clausules.push({ elementen: [element], gewicht: this.#constanten.LOS });
      }
    }
    return clausules;
  }

  #element(term) {
    return [[term, 1], ...this.#groupsOf([term]).map((groep) => [groep, this.#constanten.SYNONIEM])];
  }
}

/** The places of words by their length. */
function byLength(woorden) {
  const found = new Map();
  woorden.forEach((woord, place) => {
    if (!isLetters(woord)) return;
    if (found.has(woord.length)) found.get(woord.length).push(place);
    else found.set(woord.length, [place]);
  });
  return found;
}

/** Every start and end of neighbouring words among so many. */
export function* frases(lengte) {
  for (let start = 0; start < lengte; start++) for (let end = start + 1; end <= lengte; end++) yield [start, end];
}

function findPlace(sorted, begin) {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < begin) low = middle + 1;
    else high = middle;
  }
  return low;
}

function precedes(a, b) {
  const place = a.findIndex((value, i) => value !== b[i]);
  return place >= 0 && a[place] < b[place];
}
