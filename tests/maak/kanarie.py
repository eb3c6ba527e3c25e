"""Libraries with a canary in every field that stays inside, to see whether one ever gets out."""

import re
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from enum import Enum
from pathlib import Path
from random import Random
from typing import Any, TypeVar

import yaml

from generator.reading.inzichten.inzichtvelden import CIJFER, INZICHT
from generator.reading.klantreizen.routevelden import HALTE, ROUTE
from generator.reading.klantreizen.verslagvelden import VERSLAG
from generator.reading.metingen.reeksvelden import REEKS
from generator.reading.personas.personavelden import PERSONA
from generator.reading.programma.programmavelden import KENNISVRAAG, ONDERZOEK, PROGRAMMA
from generator.reading.termvelden import EIGEN, TEKST, TERM, Vraagzin
from generator.reading.velden.datums import Day, PartialDate
from generator.reading.velden.kinds import Choice, Flag, Kind, Many, Number, NumberOrText, Text, Url
from generator.reading.velden.velden import Veld, Veldgroep, Verwijzing
from generator.values.bericht import (
    Antwoordsoort,
    Beloftereactie,
    Bericht,
    Cijferregel,
    Themablok,
    UZei,
    WijDeden,
    WijDoen,
    WijDoenNiet,
)
from generator.values.bibliotheek import Bibliotheek, Tekst, nieuwste_eerst
from generator.values.datum import Datum, Periode
from generator.values.inzicht import Actie, Bron, Cijfer, Inzicht, Niveau, Publicatie, Zekerheid
from generator.values.klantgroepen.getal import Groepsgetal, Jaarbron
from generator.values.klantreizen.duur import Duur, Tijdmaat
from generator.values.klantreizen.halte import Gevoel
from generator.values.klantreizen.route import Route
from generator.values.klantreizen.verslag import Verslag
from generator.values.melding import Plek
from generator.values.metingen.periode import Meetperiode, Periodevorm
from generator.values.metingen.reeks import Meetbron, Meetreeks, Meting, Reeksbreuk
from generator.values.openbaar import Belofte, Goedkeuring, OpenbaarBericht, Themadeel, Vaststelling
from generator.values.personas.persona import Aansluiting, Persona, Stapoordeel
from generator.values.personas.portret import Haar, Huid, Portret
from generator.values.programma.agenda import Kennisagenda
from generator.values.programma.gesprek import Gesprek
from generator.values.programma.kennisvraag import AlBekend as Bekend
from generator.values.programma.kennisvraag import Kennisvraag
from generator.values.programma.onderzoek import Groepsdeel, Onderzoek, Opdracht
from generator.values.programma.onderzoeksoort import Onderzoekstatus
from generator.values.taxonomie.klantgroep import GROEP, Klantgroep
from generator.values.taxonomie.klantreis import Klantreis, Stap
from generator.values.taxonomie.soorten import Stem
from generator.values.taxonomie.taxonomie import Taxonomie
from generator.values.taxonomie.term import Term
from generator.values.taxonomie.termen import Bronsoort, Gebruiksdoel, Kanaal, Methode, Onderwerp, Partner, Team
from generator.values.taxonomie.thema import Thema
from tests.maak.reeks import maak_reeks
from tests.maak.route import TELEFOON, halte, maak_route, voelt, weg, zegt
from tests.maak.verslag import beleving, maak_verslag

KANARIE = "kanarie"
INTERN_N = 987_654
"""How many people an internal insight is about: a number that nothing else has."""
PERIODE = Periode(2024, 1)
NAAR_BUITEN = {
    Inzicht: ("methode", "datum", "n", "klantgroepen", "stem", "uitschieter", "publicatie"),
    Klantgroep: ("label", "voor_huurders", "restwaarde"),
    Thema: ("label", "voor_huurders"),
    Methode: ("label", "voor_huurders", "stem"),
    Meetreeks: ("titel",),
    Meetbron: ("titel", "uitgever"),
    Reeksbreuk: ("omdat",),
}
"""The allow-list as the tests have it: only these fields of these values may be seen outside."""
T = TypeVar("T")


def met_kanaries(value: T, pad: str = "") -> T:
    """Return a value with a canary in every text that is not on the allow-list; its name says where it sat."""
    if isinstance(value, Enum) or not is_dataclass(value) or isinstance(value, type):
        return value
    free = NAAR_BUITEN.get(type(value), ())
    changed = {
        field.name: _besmet(getattr(value, field.name), f"{pad}{type(value).__name__}.{field.name}", field.name in free)
        for field in fields(value)
    }
    return replace(value, **changed)


