// Light or dark, before the page is seen: what the reader chose here before, and without a choice what the device says.
// The memory belongs to the folder of the site, so that two sites on one address do not share it.
(() => {
  const place = new URL("..", document.currentScript.src).pathname;
  const form = document.querySelector("[data-md-component=palette]");
  const schemes = [...form.elements];

  function chosen() {
    try { return localStorage.getItem(`${place}.gekozen`) && JSON.parse(localStorage.getItem(`${place}.__palette`)).index; } catch { return null; }
  }

  function choose(index) {
    try {
      localStorage.setItem(`${place}.gekozen`, "true");
      localStorage.setItem(`${place}.__palette`, JSON.stringify({ index }));
    } catch { /* not allowed: for this page only */ }
  }

  function show(scheme) {
    scheme.checked = true;
    for (const part of ["scheme", "primary", "accent"]) {
      document.body.setAttribute(`data-md-color-${part}`, scheme.getAttribute(`data-md-color-${part}`));
    }
    for (const one of schemes) one.nextElementSibling?.toggleAttribute("hidden", one !== scheme);
  }

  function follow() {
    show(schemes[chosen() ?? -1] ?? schemes.find((one) => matchMedia(one.dataset.mdColorMedia).matches) ?? schemes[0]);
  }

  form.addEventListener("change", ({ target }) => {
    choose(schemes.indexOf(target));
    show(target);
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", follow);
  follow();
})();
