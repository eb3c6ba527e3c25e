// The search page: from the address to the results, and from what somebody does to the address.
import { maakBegrip } from "./begrip.js";
import { tel, verfijn } from "./facetten.js";
import { maakFacetten } from "./facetvak.js";
import { Zoekindex } from "./index.js";
import { maakKaart, termenVan } from "./kaarten.js";
import { Zoeker } from "./motor.js";
import { leesAdres, meer, opnieuw, schrijfAdres } from "./toestand.js";

const vind = (id) => document.getElementById(`zoek-${id}`);
const veld = vind("vraag");
const treffers = vind("treffers");

async function start() {
  const index = await Zoekindex.open(new URL("./", location.href));
  const zoeker = new Zoeker(index);
  const { kern } = index;
  let toestand = leesAdres(kern.facetten);
  let beurt = 0;
  const ververs = maakFacetten(
    { vak: vind("waarden"), lijst: vind("gekozen-lijst"), kop: vind("aantal") }, kern.facetten, kies,
  );

  function ga(nieuw, nieuweStap = true) {
    toestand = nieuw;
    schrijfAdres(toestand, nieuweStap);
    return toon();
  }

  function kies(facet, id, aan) {
    const keuzes = new Map([...toestand.keuzes].map(([key, ids]) => [key, new Set(facet ? ids : [])]));
    if (facet) keuzes.get(facet)[aan ? "add" : "delete"](id);
    return ga(opnieuw(toestand, { keuzes }));
  }

  async function toon() {
    const mijn = ++beurt;
    const { vraag, keuzes, sorteer } = toestand;
    if (veld.value.trim() !== vraag) veld.value = vraag;
    vind("sorteer").value = sorteer;
    const gezocht = await zoeker.zoek(vraag);
    const uitslag = gezocht.begrepen.length ? gezocht : alles(kern);
    const gevonden = uitslag.treffers.map(([document]) => document);
    const documenten = verfijn(gevonden, kern, keuzes);
    if (sorteer) documenten.sort((a, b) => a - b);
    const kaarten = await maakKaarten(documenten.slice(0, toestand.toon), uitslag.begrepen);
    if (mijn !== beurt) return;
    treffers.replaceChildren(...kaarten);
    const facetten = ververs(keuzes, tel(gevonden, kern, keuzes));
    vind("gekozen").textContent = facetten.gekozen;
    vind("gekozen").hidden = !facetten.gekozen;
    vind("facetten").hidden = facetten.leeg;
    const suggesties = (woord) => zoeker.begrijper.suggesties(woord);
    vind("begrip").replaceChildren(...maakBegrip(vraag, uitslag.begrepen, suggesties, vervang));
    vind("meer").hidden = documenten.length <= kaarten.length;
    vind("niets").hidden = gevonden.length > 0;
    vind("filter").hidden = !gevonden.length || documenten.length > 0;
    vind("sorteer").parentElement.hidden = !vraag || documenten.length < 2;
    const zin = aantal(documenten, gevonden, kern.inzichten, uitslag.begrepen.length ? vraag : "");
    vind("aantal").textContent = zin;
    vind("zeg").textContent = zin;
    document.title = document.title.replace(/^(.* - )?Zoeken/, vraag ? `${vraag} - Zoeken` : "Zoeken");
  }

  async function maakKaarten(documenten, begrepen) {
    const terms = termenVan(begrepen, kern);
    return Promise.all(
      documenten.map(async (document_) => {
        const [html, tekst] = await index.kaart(document_);
        const li = document.createElement("li");
        li.append(maakKaart(html, tekst, terms, kern, zoeker.begrijper));
        return li;
      }),
    );
  }

  function vervang(woord, door) {
    const vraag = toestand.vraag.replace(new RegExp(woord, "i"), door);
    ga(opnieuw(toestand, { vraag: vraag === toestand.vraag ? door : vraag }));
    veld.focus();
  }

  let wacht = 0;
  let aanHetTypen = false;
  const vraagt = () => opnieuw(toestand, { vraag: veld.value.trim() });
  veld.addEventListener("input", () => {
    clearTimeout(wacht);
    if (/(^|\s)\S{1,3}$/.test(veld.value)) return; // a word has just begun
    wacht = setTimeout(() => {
      ga(vraagt(), !aanHetTypen);
      aanHetTypen = true;
    }, 150);
  });
  veld.addEventListener("change", () => { aanHetTypen = false; });
  veld.form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(wacht);
    ga(vraagt(), !aanHetTypen);
    aanHetTypen = false;
  });
  vind("sorteer").addEventListener("change", (event) => ga(opnieuw(toestand, { sorteer: event.target.value })));
  vind("meer").addEventListener("click", async () => {
    const eerste = treffers.children.length;
    await ga(meer(toestand), false);
    treffers.children[eerste]?.querySelector("a").focus();
  });
  addEventListener("popstate", () => {
    toestand = leesAdres(kern.facetten);
    toon();
  });

  await toon();
  if (history.state?.hoogte) scrollTo(0, history.state.hoogte);
  addEventListener("pagehide", () => history.replaceState({ hoogte: scrollY }, ""));
  if (!location.search) veld.focus();
}

const alles = (kern) => ({ treffers: Array.from({ length: kern.inzichten }, (_, i) => [i, 0]), begrepen: [] });

/** How much was found, insights and other pages apart; with choices that leave nothing, of how much. */
function aantal(documenten, gevonden, inzichten, vraag) {
  const voor = vraag ? ` voor «${vraag}»` : "";
  if (gevonden.length && !documenten.length) return `0 van de ${gevonden.length} resultaten${voor}`;
  if (!documenten.length) return vraag ? `Geen resultaten${voor}` : "Nog geen inzichten";
  const eigen = documenten.filter((document) => document < inzichten).length;
  const andere = documenten.length - eigen;
  const delen = [];
  if (eigen) delen.push(meervoud(eigen, "inzicht", "inzichten"));
  if (andere) delen.push(meervoud(andere, eigen ? "andere pagina" : "pagina", eigen ? "andere pagina's" : "pagina's"));
  return delen.join(" en ") + voor;
}

const meervoud = (getal, een, meer) => `${getal.toLocaleString("nl")} ${getal === 1 ? een : meer}`;

/** The arrows walk from the box through the results and back. */
function loop(event) {
  if (!["ArrowDown", "ArrowUp"].includes(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
  const places = [veld, ...treffers.querySelectorAll(".kz-kaart__titel a")];
  const here = places.indexOf(document.activeElement);
  const next = places[here + (event.key === "ArrowDown" ? 1 : -1)];
  if (here < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

document.addEventListener("keydown", loop);
history.scrollRestoration = "manual"; // the results come later than the page
const breed = matchMedia("(min-width: 60em)");
const facetten = vind("facetten");
const vouw = () => { facetten.open = breed.matches; };
breed.addEventListener("change", vouw);
vouw();
vind("vak").hidden = false;
start().catch((error) => {
  console.error(error);
  vind("vak").hidden = true;
  vind("kan-niet").hidden = false;
  vind("kan-niet").textContent = "Zoeken lukt nu niet. Laad de pagina opnieuw, of kies hieronder waar je iets over wilt weten.";
});