def _besmet(value: Any, pad: str, free: bool) -> Any:
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return value if free else f"{KANARIE}-{pad}-{value}".replace(".", "-").lower()
    if isinstance(value, Plek):
        return Plek(*(_besmet(item, pad, free) for item in value))
    if isinstance(value, tuple):
        return tuple(_besmet(item, pad, free) for item in value)
    return met_kanaries(value, f"{pad}.") if is_dataclass(value) and not isinstance(value, type) else value


def maak_kanarie(seed: int) -> tuple[Bibliotheek, Bericht]:
    """Return a random library, full of canaries, with a report about it; a seed gives the same one again."""
    kans = Random(seed)  # noqa: S311 - no secret
    taxonomie = Taxonomie(
        klantgroepen=tuple(met_kanaries(_groep(number)) for number in range(kans.randint(1, 5))),
        themas=tuple(met_kanaries(_thema(number)) for number in range(kans.randint(1, 4))),
        methoden=tuple(met_kanaries(Methode(f"m{number}", f"Manier {number}", "Zo", 1)) for number in range(3)),
    )
    taxonomie = replace(taxonomie, teams=(met_kanaries(_team()),))
    studies = tuple(_onderzoek(number, taxonomie) for number in range(kans.randint(0, 3)))
    inzichten = [_inzicht(number, kans, taxonomie, studies) for number in range(kans.choice((0, 1, 3, 12)))]
    eerder = (Vaststelling(_vorig(kans)),) if kans.random() < 0.5 else ()
    bibliotheek = Bibliotheek(
        nieuwste_eerst(inzichten),
        taxonomie,
        {"klantgroepen/x.md": met_kanaries(Tekst("docs/x.md", "Titel", "Zin", "Tekst"))},
        (),
        Kennisagenda(tuple(_vraag(number, taxonomie) for number in range(2)), studies),
        vaststellingen=eerder,
        metingen=(_reeks("extern", kans), _reeks("intern", kans)),
        routes=(met_kanaries(_route()),),
        verslagen=(met_kanaries(_verslag()),),
        personas=tuple(_persona(number, kans, taxonomie, inzichten) for number in range(kans.randint(0, 2))),
    )
    return bibliotheek, _bericht(kans, bibliotheek, eerder)


def _reeks(naam: str, kans: Random) -> Meetreeks:
    """Return a series of which tenants may read the title, the source and the break, or nothing at all."""
    n = INTERN_N if naam == "intern" else kans.choice((None, 3, 400))
    half = (Meetperiode(Periodevorm.HALFJAAR, year) for year in (2023, 2024))
    rows = (Meting(p, 7.1, n=n, vraagversie=v) for p, v in zip(half, "ab", strict=True))
    reeks = maak_reeks(
        *rows, naam=naam, periodevorm=Periodevorm.HALFJAAR,
        vraag="Hoe?", tekst="Over de cijfers.", breuken=kans.choice(((), (Reeksbreuk("Anders."),))),
        kolommen={"score": f"{KANARIE}-kolom"}, zekerheid=Zekerheid(Niveau.LAAG, "Weinig"),
    )  # fmt: skip
    secret = replace(met_kanaries(reeks), publicatie=Publicatie(naam))
    return replace(secret, titel=f"{KANARIE}-reeks") if naam == "intern" else secret


def _route() -> Route:
    vast = halte(
        "Belt", TELEFOON, wacht=Duur(4, Tijdmaat.UUR), uit=("i0",), verwacht=zegt("Snel.", "i0"),
        beleeft=zegt("Traag.", "i0"), gevoel=voelt(-2, "i0"), drempel=zegt("Taal.", "i0"), acties=("i0",),
    )  # fmt: skip
    return maak_route(weg(vast), gewenst=weg(vast), bron=Bron("Bron", "Uitgever", "https://intern.example"), tekst="T")


def _verslag() -> Verslag:
    moment = beleving(
        rol="Rol", verwacht="Snel.", hoe_was_dat="Traag.", wat_deed_het="Boos.", gevoel=Gevoel(-2, ("i0",)),
    )  # fmt: skip
    return maak_verslag(moment, inzichten=("i0",), bron=Bron("Bron", "Uitgever", "https://intern.example"), tekst="T")


