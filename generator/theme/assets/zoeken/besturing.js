// From what somebody does to another state of the search page, with its address and its answer.
import { findAnswer } from "./antwoord.js";
import { Beeld } from "./beeld.js";
import { again, more, pushAddress, readAddress, replaceAddress } from "./toestand.js";
import { Typen } from "./typen.js";
import { normalize } from "./woorden.js";
import { Zoeker } from "./zoeker.js";

export class Besturing {
  #kern;
  #zoeker;
  #beeld;
  #box;
  #typen;
  #fail;
  #state;
  #turn = 0;

  /** `box` is where a question is typed; `fail(error)` is called when there can be no answer. */
  constructor(index, box, fail) {
    this.#kern = index.kern;
    this.#zoeker = new Zoeker(index);
    this.#beeld = new Beeld(index, this.#zoeker.parser, {
      choose: (...choice) => this.#choose(...choice),
      replaceWord: (woord, other) => this.#replaceWord(woord, other),
    });
    this.#box = box;
    this.#typen = new Typen(box, (write) => this.ask({}, write));
    this.#fail = fail;
  }

  /** Shows what the address says, but keeps what was typed already while the index was on its way. */
  begin() {
    const typed = this.#box.value.trim();
    this.#state = readAddress(this.#kern.facetten);
    return typed && typed !== this.#state.vraag ? this.ask({}, replaceAddress) : this.back();
  }

  /** Shows what the address says. */
  back() {
    this.#typen.stop();
    this.#state = readAddress(this.#kern.facetten);
    this.#box.value = this.#state.vraag;
    return this.#show();
  }

  /** Asks what stands in the box now, also when that was not asked yet, with other choices. */
  ask(other = {}, write = pushAddress) {
    return this.#go(again(this.#state, { vraag: this.#box.value.trim(), ...other }), write);
  }

  /** Shows more of the same answer. */
  showMore() {
    return this.#go(more(this.#state), replaceAddress);
  }

  #choose(facet, id, isChosen) {
    const keuzes = new Map([...this.#state.keuzes].map(([key, ids]) => [key, new Set(facet ? ids : [])]));
    if (facet) keuzes.get(facet)[isChosen ? "add" : "delete"](id);
    return this.ask({ keuzes });
  }

  #replaceWord(woord, other) {
    const isWoord = (part) => normalize(part).includes(woord);
    this.#box.value = this.#box.value.replace(/\S+/g, (part) => (isWoord(part) ? other : part));
    this.#box.focus();
    return this.ask();
  }

  #go(state, write) {
    this.#typen.stop();
    this.#state = state;
    write(state);
    return this.#show();
  }

  /** Draws the answer, unless something else was asked in the meantime. */
  async #show() {
    const mine = ++this.#turn;
    const state = this.#state;
    try {
      const answer = await findAnswer(state, this.#kern, this.#zoeker);
      const shown = await this.#beeld.maak(answer, state.toon);
      if (mine === this.#turn) this.#beeld.draw(state, answer, shown);
    } catch (error) {
      if (mine === this.#turn) this.#fail(error);
    }
  }
}
