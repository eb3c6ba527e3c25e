"""Where a library stands on disk, and what its mkdocs.yml says."""

import logging
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import tee
from pathlib import Path, PurePosixPath

from mkdocs.config.base import Config
from mkdocs.config.config_options import ListOfItems, Optional, Type
from mkdocs.config.defaults import MkDocsConfig

from generator.doors.binnensite import find_paden
from generator.doors.opslag.halverwege import check_halverwege
from generator.doors.proef import check_proef
from generator.doors.site import EXTERN, PLUGIN, Site, check_adres, open_config, read_site, site_url
from generator.doors.verwijzingen import check_verwijzingen
from generator.knowing.controle import check_kennis
from generator.knowing.kennis import Kennis
from generator.reading.bestand.boom import Boom
from generator.reading.bestand.lezing import Lezing
from generator.reading.bestand.namen import DOCS
from generator.reading.bestand.verbergen import Masker
from generator.reading.bibliotheek import load_bibliotheek
from generator.reading.huurders import Buitenkant
from generator.showing.meldingen import show_text
from generator.showing.paginas import maak_paginas
from generator.values.melding import Melding, fouten
from generator.values.openbaar import Afzender
from generator.values.pagina import Instellingen, Pagina

SJABLONEN = ("script.html", "zoeken.html")
"""What pages for colleagues ask of the theme, beside its own."""
OPRUIMEN = 20_000
"""New objects before Python looks for garbage: what is read stays to the end, so there is hardly any."""
KLEINST = 2
"""One person alone never stays unseen in a figure."""


class PluginConfig(Config):
    """The options under `plugins: - klantinzichten:` in mkdocs.yml."""

    peildatum = Optional(Type((str, date)))
    """The day from which the library is seen; today when it is not there."""
    houdbaar = Type(int, default=36)
    """Months that an insight stays fresh."""
    deelnemers = Type(int, default=16)
    """Fewer people than this together make what we know thin."""
    terugkoppelen = Type(int, default=8)
    """Weeks within which a study that is klaar is given back to tenants."""
    organisatie = Type(str, default=Afzender().naam)
    """Who publishes the reports."""
    minstens = Type(int, default=5)
    """No figure about fewer people than this goes into a report."""
    bewerken = Type(str, default="")
    """The address before a path in the repository that opens it for editing."""
    aanvraag = Type(str, default="")
    """Where a request for research goes: the https address of an issue form, or mailto:…"""
    contact = ListOfItems(Type(str), default=[])
    """Telephone numbers, addresses and e-mail addresses of the organisation itself, which may stand everywhere."""


class ProjectFout(Exception):
    """A project that cannot be used at all; the message is Dutch and for the user."""


@dataclass(frozen=True)
class Keuring:
    """What a library holds and what follows from it, with everything that is wrong with it."""

    kennis: Kennis
    paginas: Iterator[Pagina]
    """Every page of the site for colleagues, once; those that the check looked at are made already."""
    meldingen: tuple[Melding, ...]
    """Every finding, by file and line."""
    gelezen: int
    """How many files of insights were opened, also those with faults."""
    boom: Boom
    """Every file that may be read, and so be published."""
    buitenkant: Buitenkant
    """What tenants may read."""
    masker: Masker
    """Keeps what was found of people out of every finding."""

    @property
    def fouten(self) -> list[Melding]:
        """The findings that must be mended."""
        return fouten(self.meldingen)


