// The names of pages: which a question says, where a klantgroep and a thema meet, and which look like a word.
// Its twin is generator/knowing/zoeken/namen.py; a test compares the two.

/** The names of the pages of one index. */
export class Namen {
  #kruisingen;
  #assen;
  #constanten;
  #perFrase = new Map();
  #perTerm = new Map();

  constructor({ namen, kruisingen, constanten }) {
    this.#kruisingen = kruisingen;
    this.#assen = [0, 1].map((axis) => new Set(kruisingen.map((kruising) => kruising[axis])));
    this.#constanten = constanten.namen;
    const gekruist = new Set(kruisingen.map((kruising) => kruising.at(-1)));
    for (const [frase, document] of namen) {
      addTo(this.#perFrase, String(frase), document);
      for (const term of gekruist.has(document) ? [] : frase) addTo(this.#perTerm, term, document);
    }
  }

  /** The documents that a question names, with how much of the question that name is. */
  genoemd(termen) {
    const found = new Map();
    for (const [start, end] of frases(termen.length)) {
      for (const document of this.#perFrase.get(String(termen.slice(start, end))) ?? []) {
        found.set(document, Math.max(found.get(document) ?? 0, (end - start) / termen.length));
      }
    }
    return found;
  }

  /** The document where a klantgroep and a thema meet that are both named: as fully as can be. */
  kruising(termen) {
    const genoemd = new Map([...this.#halfGenoemd(termen), ...this.genoemd(termen)]);
    let [best, most] = [null, 0];
    for (const [klantgroep, thema, document] of this.#kruisingen) {
      const deel = genoemd.has(klantgroep) && genoemd.has(thema) ? genoemd.get(klantgroep) + genoemd.get(thema) : 0;
      if (deel > most) [best, most] = [document, deel];
    }
    return best;
  }

  /** The klantgroepen and themas of which a question says one word that no other of them has. */
  #halfGenoemd(termen) {
    const found = new Map();
    for (const term of termen) {
      for (const axis of this.#assen) {
        const withTerm = [...new Set(this.#perTerm.get(term))].filter((document) => axis.has(document));
        if (withTerm.length === 1) found.set(withTerm[0], this.#constanten.HALF / termen.length);
      }
    }
    return found;
  }

  /** The documents with one of these terms in their name, in the order of the terms. */
  dichtbij(termen) {
    return [...new Set(termen.flatMap((term) => this.#perTerm.get(term) ?? []))].slice(0, this.#constanten.DICHTBIJ);
  }
}

/** Every start and end of neighbouring words among so many. */
export function* frases(length) {
  for (let start = 0; start < length; start++) for (let end = start + 1; end <= length; end++) yield [start, end];
}

function addTo(map, key, document) {
  if (map.has(key)) map.get(key).push(document);
  else map.set(key, [document]);
}
