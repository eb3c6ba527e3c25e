// Somebody who types is answered after a short rest, and what is typed in one go is one step back.
import { pushAddress, replaceAddress } from "./toestand.js";

const SHORT = 150; // milliseconds after the last key
const LONG = 900; // the same, when a word has only just begun
const justBegun = /(^|\s)\S{1,3}$/;

/** Calls `ask` with how the address is to be written. */
export class Typen {
  #timer = 0;
  #begun = false;

  constructor(box, ask) {
    box.addEventListener("input", () => {
      this.stop();
      this.#timer = setTimeout(() => {
        ask(this.#begun ? replaceAddress : pushAddress);
        this.#begun = true;
      }, justBegun.test(box.value) ? LONG : SHORT);
    });
    box.addEventListener("change", () => { this.#begun = false; });
  }

  /** Forgets what was not asked yet: something else is asked now. */
  stop() {
    clearTimeout(this.#timer);
  }
}
