// Narrowing down: within a facet any chosen value will do, between facets all must hold.

/** The places of the values of one insight. */
const placesOf = (facet, inzicht) => facet.combinaties[facet.van[inzicht]];
const fits = (facet, inzicht, keuze) =>
  !keuze?.size || placesOf(facet, inzicht).some((place) => keuze.has(facet.waarden[place][0]));

/** The documents that fit a choice, in their order; pages that are no insight have no facets. */
export function refine(documenten, kern, keuzes) {
  if (!kern.facetten.some((facet) => keuzes.get(facet.id)?.size)) return documenten;
  return documenten.filter(
    (document) =>
      document < kern.inzichten && kern.facetten.every((facet) => fits(facet, document, keuzes.get(facet.id))),
  );
}

/** Per facet how many documents each value would give, with the choices in the other facets: Map of id → counts. */
export function count(documenten, kern, keuzes) {
  const { facetten, inzichten } = kern;
  const counts = facetten.map((facet) => facet.waarden.map(() => 0));
  for (const inzicht of documenten) {
    if (inzicht >= inzichten) continue;
    const missed = facetten.filter((facet) => !fits(facet, inzicht, keuzes.get(facet.id)));
    facetten.forEach((facet, number) => {
      if (missed.length > 1 || (missed.length && missed[0] !== facet)) return;
      for (const place of placesOf(facet, inzicht)) counts[number][place] += 1;
    });
  }
  return new Map(facetten.map((facet, number) => [facet.id, counts[number]]));
}