@dataclass(frozen=True)
class Project:
    """A folder with mkdocs.yml, and the settings in it."""

    map: Path
    instellingen: Instellingen
    site: Site

    def load(self) -> Keuring:
        """Read the library with today as the last possible day, and check it and its site as a whole."""
        resultaat = load_bibliotheek(self.map, date.today(), self.instellingen.contact)
        kennis = Kennis(resultaat.bibliotheek, self.instellingen)
        lezing = Lezing(date.today())
        self.site.read_opmaak(lezing)
        gezien, paginas = tee(maak_paginas(kennis))
        paden = find_paden(kennis, gezien, resultaat.boom, self.site)
        doelen = (*check_adres(self.map), *self.site.check_menu(paden), *check_verwijzingen(resultaat.doelen, paden))
        whole = (*check_kennis(kennis), *check_halverwege(self.map))
        masker = resultaat.masker
        meldingen = masker.finish((*resultaat.meldingen, *lezing.meldingen, *whole, *doelen))
        return Keuring(kennis, paginas, meldingen, len(resultaat.namen), resultaat.boom, resultaat.buitenkant, masker)

    def check_proef(self, boom: Boom) -> tuple[Melding, ...]:
        """Return what would stop every page of the site for colleagues, or leave it without its looks."""
        config = open_config(self.map / self.site.bestand, Lezing(date.max))
        known = {bron.bestand.removeprefix(f"{DOCS}/") for bron in boom.bestanden}
        return tuple(check_proef(config, known, SJABLONEN)) if config else ()

    def plaats(self, bestand: str) -> Path:
        """Return where a file of the library is written; raises ProjectFout for a place outside, or behind a link."""
        place = self.map
        for part in PurePosixPath(bestand).parts:
            place /= part
            if part in ("/", ".."):
                raise ProjectFout(f"{bestand} ligt buiten de bibliotheek.")
            if place.is_symlink():
                raise ProjectFout(f"{bestand} ligt buiten de bibliotheek. Haal eerst de koppeling weg: rm {place}")
        return place


def warn_incomplete(keuring: Keuring) -> None:
    """Say on the error stream that what has faults does not count, when there are any."""
    if keuring.fouten:
        print("Let op: inzichten met fouten doen niet mee. Kijk met: inzichten controleer", file=sys.stderr)


def open_project(folder: Path) -> Project:
    """Return the project in a folder; raises ProjectFout with a Dutch message when there is none."""
    file = folder / "mkdocs.yml"
    if not file.is_file():
        raise ProjectFout(f"In {folder} staat geen mkdocs.yml. Ga naar de map van de bibliotheek, of gebruik --map.")
    logging.getLogger("mkdocs").setLevel(logging.ERROR)
    lezing = Lezing(date.max)
    config = open_config(file, lezing)
    if config is None:
        raise ProjectFout(show_text(lezing.meldingen))
    plugin = config.plugins.get(PLUGIN)
    if plugin is None:
        raise ProjectFout(f"In mkdocs.yml ontbreekt de plugin {PLUGIN}. Voeg onder plugins toe: - {PLUGIN}")
    return Project(folder, settings(plugin.config, config), read_site(config))


def settings(options: PluginConfig, config: MkDocsConfig) -> Instellingen:
    """Return the settings; raises ProjectFout when peildatum is no day."""
    if options.minstens < KLEINST:
        raise ProjectFout(f"In mkdocs.yml staat minstens: {options.minstens}. Schrijf {KLEINST} of meer.")
    return Instellingen(
        peildatum=_day(options.peildatum),
        houdbaar=options.houdbaar,
        deelnemers=options.deelnemers,
        terugkoppelen=options.terugkoppelen,
        minstens=options.minstens,
        afzender=Afzender(options.organisatie, site_url(Path(config.config_file_path).parent / EXTERN)),
        aanvraag=options.aanvraag,
        missen=str(config.extra.get("missen") or ""),
        bewerken=options.bewerken,
        adres=config.site_url or "",
        contact=tuple(options.contact),
    )


def _day(value: object) -> date:
    if value is None:
        return date.today()
    try:
        return date.fromisoformat(str(value))
    except ValueError as error:
        raise ProjectFout(
            f"De peildatum «{value}» in mkdocs.yml is geen dag. Schrijf bijvoorbeeld 2024-07-01."
        ) from error
