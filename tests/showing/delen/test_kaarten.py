"""Cards: an insight in large letters, and the screen that turns them."""

from dataclasses import replace

from generator.showing.delen.kaarten import SCHERM, build_kaart, kaart_bestanden
from generator.values.inzicht import EENHEID, Cijfer
from generator.values.taxonomie.termen import Team
from tests.maak.agenda import op
from tests.maak.bibliotheek import TAXONOMIE, WONING, maak_bibliotheek, maak_inzicht

MET_CIJFER = maak_inzicht(
    "met-cijfer", titel="Huurders geven een 6,8", cijfers=(Cijfer("cijfer", 6.8, EENHEID, 2024),),
)  # fmt: skip


def test_every_insight_has_a_card_and_all_share_one_screen() -> None:
    """A card needs no other page; the same library gives the same bytes."""
    kennis = op(maak_bibliotheek([MET_CIJFER, maak_inzicht("zonder")]))
    made = {bestand.pad: bestand.inhoud.decode() for bestand in kaart_bestanden(kennis)}

    assert list(made) == ["kaarten/met-cijfer.html", "kaarten/zonder.html", SCHERM]
    assert all(
        text.count("<h1>Huurders geven een 6,8</h1>") == 1 for text in (made["kaarten/met-cijfer.html"], made[SCHERM])
    )
    assert made == {bestand.pad: bestand.inhoud.decode() for bestand in kaart_bestanden(kennis)}


def test_a_card_says_what_a_reader_must_bear_in_mind() -> None:
    """What stands beside an insight on its page goes with it to the wall (S0-44)."""
    old, new = maak_inzicht("oud", 2023), maak_inzicht("nieuw", vervangt=("oud",), uitschieter=True)
    kennis = op(maak_bibliotheek([old, new]))

    assert build_kaart(old, kennis).voorbehoud == ("er is een nieuwere meting",)
    assert build_kaart(new, kennis).voorbehoud == ("uitschieter, telt niet mee",)


def test_a_longer_claim_stands_smaller() -> None:
    """Fifty-five signs are short, eighty-five ordinary; wide letters count twice."""
    kennis = op(maak_bibliotheek([]))
    titels = ["x", "x" * 55, "x" * 56, "x" * 85, "x" * 86, "x" * 120, "W" * 28, "w" * 72, "m" * 73]
    maten = [build_kaart(replace(MET_CIJFER, titel=titel), kennis).maat for titel in titels]

    assert maten == ["kort", "kort", "gewoon", "gewoon", "lang", "lang", "gewoon", "lang", "breed"]


def test_what_somebody_wrote_is_text_on_a_card() -> None:
    """A title never becomes HTML."""
    kennis = op(maak_bibliotheek([maak_inzicht("a", titel="<script>x</script> & meer")]))

    assert all(b"<script>x" not in bestand.inhoud for bestand in kaart_bestanden(kennis))


def test_a_team_has_a_screen_of_its_own() -> None:
    """What is for the team comes first; what has nothing to do with its work stays off."""
    team = Team("techniek", "Techniek", themas=("reparaties",))
    taxonomie = replace(TAXONOMIE, teams=(team,))
    mine, about = maak_inzicht("van-ons", 2022, voor_wie=(team,)), maak_inzicht("over-ons")
    other = maak_inzicht("elders", themas=(WONING,))
    kennis = op(replace(maak_bibliotheek([mine, about, other]), taxonomie=taxonomie))
    (scherm,) = (b.inhoud.decode() for b in kaart_bestanden(kennis) if b.pad == "scherm/techniek.html")

    assert [title for title in ("Elders", "Over ons", "Van ons") if title in scherm] == ["Over ons", "Van ons"]
    assert scherm.index("Van ons") < scherm.index("Over ons")


def test_an_empty_library_has_a_screen_too() -> None:
    """It says that there is nothing yet."""
    (scherm,) = kaart_bestanden(op(maak_bibliotheek([])))

    assert "Er zijn nog geen inzichten." in scherm.inhoud.decode()
