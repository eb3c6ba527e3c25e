"""Where people get stuck, how we know, and what is done about it."""

from dataclasses import replace

from generator.knowing.kennis import Kennis
from generator.showing.klantreizen.haltes import halteregels
from generator.showing.klantreizen.knelpunten import find_knelpunten
from generator.values.inzicht import Actie
from generator.values.klantreizen.halte import Halte
from tests.maak.bibliotheek import INSTELLINGEN, maak_bibliotheek, maak_inzicht
from tests.maak.reeks import maak_reeks
from tests.maak.route import REIS, halte, voelt, weg, zegt

_INZICHTEN = (
    maak_inzicht("vers"),
    maak_inzicht("oud", 2007),
    *(maak_inzicht(name, actie=Actie(f"Doe {name}")) for name in ("hier", "gewenst", "elders")),
)
_REEKS = maak_reeks(7.4, klantreis=REIS, stap=REIS.stappen[0])
_KENNIS = Kennis(replace(maak_bibliotheek(_INZICHTEN), metingen=(_REEKS,)), INSTELLINGEN)


def test_the_most_unpleasant_halte_comes_first() -> None:
    """A feeling below zero, something in the way, or a mark under its target; nothing else."""
    nu = weg(
        halte("Meldt"), halte("Wacht", gevoel=voelt(-1, "vers")), halte("Is blij", gevoel=voelt(1, "vers")),
        halte("Belt", gevoel=voelt(-2, "oud"), drempel=zegt("Het is duur.", "vers")), halte("Denkt na"),
    )  # fmt: skip
    found = [(one.regel.nummer, one.waarom, one.hoe_zeker) for one in find_knelpunten(halteregels(nu, _KENNIS), ())]

    assert found == [
        (4, ("heel vervelend", "Het is duur"), "let op: oud"),
        (2, ("vervelend",), ""),
        (1, ("Reparaties: 7,4 in 2021, onder de 8",), ""),
    ]


def test_what_is_done_stands_beside_it() -> None:
    """At the halte itself and where it is wished on the same step, each once; not what is done elsewhere."""
    nu = weg(halte("Belt", gevoel=voelt(-2, "vers"), acties=("hier",)))
    wished = weg(halte("Belt", acties=("hier", "gewenst", "vers")), Halte(REIS, None, "Ziet", acties=("elders",)))
    (punt,) = find_knelpunten(halteregels(nu, _KENNIS), tuple(halteregels(wished, _KENNIS)))

    assert [actie.actie.wat for actie in punt.acties] == ["Doe hier", "Doe gewenst"]
