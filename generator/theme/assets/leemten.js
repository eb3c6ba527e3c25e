// Filters on the map and on the list of gaps: the choices stand in the address, and each page follows them as far as it
// has a map, a top ten or a list. Without this script all of it is there.
(() => {
  const self = document.currentScript.src;
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
  }

  // What lacks on each place of the map, asked for when somebody first points at one.
  let asked = null;
  const reasons = () => asked ??= new Promise((resolve) => {
    const script = document.createElement("script");
    script.src = new URL("../leemten-redenen.js", self);
    script.onload = () => resolve(globalThis.redenen);
    document.head.append(script);
  });

  function element(name, ...parts) {
    const made = document.createElement(name);
    made.append(...parts);
    return made;
  }

  // The words of the vak that somebody points at: what its link says, and the reasons that stand in the list.
  // A screen reader has heard the first and finds the others in the list, so the panel is for the eye only.
  async function drawPanel(cell) {
    const panel = document.getElementById("kz-paneel");
    const label = element("p", cell.querySelector(".kz-sr").textContent.split(". ")[0]);
    panel.classList.add("kz-paneel--vol");
    panel.replaceChildren(label);
    const here = (await reasons())[cell.dataset.vak];
    if (!here || panel.firstChild !== label) return;
    const list = element("ul", ...here.map(([soort, reden]) => element("li", element("strong", soort), ` ${reden}`)));
    list.className = "kz-redenen";
    panel.append(list);
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
    count.textContent = `${left} ${left === 1 ? count.dataset.een : count.dataset.meer}`;
    return left;
  }

  function drawList(choice) {
    let total = 0;
    for (const block of document.querySelectorAll(".kz-alles")) total += drawBlock(block, choice);
    return total;
  }

  // Says how many places fit: those of the list, or those of the map.
  function drawCount(total, chosen) {
    const fits = total === 1 ? "plek past" : "plekken passen";
    document.getElementById("kz-filter-tel").textContent = chosen ? `${total || "Geen"} ${fits} bij je keuze.` : "";
  }

  function draw() {
    const choice = Object.fromEntries(new FormData(form));
    const map = document.querySelector(".kz-matrix");
    if (map) {
      drawTop(choice);
      drawMap(choice);
    }
    const fitting = ".kz-matrix td[data-leemten]:not([data-leemten=''], [hidden], .kz-gedimd)";
    drawCount(map ? document.querySelectorAll(fitting).length : drawList(choice), Object.values(choice).some(Boolean));
    for (const link of document.querySelectorAll("a[data-keuze]")) link.search = adres.read();
  }

  if (document.querySelector(".kz-matrix")) followMap();
  form.hidden = false;
  adres.follow(form, draw);
})();
