// The Methodewijzer: the choices stand in the address, and the list follows the choices.
// Everything it shows is on the page already; without this script the page is the matrix and a list per fase.
(() => {
  const SLECHTST = ["werkt-niet", "in-te-vullen", "niet-ideaal"]; // the worst value of a methode decides
  const wijzer = document.getElementById("wijzer");
  const byId = (id) => document.getElementById(`wijzer-${id}`);
  const vragen = [...byId("vragen").elements];
  const groepen = new Map([...wijzer.querySelectorAll("[data-groep]")].map((groep) => [groep.dataset.groep, groep]));
  const methoden = [...wijzer.querySelectorAll("li")].map((rij) => ({
    rij,
    fasen: rij.dataset.fasen.split(" "),
    waarden: rij.dataset.waarden && new Map(rij.dataset.waarden.split(" ").map((paar) => paar.split(":"))),
  }));
  const gekozen = () => vragen.filter((vraag) => vraag.value);
  const naam = (vraag) => vraag.selectedOptions[0].text.toLowerCase();

  /** The group a methode belongs in, and the choices that put it there. */
  function judge({ waarden }, keuzes) {
    if (!keuzes.length) return ["alle", []];
    if (!waarden) return ["buiten", []];
    for (const waarde of SLECHTST) {
      const oorzaken = keuzes.filter((keuze) => waarden.get(keuze.value) === waarde);
      if (oorzaken.length) return [waarde, oorzaken];
    }
    return ["geschikt", []];
  }

  function draw() {
    const fase = vragen.find((vraag) => vraag.name === "fase").value;
    const keuzes = gekozen().filter((vraag) => vraag.name !== "fase");
    const tel = new Map();
    for (const { rij } of methoden) rij.remove();
    for (const methode of methoden.filter(({ fasen }) => !fase || fasen.includes(fase))) {
      const [waarde, oorzaken] = judge(methode, keuzes);
      tel.set(waarde, (tel.get(waarde) ?? 0) + 1);
      groepen.get(waarde)?.querySelector("ul").append(methode.rij);
      const reden = methode.rij.querySelector(".kz-wijzer__let");
      const wat = waarde === "in-te-vullen" ? "niet ingevuld" : "niet ideaal";
      reden.hidden = !oorzaken.length;
      reden.textContent = `${wat}: ${oorzaken.map(naam).join(", ")}`;
    }
    for (const [waarde, groep] of groepen) groep.hidden = !tel.get(waarde);
    byId("niets").hidden = [...groepen.keys()].some((waarde) => tel.get(waarde));
    byId("wis").hidden = !gekozen().length;
    byId("aantal").textContent = sentence(tel, fase);
  }

  /** What was found, in one sentence. */
  function sentence(tel, fase) {
    const met = (waarde) => tel.get(waarde) ?? 0;
    const methode = (n) => `${n} ${n === 1 ? "methode" : "methoden"}`;
    const slot = fase ? ` bij ${fase}` : "";
    if (met("alle")) return `${methode(met("alle"))}${slot}`;
    const delen = [
      `${met("geschikt")} geschikt`,
      met("niet-ideaal") && `${met("niet-ideaal")} niet ideaal`,
      met("in-te-vullen") && `${met("in-te-vullen")} nog niet ingevuld`,
      met("buiten") && `${met("buiten")} buiten de matrix`,
      met("werkt-niet") && `${met("werkt-niet")} ${met("werkt-niet") === 1 ? "werkt" : "werken"} niet`,
    ];
    return tel.size ? `${delen.filter(Boolean).join(", ")}${slot}` : `Geen methode${slot}`;
  }

  byId("wis").addEventListener("click", () => {
    for (const vraag of vragen) vraag.value = "";
    byId("vragen").dispatchEvent(new Event("change"));
    vragen[0].focus();
  });
  wijzer.hidden = false;
  byId("per-fase").hidden = true;
  adres.follow(byId("vragen"), draw);
})();
