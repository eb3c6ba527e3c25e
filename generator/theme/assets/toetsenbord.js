// What every page needs from a keyboard.
// A <label> opens the menu on a phone, and another one turns the colours: a keyboard cannot reach them. This gives them a
// place in the tab order. The key / goes to the search box.
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

  for (const label of document.querySelectorAll("label.md-header__button[for]")) {
    label.tabIndex = 0;
    label.setAttribute("role", "button");
    if (label.htmlFor === "__drawer") label.setAttribute("aria-label", "Menu");
    else if (label.title) label.setAttribute("aria-label", label.title);
    label.addEventListener("keydown", (event) => {
      if (event.key === " " || event.key === "Enter") { event.preventDefault(); label.click(); }
    });
  }
  const menu = document.getElementById("__drawer");
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.checked) return;
    menu.click();
    document.querySelector("label.md-header__button[for=__drawer]").focus();
  });
})();