def _groep(number: int) -> Klantgroep:
    bron = Jaarbron("Register", 2024, "Uitgever", "https://intern.example")
    getal = Groepsgetal("Wie", INTERN_N, "Iedereen", 2024, bron, "huurders", hele_groep=True, twijfel="Veel")
    return Klantgroep(
        f"g{number}", f"Groep {number}", "Wie", number, ("ook",), "Over.", "docs/g.md", restwaarde=number == 0,
        getallen=(getal,), kanalen=(getal,), contactredenen=(getal,),
    )  # fmt: skip


def _thema(number: int) -> Thema:
    return Thema(f"t{number}", f"Thema {number}", "Wat", number, ("ook",), "Over.", "docs/t.md", domein="diensten")


def _team() -> Team:
    return Team(
        "team", "Team", "Wat", 1, ("ook",), "Over.", "docs/teams/t.md", leiding="de leiding", themas=("t0",),
        klantreizen=("r0",), klantgroepen=("g0",), laatste_overleg=date(2024, 5, 13),
    )  # fmt: skip


def _vraag(number: int, taxonomie: Taxonomie) -> Kennisvraag:
    bekend, gevraagd = Bekend(gezocht="x"), Datum(2024, 1)
    vraag = Kennisvraag(f"v{number}", "docs/v.md", "Wat?", bekend, "Doen.", gevraagd, team="team", tekst="T")
    return replace(met_kanaries(vraag), klantgroepen=taxonomie.klantgroepen[:1], themas=taxonomie.themas[:1])


def _onderzoek(number: int, taxonomie: Taxonomie) -> Onderzoek:
    gesprek = Gesprek(date(2024, 2, 1), "Gesprek", 8, "De zaal", "Meld je")
    studie = Onderzoek(
        f"o{number}", "docs/o.md", "Onderzoek", taxonomie.methoden[0], (), (), Onderzoekstatus.KLAAR,
        gesprekken=(gesprek,), opdrachten=(Opdracht("Zoek", 3, 8, vast="Knop"),), uitgenodigd=INTERN_N,
        per_klantgroep=(Groepsdeel(_groep(number), INTERN_N, INTERN_N),), dagen_na_contact=INTERN_N,
        punten=(("kosten", "veel"),), tekst="T",
    )  # fmt: skip
    werving = "Brief" if number else ""
    return replace(met_kanaries(studie), klantgroepen=taxonomie.klantgroepen, themas=taxonomie.themas, werving=werving)


def _persona(number: int, kans: Random, taxonomie: Taxonomie, inzichten: list[Inzicht]) -> Persona:
    reis = met_kanaries(Klantreis("r0", "Reis", stappen=(Stap("s0", "stap"),)))
    uit = kans.choice(inzichten).id if inzichten else "weg"
    persona = Persona(
        f"p{number}", "docs/personas/p.md", "Riet", 84, "AOW", ("lezen",), "alleen", ("rust",),
        taxonomie.klantgroepen[0], (uit,), Portret(Haar.KORT, Huid.BRUIN), (), "T",
    )  # fmt: skip
    oordeel = met_kanaries(Stapoordeel(reis, None, Aansluiting.SLUIT_AAN, uit, "Het past."))
    oordeel = replace(oordeel, klantreis=reis, stap=reis.stappen[0], uit=uit)
    groep = taxonomie.klantgroepen[0]
    return replace(met_kanaries(persona), klantgroep=groep, gebaseerd_op=(uit,), reizen=(oordeel,))


def _inzicht(number: int, kans: Random, taxonomie: Taxonomie, studies: tuple[Onderzoek, ...]) -> Inzicht:
    methode, publicatie = kans.choice(taxonomie.methoden), kans.choice(tuple(Publicatie))
    inzicht = Inzicht(
        f"i{number}", "inzichten/i.md", "Titel", "Tekst", (), (), None, None, methode, None,
        Actie("Doen", eigenaar="team", resultaat="Goed", omdat="Nee"), methode.aard, kans.choice(tuple(Stem)),
        bron=kans.choice((None, Bron("Bron", "Uitgever", "https://intern.example", 2024))),
        zekerheid=Zekerheid(Niveau.HOOG, "Zeker"), cijfers=(Cijfer("Cijfer", 7.5, "rapportcijfer", 2024),),
        n=INTERN_N if publicatie is Publicatie.INTERN else kans.choice((None, 3, 400)),
        context_contact="De ander", door="team", zoektermen=("woord",), gebruiksdoelen=("beleid",), bevestigt=("i0",),
        beantwoordt="v0", uitschieter=kans.random() < 0.2, publicatie=publicatie,
    )  # fmt: skip
    groepen = taxonomie.klantgroepen
    return replace(
        met_kanaries(inzicht),
        klantgroepen=tuple(kans.sample(groepen, kans.randint(1, len(groepen)))),
        themas=(kans.choice(taxonomie.themas),),
        methode=methode,
        datum=kans.choice((None, Datum(2024), Datum(2024, 3), Datum(2024, 6, 30))),
        onderzoek=kans.choice(studies).id if studies else "",
        geldt_niet_voor=(met_kanaries(Klantgroep("andere", "Andere")),),
        kanalen=(met_kanaries(Kanaal("k", "Kanaal")),),
        bronsoort=met_kanaries(Bronsoort("b", "Bronsoort")),
        partners=(met_kanaries(Partner("p", "Partner")),),
        voor_wie=taxonomie.teams,
    )


