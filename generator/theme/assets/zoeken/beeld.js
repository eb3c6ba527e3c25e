// Draws an answer on the page.
import { countSentence } from "./antwoord.js";
import { makeNotes } from "./begrip.js";
import { element } from "./element.js";
import { Facetvak } from "./facetvak.js";
import { makeCard, termsOf } from "./kaarten.js";

const byId = (id) => document.getElementById(`zoek-${id}`);

export class Beeld {
  #index;
  #zoeker;
  #replaceWord;
  #facetten;
  #titel = document.title;

  constructor(index, zoeker, { choose, replaceWord }) {
    this.#index = index;
    this.#zoeker = zoeker;
    this.#replaceWord = replaceWord;
    const plaatsen = { vak: byId("waarden"), lijst: byId("gekozen-lijst"), kop: byId("aantal") };
    this.#facetten = new Facetvak(plaatsen, index.kern.facetten, choose);
  }

  /** The cards of the first documents of an answer, as items of a list; `toon` is how many at most. */
  kaarten({ documenten, begrepen }, toon) {
    const { kern } = this.#index;
    const terms = termsOf(begrepen, kern);
    const maak = async (document) => {
      const [html, tekst] = await this.#index.kaart(document);
      return element("li", {}, makeCard(html, tekst, terms, kern, this.#zoeker.parser));
    };
    return Promise.all(documenten.slice(0, toon).map(maak));
  }

  /** Puts an answer on the page. */
  draw({ vraag, keuzes, sorteer }, antwoord, kaarten) {
    const { begrepen, gevonden, documenten, tellingen } = antwoord;
    byId("treffers").replaceChildren(...kaarten);
    const gekozen = this.#facetten.draw(keuzes, tellingen);
    byId("gekozen").textContent = gekozen;
    byId("gekozen").hidden = !gekozen;
    byId("facetten").hidden = this.#facetten.leeg;
    const suggesties = (woord) => this.#zoeker.parser.suggest(woord);
    byId("begrip").replaceChildren(...makeNotes(vraag, begrepen, suggesties, this.#replaceWord));
    byId("meer").hidden = documenten.length <= kaarten.length;
    byId("niets").hidden = gevonden.length > 0;
    byId("filter").hidden = !gevonden.length || documenten.length > 0;
    byId("sorteer").value = sorteer;
    byId("sorteer").parentElement.hidden = !begrepen.length || documenten.length < 2;
    byId("aantal").textContent = countSentence(antwoord, this.#index.kern.inzichten, vraag);
    byId("zeg").textContent = byId("aantal").textContent + (gekozen ? `, verfijnd met ${gekozen}` : "");
    document.title = vraag ? `${vraag} - ${this.#titel}` : this.#titel;
  }
}
