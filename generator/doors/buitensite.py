"""What the site for tenants is made from, and everything that would stop it; nothing else is in its reach (Law 6)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

from generator.doors.paden import Paden
from generator.doors.proef import check_proef
from generator.doors.site import EXTERN, Site, open_config, read_contact, read_site
from generator.doors.verwijzingen import check_verwijzingen
from generator.reading.bestand.boom import open_boom
from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.namen import DOCS
from generator.reading.bestand.paden import Bronbestand, walk
from generator.reading.bestand.soorten import MAP_EXTERN
from generator.reading.bestand.verbergen import Masker
from generator.reading.huurders import Buitenkant, read_buitenkant
from generator.reading.toegestaan import read_bekend
from generator.showing.huurders.paginas import build_extern, public_paths
from generator.values.melding import Melding, Plek
from generator.values.pagina import Pagina

PLUGIN_EXTERN = "klantinzichten-extern"
KLEUREN = "assets/extern/kleuren.css"
"""The style sheet that is made of the colours of the intranet."""
STIJL = "generator/theme/assets/klantinzichten.css"
"""The style sheet of the intranet, in the project; only its colours are shared."""
BLOKKEN = "generator/theme/assets/bericht.css"
"""The style sheet of the blocks of a report, in the project; both sites wear it."""


@dataclass(frozen=True)
class Buitensite:
    """The site for tenants: what was read for it, its look, and the style sheet that it borrows colours from."""

    site: Site
    buitenkant: Buitenkant
    opmaak: tuple[Bronbestand, ...]
    stijl: str
    blokken: str
    """How the blocks of a report look."""
    meldingen: tuple[Melding, ...]
    """Everything that is wrong with it."""

    @cached_property
    def omvang(self) -> Mapping[str, int]:
        """The size in bytes of each document that tenants may have, by its path."""
        paths = [pad for versie in self.buitenkant.vaststellingen for pad in public_paths(versie)]
        return {pad: (self.site.map / DOCS / pad).stat().st_size for pad in paths}

    @cached_property
    def paginas(self) -> tuple[Pagina, ...]:
        """Every page of the site."""
        return build_extern(self.buitenkant.teksten, self.buitenkant.vaststellingen, self.omvang)

    @property
    def paden(self) -> Paden:
        """Where its menu and its texts can lead."""
        known = {"berichten/index.md", *(tekst.pad for tekst in self.buitenkant.teksten), *self.buitenkant.beelden}
        made = (*((pagina.pad, pagina.tekst) for pagina in self.paginas), *((pad, "") for pad in self.omvang))
        return Paden(frozenset(known), lambda: made, self.site.opties)


def load_buitensite(site: Site) -> Buitensite:
    """Read everything that the site for tenants is made from."""
    lezing = Lezing(date.max)
    read_bekend(site.map, read_contact(site.map), lezing)
    boom = open_boom(site.map, (MAP_EXTERN, f"{DOCS}/berichten"), lezing)
    return _make(site, read_buitenkant(boom, lezing), lezing)


def check_buitensite(folder: Path, buitenkant: Buitenkant) -> Iterator[Melding]:
    """Yield what would stop the site for tenants, beside what reading it found already; without that site, nothing.

    Findings: `instellingen`, `koppeling` and the others of `walk`, `menu`, `dode-verwijzing`.
    """
    file = folder / EXTERN
    if not file.is_file():
        return
    lezing = Lezing(date.max)
    config = open_config(file, lezing)
    if config is None:
        yield from lezing.meldingen
        return
    if PLUGIN_EXTERN not in config.plugins:
        tekst = f"De plugin «{PLUGIN_EXTERN}» ontbreekt: zonder hem komt alles uit docs_dir naar buiten."
        yield Melding(Plek(EXTERN), "instellingen", tekst, f"Voeg onder plugins toe: - {PLUGIN_EXTERN}")
    made = _make(read_site(config), buitenkant, lezing)
    yield from made.meldingen
    yield from check_proef(config, {KLEUREN, *(bron.bestand for bron in made.opmaak), *buitenkant.beelden})


def _make(site: Site, buitenkant: Buitenkant, lezing: Lezing) -> Buitensite:
    opmaak, (stijl, blokken) = site.read_opmaak(lezing), _read_stijl(site.map, lezing)
    made = Buitensite(site, buitenkant, opmaak, stijl, blokken, ())
    doelen = check_verwijzingen(buitenkant.doelen, made.paden, MAP_EXTERN)
    meldingen = Masker(lezing).finish((*lezing.meldingen, *site.check_menu(made.paden), *doelen))
    return Buitensite(site, buitenkant, opmaak, stijl, blokken, meldingen)


def _read_stijl(folder: Path, lezing: Lezing) -> tuple[str, str]:
    """Return the style sheet with the colours and that of the blocks; empty where there is none."""
    bronnen = {bron.bestand: bron for bron in walk(folder, STIJL.rpartition("/")[0], lezing)}
    stijl, blokken = (bronnen[name].lees_bytes(lezing) if name in bronnen else b"" for name in (STIJL, BLOKKEN))
    return (stijl or b"").decode(errors="replace"), (blokken or b"").decode(errors="replace")
