// The address says what is chosen on a page, so that a link, a reload and Back show the same view.
// A plain script, for from disk a browser loads no modules; a module can import it as well.
globalThis.adres = (() => {
  /** What the address says, by name. */
  const read = () => new URLSearchParams(location.search);

  /** Puts pairs of a name and a value in the address, unless it says that already; an empty value is left out. */
  function write(pairs, put) {
    const query = String(new URLSearchParams([...pairs].filter(([, value]) => value)));
    if (query !== String(read())) history[put](null, "", query ? `?${query}` : location.pathname);
  }

  /** Writes as a new step, that Back undoes. */
  const push = (pairs) => write(pairs, "pushState");

  /** Writes in place of the step of a moment ago. */
  const replace = (pairs) => write(pairs, "replaceState");

  /** Keeps the lists of a form and the address the same; `draw` shows the choices. What no list knows is none. */
  function follow(form, draw) {
    const lists = [...form.elements].filter(({ name }) => name);

    function take() {
      const said = read();
      for (const list of lists) {
        list.value = said.get(list.name) ?? "";
        if (list.selectedIndex < 0) list.value = "";
      }
      draw();
    }

    function give() {
      push(new FormData(form));
      draw();
    }

    form.addEventListener("change", give);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(give)); // the lists are emptied after this event
    addEventListener("popstate", take);
    take();
  }

  return { read, push, replace, follow };
})();
