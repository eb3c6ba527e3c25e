// Narrowing down: within a facet any chosen value will do, between facets all must hold.

/** The places of the values of one insight. */
const waarden = (facet, inzicht) => facet.combinaties[facet.van[inzicht]];
const fits = (facet, inzicht, keuze) =>
  !keuze?.size || waarden(facet, inzicht).some((place) => keuze.has(facet.waarden[place][0]));

/** The documents that fit a choice, in their order; pages that are no insight have no facets. */
export function refine(documenten, kern, keuzes) {
  if (!kern.facetten.some((facet) => keuzes.get(facet.id)?.size)) return documenten;
  return documenten.filter(
    (document) => document < kern.inzichten && kern.facetten.every((f) => fits(f, document, keuzes.get(f.id))),
  );
}

/** Per facet how many of the documents each value would give, with the choices in the other facets: Map of id → counts. */
export function count(documenten, kern, keuzes) {
  const { facetten, inzichten } = kern;
  const counts = facetten.map((facet) => facet.waarden.map(() => 0));
  for (const inzicht of documenten) {
    if (inzicht >= inzichten) continue;
    const mist = facetten.filter((facet) => !fits(facet, inzicht, keuzes.get(facet.id)));
    facetten.forEach((facet, number) => {
      if (mist.length > 1 || (mist.length && mist[0] !== facet)) return;
      for (const place of waarden(facet, inzicht)) counts[number][place] += 1;
    });
  }
  return new Map(facetten.map((facet, number) => [facet.id, counts[number]]));
}
