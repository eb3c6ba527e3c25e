// The state of the search page is its address: it can be shared, reloaded and walked back to.
import "../adres.js";

const { adres } = globalThis;
const STEP = 10; // results that come at a time
const MOST = 200; // results at most, and letters of a question

/** {vraag, keuzes: Map of facet id → Set of value ids, sorteer, toon}. */
export function readAddress(facetten) {
  const said = adres.read();
  const known = (facet) => new Set(facet.waarden.map(([id]) => id));
  return {
    vraag: (said.get("q") ?? "").trim().slice(0, MOST),
    keuzes: new Map(facetten.map((f) => [f.id, new Set(said.getAll(f.id).filter((id) => known(f).has(id)))])),
    sorteer: said.get("sorteer") === "datum" ? "datum" : "",
    toon: Math.min(MOST, Math.max(STEP, Number(said.get("toon")) || STEP)),
  };
}

/** Whether the page was opened without a question or a choice. */
export const isBare = () => !String(adres.read());

export const more = (state) => ({ ...state, toon: state.toon + STEP });
export const again = (state, other) => ({ ...state, ...other, toon: STEP });

/** What the address says of a state: pairs of a name and a value. */
const pairs = ({ vraag, keuzes, sorteer, toon }) => [
  ["q", vraag],
  ...[...keuzes].flatMap(([facet, ids]) => [...ids].map((id) => [facet, id])),
  ["sorteer", sorteer],
  ["toon", toon > STEP ? toon : ""],
];

/** Writes the state in the address: as a new step, or in place of the step of a moment ago. */
export const pushAddress = (state) => adres.push(pairs(state));
export const replaceAddress = (state) => adres.replace(pairs(state));
