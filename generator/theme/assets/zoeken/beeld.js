// Draws an answer on the page.
import { countSentence } from "./antwoord.js";
import { element } from "./element.js";
import { Facetvak } from "./facetvak.js";
import { makeCard, termsToMark } from "./kaarten.js";
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

  /** The cards of the first documents of an answer, as items of a list; `toon` is how many at most. */
  kaarten({ documenten, begrepen }, toon) {
    const terms = termsToMark(begrepen, this.#index.kern);
    const isHit = (text) => this.#parser.isHit(text, terms);
    const make = async (document) => {
      const [html, tekst] = await this.#index.kaart(document);
      return element("li", {}, makeCard(html, tekst, isHit));
    };
    return Promise.all(documenten.slice(0, toon).map(make));
  }

  /** Puts an answer on the page. */
  draw({ vraag, keuzes, sorteer }, answer, kaarten) {
    const { begrepen, found, documenten, counts } = answer;
    byId("treffers").replaceChildren(...kaarten);
    const chosen = this.#facetvak.draw(keuzes, counts);
    byId("gekozen").textContent = chosen;
    byId("gekozen").hidden = !chosen;
    byId("facetten").hidden = this.#facetvak.isEmpty;
    byId("begrip").replaceChildren(...makeUitleg(vraag, begrepen, this.#help));
    byId("meer").hidden = documenten.length <= kaarten.length;
    byId("niets").hidden = found.length > 0;
    byId("filter").hidden = !found.length || documenten.length > 0;
    byId("sorteer").value = sorteer;
    byId("sorteer").parentElement.hidden = !begrepen.length || documenten.length < 2;
    byId("aantal").textContent = countSentence(answer, this.#index.kern.inzichten, vraag);
    byId("zeg").textContent = byId("aantal").textContent + (chosen ? `, verfijnd met ${chosen}` : "");
    document.title = vraag ? `${vraag} - ${this.#title}` : this.#title;
  }
}
