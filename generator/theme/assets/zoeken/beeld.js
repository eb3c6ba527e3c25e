// Draws an answer on the page.
import { countSentence } from "./antwoord.js";
import { element } from "./element.js";
import { Facetvak } from "./facetvak.js";
import { linkOf, makeCard, makeElement, termsToMark } from "./kaarten.js";
import { makeUitleg } from "./uitleg.js";

const byId = (id) => document.getElementById(`zoek-${id}`);

export class Beeld {
  #index;
  #parser;
  #help;
  #facetvak;
  #title = document.title;

  constructor(index, parser, { choose, replaceWord }) {
    this.#index = index;
    this.#parser = parser;
    this.#help = { constanten: index.kern.constanten, parser, replaceWord };
    const places = { values: byId("waarden"), chosen: byId("gekozen-lijst"), heading: byId("aantal") };
    this.#facetvak = new Facetvak(places, index.kern.facetten, choose);
  }

  /** {kern, groepen, dichtbij}: what an answer shows, ready for the page; `toon` is how many cards at most. */
  async maak({ groepen, kruising, dichtbij, begrepen }, toon) {
    const kern = kruising === null ? [] : [makeElement((await this.#index.kaart(kruising))[2])];
    const shown = new Set(kern.flatMap((section) => [...section.querySelectorAll("a")].map((link) => link.href)));
    let rest = toon;
    const made = [];
    for (const { kop, documenten } of groepen) {
      const kaarten = await this.#kaarten(documenten.slice(0, rest), begrepen);
      rest -= kaarten.length;
      const fresh = kaarten.filter((kaart) => !shown.has(linkOf(kaart).href));
      if (fresh.length) made.push(...(kop ? [element("h2", {}, kop)] : []), makeList(fresh));
    }
    return { kern, groepen: made, dichtbij: await this.#kaarten(dichtbij, []) };
  }

  #kaarten(documenten, begrepen) {
    const terms = termsToMark(begrepen, this.#index.kern);
    const isHit = (text) => this.#parser.isHit(text, terms);
    return Promise.all(documenten.map(async (document) => {
      const [html, tekst] = await this.#index.kaart(document);
      return makeCard(html, tekst, isHit);
    }));
  }

  /** Puts an answer on the page. */
  draw({ vraag, keuzes, sorteer, toon }, answer, { kern, groepen, dichtbij }) {
    const { begrepen, found, documenten, counts } = answer;
    byId("kern").replaceChildren(...kern);
    byId("treffers").replaceChildren(...groepen);
    byId("dichtbij").replaceChildren(...dichtbij.map((kaart) => element("li", {}, kaart)));
    byId("dichtbij-kop").hidden = !dichtbij.length;
    const chosen = this.#facetvak.draw(keuzes, counts);
    byId("gekozen").textContent = chosen;
    byId("gekozen").hidden = !chosen;
    byId("facetten").hidden = this.#facetvak.isEmpty;
    byId("begrip").replaceChildren(...makeUitleg(vraag, begrepen, this.#help));
    byId("meer").hidden = documenten.length <= toon;
    byId("niets").hidden = found.length > 0;
    byId("filter").hidden = !found.length || documenten.length > 0;
    byId("sorteer").value = sorteer;
    byId("sorteer").parentElement.hidden = !begrepen.length || documenten.length < 2;
    byId("aantal").textContent = countSentence(answer, this.#index.kern.inzichten, vraag);
    byId("zeg").textContent = byId("aantal").textContent + (chosen ? `, verfijnd met ${chosen}` : "");
    document.title = vraag ? `${vraag} - ${this.#title}` : this.#title;
  }
}

/** Cards as a list. */
function makeList(kaarten) {
  return element("ol", { className: "kz-claims" }, ...kaarten.map((kaart) => element("li", {}, kaart)));
}
