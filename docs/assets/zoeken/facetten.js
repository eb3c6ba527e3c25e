// Narrowing down: within a facet any chosen value will do, between facets all must hold.

/** The places of the values of one insight. */
const waarden = (facet, inzicht) => facet.combinaties[facet.van[inzicht]];
const past = (facet, inzicht, keuze) =>
  !keuze?.size || waarden(facet, inzicht).some((place) => keuze.has(facet.waarden[place][0]));

/** The documents that fit a choice, in their order; pages that are no insight have no facets. */
export function verfijn(documenten, kern, keuzes) {
  if (!kern.facetten.some((facet) => keuzes.get(facet.id)?.size)) return documenten;
  return documenten.filter(
    (document) => document < kern.inzichten && kern.facetten.every((f) => past(f, document, keuzes.get(f.id))),
  );
}

/** Per facet how many of the documents each value would give, with the choices in the other facets: Map of id → counts. */
export function tel(documenten, kern, keuzes) {
  const inzichten = documenten.filter((document) => document < kern.inzichten);
  return new Map(
    kern.facetten.map((facet) => {
      const andere = kern.facetten.filter((other) => other !== facet);
      const counts = facet.waarden.map(() => 0);
      for (const inzicht of inzichten) {
        if (!andere.every((other) => past(other, inzicht, keuzes.get(other.id)))) continue;
        for (const place of waarden(facet, inzicht)) counts[place] += 1;
      }
      return [facet.id, counts];
    }),
  );
}
