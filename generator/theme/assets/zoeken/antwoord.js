// From a state of the page to its answer; nothing here touches the page.
import { count, refine } from "./facetten.js";

/** {begrepen, gevonden, documenten, tellingen}: without a subject to search for, all insights, newest first. */
export async function answer({ vraag, keuzes, sorteer }, kern, zoeker) {
  const { begrepen, treffers } = await zoeker.zoek(vraag);
  const alles = Array.from({ length: kern.inzichten }, (_, inzicht) => inzicht);
  const gevonden = begrepen.length ? treffers.map(([document]) => document) : alles;
  const gekozen = refine(gevonden, kern, keuzes);
  const documenten = sorteer === "datum" ? gekozen.toSorted((a, b) => a - b) : gekozen;
  return { begrepen, gevonden, documenten, tellingen: count(gevonden, kern, keuzes) };
}

/** How much was found, insights and other pages apart; with choices that leave nothing, of how much. */
export function countSentence({ begrepen, gevonden, documenten }, inzichten, vraag) {
  const voor = begrepen.length ? ` voor «${vraag}»` : "";
  if (gevonden.length && !documenten.length) return `0 van de ${plural(gevonden.length, "resultaat", "resultaten")}${voor}`;
  if (!documenten.length) return voor ? `Geen resultaten${voor}` : "Nog geen inzichten";
  const eigen = documenten.filter((document) => document < inzichten).length;
  const andere = documenten.length - eigen;
  const delen = [];
  if (eigen) delen.push(plural(eigen, "inzicht", "inzichten"));
  if (andere) delen.push(plural(andere, eigen ? "andere pagina" : "pagina", eigen ? "andere pagina's" : "pagina's"));
  return delen.join(" en ") + voor;
}

const plural = (getal, een, meer) => `${getal.toLocaleString("nl")} ${getal === 1 ? een : meer}`;
