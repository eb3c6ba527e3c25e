// The state of the search page is its address: it can be shared, reloaded and walked back to.
import "../adres.js";

const { adres } = globalThis;
const STAP = 10;

/** {vraag, keuzes: Map of facet id → Set of value ids, sorteer, toon}. */
export function readAddress(facetten) {
  const said = adres.read();
  const bekend = (facet) => new Set(facet.waarden.map(([id]) => id));
  return {
    vraag: (said.get("q") ?? "").trim().slice(0, 200),
    keuzes: new Map(facetten.map((f) => [f.id, new Set(said.getAll(f.id).filter((id) => bekend(f).has(id)))])),
    sorteer: said.get("sorteer") === "datum" ? "datum" : "",
    toon: Math.min(200, Math.max(STAP, Number(said.get("toon")) || STAP)),
  };
}

/** Whether the page was opened without a question or a choice. */
export const isBare = () => !String(adres.read());

export const more = (toestand) => ({ ...toestand, toon: toestand.toon + STAP });
export const again = (toestand, anders) => ({ ...toestand, ...anders, toon: STAP });

/** What the address says of a state: pairs of a name and a value. */
const pairs = ({ vraag, keuzes, sorteer, toon }) => [
  ["q", vraag],
  ...[...keuzes].flatMap(([facet, ids]) => [...ids].map((id) => [facet, id])),
  ["sorteer", sorteer],
  ["toon", toon > STAP ? toon : ""],
];

/** Writes the state in the address: as a new step, or in place of the step of a moment ago. */
export const pushAddress = (toestand) => adres.push(pairs(toestand));
export const replaceAddress = (toestand) => adres.replace(pairs(toestand));