def _vorig(kans: Random) -> OpenbaarBericht:
    belofte = Belofte("lift", "Wij maken de lift.", "team Onderhoud", date(2024, 2, 1))
    return OpenbaarBericht(
        Periode(2023, 2), "Vorig bericht", ("Voorwoord.",), "Wij", "",
        (Themadeel("Thema", wij_doen=(belofte,)),),
        goedkeuring=Goedkeuring("de bestuurder", date(2024, 2, kans.randint(1, 28))),
    )  # fmt: skip


def _bericht(kans: Random, bibliotheek: Bibliotheek, eerder: tuple[Vaststelling, ...]) -> Bericht:
    ids = [inzicht.id for inzicht in bibliotheek.inzichten] or ["weg"]
    themas = bibliotheek.taxonomie.themas[: kans.randint(1, len(bibliotheek.taxonomie.themas))]
    blokken = tuple(_blok(number, thema.id, kans, ids) for number, thema in enumerate(themas))
    reactie = Beloftereactie(belofte="2023-h2/lift", uitkomst=kans.choice(tuple(Antwoordsoort)[:2]))
    return Bericht(
        periode=PERIODE, bestand=f"{KANARIE}-bericht.md", titel="Wat u zei", voorwoord="Beste huurder.",
        blokken=blokken, beloften=(reactie,) if eerder else (),
        goedgekeurd=Goedkeuring("de bestuurder", date(2024, 8, 1)),
        scores=(Cijferregel(wat="Cijfer", cijfer=7.5, wanneer=Datum(2024, 3), inzicht=kans.choice(ids)),),
        reeksen=tuple(reeks.id for reeks in bibliotheek.metingen),
        respons="Vier van de tien.", nog_niet=("Wat vindt u?",), meedoen="Doe mee.", namen=(f"{KANARIE}-naam",),
    )  # fmt: skip


def _blok(number: int, thema: str, kans: Random, ids: list[str]) -> Themablok:
    said = range(kans.randint(0, 4))
    return Themablok(
        thema=thema,
        u_zei=tuple(UZei(tekst=f"U zei {count}.", inzicht=kans.choice(ids), toch=True) for count in said),
        wij_deden=(WijDeden(tekst="Wij deden iets.", inzicht=kans.choice(ids)),),
        wij_doen=(
            WijDoen(
                id=f"b{number}",
                tekst="Wij doen iets.",
                team="team Wonen",
                uiterlijk=date(2025, 1, 1),
                inzicht=kans.choice(ids),
            ),
        ),
        wij_doen_niet=(WijDoenNiet(tekst="Wij doen dit niet.", omdat="Het kan niet.", inzicht=kans.choice(ids)),),
    )


@dataclass(frozen=True)
class Geheim:
    """What stays inside a project on disk: words that begin with one word, a number and a day that nothing else has."""

    woord: str = KANARIE
    getal: int = INTERN_N
    dag: date = date(2019, 11, 17)

    def van(self, veld: str) -> str:
        """Return the secret of one field; it is a good name of a file too."""
        return f"{self.woord}-{veld}"


BELOFTE = "nachtegaal"
"""Begins the name of every promise: it is kept beside a report for the next one, and nobody outside reads it."""
NAAR_HUURDERS = ("Liften en trappen", "huurders van de hoogbouw", "gesprek aan de deur")
"""What may be read outside of the words of the library: a thema, a klantgroep and a methode."""


