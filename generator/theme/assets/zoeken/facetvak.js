// The facets on the page: a box per value with its count, and the chosen values as buttons.
import { element } from "./element.js";

const OPEN = ["klantgroep", "thema"];

export class Facetvak {
  #lijst;
  #kop;
  #choose;
  #groepen = [];
  #drawn = false;

  /** `kies(facet, id, aan)` is called on a choice, and without arguments to drop all choices. */
  constructor({ vak, lijst, kop }, facetten, choose) {
    this.#lijst = lijst;
    this.#kop = kop;
    this.#choose = choose;
    for (const facet of facetten) {
      const rows = facet.waarden.map(([id, label]) => this.#row(facet.id, id, label));
      const groep = element("div", { role: "group", ariaLabel: facet.label }, ...rows.map(({ row }) => row));
      const naam = element("summary", {}, element("span", {}, facet.label));
      const details = element("details", { className: "kz-facet", open: OPEN.includes(facet.id) }, naam, groep);
      this.#groepen.push({ facet, rows, details });
      vak.append(details);
    }
  }

  #row(facet, id, label) {
    const box = element("input", { type: "checkbox", name: facet, value: id });
    const count = element("span", { className: "kz-tel" });
    const row = element("label", { className: "kz-facet__waarde" }, box, element("span", {}, label), count);
    box.addEventListener("change", () => this.#choose(facet, id, box.checked));
    return { id, label, box, count, row };
  }

  /** Shows choices and counts; returns how many choices there are. */
  draw(keuzes, tellingen) {
    const chips = [];
    for (const { facet, rows, details } of this.#groepen) {
      const gekozen = keuzes.get(facet.id);
      const counts = tellingen.get(facet.id);
      rows.forEach(({ id, label, box, count, row }, place) => {
        box.checked = gekozen.has(id);
        count.textContent = counts[place].toLocaleString("nl");
        row.hidden = !counts[place] && !box.checked && !row.contains(document.activeElement);
        if (box.checked) chips.push(this.#button(label, `${label}: weghalen`, "", [facet.id, id, false]));
      });
      if (gekozen.size && !this.#drawn) details.open = true;
      details.hidden = rows.every(({ row }) => row.hidden);
    }
    const alles = chips.length ? [this.#button("Wis alles", "Wis alles", "kz-chip--wis", [])] : [];
    this.#lijst.replaceChildren(...[...chips, ...alles].map((chip) => element("li", {}, chip)));
    this.#lijst.hidden = !chips.length;
    this.#drawn = true;
    return chips.length;
  }

  /** True when there is nothing to choose. */
  get leeg() {
    return this.#groepen.every(({ details }) => details.hidden);
  }

  /** A button that drops a choice; the focus goes to the next one, or to the heading. */
  #button(tekst, naam, extra, keuze) {
    const button = element("button", { type: "button", className: `kz-chip ${extra}`, ariaLabel: naam }, tekst);
    button.addEventListener("click", async () => {
      await this.#choose(...keuze);
      (this.#lijst.querySelector("button") ?? this.#kop).focus();
    });
    return button;
  }
}
