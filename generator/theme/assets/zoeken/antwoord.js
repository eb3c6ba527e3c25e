// From a state of the page to its answer; nothing here touches the page.
import { count, refine } from "./facetten.js";
import { deelIn } from "./indeling.js";

/** {begrepen, found, documenten, groepen, counts, …}: without a subject all insights, newest first, what is yet to come last. */
export async function findAnswer({ vraag, keuzes, sorteer }, kern, zoeker) {
  const { begrepen, treffers, volledig, kruising } = await zoeker.zoek(vraag);
  const newest = Array.from({ length: kern.inzichten }, (_, inzicht) => inzicht);
  const all = newest.toSorted((a, b) => kern.later.has(a) - kern.later.has(b));
  const found = begrepen.length ? treffers.map(([document]) => document) : all;
  const chosen = refine(found, kern, keuzes);
  const documenten = sorteer === "datum" ? chosen.toSorted((a, b) => a - b) : chosen;
  const isWhole = begrepen.length > 0 && chosen.length === found.length;
  return {
    begrepen,
    found,
    documenten,
    groepen: deelIn(documenten, begrepen.length ? volledig : new Set(all), kern.uitleg, kern.constanten.indeling),
    kruising: isWhole ? kruising : null,
    dichtbij: found.length ? [] : zoeker.dichtbij(begrepen),
    counts: count(found, kern, keuzes),
  };
}

/** How much was found, insights and other pages apart; with choices that leave nothing, of how much. */
export function countSentence({ begrepen, found, documenten }, inzichten, vraag) {
  const about = begrepen.length ? ` voor «${vraag}»` : "";
  if (found.length && !documenten.length) return `0 van de ${plural(found.length, "resultaat", "resultaten")}${about}`;
  if (!documenten.length) return about ? `Geen resultaten${about}` : "Nog geen inzichten";
  const own = documenten.filter((document) => document < inzichten).length;
  const others = documenten.length - own;
  const parts = [];
  if (own) parts.push(plural(own, "inzicht", "inzichten"));
  const other = own ? "andere " : "";
  if (others) parts.push(plural(others, `${other}pagina`, `${other}pagina's`));
  return parts.join(" en ") + about;
}

const plural = (count, one, more) => `${count.toLocaleString("nl")} ${count === 1 ? one : more}`;
