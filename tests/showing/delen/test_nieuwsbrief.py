"""The e-mail of a week: short, with where each thing can be read, and only text in it."""

from dataclasses import replace
from datetime import date
from html import unescape

from generator.doors.documenten.mail import to_mail
from generator.knowing.delen.weekbericht import build_weekbericht
from generator.knowing.kennis import Kennis
from generator.showing.delen.nieuwsbrief import MEESTE, nieuwsbrief_mjml
from generator.values.bibliotheek import Bibliotheek
from generator.values.datum import Datum
from generator.values.delen.week import Week
from generator.values.inzicht import Actie, Actiestatus
from generator.values.programma.onderzoeksoort import Onderzoekstatus
from tests.maak.agenda import gesprek, maak_onderzoek, maak_vraag, met_agenda
from tests.maak.bibliotheek import INSTELLINGEN, maak_bibliotheek, maak_inzicht

WEEK = Week(2024, 26)
DAG = Datum(2024, 6, 24)


def _mail(library: Bibliotheek) -> str:
    kennis = Kennis(library, replace(INSTELLINGEN, adres="https://voorbeeld.nl/"))
    return unescape(to_mail(nieuwsbrief_mjml(build_weekbericht(WEEK, kennis), kennis)).decode())


def test_each_kind_of_news_has_a_heading_and_a_place_to_read_on() -> None:
    """In the order of how much it matters; where one can listen in comes last."""
    studie = maak_onderzoek(
        "panel", status=Onderzoekstatus.VELDWERK,
        gesprekken=(gesprek(date(2024, 7, 2), None, meeluisteren="bel ons", plaats="De Brug"),),
    )  # fmt: skip
    actie = Actie("Vaker bellen", Actiestatus.GEDAAN, sinds=DAG)
    inzichten = [
        maak_inzicht("nieuw", datum=DAG, beantwoordt="wachten"), maak_inzicht("vaag", 2024, datum=Datum(2024, 6)),
        maak_inzicht("klaar", 2020, actie=actie),
    ]  # fmt: skip
    mail = _mail(met_agenda(inzichten, [maak_vraag("wachten"), maak_vraag("bellen", gevraagd=DAG)], [studie]))
    parts = [
        "Er zijn 2 nieuwe inzichten.", "Nieuw of veranderd", "inzichten/2024/nieuw.html",
        "Nieuw, maar de dag is niet bekend", "inzichten/2024/vaag.html",
        "Dit is gedaan", "inzichten/2020/klaar.html", "Vaker bellen", "Beantwoord", "kennisvragen/wachten.html",
        "Nieuwe vragen", "kennisvragen/bellen.html", "Luister volgende week mee", "2 juli 2024 · De Brug · bel ons",
        "De vraag van de maand",
    ]  # fmt: skip
    places = [mail.find(part) for part in parts]

    assert -1 not in places
    assert places == sorted(places)


def test_a_busy_week_stays_short() -> None:
    """Ten lines, and how many more there are."""
    mail = _mail(maak_bibliotheek(maak_inzicht(f"i{number}", datum=DAG) for number in range(MEESTE + 3)))

    assert mail.count("https://voorbeeld.nl/inzichten/") == MEESTE
    assert "En nog 3." in mail


def test_a_title_is_text() -> None:
    """Whatever stands in it, a mail program shows it and does nothing with it."""
    titel = '<script>alert(1)</script> & "oud" <mj-image src="x"/>'
    kennis = Kennis(maak_bibliotheek([maak_inzicht("x", titel=titel, datum=DAG)]), INSTELLINGEN)
    mail = to_mail(nieuwsbrief_mjml(build_weekbericht(WEEK, kennis), kennis)).decode()

    assert "<script" not in mail
    assert "<img" not in mail
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; " in mail
