// Reads the index that generator/showing/zoeken/bestanden.py writes: the core once, the parts when they are needed.

/** Reads gzipped JSON; a server may have unpacked it already. */
async function read(url, options) {
  const response = await fetch(url, options);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const bytes = await response.arrayBuffer();
  const [een, twee] = new Uint8Array(bytes, 0, 2);
  const packed = een === 0x1f && twee === 0x8b;
  const stream = packed ? new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")) : bytes;
  return new Response(stream).json();
}

export class Zoekindex {
  #map;
  #loaded = new Map();

  /** Opens the index in a folder, an absolute address that ends in /. */
  static async open(map) {
    const kern = await read(new URL("kern.bin", map), { cache: "no-cache" });
    return new Zoekindex(map, kern);
  }

  constructor(map, kern) {
    this.#map = map;
    this.kern = { ...kern, woorden: kern.woorden.split("\n"), vaak: Array.from(kern.vaak, Number) };
    this.kern.buiten = new Set(rising(kern.buiten));
    this.kern.termVan = new Map(termen(kern.terug).map((term, place) => [this.kern.woorden[place], term]));
  }

  #deel(naam) {
    if (!this.#loaded.has(naam)) {
      const found = read(new URL(`${this.kern.versie}/${naam}.bin`, this.#map));
      found.catch(() => this.#loaded.delete(naam));
      this.#loaded.set(naam, found);
    }
    return this.#loaded.get(naam);
  }

  /** Per term its documents and strengths: Map of term → [documents, strengths]. */
  async postings(terms) {
    const pairs = terms.map(async (term) => {
      const begin = this.kern.postings;
      const number = begin.findLastIndex((first) => first <= term);
      const [stappen, sterktes] = (await this.#deel(`postings/${number}`))[term - begin[number]];
      return [term, [rising(stappen), sterktes]];
    });
    return new Map(await Promise.all(pairs));
  }

  /** The card of a document: [HTML made by the generator, plain text]. */
  async kaart(document) {
    const { perBestand } = this.kern;
    return (await this.#deel(`kaarten/${Math.floor(document / perBestand)}`))[document % perBestand];
  }
}

/** Rising numbers from the steps between them. */
function rising(stappen) {
  let number = 0;
  return stappen.map((stap) => (number += stap));
}

/** The term of every word: 0 is a new term, 1 the newest, 2 the one before that. */
function termen(terug) {
  let nieuw = 0;
  return terug.map((stap) => (stap ? nieuw - stap : nieuw++));
}
