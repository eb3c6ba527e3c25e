// Light or dark: what the visitor chose here before, or else what the device asks for.
(() => {
  const knop = document.querySelector(".ex-kleur");
  const apparaat = matchMedia("(prefers-color-scheme: dark)");
  const bewaard = () => { try { return localStorage.getItem("kleuren"); } catch { return null; } };
  const bewaar = (keuze) => { try { localStorage.setItem("kleuren", keuze); } catch { /* not allowed: for this page only */ } };
  let keuze = bewaard();

  const donker = () => (keuze ? keuze === "donker" : apparaat.matches);
  const toon = () => { document.body.dataset.mdColorScheme = donker() ? "slate" : "default"; };
  knop.addEventListener("click", () => {
    keuze = donker() ? "licht" : "donker";
    bewaar(keuze);
    toon();
  });
  apparaat.addEventListener("change", toon);
  knop.hidden = false;
  toon();
})();
