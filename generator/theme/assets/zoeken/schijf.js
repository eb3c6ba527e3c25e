// From disk a browser loads no modules: this plain script says so.
if (location.protocol === "file:") {
  const message = document.getElementById("zoek-kan-niet");
  message.textContent = "Zoeken werkt op een webserver, niet vanaf schijf. Vraag je beheerder om het adres van de site, of kies hieronder waar je iets over wilt weten.";
  message.hidden = false;
}
