// Filters on the gap map: the choices stand in the address, and the map and the lists follow the choices.
// Without this script the whole map and the whole list are there.
(() => {
  const form = document.getElementById("kz-filter");

  // An element lies somewhere, and holds gaps as «soort:status»; one of those must be both the soort and the status.
  function matches(element, choice) {
    const { klantgroep, domein, leemten } = element.dataset;
    if (choice.klantgroep && klantgroep !== undefined && klantgroep !== choice.klantgroep) return false;
    if (choice.domein && domein !== undefined && domein !== choice.domein) return false;
    if (leemten === undefined || !(choice.soort || choice.status)) return true;
    return leemten.trim().split(/\s+/).some((leemte) => {
      const [soort, status] = leemte.split(":");
      return (!choice.soort || soort === choice.soort) && (!choice.status || status === choice.status);
    });
  }

  function drawTop(choice) {
    for (const leemte of document.querySelectorAll(".kz-top > li")) leemte.hidden = !matches(leemte, choice);
    document.getElementById("kz-top-geen").hidden = document.querySelector(".kz-top > li:not([hidden])") !== null;
  }

  // A klantgroep or domein takes whole rows and columns away; a soort or status only dims what it is not about.
  function drawMap(choice) {
    const place = { klantgroep: choice.klantgroep, domein: choice.domein };
    for (const element of document.querySelectorAll(".kz-matrix [data-klantgroep], .kz-matrix [data-domein]")) {
      element.hidden = !matches(element, place);
      element.classList.toggle("kz-gedimd", element.matches("td") && !matches(element, choice));
    }
    for (const row of document.querySelectorAll(".kz-matrix tbody tr")) row.hidden = row.firstElementChild.hidden;
    document.querySelector(".kz-matrix").classList.toggle("kz-matrix--deel", Boolean(choice.domein));
    for (const row of document.querySelectorAll(".kz-kaartrijen > li")) row.hidden = !matches(row, place);
    document.querySelector(".kz-kaartbak").hidden = choice.domein === "klantreizen";
  }

  // The words of the vak that somebody points at: what its link says, and the reasons that stand in the list.
  // A screen reader has heard the first and finds the others in the list, so the panel is for the eye only.
  function drawPanel(cell) {
    const label = document.createElement("p");
    label.textContent = cell.querySelector(".kz-sr").textContent.split(". ")[0];
    const row = document.querySelector(`.kz-alles tr[data-vak="${CSS.escape(cell.dataset.vak)}"] .kz-redenen`);
    const panel = document.getElementById("kz-paneel");
    panel.classList.add("kz-paneel--vol");
    panel.replaceChildren(label, ...(row ? [row.cloneNode(true)] : []));
  }

  function followMap() {
    document.getElementById("kz-paneel").hidden = false;
    for (const event of ["pointerover", "focusin"]) {
      document.querySelector(".kz-matrix").addEventListener(event, ({ target }) => {
        const cell = target.closest("td[data-vak]");
        if (cell) drawPanel(cell);
      });
    }
  }

  // Shows the rows of one block that match, and gives their number.
  function drawBlock(block, choice) {
    const rows = [...block.querySelectorAll("tbody tr")];
    for (const row of rows) row.hidden = !matches(row, choice);
    const left = rows.filter((row) => !row.hidden).length;
    block.hidden = left === 0;
    if (left && choice.klantgroep) block.open = true;
    const count = block.querySelector(".kz-tel");
    const single = { plekken: "plek", stappen: "stap" }[count.dataset.woord];
    count.textContent = `${left} ${left === 1 ? single : count.dataset.woord}`;
    return left;
  }

  function drawList(choice) {
    let total = 0;
    for (const block of document.querySelectorAll(".kz-alles")) total += drawBlock(block, choice);
    const fits = total === 1 ? "plek past" : "plekken passen";
    const chosen = Object.values(choice).some(Boolean);
    form.toggleAttribute("data-keuze", chosen); // on paper the list goes with the map only when somebody chose from it
    document.getElementById("kz-filter-tel").textContent = chosen ? `${total || "Geen"} ${fits} bij je keuze.` : "";
  }

  function draw() {
    const choice = Object.fromEntries(new FormData(form));
    drawTop(choice);
    drawMap(choice);
    drawList(choice);
  }

  followMap();
  form.hidden = false;
  adres.follow(form, draw);
})();
