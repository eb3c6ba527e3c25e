"""What a team said it would do, with its day: actions, promises, and studies whose outcome it works with."""

from datetime import date

import pytest

from generator.knowing.delen.afspraken import Afspraak, Afspraaksoort, find_afspraken
from generator.values.datum import Datum
from generator.values.inzicht import Actiestatus
from generator.values.merk import Merk
from generator.values.programma.agenda import Kennisagenda
from tests.maak.agenda import maak_programma, maak_rij
from tests.maak.teams import ONDERHOUD, VERHUUR, kennis_van, maak_actie, maak_belofte


def test_late_comes_first_then_by_day_and_what_has_no_day_last() -> None:
    """Of all kinds together; each leads to the page that tells more."""
    inzichten = [maak_actie("dak", uiterlijk=date(2024, 8, 1)), maak_actie("deur"), maak_actie("lift", "Verhuur")]
    late, row = date(2024, 6, 30), maak_rij("bellen", wie_aan_de_slag="team Klantcontact en team Onderhoud")
    later = maak_rij("later", wie_aan_de_slag="Onderhoud", wanneer=Datum(2024, 7), beslissing="We kiezen.")
    agenda = Kennisagenda(programmas=(maak_programma(row, later),))
    kennis = kennis_van(inzichten, agenda=agenda, vaststellingen=(maak_belofte("reparatieploeg", late),))

    assert find_afspraken(ONDERHOUD, kennis) == (
        Afspraak("We kiezen de balie.", Afspraaksoort.UITKOMST, "programma/2024.md", date(2024, 5, 31),
                 "te laat: mei 2024", Merk.TE_LAAT),
        Afspraak("Wij maken de lift.", Afspraaksoort.BELOFTE, "berichten/2023-h2.md", late,
                 "te laat: 30 juni 2024", Merk.TE_LAAT),
        Afspraak("We kiezen.", Afspraaksoort.UITKOMST, "programma/2024.md", date(2024, 7, 31),
                 "uitkomst in juli 2024", Merk.LOOPT),
        Afspraak("doe dak", Afspraaksoort.ACTIE, "inzichten/2024/dak.md", date(2024, 8, 1),
                 "uiterlijk 1 augustus 2024", Merk.LOOPT),
        Afspraak("doe deur", Afspraaksoort.ACTIE, "inzichten/2024/deur.md", None, "nog geen dag", Merk.TE_DOEN),
    )  # fmt: skip
    assert [afspraak.wat for afspraak in find_afspraken(VERHUUR, kennis)] == ["doe lift"]


@pytest.mark.parametrize("status", [Actiestatus.GEDAAN, Actiestatus.NIET])
def test_what_is_over_is_no_afspraak(status: Actiestatus) -> None:
    """Done, or decided against."""
    assert find_afspraken(ONDERHOUD, kennis_van([maak_actie("dak", status=status)])) == ()


@pytest.mark.parametrize("eigenaar", ["", "de gemeente", "team Onderhuod", "Onderhoud Nederland"])
def test_an_action_of_another_is_of_no_team(eigenaar: str) -> None:
    """Nor one that is nearly called so: that is asked about when it is read."""
    assert find_afspraken(ONDERHOUD, kennis_van([maak_actie("dak", eigenaar)])) == ()
