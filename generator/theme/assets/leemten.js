// Filters on the gap map. The choice stands in the address, so that a link, a reload and Back show the same view.
// Without this script the whole map and the whole list are there.
(() => {
  const form = document.getElementById("kz-filter");
  const count = document.getElementById("kz-filter-tel");
  const velden = ["soort", "domein", "klantgroep", "status"];

  const chosen = () => Object.fromEntries(velden.map((veld) => [veld, form.elements[veld].value]));

  // An element lies somewhere, and holds gaps as «soort:status»; one of those must be both the soort and the status.
  function matches(element, keuze) {
    const { klantgroep, domein, leemten } = element.dataset;
    if (keuze.klantgroep && klantgroep !== undefined && klantgroep !== keuze.klantgroep) return false;
    if (keuze.domein && domein !== undefined && domein !== keuze.domein) return false;
    if (leemten === undefined || !(keuze.soort || keuze.status)) return true;
    return leemten.trim().split(/\s+/).some((leemte) => {
      const [soort, status] = leemte.split(":");
      return (!keuze.soort || soort === keuze.soort) && (!keuze.status || status === keuze.status);
    });
  }

  // A klantgroep or domein takes whole rows and columns away; a soort or status only dims what it is not about.
  function drawMap(keuze) {
    const plaats = { klantgroep: keuze.klantgroep, domein: keuze.domein, soort: "", status: "" };
    for (const element of document.querySelectorAll(".kz-matrix [data-klantgroep], .kz-matrix [data-domein]")) {
      element.hidden = !matches(element, plaats);
      element.classList.toggle("kz-gedimd", element.matches("td") && !matches(element, keuze));
    }
    for (const rij of document.querySelectorAll(".kz-matrix tbody tr")) rij.hidden = rij.firstElementChild.hidden;
    document.querySelector(".kz-matrix").classList.toggle("kz-matrix--deel", Boolean(keuze.domein));
    document.querySelector(".kz-kaartbak").hidden = keuze.domein === "klantreizen";
  }

  function drawList(keuze) {
    let totaal = 0;
    const kiest = velden.some((veld) => keuze[veld]);
    for (const blok of document.querySelectorAll(".kz-alles")) {
      const rijen = [...blok.querySelectorAll("tbody tr")];
      for (const rij of rijen) rij.hidden = !matches(rij, keuze);
      const over = rijen.filter((rij) => !rij.hidden).length;
      totaal += over;
      blok.hidden = over === 0;
      if (kiest && over && keuze.klantgroep) blok.open = true;
      const tel = blok.querySelector(".kz-tel");
      const enkel = { vakjes: "vakje", stappen: "stap" }[tel.dataset.woord];
      tel.textContent = `${over} ${over === 1 ? enkel : tel.dataset.woord}`;
    }
    const woord = totaal === 1 ? "plek past" : "plekken passen";
    count.textContent = kiest ? `${totaal || "Geen"} ${woord} bij je keuze.` : "";
  }

  function drawTop(keuze) {
    for (const leemte of document.querySelectorAll(".kz-top > li")) leemte.hidden = !matches(leemte, keuze);
    document.getElementById("kz-top-geen").hidden = document.querySelector(".kz-top > li:not([hidden])") !== null;
  }

  function draw() {
    const keuze = chosen();
    drawTop(keuze);
    drawMap(keuze);
    drawList(keuze);
  }

  function read() {
    const vraag = new URLSearchParams(location.search);
    for (const veld of velden) {
      form.elements[veld].value = vraag.get(veld) ?? "";
      if (form.elements[veld].selectedIndex < 0) form.elements[veld].value = "";
    }
    draw();
  }

  function write() {
    const vraag = new URLSearchParams(Object.entries(chosen()).filter(([, waarde]) => waarde));
    const adres = String(vraag) ? `?${vraag}` : location.pathname;
    history.pushState(null, "", adres);
    draw();
  }

  form.addEventListener("change", write);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(write));
  addEventListener("popstate", read);
  addEventListener("beforeprint", () => document.querySelectorAll(".kz-alles").forEach((blok) => (blok.open = true)));
  form.hidden = false;
  read();
})();
