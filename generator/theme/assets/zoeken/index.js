// Reads the index that generator/showing/zoeken/bestanden.py writes: the core once, the parts when they are needed.

/** Reads gzipped JSON; a server may have unpacked it already. */
async function read(url, options) {
  const response = await fetch(url, options);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const bytes = await response.arrayBuffer();
  const [first, second] = new Uint8Array(bytes, 0, 2);
  const isPacked = first === 0x1f && second === 0x8b;
  const stream = isPacked ? new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")) : bytes;
  return new Response(stream).json();
}

export class Zoekindex {
  #folder;
  #loaded = new Map();

  /** Opens the index in a folder, an absolute address that ends in /. */
  static async open(folder) {
    const kern = await read(new URL("kern.bin", folder), { cache: "no-cache" });
    return new Zoekindex(folder, kern);
  }

  constructor(folder, kern) {
    const woorden = kern.woorden.split("\n");
    const termVan = new Map(readTerms(kern.terug).map((term, place) => [woorden[place], term]));
    this.#folder = folder;
    const vaak = Array.from(kern.vaak, Number);
    const numbers = [kern.buiten, kern.uitleg, kern.later].map((steps) => new Set(rising(steps)));
    const [buiten, uitleg, later] = numbers;
    this.kern = { ...kern, woorden, termVan, vaak, buiten, uitleg, later };
  }

  #part(name) {
    if (!this.#loaded.has(name)) {
      const found = read(new URL(`${this.kern.versie}/${name}.bin`, this.#folder));
      found.catch(() => this.#loaded.delete(name));
      this.#loaded.set(name, found);
    }
    return this.#loaded.get(name);
  }

  /** Per term its documents and strengths: Map of term → [documents, strengths]. */
  async postings(terms) {
    const pairs = terms.map(async (term) => {
      const firsts = this.kern.postings;
      const number = firsts.findLastIndex((first) => first <= term);
      const [steps, sterktes] = (await this.#part(`postings/${number}`))[term - firsts[number]];
      return [term, [rising(steps), sterktes]];
    });
    return new Map(await Promise.all(pairs));
  }

  /** What is shown of a document: [card, plain text, what its page says first]; HTML is made by the generator. */
  async kaart(document) {
    const { perBestand } = this.kern;
    return (await this.#part(`kaarten/${Math.floor(document / perBestand)}`))[document % perBestand];
  }
}

/** Rising numbers from the steps between them. */
function rising(steps) {
  let number = 0;
  return steps.map((step) => (number += step));
}

/** The term of every word: 0 is a new term, 1 the newest, 2 the one before that. */
function readTerms(back) {
  let next = 0;
  return back.map((step) => (step ? next - step : next++));
}
