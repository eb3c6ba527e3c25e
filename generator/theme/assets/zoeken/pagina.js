// The search page: the address says what is asked, and whatever somebody does changes the address.
import { answer } from "./antwoord.js";
import { Beeld } from "./beeld.js";
import { Zoekindex } from "./index.js";
import { Zoeker } from "./zoeker.js";
import { again, isBare, more, pushAddress, readAddress, replaceAddress } from "./toestand.js";
import { normalize } from "./woorden.js";

const KORT = 150; // milliseconds after the last key
const LANG = 900; // the same, when a word has only just begun
const byId = (id) => document.getElementById(`zoek-${id}`);
const veld = byId("vraag");
const treffers = byId("treffers");
const justBegun = /(^|\s)\S{1,3}$/;

async function start() {
  const index = await Zoekindex.open(new URL("../../zoeken/", import.meta.url));
  const zoeker = new Zoeker(index);
  const beeld = new Beeld(index, zoeker.parser, { choose, replaceWord });
  const { facetten } = index.kern;
  const typed = veld.value;
  let toestand = readAddress(facetten);
  let turn = 0;
  let timer = 0;
  let typing = false;

  /** Goes to another state and writes it in the address. */
  async function go(next, write = pushAddress) {
    clearTimeout(timer);
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
  const current = (anders = {}) => again(toestand, { vraag: veld.value.trim(), ...anders });

  function choose(facet, id, aan) {
    const keuzes = new Map([...toestand.keuzes].map(([key, ids]) => [key, new Set(facet ? ids : [])]));
    if (facet) keuzes.get(facet)[aan ? "add" : "delete"](id);
    return go(current({ keuzes }));
  }

  function replaceWord(woord, door) {
    veld.value = veld.value.replace(/\S+/g, (deel) => (normalize(deel).includes(woord) ? door : deel));
    veld.focus();
    return go(current());
  }

  veld.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      go(current(), typing ? replaceAddress : pushAddress);
      typing = true;
    }, justBegun.test(veld.value) ? LANG : KORT);
  });
  veld.addEventListener("change", () => { typing = false; });
  veld.form.addEventListener("submit", (event) => {
    event.preventDefault();
    go(current());
  });
  byId("sorteer").addEventListener("change", (event) => go(current({ sorteer: event.target.value })));
  byId("meer").addEventListener("click", async () => {
    const eerste = treffers.children.length;
    await go(more(toestand), replaceAddress);
    treffers.children[eerste]?.querySelector("a").focus();
  });
  addEventListener("popstate", () => {
    clearTimeout(timer);
    toestand = readAddress(facetten);
    veld.value = toestand.vraag;
    show();
  });

  if (typed.trim() && typed.trim() !== toestand.vraag) await go(current(), replaceAddress);
  else {
    veld.value = toestand.vraag;
    await show();
  }
  if (history.state?.hoogte) scrollTo(0, history.state.hoogte);
  addEventListener("pagehide", () => history.replaceState({ hoogte: scrollY }, ""));
  if (isBare() && document.activeElement === document.body) veld.focus();
}

/** The arrows walk from the box through the results and back. */
function walk(event) {
  if (!["ArrowDown", "ArrowUp"].includes(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
  const places = [veld, ...treffers.querySelectorAll(".kz-kaart__titel a")];
  const here = places.indexOf(document.activeElement);
  const next = places[here + (event.key === "ArrowDown" ? 1 : -1)];
  if (here < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

function fail(error) {
  console.error(error);
  byId("vak").hidden = true;
  byId("kan-niet").hidden = false;
  byId("kan-niet").textContent = "Zoeken lukt nu niet. Laad de pagina opnieuw, of kies hieronder waar je iets over wilt weten.";
}

document.addEventListener("keydown", walk);
history.scrollRestoration = "manual"; // the results come later than the page
const wide = matchMedia("(min-width: 60em)");
const fold = () => { byId("facetten").open = wide.matches; };
wide.addEventListener("change", fold);
fold();
byId("vak").hidden = false;
start().catch(fail);
