// What every page needs from a keyboard.
// Material opens its menu with a <label>: on a phone it cannot be reached by keyboard, and the links in the closed menu
// can. This gives the label a place in the tab order and takes the closed menu out of it. The key / goes to the search
// box.
(() => {
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const box = [...document.querySelectorAll("form[role=search] input")].find((input) => input.checkVisibility());
    if (!box) return;
    event.preventDefault();
    box.focus();
    box.select();
  });

  const menu = document.getElementById("__drawer");
  const sidebar = document.querySelector(".md-sidebar--primary");
  const narrow = matchMedia("(max-width: 76.234375em)");
  const update = () => { if (sidebar) sidebar.inert = narrow.matches && !menu.checked; };

  for (const label of document.querySelectorAll("label.md-header__button[for]")) {
    label.tabIndex = 0;
    label.setAttribute("role", "button");
    if (label.htmlFor === "__drawer") label.setAttribute("aria-label", "Menu");
    else if (label.title) label.setAttribute("aria-label", label.title);
    label.addEventListener("keydown", (event) => {
      if (event.key === " ") { event.preventDefault(); label.click(); }
    });
  }
  menu.addEventListener("change", update);
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.checked) return;
    menu.click();
    document.querySelector("label.md-header__button[for=__drawer]").focus();
  });
  narrow.addEventListener("change", update);
  update();
})();
