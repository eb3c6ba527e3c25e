// Two things that Material leaves open.
// Material opens its menu and search with <label>s: on a phone these cannot be reached by keyboard, and the links in the
// closed menu can. This gives the labels a place in the tab order and takes the closed menu out of it.
(() => {
  const zoek = document.querySelector(".kz-zoek");
  if (zoek && location.protocol === "file:") {
    const zin = document.createElement("p");
    zin.textContent = "Zoeken werkt alleen op een webserver, niet vanaf schijf. Kies hieronder een klantgroep, thema of klantreis.";
    zoek.replaceWith(zin);
  }

  const menu = document.getElementById("__drawer");
  const zijbalk = document.querySelector(".md-sidebar--primary");
  const smal = matchMedia("(max-width: 76.234375em)");
  const bijwerken = () => { if (zijbalk) zijbalk.inert = smal.matches && !menu.checked; };

  for (const label of document.querySelectorAll("label.md-header__button[for]")) {
    label.tabIndex = 0;
    label.setAttribute("role", "button");
    const naam = { __drawer: "Menu", __search: "Zoeken" }[label.htmlFor];
    if (naam) label.setAttribute("aria-label", naam);
    else if (label.title) label.setAttribute("aria-label", label.title);
    label.addEventListener("keydown", (toets) => {
      if (toets.key === " ") { toets.preventDefault(); label.click(); }
    });
  }
  document.querySelector("[role=dialog][data-md-component=search]")?.setAttribute("aria-label", "Zoeken");
  menu.addEventListener("change", bijwerken);
  smal.addEventListener("change", bijwerken);
  bijwerken();
})();
