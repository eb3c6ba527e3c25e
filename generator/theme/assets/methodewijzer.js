// The Methodewijzer: the choices stand in the address, and the list follows the choices.
// Everything it shows is on the page already; without this script the page is the matrix and a list per fase.
(() => {
  const WORST = ["werkt-niet", "in-te-vullen", "niet-ideaal"]; // the worst value of a methode decides
  const wijzer = document.getElementById("wijzer");
  const byId = (id) => document.getElementById(`wijzer-${id}`);
  const lists = [...byId("vragen").elements];
  const groups = new Map([...wijzer.querySelectorAll("[data-groep]")].map((group) => [group.dataset.groep, group]));
  const methoden = [...wijzer.querySelectorAll("li")].map((row) => ({
    row,
    fasen: row.dataset.fasen.split(" "),
    values: row.dataset.waarden && new Map(row.dataset.waarden.split(" ").map((pair) => pair.split(":"))),
  }));
  const labelOf = (list) => list.selectedOptions[0].text.toLowerCase();

  /** The group a methode belongs in, and the lists that put it there. */
  function judge({ values }, chosen) {
    if (!chosen.length) return ["alle", []];
    if (!values) return ["buiten", []];
    for (const value of WORST) {
      const causes = chosen.filter((list) => values.get(list.value) === value);
      if (causes.length) return [value, causes];
    }
    return ["geschikt", []];
  }

  function draw() {
    const fase = lists.find((list) => list.name === "fase").value;
    const chosen = lists.filter((list) => list.value && list.name !== "fase");
    const counts = new Map();
    for (const { row } of methoden) row.remove();
    for (const methode of methoden.filter(({ fasen }) => !fase || fasen.includes(fase))) {
      const [group, causes] = judge(methode, chosen);
      counts.set(group, (counts.get(group) ?? 0) + 1);
      groups.get(group)?.querySelector("ul").append(methode.row);
      const reason = methode.row.querySelector(".kz-wijzer__let");
      reason.hidden = !causes.length;
      const why = group === "in-te-vullen" ? "niet ingevuld" : "niet ideaal";
      reason.textContent = `${why}: ${causes.map(labelOf).join(", ")}`;
    }
    for (const [name, group] of groups) group.hidden = !counts.get(name);
    byId("niets").hidden = [...groups.keys()].some((name) => counts.get(name));
    if (chosen.length && byId("rest")) byId("rest").open = true;
    byId("wis").hidden = !fase && !chosen.length;
    byId("aantal").textContent = sentence(counts, fase);
  }

  /** What was found, in one sentence. */
  function sentence(counts, fase) {
    const number = (group) => counts.get(group) ?? 0;
    const end = fase ? ` bij ${fase}` : "";
    if (number("alle")) return `${number("alle")} ${number("alle") === 1 ? "methode" : "methoden"}${end}`;
    const parts = [
      `${number("geschikt")} geschikt`,
      number("niet-ideaal") && `${number("niet-ideaal")} niet ideaal`,
      number("in-te-vullen") && `${number("in-te-vullen")} nog niet ingevuld`,
      number("buiten") && `${number("buiten")} buiten de matrix`,
      number("werkt-niet") && `${number("werkt-niet")} ${number("werkt-niet") === 1 ? "werkt" : "werken"} niet`,
    ];
    return counts.size ? `${parts.filter(Boolean).join(", ")}${end}` : `Geen methode${end}`;
  }

  byId("wis").addEventListener("click", () => {
    for (const list of lists) list.value = "";
    byId("vragen").dispatchEvent(new Event("change"));
    lists[0].focus();
  });
  wijzer.hidden = false;
  byId("per-fase").hidden = true;
  adres.follow(byId("vragen"), draw);
})();
