// Light or dark, before the page is seen: what the reader chose here before; without a choice Material follows the device.
(() => {
  document.querySelector("[data-md-component=palette]").addEventListener("change", () => __md_set("gekozen", true));
  const chosen = __md_get("__palette")?.color;
  for (const [name, value] of Object.entries(chosen ?? {})) document.body.setAttribute(`data-md-color-${name}`, value);
})();
