// What to say about a question under the box: how it was understood, and which words may have been meant.
import { showBegrip, showNietGezocht } from "./begrip.js";
import { element } from "./element.js";

/** Lines about a question and its words; `replaceWord(woord, other)` is called when somebody picks another word. */
export function makeUitleg(vraag, begrepen, { constanten, parser, replaceWord }) {
  const stil = showNietGezocht(parser.nietGezocht(vraag), constanten.begrip);
  const niet = stil ? [element("p", {}, stil)] : [];
  if (vraag && !begrepen.length) {
    return [...niet, element("p", {}, "Noem een onderwerp om te zoeken. Dit zijn alle inzichten.")];
  }
  const gelezen = begrepen.flatMap((begrip) => {
    const sentence = showBegrip(begrip, constanten.begrip);
    const words = begrip.hoe === "onbekend" ? parser.suggest(begrip.woord) : [];
    const buttons = words.map((word) => makeButton(word, () => replaceWord(begrip.woord, word)));
    return sentence ? [element("p", {}, sentence, ...makeQuestion(buttons))] : [];
  });
  return [...gelezen, ...niet];
}

function makeButton(text, press) {
  const button = element("button", { type: "button", className: "kz-chip" }, text);
  button.addEventListener("click", press);
  return button;
}

/** «Bedoel je a of b?», with a button for each word; nothing when there are none. */
function makeQuestion(buttons) {
  const parts = buttons.flatMap((button, place) => (place ? [" of ", button] : [button]));
  return parts.length ? [" Bedoel je ", ...parts, "?"] : [];
}
