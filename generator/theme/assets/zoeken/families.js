// Words of one family: «huis» and «huizen», «verhuisd» and «verhuizen», «repareren» and «reparatie».
// Its twin is generator/wording/families.py; a test compares the two.
import { isLetters } from "./woorden.js";

/** The families of a list of words. */
export class Families {
  #constanten;
  #keys;
  #perKey = new Map();

  constructor(woorden, constanten) {
    this.#constanten = constanten;
    this.#keys = makeFamilyKeys(constanten);
    woorden.forEach((woord, place) => {
      if (woord.length < constanten.SHORTEST_REST || !isLetters(woord)) return;
      for (const pair of this.#keys(woord)) {
        const key = String(pair);
        if (this.#perKey.has(key)) this.#perKey.get(key).push(place);
        else this.#perKey.set(key, [place]);
      }
    });
  }

  /** The places of the words that are family of a word. */
  relatives(vorm) {
    const { HEEL, LANG, KORT } = this.#constanten.REST;
    const places = new Set();
    for (const [key, rest] of isLetters(vorm) ? this.#keys(vorm) : []) {
      for (const other of [HEEL, LANG, KORT]) {
        if (rest !== HEEL && other !== HEEL && !(rest === LANG && other === LANG)) continue;
        for (const place of this.#perKey.get(`${key},${other}`) ?? []) places.add(place);
      }
    }
    return [...places];
  }
}

/** Gives the function that finds the keys of a word: itself, and the stems that its endings leave. */
function makeFamilyKeys(constanten) {
  const { UITGANGEN, MET_GE, SHORTEST_REST, SHORTEST_SHARED, VERB_ENDINGS, VOWELS } = constanten;
  const { HEEL, LANG, KORT } = constanten.REST;
  const participle = new RegExp(constanten.PARTICIPLE);
  const verbStem = new RegExp(constanten.VERB_STEM);
  const stems = makeStems(constanten);

  return (vorm) => {
    const withoutGe = MET_GE.some((stem) => vorm.startsWith(stem)) ? vorm : vorm.replace(participle, "$1");
    const found = new Map([[withoutGe, LANG], [vorm, HEEL]]);
    for (const whole of new Set([vorm, withoutGe])) {
      for (const ending of UITGANGEN) {
        if (!whole.endsWith(ending)) continue;
        const rest = whole.slice(0, -ending.length);
        if (rest.length < SHORTEST_REST || (VERB_ENDINGS.includes(ending) && !verbStem.test(rest))) continue;
        const vowel = VOWELS.includes(ending[0]);
        const shortest = vowel && ending.length > 1 ? SHORTEST_SHARED : SHORTEST_SHARED + 1;
        const kind = rest.length >= shortest ? LANG : KORT;
        for (const left of vowel ? stems(rest) : [rest]) found.set(left, Math.min(found.get(left) ?? KORT, kind));
      }
    }
    return found;
  };
}

/** Gives the function that writes a stem without the vowel that followed: hall-en, hal; hal-en, haal; huiz-en, huis. */
function makeStems({ HARD, OPEN_SYLLABLE }) {
  const openSyllable = new RegExp(OPEN_SYLLABLE);

  return (rest) => {
    const last = rest.at(-1);
    if (rest.endsWith(last + last)) return [rest.slice(0, -1)];
    const hard = rest.slice(0, -1) + (HARD[last] ?? last);
    return openSyllable.test(hard) ? [hard, hard.replace(openSyllable, "$1$2$2$3")] : [hard];
  };
}