BERICHTEN = {
    "2023-h2": """\
---
# kanarie-commentaar
titel: Wat u zei
status: concept
goedgekeurd: {door: de bestuurder, op: 2024-02-01}
themas:
- thema: kanarie-themas
  u-zei:
  - {tekst: De lift is oud., inzicht: kanarie-eerder}
  wij-doen:
  - {id: nachtegaal-lift, tekst: Wij maken de lift., team: team Onderhoud, uiterlijk: 2099-05-01}
respons: Van elke tien mensen deden er vier mee.
nog-niet: [Wat wilt u?]
meedoen: Meld u aan voor het panel.
namen: [kanarie-naam]
---

Beste huurder.
""",
    "2024-h1": """\
---
# kanarie-commentaar
titel: Wat u nu zei
status: concept
goedgekeurd: {door: de bestuurder, op: 2024-08-01}
themas:
- thema: kanarie-themas
  # kanarie-commentaar
  u-zei:
  - {tekst: De lift staat vaak stil., inzicht: kanarie-openbaar}
  - {tekst: De trap is vies., inzicht: kanarie-medewerker, toch: ja}
  - {tekst: De hal is donker., inzicht: kanarie-uitschieter, toch: ja}
  wij-deden:
  - {tekst: De lift is schoon., inzicht: kanarie-openbaar}
  wij-doen:
  - id: nachtegaal-hal
    tekst: Wij maken licht in de hal.
    team: team Onderhoud
    uiterlijk: 2099-01-01
    inzicht: kanarie-uitschieter
  wij-doen-niet:
  - {tekst: Wij maken geen tweede lift., omdat: Daar is geen plek voor., inzicht: kanarie-openbaar}
beloften:
- {belofte: 2023-h2/nachtegaal-lift, uitkomst: gehaald, toelichting: De lift doet het.}
scores:
- {wat: Liften, cijfer: 7.85, wanneer: 2024-03, inzicht: kanarie-openbaar}
reeksen: [kanarie-extern]
respons: Van elke tien mensen deden er vier mee.
nog-niet: [Wat wilt u?]
meedoen: Meld u aan voor het panel.
namen: [kanarie-naam]
---

Beste huurder.

Wij luisterden naar u.
""",
    "2024-h2": """\
---
titel: kanarie-concept
status: concept
themas:
- thema: kanarie-themas
  wij-doen:
  - {id: nachtegaal-later, tekst: kanarie-belofte, team: kanarie-team, uiterlijk: 2099-01-01}
respons: kanarie-respons
---

kanarie-voorwoord
""",
}
"""Two reports to publish, each of whose words may be read except the names in it, and one that is not ready."""


def schrijf_kanarie(project: Path, geheim: Geheim) -> None:
    """Fill an empty copy of the project with secrets, in every page, field and setting, and with reports to publish."""
    _besmet_wat_er_is(project, geheim)
    _schrijf_woorden(project / "docs", geheim)
    _schrijf_agenda(project / "docs", geheim)
    _schrijf_metingen(project / "docs/metingen", geheim)
    _schrijf_route(project / "docs", geheim)
    _schrijf_persona(project / "docs", geheim)
    _schrijf_verslag(project / "docs", geheim)
    _schrijf_inzichten(project / "inzichten" / geheim.van("map"), geheim)
    for naam, tekst in BERICHTEN.items():
        (project / f"docs/berichten/{naam}.md").write_text(tekst.replace(KANARIE, geheim.woord), "utf-8")


def _besmet_wat_er_is(project: Path, geheim: Geheim) -> None:
    """Put a secret in every page and setting that is there, and in files that have no business outside."""
    for path in [*project.glob("docs/**/*.md"), *project.glob("generator/theme/assets/**/*.js")]:
        if "extern" not in path.parts:
            path.write_text(f"{path.read_text('utf-8')}\n{geheim.van('pagina')}\n", "utf-8")
    voorbeeld = {"titel": geheim.van("titel"), "omschrijving": "Dit is een voorbeeld."}
    _schrijf(project / "docs/over/voorbeeld.md", voorbeeld, geheim.van("pagina"), geheim)
    for name in ("kleuren", "letters"):
        stijl = project / f"generator/theme/assets/{name}.css"
        own = f"/* {geheim.van('commentaar')} */\n.{geheim.van('klasse')} {{ top: 0 }}\n"
        stijl.write_text(own + stijl.read_text("utf-8"), "utf-8")
    beside = ("docs/{}.md", "docs/extern/_{}.md", "docs/extern/.{}.md", "docs/extern/.notities/{}.md")
    for name in (*beside, "generator/theme-extern/{}.html", "generator/theme/assets/letters/{}.txt"):
        path = project / name.format(geheim.van("los"))
        path.parent.mkdir(exist_ok=True)
        path.write_text(geheim.van("los"), "utf-8")
    for name in ("mkdocs.yml", "mkdocs-extern.yml"):
        text = f"# {geheim.van('commentaar')}\n{(project / name).read_text('utf-8')}"
        if name == "mkdocs.yml":
            secret = rf"\1\2: https://{geheim.woord}-\2.example/"
            text = re.sub(r"(?m)^( *)(site_name|site_description|bewerken|aanvraag|missen):.*$", secret, text)
        (project / name).write_text(text, "utf-8")


