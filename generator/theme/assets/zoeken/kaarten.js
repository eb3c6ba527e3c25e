// Cards of results: the fragment that answers best, and the words that were found in it.
import { element } from "./element.js";
import { fragment } from "./fragment.js";
import { termsOf } from "./vraag.js";

/** The terms to mark for a question; a group of synonyms stands for its single words. */
export function termsToMark(begrepen, kern) {
  const first = kern.termen - kern.groepen.length;
  const singles = (groep) => groep.filter((frase) => frase.length === 1).flat();
  return new Set(termsOf(begrepen).flatMap((term) => (term < first ? [term] : singles(kern.groepen[term - first]))));
}

/** A card as an element, with a fragment under its title and the found words marked. */
export function makeCard(html, tekst, isHit) {
  const card = makeElement(html);
  const link = linkOf(card);
  link.replaceChildren(...marked(link.textContent, isHit));
  const shown = element("p", { className: "kz-fragment" }, ...marked(fragment(tekst, isHit), isHit));
  if (tekst) link.parentElement.after(shown);
  return card;
}

/** What the generator made and escaped, as an element. */
export function makeElement(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content.firstElementChild;
}

/** The link in the title of a card. */
export const linkOf = (card) => card.querySelector(".kz-bewering a");

/** Text as nodes, with found words in <mark>. */
function marked(text, isHit) {
  return text.split(/([^\s]+)/).map((piece) => {
    const [, before, woord, after] = piece.match(/^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su);
    if (!woord || !isHit(woord)) return document.createTextNode(piece);
    const nodes = new DocumentFragment();
    nodes.append(before, element("mark", {}, woord), after);
    return nodes;
  });
}
