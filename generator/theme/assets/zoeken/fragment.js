// The stretch of a text that answers a question best.

const LENGTH = 34; // words in a fragment
const BACK = 8; // words that it may begin earlier, to begin with a sentence

/** The words with the most hits: from the story, or from what stands around it when only that has any. */
export function fragment(tekst, isHit) {
  const parts = tekst.split("\n").map((part) => part.match(/[^\s]+/g) ?? []);
  const words = parts.find((part) => part.some(isHit)) ?? parts[0];
  if (words.length <= LENGTH) return words.join(" ");
  const start = sentenceStart(words, bestPlace(words, isHit));
  const end = start + LENGTH;
  return `${start ? "… " : ""}${words.slice(start, end).join(" ")}${end < words.length ? " …" : ""}`;
}

/** Where the stretch with the most hits begins. */
function bestPlace(words, isHit) {
  const hits = words.map((word) => (isHit(word) ? 1 : 0));
  let [best, most, sum] = [0, 0, 0];
  hits.forEach((hit, end) => {
    sum += hit - (hits[end - LENGTH] ?? 0);
    if (sum > most) [best, most] = [end - LENGTH + 1, sum];
  });
  return Math.max(0, best);
}

/** The beginning of a sentence that starts at most a few words earlier, else the place itself. */
function sentenceStart(words, place) {
  for (let begin = place; begin >= Math.max(0, place - BACK); begin--) {
    if (begin === 0 || /[.!?]$/.test(words[begin - 1])) return begin;
  }
  return place;
}