def _schrijf_woorden(docs: Path, geheim: Geheim) -> None:
    """Write one term of each kind of which only the names are for tenants, and a conclusion about two of them."""
    van = geheim.van
    thema, groep, manier, *_ = NAAR_HUURDERS
    getal = vul(_velden_van(EIGEN[Klantgroep], "kanalen"), geheim, "kanalen", {"kanaal": van("kanalen")})
    own: dict[type[Term], dict[str, object]] = {
        Klantgroep: {"label": groep, "voor-huurders": groep, "kanalen": [getal]},
        Thema: {"label": thema, "voor-huurders": thema, "domein": "diensten"},
        Klantreis: {"stappen": [van("klantreizen-stappen")]},
        Methode: {"fasen": ["verkennen"], "stem": "klant", "voor-huurders": manier},
        Kanaal: {},
        Gebruiksdoel: {},
        Bronsoort: {},
        Partner: {},
        Onderwerp: {"thema": [van("themas")], "klantgroep": [van("klantgroepen")]},
        Team: {
            "thema": [van("themas")],
            "klantgroep": [van("klantgroepen")],
            "klantreis": [van("klantreizen")],
        },
    }
    for kind, anders in own.items():
        velden = vul(TERM + EIGEN[kind], geheim, kind.familie, anders)
        _schrijf(docs / kind.familie / f"{van(kind.familie)}.md", velden, van("inleiding"), geheim)
    ander = {"label": "huurders van de laagbouw", "omschrijving": van("omschrijving")}
    _schrijf(docs / f"klantgroepen/{van('andere-groep')}.md", ander, van("inleiding"), geheim)
    conclusie = docs / f"klantgroepen/{van('klantgroepen')}/{van('themas')}.md"
    _schrijf(conclusie, vul(TEKST, geheim, "conclusie", {}), van("conclusie"), geheim)


def _plaats(geheim: Geheim) -> dict[str, object]:
    """Return where everything here stands: the terms of our own."""
    reis = f"{geheim.van('klantreizen')}/{geheim.van('klantreizen-stappen')}"
    groep, thema, methode = (geheim.van(name) for name in ("klantgroepen", "themas", "methoden"))
    return {"klantgroep": [groep], "thema": [thema], "klantreis": reis, "methode": methode}


def _schrijf_agenda(docs: Path, geheim: Geheim) -> None:
    """Write two questions, two one-sided studies, and a programme."""
    van, plaats = geheim.van, _plaats(geheim)
    rij: dict[str, object] = {"id": van("rij"), "doelstelling": "beleid", "kennisvragen": [van("v1")]}
    rij |= {"thema": plaats["thema"], "methode": plaats["methode"], "doelgroep": plaats["klantgroep"]}
    rijen = [vul(_velden_van(PROGRAMMA, "rijen"), geheim, "rij", rij)]
    _schrijf(
        docs / "programma/2024.md", vul(PROGRAMMA, geheim, "programma", {"rijen": rijen}), van("programma"), geheim
    )
    known: dict[str, object] = {"v1": [van("openbaar")], "v2": f"niets gevonden: {van('gezocht')}"}
    for name, bekend in known.items():
        velden = vul(KENNISVRAAG, geheim, "vraag", {**plaats, "al-bekend": bekend})
        _schrijf(docs / f"kennisvragen/{van(name)}.md", velden, van("vraag"), geheim)
    for name, other in (("o1", "o2"), ("o2", "o1")):
        klok = {"id": van("gesprek"), "begin": "14:07", "eind": "16:09"}
        talk = vul(_velden_van(ONDERZOEK, "gesprekken"), geheim, "onderzoek-gesprekken", klok)
        anders: dict[str, object] = {
            "kennisvragen": [van("v1")],
            "programma": f"2024/{van('rij')}",
            "volgt-op": [van(other)],
        }
        anders["gesprekken"] = [talk]
        deel = vul(_velden_van(ONDERZOEK, "per-klantgroep"), geheim, "deel", {"klantgroep": van("klantgroepen")})
        anders["per-klantgroep"] = [deel]
        velden = vul(ONDERZOEK, geheim, "onderzoek", {**plaats, **anders, "respondenten": "alleen-negatief"})
        _schrijf(docs / f"onderzoeken/{van(name)}.md", velden, van("onderzoek"), geheim)


