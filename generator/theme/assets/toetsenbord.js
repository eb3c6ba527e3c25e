// What every page needs from a keyboard.
// Material opens its menu with a <label>: on a phone it cannot be reached by keyboard, and the links in the closed menu
// can. This gives the label a place in the tab order and takes the closed menu out of it. The key / goes to the search box.
(() => {
  document.addEventListener("keydown", (toets) => {
    const typt = toets.target.closest?.("input, textarea, select, [contenteditable]");
    if (toets.key !== "/" || typt || toets.ctrlKey || toets.metaKey || toets.altKey) return;
    const vak = [...document.querySelectorAll("form[role=search] input")].find((veld) => veld.checkVisibility());
    if (!vak) return;
    toets.preventDefault();
    vak.focus();
    vak.select();
  });

  const menu = document.getElementById("__drawer");
  const zijbalk = document.querySelector(".md-sidebar--primary");
  const smal = matchMedia("(max-width: 76.234375em)");
  const bijwerken = () => { if (zijbalk) zijbalk.inert = smal.matches && !menu.checked; };

  for (const label of document.querySelectorAll("label.md-header__button[for]")) {
    label.tabIndex = 0;
    label.setAttribute("role", "button");
    if (label.htmlFor === "__drawer") label.setAttribute("aria-label", "Menu");
    else if (label.title) label.setAttribute("aria-label", label.title);
    label.addEventListener("keydown", (toets) => {
      if (toets.key === " ") { toets.preventDefault(); label.click(); }
    });
  }
  menu.addEventListener("change", bijwerken);
  document.addEventListener("keydown", (toets) => {
    if (toets.key !== "Escape" || !menu.checked) return;
    menu.click();
    document.querySelector("label.md-header__button[for=__drawer]").focus();
  });
  smal.addEventListener("change", bijwerken);
  bijwerken();
})();
