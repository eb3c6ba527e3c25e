// Dutch words: cutting text into words, compounds into parts, and counting typing errors.
// The twin of taal.py and samenstellingen.py; a test compares the two.

export const normalize = (text) =>
  text.normalize("NFKD").toLowerCase().replaceAll("’", "'").replace(/[\p{M}\p{Cf}]/gu, "");

const WOORD = /[a-z0-9]+(?:[-.&][a-z0-9]+)*\+*/g;

/** The words of a text: «cv-ketel» gives {vorm: "cvketel", delen: ["cv", "ketel"]}. */
export function tokenize(text) {
  return (normalize(text).replace(/'s\b/g, "").match(WOORD) ?? []).map((found) => {
    const delen = found.split(/[-.&]/);
    return { vorm: delen.join(""), delen: delen.length > 1 ? delen : [] };
  });
}

export const isLetters = (vorm) => /^[a-z]+$/.test(vorm);

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
    return parts.length ? parts : this.#kern(vorm);
  }

  /** The last part of a compound whose first part is not known. */
  #kern(vorm) {
    const { vreemd, kern } = this.#taal;
    for (let cut = vreemd; cut <= vorm.length - kern; cut++) {
      const last = this.#geenDeel.has(vorm.slice(0, cut)) ? "" : this.#deel(vorm.slice(cut));
      if (last.length >= kern) return [last];
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
      const kern = stuk.slice(0, stuk.length - tussen.length);
      if (stuk.endsWith(tussen) && this.#bekend.has(kern)) return kern;
    }
    return "";
  }
}

const shortest = (parts) => Math.min(...parts.map((part) => part.length));
const isBetter = (a, b) => a.length < b.length || (a.length === b.length && shortest(a) > shortest(b));

/** How many letters were added, dropped, changed or swapped; a letter that is not easily typed for another counts twice. */
export function editDistance(een, ander, hoogstens, verwisselbaar) {
  const verschil = (a, b) => (a === b ? 0 : verwisselbaar.has(a + b) || verwisselbaar.has(b + a) ? 1 : 2);
  let voorlast = [];
  let vorige = Array.from({ length: ander.length + 1 }, (_, i) => i);
  for (let row = 1; row <= een.length; row++) {
    const nu = [row];
    for (let column = 1; column <= ander.length; column++) {
      const wissel = vorige[column - 1] + verschil(een[row - 1], ander[column - 1]);
      let cost = Math.min(vorige[column] + 1, nu[column - 1] + 1, wissel);
      if (row > 1 && column > 1 && een[row - 1] === ander[column - 2] && een[row - 2] === ander[column - 1]) {
        cost = Math.min(cost, voorlast[column - 2] + 1);
      }
      nu.push(cost);
    }
    if (Math.min(...nu) > hoogstens) return hoogstens + 1;
    [voorlast, vorige] = [vorige, nu];
  }
  return vorige[ander.length];
}
