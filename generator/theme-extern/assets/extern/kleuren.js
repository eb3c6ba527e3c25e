// Light or dark: what the visitor chose here before, or else what the device asks for.
(() => {
  const button = document.querySelector(".ex-kleur");
  const device = matchMedia("(prefers-color-scheme: dark)");
  const recall = () => { try { return localStorage.getItem("kleuren"); } catch { return null; } };
  const keep = (choice) => { try { localStorage.setItem("kleuren", choice); } catch { /* not allowed: for this page only */ } };
  let choice = recall();

  const isDark = () => (choice ? choice === "donker" : device.matches);
  const draw = () => { document.body.dataset.mdColorScheme = isDark() ? "slate" : "default"; };
  button.addEventListener("click", () => {
    choice = isDark() ? "licht" : "donker";
    keep(choice);
    draw();
  });
  device.addEventListener("change", draw);
  button.hidden = false;
  draw();
})();
