"""The three engines in one browser: each opens its site, answers questions, and says what that cost."""

from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

from playwright.sync_api import BrowserContext, Page, Request

_ONS = """async () => {
  const { Zoekindex } = await import("/assets/zoeken/index.js");
  const { Zoeker } = await import("/assets/zoeken/zoeker.js");
  const index = await Zoekindex.open(new URL("/zoeken/", location.href));
  const zoeker = new Zoeker(index);
  window.zoek = async (vraag) => {
    const { treffers } = await zoeker.zoek(vraag);
    const { inzichten } = index.kern; // a library has other pages too, and these were not judged
    const beoordeeld = treffers.filter(([document]) => !inzichten || document < inzichten);
    const kaarten = await Promise.all(beoordeeld.slice(0, 10).map(([document]) => index.kaart(document)));
    return kaarten.map(([html]) => html.match(/href="([^"]+)"/)[1]);
  };
}"""
_PAGEFIND = """async () => {
  const pagefind = await import("/pagefind/pagefind.js");
  await pagefind.init();
  window.zoek = async (vraag) => {
    const { results } = await pagefind.search(vraag);
    const found = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return found.map((data) => data.url);
  };
}"""
_MATERIAL = """async () => {
  const veld = document.querySelector(".md-search__input");
  const uit = document.querySelector(".md-search-result__meta");
  const typ = (text) => { veld.value = text; veld.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true })); };
  const begin = uit.textContent;
  const tot = (klaar) => new Promise((af) => {
    const kijk = () => (klaar() ? (af(), true) : false);
    if (kijk()) return;
    const wacht = new MutationObserver(() => kijk() && wacht.disconnect());
    wacht.observe(uit.parentElement, { childList: true, subtree: true, characterData: true });
  });
  document.querySelector("#__search").checked = true;
  veld.focus();
  window.zoek = async (vraag) => {
    typ(vraag);
    await tot(() => uit.textContent !== begin);
    const links = [...document.querySelectorAll(".md-search-result__item > a")].slice(0, 10).map((a) => a.href);
    return links;
  };
  window.wis = async () => { typ(""); await tot(() => uit.textContent === begin); };
}"""
_TIJD = """async ([vraag, wis]) => {
  const start = performance.now();
  const gevonden = await window.zoek(vraag);
  const duur = performance.now() - start;
  if (wis) await window.wis();
  return [gevonden, duur];
}"""
_PLAATSEN = {
    "klantinzichten": ("/zoeken/", "/assets/zoeken/", "/assets/adres.js"),
    "pagefind": ("/pagefind/",),
    "material": ("/search/", "/workers/search"),
}
"""Where the files of each engine stand."""
_START = {"klantinzichten": _ONS, "pagefind": _PAGEFIND, "material": _MATERIAL}


@dataclass
class Motor:
    """One engine on its page."""

    naam: str
    adres: str
    page: Page
    requests: list[Request] = field(default_factory=list)
    duren: list[float] = field(default_factory=list)

    @classmethod
    def open(cls, naam: str, adres: str, context: BrowserContext) -> "Motor":
        """Start an engine on a fresh page; from then on its bytes are counted."""
        motor = cls(naam, adres, context.new_page())
        motor.count()
        start = "index.html" if naam != "klantinzichten" else "zoeken/index.html?q="
        motor.page.goto(adres + start, wait_until="networkidle")
        motor.page.evaluate(_START[naam])
        return motor

    def count(self) -> None:
        """Count the bytes of this engine's files from now on, as they come over the line, also those of a worker."""
        self.page.on("requestfinished", lambda request: self.requests.append(request))  # noqa: PLW0108

    @property
    def kilobytes(self) -> float:
        """What was read so far, once the line is quiet."""
        self.page.wait_for_load_state("networkidle")
        self.page.wait_for_timeout(300)
        own = [r for r in self.requests if any(plaats in urlsplit(r.url).path for plaats in _PLAATSEN[self.naam])]
        return sum(r.sizes()["responseBodySize"] + r.sizes()["responseHeadersSize"] for r in own) / 1000

    def zoek(self, vraag: str) -> list[str]:
        """Return the ids of the first ten answers, and remember how long it took."""
        gevonden, duur = self.page.evaluate(_TIJD, [vraag, self.naam == "material"])
        self.duren.append(duur)
        namen = [unquote(urlsplit(url).path).rpartition("/")[2].removesuffix(".html") for url in gevonden]
        return list(dict.fromkeys(namen))
