// Says how a question was understood, when that was not simply word for word.
import { element } from "./element.js";

const MOST = 4;
const enumerate = (words) => words.slice(0, MOST).join(", ") + (words.length > MOST ? " …" : "");
const ZINNEN = {
  delen: ({ woord, als }) => `«${woord}» staat nergens zo; we zochten op ${als.join(" en ")}.`,
  stuk: ({ woord, als }) => `«${woord}» gelezen als een stuk van ${enumerate(als)}.`,
  typefout: ({ woord, als }) => `«${woord}» staat nergens; we zochten op ${als[0]}.`,
  verwant: ({ woord, als }) => `«${woord}» staat nergens zo; we zochten op ${enumerate(als)}.`,
  onbekend: ({ woord }) => `«${woord}» komt nergens voor.`,
  zelf: ({ woord, buiten }) => (buiten ? `«${woord}» staat in geen inzicht; dit komt er het dichtst bij.` : ""),
};

/** Lines about a question and its words; `replaceWord(woord, other)` is called when somebody picks another word. */
export function makeNotes(vraag, begrepen, parser, replaceWord) {
  if (vraag && !begrepen.length) return [element("p", {}, "Noem een onderwerp om te zoeken. Dit zijn alle inzichten.")];
  return begrepen.flatMap((begrip) => {
    const sentence = ZINNEN[begrip.hoe](begrip);
    const words = begrip.hoe === "onbekend" ? parser.suggest(begrip.woord) : [];
    const buttons = words.map((word) => makeButton(word, () => replaceWord(begrip.woord, word)));
    return sentence ? [element("p", {}, sentence, ...makeQuestion(buttons))] : [];
  });
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
