// Asking the index: any word may match, but documents that cover more of the question count for much more.
// Its twin is generator/knowing/zoeken/zoeker.py; a test compares the two.
import { Namen } from "./namen.js";
import { QuestionParser, termsOf } from "./vraag.js";

export class Zoeker {
  #index;
  #constanten;
  #namen;

  constructor(index) {
    this.#index = index;
    this.#constanten = index.kern.constanten.zoeker;
    this.parser = new QuestionParser(index.kern);
    this.#namen = new Namen(index.kern);
  }

  /** {treffers: [[document, score]], begrepen, volledig, kruising}: best first, newest first among equals. */
  async zoek(vraag) {
    const begrepen = this.parser.parse(vraag);
    const postings = await this.#index.postings(termsOf(begrepen));
    const scores = new Map();
    const coverage = new Map();
    const woorden = new Map();
    let total = 0;
    for (const begrip of begrepen) {
      const points = sumClauses(begrip.clausules, postings);
      if (!points.size) Object.assign(begrip, { hoe: "onbekend", als: [] });
      const gewicht = this.#gewicht(points.size);
      total += gewicht;
      for (const [document, score] of points) {
        addTo(scores, document, score);
        addTo(coverage, document, gewicht);
        addTo(woorden, document, 1);
      }
    }
    const termen = begrepen.map((begrip) => begrip.term);
    for (const [document, part] of this.#namen.genoemd(termen)) {
      const more = 1 + this.#constanten.GENOEMD * part * part;
      if (scores.has(document)) scores.set(document, scores.get(document) * more);
    }
    const known = begrepen.filter(({ hoe }) => hoe !== "onbekend").length;
    const volledig = new Set([...woorden.keys()].filter((document) => woorden.get(document) === known));
    const kruising = this.#namen.kruising(termen);
    return { treffers: this.#best(scores, coverage, total), begrepen, volledig, kruising };
  }

  /** The documents whose name looks most like the words that the site does not know. */
  dichtbij(begrepen) {
    const unknown = begrepen.filter(({ hoe }) => hoe === "onbekend");
    return this.#namen.dichtbij(unknown.flatMap(({ woord }) => this.parser.near(woord)));
  }

  /** The documents, best first, each counted by the square of how much of the question it covers. */
  #best(scores, coverage, total) {
    const treffers = [...scores].map(([document, score]) => {
      const part = coverage.get(document) / total;
      return [document, score * (part * part)];
    });
    treffers.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const threshold = this.#constanten.ONDERGRENS * (treffers[0]?.[1] ?? 0);
    return treffers.filter(([, score]) => score >= threshold);
  }

  /** How much a word counts for coverage; a word that nothing is about counts not at all. */
  #gewicht(treffers) {
    const { AFVLAKKING, SCHAAL } = this.#constanten;
    const { documenten } = this.#index.kern;
    if (!treffers) return 0;
    const inverseDocumentFrequency = Math.log(1 + (documenten - treffers + AFVLAKKING) / (treffers + AFVLAKKING));
    return 1 + Math.round(SCHAAL * inverseDocumentFrequency);
  }
}

const addTo = (map, key, value) => map.set(key, (map.get(key) ?? 0) + value);

/** What each document scores on one word of the question. */
function sumClauses(clausules, postings) {
  const points = new Map();
  for (const clausule of clausules) {
    for (const [document, score] of clauseScores(clausule, postings)) addTo(points, document, score * clausule.gewicht);
  }
  return points;
}

function clauseScores({ elementen }, postings) {
  const found = elementen.map((element) => elementScores(element, postings));
  const common = [...found[0].keys()].filter((document) => found.every((scores) => scores.has(document)));
  const mean = (document) => found.reduce((sum, scores) => sum + scores.get(document), 0) / found.length;
  return new Map(common.map((document) => [document, mean(document)]));
}

function elementScores(element, postings) {
  const scores = new Map();
  for (const [term, gewicht] of element) {
    const [documenten, sterktes] = postings.get(term);
    documenten.forEach((document, place) => addTo(scores, document, sterktes[place] * gewicht));
  }
  return scores;
}
