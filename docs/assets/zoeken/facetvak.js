// The facets on the page: a box per value with its count, and the chosen values as buttons.
import { element } from "./element.js";

const OPEN = ["klantgroep", "thema"];

/** Draws the facets once; returns what keeps them up to date. `kies(facet, id, aan)` is called on a choice,
 * and without arguments to drop all choices; after a choice was dropped the focus goes to the next one, or to `kop`. */
export function maakFacetten({ vak, lijst, kop }, alle, kies) {
  const facetten = alle.filter((facet) => facet.waarden.length);
  const boxes = new Map();
  const dozen = new Map();
  for (const facet of facetten) {
    const rows = facet.waarden.map(([id, label]) => {
      const box = element("input", { type: "checkbox", name: facet.id, value: id });
      const count = element("span", { className: "kz-tel" });
      const row = element("label", { className: "kz-facet__waarde" }, box, element("span", {}, label), count);
      box.addEventListener("change", () => kies(facet.id, id, box.checked));
      boxes.set(`${facet.id} ${id}`, { box, count, row, label });
      return row;
    });
    const groep = element("div", { role: "group", ariaLabel: facet.label }, ...rows);
    const naam = element("summary", {}, element("span", {}, facet.label));
    const details = element("details", { className: "kz-facet", open: OPEN.includes(facet.id) }, naam, groep);
    dozen.set(facet.id, details);
    vak.append(details);
  }
  const haalWeg = async (...keuze) => {
    await kies(...keuze);
    (lijst.querySelector("button") ?? kop).focus();
  };
  return (keuzes, counts) => {
    const gekozen = [];
    for (const facet of facetten) {
      facet.waarden.forEach(([id], place) => {
        const { box, count, row, label } = boxes.get(`${facet.id} ${id}`);
        const getal = counts.get(facet.id)[place];
        box.checked = keuzes.get(facet.id).has(id);
        count.textContent = getal.toLocaleString("nl");
        row.hidden = !getal && !box.checked;
        if (box.checked) gekozen.push(knop(label, () => haalWeg(facet.id, id, false)));
      });
      if (keuzes.get(facet.id).size) dozen.get(facet.id).open = true;
      dozen.get(facet.id).hidden = !counts.get(facet.id).some(Boolean) && !keuzes.get(facet.id).size;
    }
    if (gekozen.length) gekozen.push(knop("Wis alles", () => haalWeg(), "kz-chip--wis"));
    lijst.replaceChildren(...gekozen.map((chip) => element("li", {}, chip)));
    lijst.hidden = !gekozen.length;
    return { gekozen: Math.max(0, gekozen.length - 1), leeg: [...dozen.values()].every((doos) => doos.hidden) };
  };
}

function knop(label, weg, extra = "") {
  const naam = extra ? label : `${label}: weghalen`;
  const button = element("button", { type: "button", className: `kz-chip ${extra}`, ariaLabel: naam }, label);
  button.addEventListener("click", weg);
  return button;
}
