// Filters on the gap map: the choices stand in the address, and the map and the lists follow the choices.
// Without this script the whole map and the whole list are there.
(() => {
  const form = document.getElementById("kz-filter");
  const count = document.getElementById("kz-filter-tel");

  const chosen = () => Object.fromEntries(new FormData(form));

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
    const kiest = Object.values(keuze).some(Boolean);
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

  addEventListener("beforeprint", () => document.querySelectorAll(".kz-alles").forEach((blok) => (blok.open = true)));
  form.hidden = false;
  adres.follow(form, draw);
})();
