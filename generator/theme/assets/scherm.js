// Shows the cards of a screen one after another; any key holds them or lets them go, the arrows turn by hand.
(() => {
  const main = document.getElementById("kaarten");
  const cards = [...main.children];
  const button = document.querySelector("button");
  const status = document.querySelector("[role=status]");
  let at = 0;
  let timer = 0;

  function show(next) {
    at = (next + cards.length) % cards.length;
    for (const [number, card] of cards.entries()) card.hidden = number !== at;
  }

  function hold(held) {
    clearInterval(timer);
    timer = held ? 0 : setInterval(() => show(at + 1), Number(main.dataset.seconden) * 1000);
    button.textContent = held ? "Verder" : "Pauze";
    status.textContent = held ? "Pauze. Druk op een toets om verder te gaan." : "";
    document.body.classList.toggle("kz-staat", held);
  }

  const step = { ArrowLeft: -1, ArrowRight: 1 };
  addEventListener("keydown", (event) => {
    if (event.key === "Tab" || event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.("a, button")) return;
    if (event.key in step) show(at + step[event.key]);
    hold(event.key in step || timer !== 0);
    event.preventDefault();
  });
  button.addEventListener("click", () => hold(timer !== 0));

  if (cards.length < 2) return;
  button.hidden = false;
  document.body.classList.add("kz-draait");
  show(0);
  hold(false);
})();
