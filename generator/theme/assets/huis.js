// What every page does besides standing there: folds that open, tables and code that scroll, and the way back up.
(() => {
  const closed = () => document.querySelectorAll("details:not([open])");

  // What an address points at is seen, also inside a fold.
  function reveal() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const folds = [...closed()].filter((fold) => fold.contains(target));
    for (const fold of folds) fold.open = true;
    if (folds.length) target.scrollIntoView();
  }

  // Paper has no folds.
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...closed()];
    for (const fold of opened) fold.open = true;
  });
  addEventListener("afterprint", () => {
    for (const fold of opened) fold.open = false;
  });

  for (const table of document.querySelectorAll(".md-typeset table:not([class])")) {
    const [outer, inner] = ["md-typeset__scrollwrap", "md-typeset__table"].map((name) => {
      const made = document.createElement("div");
      made.className = name;
      return made;
    });
    table.replaceWith(outer);
    outer.append(inner);
    inner.append(table);
  }

  // Code that is wider than the page can be reached by keyboard, to scroll it.
  const wide = new ResizeObserver((seen) => {
    for (const { target } of seen) {
      if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
      else target.removeAttribute("tabindex");
    }
  });
  for (const code of document.querySelectorAll("pre > code")) wide.observe(code);

  // The way back up is there for who turns round on a long page.
  const up = document.querySelector(".md-top");
  let before = 0;
  up?.addEventListener("click", () => scrollTo({ top: 0, behavior: "smooth" }));
  addEventListener("scroll", () => {
    if (up) up.hidden = scrollY < innerHeight || scrollY >= before;
    before = scrollY;
  }, { passive: true });

  addEventListener("hashchange", reveal);
  reveal();
})();
