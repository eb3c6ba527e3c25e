"""Libraries with a canary in every field that stays inside, to see whether one ever gets out."""

from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import Enum
from random import Random
from typing import Any, TypeVar

from generator.values.bericht import (
    Antwoordsoort,
    Beloftereactie,
    Bericht,
    Meting,
    Themablok,
    UZei,
    WijDeden,
    WijDoen,
    WijDoenNiet,
)
from generator.values.bibliotheek import Bibliotheek, Tekst, nieuwste_eerst
from generator.values.datum import Datum, Periode
from generator.values.inzicht import Actie, Bron, Cijfer, Inzicht, Niveau, Publicatie, Zekerheid
from generator.values.openbaar import Belofte, Goedkeuring, Onderwerp, OpenbaarBericht, Vaststelling
from generator.values.programma import Agenda, Gesprek, Kennisvraag, Onderzoek, Voortgang
from generator.values.programma import AlBekend as Bekend
from generator.values.taxonomie import Klantgroep, Methode, Stem, Taxonomie, Thema

KANARIE = "kanarie"
INTERN_N = 987_654
"""How many people an internal insight is about: a number that nothing else has."""
PERIODE = Periode(2024, 1)
NAAR_BUITEN = {
    Inzicht: ("methode", "datum", "n", "klantgroepen", "stem", "uitschieter", "publicatie"),
    Klantgroep: ("label", "restwaarde"),
    Thema: ("label",),
    Methode: ("label", "voor_huurders", "stem"),
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
    studies = tuple(_onderzoek(number, taxonomie) for number in range(kans.randint(0, 3)))
    inzichten = [_inzicht(number, kans, taxonomie, studies) for number in range(kans.choice((0, 1, 3, 12)))]
    eerder = (Vaststelling(_vorig(kans)),) if kans.random() < 0.5 else ()
    bibliotheek = Bibliotheek(
        nieuwste_eerst(inzichten),
        taxonomie,
        {"klantgroepen/x.md": met_kanaries(Tekst("docs/x.md", "Titel", "Zin", "Tekst"))},
        (),
        Agenda(tuple(_vraag(number, taxonomie) for number in range(2)), studies),
        vaststellingen=eerder,
    )
    return bibliotheek, _bericht(kans, bibliotheek, eerder)


def _groep(number: int) -> Klantgroep:
    return Klantgroep(f"g{number}", f"Groep {number}", "Wie", number, ("ook",), "Over.", "docs/g.md", number == 0)


def _thema(number: int) -> Thema:
    return Thema(f"t{number}", f"Thema {number}", "Wat", number, ("ook",), "Over.", "docs/t.md", "diensten")


def _vraag(number: int, taxonomie: Taxonomie) -> Kennisvraag:
    bekend, gevraagd = Bekend(gezocht="x"), Datum(2024, 1)
    vraag = Kennisvraag(f"v{number}", "docs/v.md", "Wat?", bekend, "Doen.", gevraagd, team="team", tekst="T")
    return replace(met_kanaries(vraag), klantgroepen=taxonomie.klantgroepen[:1], themas=taxonomie.themas[:1])


def _onderzoek(number: int, taxonomie: Taxonomie) -> Onderzoek:
    gesprek = Gesprek(date(2024, 2, 1), "Gesprek", 8, "De zaal", "Meld je")
    studie = Onderzoek(
        f"o{number}", "docs/o.md", "Onderzoek", taxonomie.methoden[0], (), (), Voortgang.KLAAR,
        gesprekken=(gesprek,), punten=(("kosten", "veel"),), tekst="T",
    )  # fmt: skip
    werving = "Brief" if number else ""
    return replace(met_kanaries(studie), klantgroepen=taxonomie.klantgroepen, themas=taxonomie.themas, werving=werving)


def _inzicht(number: int, kans: Random, taxonomie: Taxonomie, studies: tuple[Onderzoek, ...]) -> Inzicht:
    methode, publicatie = kans.choice(taxonomie.methoden), kans.choice(tuple(Publicatie))
    inzicht = Inzicht(
        f"i{number}", "inzichten/i.md", "Titel", "Tekst", (), (), None, None, methode, None,
        Actie("Doen", eigenaar="team", resultaat="Goed", omdat="Nee"), methode.aard, kans.choice(tuple(Stem)),
        bron=kans.choice((None, Bron("Bron", "Uitgever", "https://intern.example", 2024))),
        zekerheid=Zekerheid(Niveau.HOOG, "Zeker"), cijfers=(Cijfer("Cijfer", 7.5, "rapportcijfer", 2024),),
        n=INTERN_N if publicatie is Publicatie.INTERN else kans.choice((None, 3, 400)),
        context_contact="De ander", zoektermen=("woord",), gebruiksdoelen=("beleid",), bevestigt=("i0",),
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
    )


def _vorig(kans: Random) -> OpenbaarBericht:
    belofte = Belofte("lift", "Wij maken de lift.", "team Onderhoud", date(2024, 2, 1))
    return OpenbaarBericht(
        Periode(2023, 2), "Vorig bericht", ("Voorwoord.",), "Wij", "", (Onderwerp("Thema", wij_doen=(belofte,)),),
        goedkeuring=Goedkeuring("de bestuurder", date(2024, 2, kans.randint(1, 28))),
    )  # fmt: skip


def _bericht(kans: Random, bibliotheek: Bibliotheek, eerder: tuple[Vaststelling, ...]) -> Bericht:
    ids = [inzicht.id for inzicht in bibliotheek.inzichten] or ["weg"]
    blokken = tuple(_blok(number, thema.id, kans, ids) for number, thema in enumerate(bibliotheek.taxonomie.themas))
    reactie = Beloftereactie(belofte="2023-h2/lift", uitkomst=kans.choice(tuple(Antwoordsoort)[:2]))
    return Bericht(
        periode=PERIODE, bestand=f"{KANARIE}-bericht.md", titel="Wat u zei", voorwoord="Beste huurder.",
        blokken=blokken, beloften=(reactie,) if eerder else (),
        goedgekeurd=Goedkeuring("de bestuurder", date(2024, 8, 1)),
        scores=(Meting(wat="Cijfer", cijfer=7.5, wanneer=Datum(2024, 3), inzicht=kans.choice(ids)),),
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
