"""The pages of the external site: written pages and published reports in, pages for tenants out (Law 6, F-05)."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import PurePosixPath

from markupsafe import Markup

from generator.showing.huurders.omslag import build_omslag
from generator.showing.huurders.webbericht import webbericht
from generator.showing.sjablonen import render
from generator.showing.veilig import veilig
from generator.values.datum import dag_voluit
from generator.values.openbaar import Externtekst, OpenbaarBericht, Themadeel, Vaststelling
from generator.values.pagina import Pagina
from generator.wording.woorden import getal

HOME = "index.md"
_SOORTEN = {".pdf": "PDF", ".docx": "Word"}
"""The documents that tenants may have, by how their name ends; others stay inside."""


@dataclass(frozen=True)
class Document:
    """A document to download: where it is, what it is, and how large."""

    pad: str
    naam: str
    soort: str
    omvang: str


@dataclass(frozen=True)
class Versiereeks:
    """Every version of one report, newest first, each with its documents."""

    versies: tuple[Vaststelling, ...]
    omvang: Mapping[str, int]

    @property
    def nieuwste(self) -> OpenbaarBericht:
        """The report as it stands now."""
        return self.versies[0].bericht

    @property
    def vorige(self) -> Vaststelling | None:
        """The version that the newest one corrects, when there is one."""
        return next(iter(self.versies[1:]), None)

    @property
    def pad(self) -> str:
        """The fixed address of the report."""
        return f"berichten/{self.nieuwste.periode.id}.md"

    def documenten(self, versie: Vaststelling) -> tuple[Document, ...]:
        """Return the documents of a version: the whole report first."""
        found = [_document(pad, self.omvang[pad]) for pad in public_paths(versie)]
        return tuple(sorted(found, key=lambda document: (document.naam != _HEEL, document.soort, document.pad)))


@dataclass(frozen=True)
class Uitgelicht:
    """One thing that tenants said, and what we said back."""

    onderwerp: str
    u_zei: str
    stand: str
    """How far it is, for its mark."""
    kop: str
    antwoord: str


_HEEL, _KORT = "Het hele bericht", "De samenvatting"


def public_paths(versie: Vaststelling) -> tuple[str, ...]:
    """Return the paths, under docs/ and on the site, of the documents that tenants may have."""
    return tuple(pad for pad in versie.paden if PurePosixPath(pad).suffix in _SOORTEN)


def build_extern(
    teksten: Sequence[Externtekst], vaststellingen: Sequence[Vaststelling], omvang: Mapping[str, int]
) -> tuple[Pagina, ...]:
    """Return every page of the external site.

    `omvang` is the size in bytes of each document, by its path. The same input gives the same bytes, and a new report
    changes no page of an earlier one.
    """
    reeksen = _reeksen(vaststellingen, omvang)
    return (
        *(_tekst(tekst, reeksen) for tekst in teksten),
        render("huurders/berichten.md.j2", "berichten/index.md", reeksen=reeksen),
        *(_bericht(reeks.pad, reeks, reeks.versies[0]) for reeks in reeksen),
        *(_bericht(f"{versie.map}.md", reeks, versie) for reeks in reeksen for versie in reeks.versies[1:]),
    )


def huisstijl(css: str) -> str:
    """Return only the colours and letters of a style sheet: the blocks that set custom properties, and no address."""
    blocks = re.findall(r"^(?::root|\[data-md-color-scheme)[^{}]*\{[^{}]*\}", kaal(css), re.MULTILINE)
    return "\n".join(blocks) + "\n"


def lettertypen(css: str) -> str:
    """Return only the typefaces of a style sheet of which every file lies in letters/, beside the style sheet."""
    blocks = re.findall(r"@font-face\s*\{[^{}]*\}", re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL))
    own = re.compile(r"url\(letters/[\w-]+\.woff2\)")
    return "".join(f"{block}\n" for block in blocks if "url(" not in own.sub("", block))


def kaal(css: str) -> str:
    """Return a style sheet without remarks and without an address."""
    plain = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    return re.sub(r"[^{};]*url\([^;}]*;?", "", plain)


def uitgelicht(bericht: OpenbaarBericht, most: int = 3) -> tuple[Uitgelicht, ...]:
    """Return the first things that tenants said with what we said back, one of each thema; without an answer last."""
    said = [onderwerp for onderwerp in bericht.onderwerpen if onderwerp.u_zei]
    found = [Uitgelicht(onderwerp.naam, onderwerp.u_zei[0].tekst, *_antwoord(onderwerp)) for onderwerp in said]
    return tuple(sorted(found, key=lambda punt: punt.kop == _OPEN)[:most])


_OPEN = "Nog geen antwoord"


def _antwoord(onderwerp: Themadeel) -> tuple[str, str, str]:
    """Return what we said back first: its mark, its heading and its text."""
    if onderwerp.wij_deden:
        return "gehaald", "Wij deden", onderwerp.wij_deden[0]
    if onderwerp.wij_doen:
        belofte = onderwerp.wij_doen[0]
        return "open", "Wij doen", f"{belofte.tekst} Uiterlijk {dag_voluit(belofte.uiterlijk)}."
    if onderwerp.wij_doen_niet:
        weigering = onderwerp.wij_doen_niet[0]
        return "vervallen", "Wij doen dit niet", f"{weigering.tekst} {weigering.omdat}"
    return "open", _OPEN, "Wij weten nog niet wat wij hiermee doen."


def _reeksen(vaststellingen: Sequence[Vaststelling], omvang: Mapping[str, int]) -> tuple[Versiereeks, ...]:
    newest_first = sorted(vaststellingen, key=lambda v: (v.bericht.periode, v.bericht.versie), reverse=True)
    groups = groupby(newest_first, key=lambda v: v.bericht.periode)
    return tuple(Versiereeks(tuple(versies), omvang) for _, versies in groups)


def _tekst(tekst: Externtekst, reeksen: tuple[Versiereeks, ...]) -> Pagina:
    inhoud = _vul_in(veilig(tekst.inhoud))
    if tekst.pad != HOME:
        return render("huurders/tekst.md.j2", tekst.pad, tekst=tekst, inhoud=inhoud)
    punten = uitgelicht(reeksen[0].nieuwste) if reeksen else ()
    meer = len(reeksen[0].nieuwste.onderwerpen) - len(punten) if reeksen else 0
    return render("huurders/home.md.j2", HOME, tekst=tekst, inhoud=inhoud, reeksen=reeksen, punten=punten, meer=meer)


def _vul_in(text: Markup) -> Markup:
    """Return safe HTML in which everything between [vul in: …] stands out."""
    return Markup(re.sub(r"\[(vul in: [^\[\]<>]+)\]", r"<mark>\1</mark>", str(text)))  # noqa: S704 - was safe already


def _bericht(pad: str, reeks: Versiereeks, versie: Vaststelling) -> Pagina:
    bericht = versie.bericht
    return render(
        "huurders/bericht.md.j2", pad, reeks=reeks, versie=versie, bericht=bericht, omslag=build_omslag(bericht),
        inhoud=webbericht(bericht),
    )  # fmt: skip


def _document(pad: str, size: int) -> Document:
    path = PurePosixPath(pad)
    naam = _KORT if "samenvatting" in path.stem else _HEEL
    return Document(pad, naam, _SOORTEN[path.suffix], _omvang(size))


def _omvang(size: int) -> str:
    if size < 1_000_000:
        return f"{getal(max(1, round(size / 1000)))} kB"
    return f"{getal(round(size / 1_000_000, 1))} MB"
