// Asking the index: any word may match, but documents that cover more of the question count for much more.
// The twin of generator/knowing/zoeken.py; a test compares the two.
import { Begrijper, frases } from "./vraag.js";

export class Zoeker {
  #index;
  #namen = new Map();

  constructor(index) {
    this.#index = index;
    this.begrijper = new Begrijper(index.kern);
    for (const [frase, document] of index.kern.namen) {
      this.#namen.set(String(frase), [...(this.#namen.get(String(frase)) ?? []), document]);
    }
  }

  /** {treffers: [[document, score]], begrepen}: best first, newest first among equals. */
  async zoek(vraag) {
    const { taal, documenten } = this.#index.kern;
    const begrepen = this.begrijper.begrijp(vraag);
    const clausules = begrepen.flatMap((begrip) => begrip.clausules);
    const terms = new Set(clausules.flatMap((clausule) => clausule.elementen.flat().map(([term]) => term)));
    const postings = await this.#index.postings([...terms]);
    const scores = new Map();
    const dekking = new Map();
    let geheel = 0;
    for (const begrip of begrepen) {
      const punten = optellen(begrip.clausules.map((c) => [clausuleScores(c, postings), c.gewicht]));
      if (!punten.size) Object.assign(begrip, { hoe: "onbekend", als: [] });
      const gewicht = punten.size ? Math.round(taal.schaal * zeldzaam(punten.size, documenten)) + 1 : 0;
      geheel += gewicht;
      for (const [document, score] of punten) {
        plus(scores, document, score);
        plus(dekking, document, gewicht);
      }
    }
    for (const [document, deel] of this.#genoemd(begrepen)) {
      scores.set(document, scores.get(document) * (1 + taal.genoemd * deel ** 2));
    }
    const treffers = [...scores].map(([document, score]) => [document, score * (dekking.get(document) / geheel) ** 2]);
    treffers.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const grens = taal.ondergrens * (treffers[0]?.[1] ?? 0);
    return { treffers: treffers.filter(([, score]) => score >= grens), begrepen };
  }

  /** The documents that the question names, with how much of the question that name is. */
  #genoemd(begrepen) {
    const termen = begrepen.map((begrip) => begrip.term);
    const found = new Map();
    for (const [start, end] of frases(termen.length)) {
      for (const document of this.#namen.get(String(termen.slice(start, end))) ?? []) {
        found.set(document, Math.max(found.get(document) ?? 0, (end - start) / termen.length));
      }
    }
    return found;
  }
}

const zeldzaam = (treffers, totaal) => Math.log(1 + (totaal - treffers + 0.5) / (treffers + 0.5));
const plus = (map, key, value) => map.set(key, (map.get(key) ?? 0) + value);

/** Adds up maps of scores, each times its weight. */
function optellen(parts) {
  const som = new Map();
  for (const [scores, gewicht] of parts) for (const [document, score] of scores) plus(som, document, score * gewicht);
  return som;
}

function clausuleScores({ elementen }, postings) {
  const found = elementen.map((element) => elementScores(element, postings));
  const common = [...found[0].keys()].filter((document) => found.every((scores) => scores.has(document)));
  const gemiddeld = (document) => found.reduce((som, scores) => som + scores.get(document), 0) / found.length;
  return new Map(common.map((document) => [document, gemiddeld(document)]));
}

function elementScores(element, postings) {
  const scores = new Map();
  for (const [term, gewicht] of element) {
    const [documenten, sterktes] = postings.get(term);
    documenten.forEach((document, place) => plus(scores, document, sterktes[place] * gewicht));
  }
  return scores;
}
