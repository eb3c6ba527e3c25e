// Dutch words: cutting text into words.
// Its twin is generator/wording/taal.py; a test compares the two.

export const normalize = (text) =>
  text.normalize("NFKD").toLowerCase().replaceAll("’", "'").replace(/[\p{M}\p{Cf}]/gu, "");

const WOORD = /[a-z\d]+(?:[-.&][a-z\d]+)*\+*/g;

/** The words of a text: «cv-ketel» gives {vorm: "cvketel", delen: ["cv", "ketel"]}. */
export function tokenize(text) {
  return (normalize(text).replace(/'s\b/g, "").match(WOORD) ?? []).map((found) => {
    const delen = found.split(/[-.&]/);
    return { vorm: delen.join(""), delen: delen.length > 1 ? delen : [] };
  });
}

export const isLetters = (vorm) => /^[a-z]+$/.test(vorm);
