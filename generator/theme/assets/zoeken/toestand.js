// The state of the search page is its address: it can be shared, reloaded and walked back to.

const STAP = 10;

/** {vraag, keuzes: Map of facet id → Set of value ids, sorteer, toon}. */
export function readAddress(facetten) {
  const adres = new URLSearchParams(location.search);
  const bekend = (facet) => new Set(facet.waarden.map(([id]) => id));
  return {
    vraag: (adres.get("q") ?? "").trim().slice(0, 200),
    keuzes: new Map(facetten.map((f) => [f.id, new Set(adres.getAll(f.id).filter((id) => bekend(f).has(id)))])),
    sorteer: adres.get("sorteer") === "datum" ? "datum" : "",
    toon: Math.min(200, Math.max(STAP, Number(adres.get("toon")) || STAP)),
  };
}

export const more = (toestand) => ({ ...toestand, toon: toestand.toon + STAP });
export const again = (toestand, anders) => ({ ...toestand, ...anders, toon: STAP });

/** Writes the state in the address: as a new step, or in place of the step of a moment ago. */
export function writeAddress({ vraag, keuzes, sorteer, toon }, nieuweStap) {
  const adres = new URLSearchParams();
  if (vraag) adres.set("q", vraag);
  for (const [facet, ids] of keuzes) for (const id of ids) adres.append(facet, id);
  if (sorteer) adres.set("sorteer", sorteer);
  if (toon > STAP) adres.set("toon", toon);
  if (String(adres) === String(new URLSearchParams(location.search))) return;
  history[nieuweStap ? "pushState" : "replaceState"](null, "", String(adres) ? `?${adres}` : location.pathname);
}
