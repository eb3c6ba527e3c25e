// Words of one family: «huis» and «huizen», «verhuisd» and «verhuizen», «repareren» and «reparatie».
// Its twin is generator/wording/families.py; a test compares the two.
import { isLetters } from "./woorden.js";

const [HEEL, LANG, KORT] = [0, 1, 2];
const MINSTENS = 4;
const DEELWOORD = /^((?:aan|achter|af|bij|door|in|mee|na|om|op|over|terug|toe|uit|voor)?)ge(?=.{4,}[dtn]e?$)/;
const WERKWOORD = ["t", "d", "te", "de", "ten", "den"];
const STAM = /.{4}[^e]$/;
const OPEN = /(^|[^aeiou])([aeou])([^aeiouwx])$/;
const HARD = { v: "f", z: "s" };

/** The keys of a word: itself, and the stems that its endings leave. */
export function familyKeys(vorm, { UITGANGEN, MET_GE }) {
  const werkwoord = MET_GE.some((stem) => vorm.startsWith(stem)) ? vorm : vorm.replace(DEELWOORD, "$1");
  const found = new Map([[werkwoord, LANG], [vorm, HEEL]]);
  for (const whole of new Set([vorm, werkwoord])) {
    for (const uitgang of UITGANGEN) {
      if (!whole.endsWith(uitgang)) continue;
      const rest = whole.slice(0, -uitgang.length);
      if (rest.length < 3 || (WERKWOORD.includes(uitgang) && !STAM.test(rest))) continue;
      const klinker = "aei".includes(uitgang[0]);
      const soort = rest.length >= (klinker && uitgang.length > 1 ? MINSTENS : MINSTENS + 1) ? LANG : KORT;
      for (const stem of klinker ? stammen(rest) : [rest]) found.set(stem, Math.min(found.get(stem) ?? KORT, soort));
    }
  }
  return found;
}

/** How a stem is written without the vowel that followed: hall-en, hal; hal-en, haal; huiz-en, huis. */
function stammen(rest) {
  const last = rest.at(-1);
  if (last === rest.at(-2)) return [rest.slice(0, -1)];
  const hard = rest.slice(0, -1) + (HARD[last] ?? last);
  return OPEN.test(hard) ? [hard, hard.replace(OPEN, "$1$2$2$3")] : [hard];
}

/** The families of a list of words. */
export class Families {
  #constanten;
  #perSleutel = new Map();

  constructor(woorden, constanten) {
    this.#constanten = constanten;
    woorden.forEach((woord, place) => {
      if (woord.length < 3 || !isLetters(woord)) return;
      for (const sleutel of familyKeys(woord, constanten)) {
        const key = String(sleutel);
        if (this.#perSleutel.has(key)) this.#perSleutel.get(key).push(place);
        else this.#perSleutel.set(key, [place]);
      }
    });
  }

  /** The places of the words that are family of a word. */
  relatives(vorm) {
    const places = new Set();
    for (const [sleutel, soort] of isLetters(vorm) ? familyKeys(vorm, this.#constanten) : []) {
      for (const andere of [HEEL, LANG, KORT]) {
        if (soort !== HEEL && andere !== HEEL && !(soort === LANG && andere === LANG)) continue;
        for (const place of this.#perSleutel.get(`${sleutel},${andere}`) ?? []) places.add(place);
      }
    }
    return [...places];
  }
}
