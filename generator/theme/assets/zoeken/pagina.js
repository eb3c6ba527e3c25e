// The search page: the address says what is asked, and whatever somebody does changes the address.
import { Besturing } from "./besturing.js";
import { Zoekindex } from "./index.js";
import { walkWithArrows } from "./pijlen.js";
import { isBare } from "./toestand.js";

const byId = (id) => document.getElementById(`zoek-${id}`);
const box = byId("vraag");
const results = byId("treffers");
const links = () => results.querySelectorAll(".kz-bewering a");

async function start() {
  const index = await Zoekindex.open(new URL("../../zoeken/", import.meta.url));
  const besturing = new Besturing(index, box, fail);
  box.form.addEventListener("submit", (event) => {
    event.preventDefault();
    besturing.ask();
  });
  byId("sorteer").addEventListener("change", (event) => besturing.ask({ sorteer: event.target.value }));
  byId("meer").addEventListener("click", async () => {
    const first = links().length;
    await besturing.showMore();
    links()[first]?.focus();
  });
  addEventListener("popstate", () => besturing.back());
  await besturing.begin();
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

/** Who comes back finds the place that was left; the results come later than the page. */
function keepPlace() {
  if (history.state?.hoogte) scrollTo(0, history.state.hoogte);
  addEventListener("pagehide", () => history.replaceState({ hoogte: scrollY }, ""));
}

history.scrollRestoration = "manual";
walkWithArrows(box, results);
foldFacetten();
byId("vak").hidden = false;
start().then(keepPlace, fail);
