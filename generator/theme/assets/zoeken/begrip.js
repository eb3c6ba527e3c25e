// Says how a question was understood, when that was not simply word for word.
import { element } from "./element.js";

const citaat = (woord) => `«${woord}»`;
const opsomming = (woorden) => woorden.slice(0, 4).join(", ") + (woorden.length > 4 ? " …" : "");
const buiten = ({ woord }) => `${citaat(woord)} staat in geen inzicht; dit komt er het dichtst bij.`;
const ZIN = {
  delen: ({ woord, als }) => `${citaat(woord)} staat nergens zo; we zochten op ${als.join(" en ")}.`,
  stuk: ({ woord, als }) => `${citaat(woord)} gelezen als een stuk van ${opsomming(als)}.`,
  typefout: ({ woord, als }) => `${citaat(woord)} staat nergens; we zochten op ${als[0]}.`,
  verwant: ({ woord, als }) => `${citaat(woord)} staat nergens zo; we zochten op ${opsomming(als)}.`,
};

/** Lines about a question and its words; `zoek(woord, door)` is called when somebody picks another word. */
export function makeNotes(vraag, begrepen, suggesties, zoek) {
  if (vraag && !begrepen.length) return [element("p", {}, "Noem een onderwerp om te zoeken. Dit zijn alle inzichten.")];
  return begrepen.flatMap((begrip) => {
    if (begrip.hoe === "zelf") return begrip.buiten ? [element("p", {}, buiten(begrip))] : [];
    if (begrip.hoe !== "onbekend") return [element("p", {}, ZIN[begrip.hoe](begrip))];
    const words = suggesties(begrip.woord).map((woord) => {
      const button = element("button", { type: "button", className: "kz-chip" }, woord);
      button.addEventListener("click", () => zoek(begrip.woord, woord));
      return button;
    });
    const vraag = words.length ? [" Bedoel je ", ...words.flatMap((w, i) => (i ? [" of ", w] : [w])), "?"] : [];
    return [element("p", {}, `${citaat(begrip.woord)} komt nergens voor.`, ...vraag)];
  });
}
