// The words of the site in their order: by beginning, end or length, and by how often they are used.
import { isLetters } from "./woorden.js";

export class Woordenlijst {
  #woorden;
  #vaak;
  #perLength;

  constructor({ woorden, vaak }) {
    this.#woorden = woorden;
    this.#vaak = vaak;
  }

  /** The places of the words that begin with this; else of those that end with it. */
  placesOf(piece) {
    const places = [];
    for (let place = this.#firstPlace(piece); this.#woorden[place]?.startsWith(piece); place++) places.push(place);
    if (places.length) return places;
    return [...this.#woorden.keys()].filter((place) => this.#woorden[place].endsWith(piece));
  }

  /** The words at these places, most used first. */
  mostUsed(places, most) {
    const sorted = places.toSorted((a, b) => this.#vaak[b] - this.#vaak[a] || a - b);
    return sorted.slice(0, most).map((place) => this.#woorden[place]);
  }

  /** The words of about this length, in their order, with how often they are used. */
  ofLength(length, difference) {
    this.#perLength ??= placesPerLength(this.#woorden);
    const places = [];
    for (let near = length - difference; near <= length + difference; near++) {
      places.push(...(this.#perLength.get(near) ?? []));
    }
    return places.sort((a, b) => a - b).map((place) => [this.#woorden[place], this.#vaak[place]]);
  }

  #firstPlace(begin) {
    let [low, high] = [0, this.#woorden.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#woorden[middle] < begin) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function placesPerLength(woorden) {
  const found = new Map();
  woorden.forEach((woord, place) => {
    if (!isLetters(woord)) return;
    if (found.has(woord.length)) found.get(woord.length).push(place);
    else found.set(woord.length, [place]);
  });
  return found;
}
