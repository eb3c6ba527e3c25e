// Dutch words: cutting text into words.
// Its twin is generator/wording/taal.py; a test compares the two.

export const normalize = (text) =>
  text.normalize("NFKD").toLowerCase().replaceAll("’", "'").replace(/[\p{M}\p{Cf}]/gu, "");

const WOORD = /[a-z\d]+(?:[-.&][a-z\d]+)*\+*/g;

/** The words of a text: «cv-ketel» gives {vorm: "cvketel", delen: ["cv", "ketel"]}; «7,7» is 7.7, «70+» is 70-plus. */
export function tokenize(text) {
  const plain = normalize(text)
    .replace(/'s\b/g, "")
    .replace(/(\d),(?=\d)/g, "$1.")
    .replace(/(\d)\+(?![+a-z\d])/g, "$1-plus");
  return (plain.match(WOORD) ?? []).map(toWoord);
}

function toWoord(found) {
  if (/^\d\d?\d?(?:\.\d\d\d)+$/.test(found)) return { vorm: found.replaceAll(".", ""), delen: [] };
  if (/^\d+\.\d+$/.test(found)) return { vorm: found, delen: [] };
  const delen = found.split(/[-.&]/);
  return { vorm: delen.join(""), delen: delen.length > 1 ? delen : [] };
}

export const isLetters = (vorm) => /^[a-z]+$/.test(vorm);
