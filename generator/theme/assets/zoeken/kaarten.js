// Cards of results: the fragment that answers best, and the words that were found in it.
import { tokenize } from "./woorden.js";

const LANG = 34; // words in a fragment
const STUK = /[^\s]+/g;

/** The terms that a question is about, for marking; a group of synonyms stands for its single words. */
export function termsOf(begrepen, kern) {
  const first = kern.termen - kern.groepen.length;
  const terms = begrepen.flatMap(({ clausules }) => clausules.flatMap((c) => c.elementen.flat().map(([term]) => term)));
  return new Set(terms.flatMap((term) => (term < first ? [term] : kern.groepen[term - first].filter((frase) => frase.length === 1).flat())));
}

/** A card as an element, with a fragment under its title and the found words marked. */
export function makeCard(html, tekst, terms, kern, parser) {
  const template = document.createElement("template");
  template.innerHTML = html; // made and escaped by the generator
  const kaart = template.content.firstElementChild;
  const isHit = (woord) => {
    const vormen = tokenize(woord).flatMap((found) => [found.vorm, ...parser.delen(found)]);
    return vormen.some((vorm) => terms.has(kern.termVan.get(vorm)));
  };
  const titel = kaart.querySelector(".kz-kaart__titel");
  const link = titel.querySelector("a");
  link.replaceChildren(...marked(link.textContent, isHit));
  if (tekst) {
    const p = document.createElement("p");
    p.className = "kz-kaart__fragment";
    p.append(...marked(fragment(tekst, isHit), isHit));
    titel.after(p);
  }
  return kaart;
}

/** The stretch of text with the most found words: from the story, or from what stands around it when only that has any. */
function fragment(tekst, isHit) {
  const delen = tekst.split("\n").map((deel) => deel.match(STUK) ?? []);
  const stukken = delen.find((deel) => deel.some(isHit)) ?? delen[0];
  if (stukken.length <= LANG) return stukken.join(" ");
  const hits = stukken.map((stuk) => (isHit(stuk) ? 1 : 0));
  let [best, most, som] = [0, 0, 0];
  hits.forEach((hit, end) => {
    som += hit - (hits[end - LANG] ?? 0);
    if (som > most) [best, most] = [end - LANG + 1, som];
  });
  const start = sentenceStart(stukken, Math.max(0, best));
  const slot = start + LANG < stukken.length ? " …" : "";
  return `${start ? "… " : ""}${stukken.slice(start, start + LANG).join(" ")}${slot}`;
}

/** The beginning of a sentence that starts at most a few words earlier, else the place itself. */
function sentenceStart(stukken, place) {
  for (let begin = place; begin >= Math.max(0, place - 8); begin--) {
    if (begin === 0 || /[.!?]$/.test(stukken[begin - 1])) return begin;
  }
  return place;
}

/** Text as nodes, with found words in <mark>. */
function marked(tekst, isHit) {
  return tekst.split(/([^\s]+)/).map((stuk) => {
    const [, voor, woord, na] = stuk.match(/^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su);
    if (!woord || !isHit(woord)) return document.createTextNode(stuk);
    const mark = document.createElement("mark");
    mark.textContent = woord;
    const nodes = new DocumentFragment();
    nodes.append(voor, mark, na);
    return nodes;
  });
}