def _schrijf_metingen(folder: Path, geheim: Geheim) -> None:
    """Write a series of which tenants may read a mark, its title and its source, and one that stays inside."""
    van = geheim.van
    alle = {**_plaats(geheim), "periodevorm": "halfjaar", "doel": 9, "maat": "rapportcijfer", "reikwijdte": "eigen"}
    alle |= {"zekerheid": f"laag: {van('reden')}", "reeksbreuk": [{"periode": "2023-H1", "omdat": van("breuk")}]}
    bron = {"titel": "Jaarverslag", "uitgever": "Wij", "url": f"https://{van('reeks-url')}.example/"}
    extern = {"titel": "Liften in cijfers", "bronnen": [bron], "publicatie": "extern"}
    for name, anders in (("extern", extern), ("intern", {"titel": van("reeks"), "publicatie": "intern"})):
        _schrijf(folder / f"{van(name)}.md", vul(REEKS, geheim, "reeks", {**alle, **anders}), van("tekst"), geheim)
        kop = f"{van('reeks-kolommen-periode')};{van('reeks-kolommen-score')};n;uitgenodigd;vraagversie\n"
        rest = f"{geheim.getal};{van('versie')}\n"
        rows = f"2023-H1;6,5;{geheim.getal};{rest}2024-H1;7,45;412;{rest}"
        (folder / f"{van(name)}.csv").write_text(kop + rows, "utf-8")


def _schrijf_route(docs: Path, geheim: Geheim) -> None:
    """Write a route, with a secret in every part of a halte."""
    van, plaats = geheim.van, _plaats(geheim)
    delen: dict[str, object] = {
        name: {"zin": van(f"halte-{name}"), "uit": [van("openbaar")]} for name in ("verwacht", "beleeft", "drempel")
    }
    delen |= {"klantreis": plaats["klantreis"], "kanaal": van("kanalen"), "wacht": "4 uur"}
    delen |= {"uit": [van("openbaar")], "acties": [van("openbaar")]}
    delen |= {"gevoel": {"waarde": -2, "uit": [van("openbaar")]}}
    delen |= {"zelfservice": [{"past": "nee", "voor": plaats["klantgroep"], "uit": [van("openbaar")]}]}
    haltes = {naam: [vul(HALTE.velden, geheim, naam, deepcopy(delen))] for naam in ("nu", "gewenst")}
    velden = vul(ROUTE, geheim, "route", {"klantgroep": plaats["klantgroep"], "persona": van("persona"), **haltes})
    _schrijf(docs / f"routes/{van('routes')}.md", velden, van("route"), geheim)


def _schrijf_persona(docs: Path, geheim: Geheim) -> None:
    """Write somebody who does not exist, with a secret in every field but the first name, which is a name."""
    plaats, uit = _plaats(geheim), geheim.van("openbaar")
    oordeel: dict[str, object] = {"klantreis": plaats["klantreis"], "uit": uit}
    anders: dict[str, object] = {"naam": geheim.woord.capitalize(), "klantgroep": geheim.van("klantgroepen")}
    anders |= {"gebaseerd-op": [uit], "reizen": [vul(_velden_van(PERSONA, "reizen"), geheim, "reizen", oordeel)]}
    velden = vul(PERSONA, geheim, "persona", anders)
    _schrijf(docs / f"personas/{geheim.van('persona')}.md", velden, geheim.van("verhaal"), geheim)


def _schrijf_verslag(docs: Path, geheim: Geheim) -> None:
    """Write a verslag, with a secret in every field of its roles and its moments."""
    van, plaats = geheim.van, _plaats(geheim)
    wie: dict[str, object] = {"klantgroep": plaats["klantgroep"], "persona": van("persona")}
    rol = vul(_velden_van(VERSLAG, "rollen"), geheim, "rollen", wie)
    waar: dict[str, object] = {"klantreis": plaats["klantreis"], "rol": rol["naam"], "gevoel": "-2"}
    beleving = vul(_velden_van(VERSLAG, "belevingen"), geheim, "belevingen", waar)
    anders: dict[str, object] = {"klantreis": [van("klantreizen")], "rollen": [rol], "belevingen": [beleving]}
    velden = vul(VERSLAG, geheim, "verslag", {**anders, "inzichten": [van("openbaar")]})
    _schrijf(docs / f"verslagen/{van('verslag')}.md", velden, van("gespeeld"), geheim)


