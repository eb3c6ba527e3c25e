// The arrows walk from the search box through the results and back.

export function walkWithArrows(box, results) {
  document.addEventListener("keydown", (event) => {
    if (!["ArrowDown", "ArrowUp"].includes(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
    const places = [box, ...results.querySelectorAll(".kz-bewering a")];
    const here = places.indexOf(document.activeElement);
    const next = places[here + (event.key === "ArrowDown" ? 1 : -1)];
    if (here < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
}
