// The facets on the page: a box per value with its count, and the chosen values as buttons.
import { element } from "./element.js";

const OPEN = ["klantgroep", "thema"];

export class Facetvak {
  #chosen;
  #heading;
  #choose;
  #groups = [];
  #drawn = false;

  /** `choose(facet, id, isChosen)` is called on a choice, and without arguments to drop all choices. */
  constructor({ values, chosen, heading }, facetten, choose) {
    this.#chosen = chosen;
    this.#heading = heading;
    this.#choose = choose;
    for (const facet of facetten) {
      const rows = facet.waarden.map(([id, label]) => this.#row(facet.id, id, label));
      const group = element("div", { role: "group", ariaLabel: facet.label }, ...rows.map(({ row }) => row));
      const summary = element("summary", {}, element("span", {}, facet.label));
      const details = element("details", { className: "kz-facet", open: OPEN.includes(facet.id) }, summary, group);
      this.#groups.push({ facet, rows, details });
      values.append(details);
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
  draw(keuzes, counts) {
    const chips = this.#groups.flatMap((group) => this.#drawGroup(group, keuzes, counts));
    const all = chips.length ? [this.#button("Wis alles", "Wis alles", "kz-chip--wis", [])] : [];
    this.#chosen.replaceChildren(...[...chips, ...all].map((chip) => element("li", {}, chip)));
    this.#chosen.hidden = !chips.length;
    this.#drawn = true;
    return chips.length;
  }

  /** Shows one facet; returns a button for every chosen value. */
  #drawGroup({ facet, rows, details }, keuzes, counts) {
    const keuze = keuzes.get(facet.id);
    rows.forEach(({ id, box, count, row }, place) => {
      const number = counts.get(facet.id)[place];
      box.checked = keuze.has(id);
      count.textContent = number.toLocaleString("nl");
      row.hidden = !number && !box.checked && !row.contains(document.activeElement);
    });
    if (keuze.size && !this.#drawn) details.open = true;
    details.hidden = rows.every(({ row }) => row.hidden);
    const chosen = rows.filter(({ box }) => box.checked);
    return chosen.map(({ id, label }) => this.#button(label, `${label}: weghalen`, "", [facet.id, id, false]));
  }

  /** True when there is nothing to choose. */
  get isEmpty() {
    return this.#groups.every(({ details }) => details.hidden);
  }

  /** A button that drops a choice; the focus goes to the next one, or to the heading. */
  #button(text, name, extra, keuze) {
    const button = element("button", { type: "button", className: `kz-chip ${extra}`, ariaLabel: name }, text);
    button.addEventListener("click", async () => {
      await this.#choose(...keuze);
      (this.#chosen.querySelector("button") ?? this.#heading).focus();
    });
    return button;
  }
}