def _schrijf_inzichten(folder: Path, geheim: Geheim) -> None:
    """Write public insights, of which only a few fields may be read outside, and others that stay inside."""
    van, relaties = geheim.van, ("bevestigt", "spreekt-tegen", "vervangt")
    alle = {**_plaats(geheim), "beantwoordt": van("v1"), "gebruiksdoel": [van("gebruiksdoelen")]}
    alle |= {"kanaal": [van("kanalen")], "bron-soort": van("bronsoorten"), "partner": [van("partners")]}
    alle |= {"voor-wie": [van("teams")]}
    alle |= {"geldt-niet-voor": [van("andere-groep")]}
    alle |= {"zekerheid": f"laag: {van('reden')}", "stem": "klant", "datum": "2024-03-14"}
    alle |= {"cijfers": [vul(CIJFER.velden, geheim, "cijfer", {})], "hoofdcijfer": van("cijfer-wat")}
    intern = alle | {name: [] for name in relaties} | {"onderzoek": van("o2"), "publicatie": "intern"}
    publiek = alle | {name: [van(f"i{number}")] for number, name in enumerate(relaties)}
    publiek |= {"onderzoek": van("o1"), "publicatie": "extern", "n": 412}
    soorten: dict[str, dict[str, object]] = {
        "openbaar": {"cijfers": [vul(CIJFER.velden, geheim, "cijfer", {"waarde": 7.85, "eenheid": "rapportcijfer"})]},
        "eerder": {"datum": "2023-11-20"},
        "medewerker": {"stem": "medewerker"},
        "uitschieter": {"uitschieter": "ja"},
    }
    for name, anders in {
        **{name: publiek | own for name, own in soorten.items()},
        "i0": intern,
        "i1": intern,
        "i2": intern,
    }.items():
        velden = vul(INZICHT, geheim, "inzicht", anders)
        _schrijf(folder / f"{van(name)}.md", velden, f"# {van('titel')} in een zin\n\n{van('tekst')}", geheim)


def vul(velden: tuple[Veld, ...], geheim: Geheim, soort: str, anders: Mapping[str, object]) -> dict[str, object]:
    """Return a front matter with a secret in every field there is, also in one that is added later.

    `soort` stands in each secret; `anders` has the fields that must be something else. A kind of field that is not
    known here raises KeyError.
    """
    return {
        veld.naam: anders[veld.naam] if veld.naam in anders else _waarde(f"{soort}-{veld.naam}", veld.kind, geheim)
        for veld in velden
    }


def _waarde(naam: str, kind: Kind, geheim: Geheim) -> object:
    """Return a secret of the right kind."""
    match kind:
        case Text():
            value: object = geheim.van(naam)
        case Vraagzin():
            value = f"{geheim.van(naam)} {GROEP}"
        case Url():
            value = f"https://{geheim.van(naam)}.example/"
        case Number():
            value = min(geheim.getal, kind.most)
        case NumberOrText():
            value = geheim.getal
        case Day() | PartialDate():
            value = str(geheim.dag)
        case Choice():
            value = str([*kind.words][-1])
        case Flag():
            value = "nee"
        case Verwijzing(soort="metingen"):
            value = geheim.van("intern")
        case Many():
            value = [_waarde(naam, kind.kind, geheim)]
        case Veldgroep():
            value = vul(kind.velden, geheim, naam, {})
        case _:
            raise KeyError(naam)
    return value


def _velden_van(velden: tuple[Veld, ...], naam: str) -> tuple[Veld, ...]:
    """Return the fields of each item of a field that is a list of blocks."""
    kind = next(veld.kind for veld in velden if veld.naam == naam)
    assert isinstance(kind, Many)
    assert isinstance(kind.kind, Veldgroep)
    return kind.kind.velden


def _schrijf(path: Path, velden: Mapping[str, object], tekst: str, geheim: Geheim) -> None:
    """Write a file with front matter, and a comment in it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    kop = yaml.safe_dump(dict(velden), allow_unicode=True, sort_keys=False, width=1000)
    path.write_text(f"---\n# {geheim.van('commentaar')}\n{kop}---\n\n{tekst}\n", "utf-8")
