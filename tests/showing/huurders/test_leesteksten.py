"""Reports for who reads with a program: the same words as on the page, with the address to name."""

from dataclasses import replace

from generator.showing.huurders.leesteksten import leestekst_bestanden
from generator.values.datum import Periode
from generator.values.openbaar import Externtekst, Vaststelling
from tests.maak.bericht import BERICHT

ADRES = "https://voorbeeld.nl/berichten/2024-h1.html"


def test_the_newest_version_of_each_report_stands_beside_its_page() -> None:
    """What was corrected is not quoted any more; the way in names the newest report first."""
    oud, nieuw = replace(BERICHT, periode=Periode(2023, 2)), replace(BERICHT, versie=2, titel="Beter", adres=ADRES)
    vast = [Vaststelling(bericht) for bericht in (oud, BERICHT, nieuw)]
    teksten = [Externtekst("meedoen.md", "Meedoen", "Zo doet u mee.", "Bel ons.")]
    made = {bestand.pad: bestand.inhoud.decode() for bestand in leestekst_bestanden(teksten, vast)}

    assert list(made) == ["llms.txt", "berichten/2024-h1.md.txt", "berichten/2023-h2.md.txt"]
    text = made["berichten/2024-h1.md.txt"]
    assert text.startswith(
        "# Beter\n\n**Dit is een voorbeeld, gemaakt van openbare bronnen.**\n\nElk half jaar vertellen wij"
    )
    assert "reparaties & warmte. Het kost € 5, 5 < 6, met *geen* [rare] tekens | of _zo_ #1.\n" in text
    assert text.endswith(f"\nAdres: {ADRES}\n")
    assert [line for line in made["llms.txt"].split("\n") if line.startswith("- ")] == [
        "- [Beter](berichten/2024-h1.md.txt): de eerste helft van 2024",
        f"- [{oud.titel}](berichten/2023-h2.md.txt): de tweede helft van 2023",
        "- [Meedoen](meedoen.html): Zo doet u mee.",
    ]


def test_without_a_report_it_says_where_one_comes() -> None:
    """An empty site has a way in too."""
    (only,) = leestekst_bestanden([], [])

    assert only.inhoud.decode().endswith("## Berichten\n\n")
