"""What the site for tenants is made from, and everything that would stop it; nothing else is in its reach (Law 6)."""

import re
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
from generator.showing.huurders.leesteksten import leestekst_bestanden
from generator.showing.huurders.paginas import build_extern, huisstijl, kaal, lettertypen, public_paths
from generator.values.melding import Melding, Plek
from generator.values.pagina import Bestand, Pagina

PLUGIN_EXTERN = "klantinzichten-extern"
OPMAAK = "generator/theme/assets"
"""The look of the intranet, in the project."""
STIJL, LETTERS, BLOKKEN = (f"{OPMAAK}/{name}.css" for name in ("kleuren", "letters", "bericht"))
"""What tenants share of it: colours, typefaces, and the whole look of the blocks of a report."""
ASSETS = "assets/extern"
KLEUREN = f"{ASSETS}/kleuren.css"
"""The style sheet that is made of those three."""
_LETTER = re.compile(rf"{OPMAAK}/(letters/(?:[\w-]+\.woff2|OFL\.txt))")
"""A file that the typefaces need: a font, or its licence."""


@dataclass(frozen=True)
class Buitensite:
    """The site for tenants: what was read for it, its look, and the look that it shares with the intranet."""

    site: Site
    buitenkant: Buitenkant
    opmaak: tuple[Bronbestand, ...]
    gedeeld: Mapping[str, str | bytes]
    """What it shares, by its path on the site."""
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

    @cached_property
    def bestanden(self) -> tuple[Bestand, ...]:
        """The files beside the pages, for who reads with a program."""
        return tuple(leestekst_bestanden(self.buitenkant.teksten, self.buitenkant.vaststellingen))

    @property
    def paden(self) -> Paden:
        """Where its menu and its texts can lead."""
        known = {"berichten/index.md", *(tekst.pad for tekst in self.buitenkant.teksten), *self.buitenkant.beelden}
        made = (
            *((pagina.pad, pagina.tekst) for pagina in self.paginas),
            *((pad, "") for pad in self.omvang),
            *((bestand.pad, "") for bestand in self.bestanden),
        )
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
    yield from check_proef(config, {*made.gedeeld, *(bron.bestand for bron in made.opmaak), *buitenkant.beelden})


def _make(site: Site, buitenkant: Buitenkant, lezing: Lezing) -> Buitensite:
    opmaak, gedeeld = site.read_opmaak(lezing), dict(_read_gedeeld(site.map, lezing))
    made = Buitensite(site, buitenkant, opmaak, gedeeld, ())
    doelen = check_verwijzingen(buitenkant.doelen, made.paden, MAP_EXTERN)
    meldingen = Masker(lezing).finish((*lezing.meldingen, *site.check_menu(made.paden), *doelen))
    return Buitensite(site, buitenkant, opmaak, gedeeld, meldingen)


def _read_gedeeld(folder: Path, lezing: Lezing) -> Iterator[tuple[str, str | bytes]]:
    """Yield the style sheet that both sites share, empty where there is none, and every file of its typefaces."""
    gelezen = {
        bron.bestand: bron.lees_bytes(lezing) or b""
        for bron in walk(folder, OPMAAK, lezing)
        if bron.bestand in {STIJL, LETTERS, BLOKKEN} or _LETTER.fullmatch(bron.bestand)
    }
    stijl, letters, blokken = (gelezen.get(pad, b"").decode(errors="replace") for pad in (STIJL, LETTERS, BLOKKEN))
    yield KLEUREN, lettertypen(letters) + huisstijl(stijl) + kaal(blokken)
    yield from ((f"{ASSETS}/{match[1]}", gelezen[pad]) for pad in gelezen if (match := _LETTER.fullmatch(pad)))
