"""A klantgroep as a whole that nobody heard: from which day, by whose voice, and who is on it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from generator.knowing.leemten.opvolging import Leemte
from generator.values.bibliotheek import Bibliotheek
from generator.values.datum import Datum
from generator.values.inzicht import Inzicht
from generator.values.leemte import LeemteSoort
from generator.values.opvolging import Opvolging
from generator.values.programma.onderzoeksoort import Onderzoekstatus
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.soorten import Soort, Stem
from tests.maak.agenda import maak_onderzoek, maak_programma, maak_rij, maak_vraag, met_agenda, op
from tests.maak.bibliotheek import ALLE, OUDEREN, TAXONOMIE, WONING, maak_bibliotheek, maak_inzicht

JONGEREN = Klantgroep("jongeren", "Jongeren")


def niet_gehoord(bibliotheek: Bibliotheek) -> Mapping[str, Leemte]:
    """Return the gaps of klantgroepen that were not heard, by klantgroep."""
    return {leemte.vak.sleutel[0]: leemte for leemte in op(bibliotheek).leemten.niet_gehoord}


def met(*inzichten: Inzicht) -> Bibliotheek:
    """Return a library of three klantgroepen."""
    taxonomie = replace(TAXONOMIE, klantgroepen=(ALLE, OUDEREN, JONGEREN))
    return replace(maak_bibliotheek(inzichten), taxonomie=taxonomie)


def test_every_group_but_the_one_of_everyone_can_go_unheard() -> None:
    """What holds for all tenants hears no group, and a group is heard about whatever thema."""
    library = met(maak_inzicht("allen", klantgroepen=(ALLE,)), maak_inzicht("een", themas=(WONING,)))

    assert list(niet_gehoord(library)) == ["jongeren"]
    assert list(niet_gehoord(met())) == ["ouderen", "jongeren"]


@pytest.mark.parametrize(
    ("anders", "reden"),
    [
        ({"datum": Datum(2022, 7, 1)}, ""),
        ({"datum": Datum(2022, 6, 30)}, "Al twee jaar hoorden we niemand uit deze groep zelf. De laatste keer was in"),
        ({"datum": Datum(2022)}, ""),
        ({"datum": None}, "Al twee jaar hoorden we niemand uit deze groep zelf. Wanneer het wel was, weten we niet."),
        ({"stem": Stem.MEDEWERKER}, "Uit deze groep hoorden we nog nooit een huurder zelf."),
        ({"stem": Stem.REGISTRATIE}, "Uit deze groep hoorden we nog nooit een huurder zelf."),
        ({"soort": Soort.CONTEXT}, "Uit deze groep hoorden we nog nooit een huurder zelf."),
        ({"uitschieter": True}, "Uit deze groep hoorden we nog nooit een huurder zelf."),
    ],
)
def test_only_tenants_themselves_in_two_years_count(anders: dict[str, object], reden: str) -> None:
    """To the day, with a vague date as late as it can be; staff, counts, background and outliers are no hearing."""
    found = niet_gehoord(met(replace(maak_inzicht("een"), **anders))).get("ouderen")  # type: ignore[arg-type]

    assert bool(found) is bool(reden)
    assert not found or found.reden.startswith(reden)


def test_what_was_replaced_was_heard_all_the_same() -> None:
    """A newer insight of staff makes the older one no evidence, but tenants did speak."""
    newer = maak_inzicht("nieuw", 2024, stem=Stem.MEDEWERKER, vervangt=("oud",))

    assert list(niet_gehoord(met(maak_inzicht("oud", 2023), newer))) == ["jongeren"]


def test_a_study_or_a_plan_about_the_group_is_on_it() -> None:
    """A study that runs hears the group whatever its thema; a question about one thema does not."""
    vraag = maak_vraag("waarom")
    over = maak_vraag("wie", soorten=(LeemteSoort.NIET_GEHOORD,))
    studie = maak_onderzoek("gesprek", status=Onderzoekstatus.VELDWERK)
    klaar = maak_onderzoek("klaar", status=Onderzoekstatus.KLAAR, klaar=date(2024, 1, 1))
    rij = maak_programma(maak_rij("gesprek"))
    stand = [
        niet_gehoord(library)["ouderen"].opvolging
        for library in (
            met_agenda(vragen=[vraag]), met_agenda(vragen=[over]), met_agenda(onderzoeken=[studie]),
            met_agenda(onderzoeken=[klaar]), met_agenda(programmas=[rij]),
        )
    ]  # fmt: skip

    assert stand == [Opvolging.OPEN, Opvolging.GEVRAAGD, Opvolging.BEZIG, Opvolging.OPEN, Opvolging.GEPLAND]


def test_its_priority_is_that_of_the_group() -> None:
    """There is no thema to weigh, and how long ago it was is the reason itself."""
    assert niet_gehoord(met())["jongeren"].prioriteit.zin == (
        "Middel, omdat de omvang van de groep niet is ingevuld en als middel telt en we de hele groep niet hoorden."
    )
