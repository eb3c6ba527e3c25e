// The search page: the address says what is asked, and whatever somebody does changes the address.
import { answer } from "./antwoord.js";
import { Beeld } from "./beeld.js";
import { Zoekindex } from "./index.js";
import { walkWithArrows } from "./pijlen.js";
import { again, isBare, more, pushAddress, readAddress, replaceAddress } from "./toestand.js";
import { Typen } from "./typen.js";
import { normalize } from "./woorden.js";
import { Zoeker } from "./zoeker.js";

const byId = (id) => document.getElementById(`zoek-${id}`);
const box = byId("vraag");
const results = byId("treffers");

async function start() {
  const index = await Zoekindex.open(new URL("../../zoeken/", import.meta.url));
  const zoeker = new Zoeker(index);
  const beeld = new Beeld(index, zoeker.parser, { choose, replaceWord });
  const { facetten } = index.kern;
  const typed = box.value;
  let toestand = readAddress(facetten);
  let turn = 0;

  /** Goes to another state and writes it in the address. */
  async function go(next, write = pushAddress) {
    typen.stop();
    toestand = next;
    write(toestand);
    await show();
  }

  async function show() {
    const mine = ++turn;
    try {
      const antwoord = await answer(toestand, index.kern, zoeker);
      const kaarten = await beeld.kaarten(antwoord, toestand.toon);
      if (mine === turn) beeld.draw(toestand, antwoord, kaarten);
    } catch (error) {
      if (mine === turn) fail(error);
    }
  }

  /** The state with what stands in the box now, also when that was not asked yet. */
  const current = (other = {}) => again(toestand, { vraag: box.value.trim(), ...other });

  function choose(facet, id, isChosen) {
    const keuzes = new Map([...toestand.keuzes].map(([key, ids]) => [key, new Set(facet ? ids : [])]));
    if (facet) keuzes.get(facet)[isChosen ? "add" : "delete"](id);
    return go(current({ keuzes }));
  }

  function replaceWord(woord, other) {
    box.value = box.value.replace(/\S+/g, (part) => (normalize(part).includes(woord) ? other : part));
    box.focus();
    return go(current());
  }

  const typen = new Typen(box, (write) => go(current(), write));
  box.form.addEventListener("submit", (event) => {
    event.preventDefault();
    go(current());
  });
  byId("sorteer").addEventListener("change", (event) => go(current({ sorteer: event.target.value })));
  byId("meer").addEventListener("click", async () => {
    const first = results.children.length;
    await go(more(toestand), replaceAddress);
    results.children[first]?.querySelector("a").focus();
  });
  addEventListener("popstate", () => {
    typen.stop();
    toestand = readAddress(facetten);
    box.value = toestand.vraag;
    show();
  });

  if (typed.trim() && typed.trim() !== toestand.vraag) await go(current(), replaceAddress);
  else {
    box.value = toestand.vraag;
    await show();
  }
  if (history.state?.hoogte) scrollTo(0, history.state.hoogte);
  addEventListener("pagehide", () => history.replaceState({ hoogte: scrollY }, ""));
  if (isBare() && document.activeElement === document.body) box.focus();
}

function fail(error) {
  console.error(error);
  byId("vak").hidden = true;
  byId("kan-niet").hidden = false;
  byId("kan-niet").textContent = "Zoeken lukt nu niet. Laad de pagina opnieuw, of kies hieronder waar je iets over wilt weten.";
}

/** Beside the results the facets are open, above them they are folded. */
function foldFacetten() {
  const wide = matchMedia("(min-width: 60em)");
  const fold = () => { byId("facetten").open = wide.matches; };
  wide.addEventListener("change", fold);
  fold();
}

history.scrollRestoration = "manual"; // the results come later than the page
walkWithArrows(box, results);
foldFacetten();
byId("vak").hidden = false;
start().catch(fail);
