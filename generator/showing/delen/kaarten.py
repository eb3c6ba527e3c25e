"""A card for every insight, and a screen that turns them by itself (S0-37): files that need nothing but themselves."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.knowing.delen.schermkeuze import kies_voor_scherm
from generator.knowing.delen.voorbehoud import find_voorbehoud
from generator.knowing.delen.werkoverleg import over_werk
from generator.knowing.kennis import Kennis
from generator.showing.sjablonen import show
from generator.values.beeld.grafiek import Grafiek, Hoofdgetal, Liniaal, Staven
from generator.values.inzicht import Inzicht
from generator.values.pagina import Bestand
from generator.values.taxonomie.termen import Team

SCHERM = "scherm/index.html"
SECONDEN = 15
"""How long a card stands."""
_MATEN = ((55, "kort"), (85, "gewoon"), (145, "lang"))
"""Up to which length a claim is called so; what is longer has many wide letters, for a title has 120 signs at most."""

_GETAL = 5
"""The most signs of a figure that stands at its largest."""
_WOORDEN = 120
"""The most signs that the words of a chart may have together: more is to be read on the page itself."""


@dataclass(frozen=True)
class Kaart:
    """One insight in large letters: its claim, its figure or chart, and what must be said with it."""

    inzicht: Inzicht
    maat: str
    """How long the claim is, which decides how large it stands."""
    getal: Hoofdgetal | None
    beeld: Grafiek | None
    voorbehoud: tuple[str, ...]
    """What a reader must bear in mind."""

    @property
    def getalmaat(self) -> str:
        """How long the figure is, which decides how large it stands: 33%, 1.400, 2.100.000."""
        return "kort" if self.getal is None or len(self.getal.groot) <= _GETAL else "lang"

    @property
    def pad(self) -> str:
        """Where it stands."""
        return kaart_pad(self.inzicht)


def kaart_pad(inzicht: Inzicht) -> str:
    """Return where the card of an insight stands."""
    return f"kaarten/{inzicht.id}.html"


def build_kaart(inzicht: Inzicht, kennis: Kennis) -> Kaart:
    """Return the card of an insight."""
    beeld = kennis.inzichten.grafiek_van(inzicht)
    return Kaart(
        inzicht,
        _maat(inzicht.titel),
        kennis.inzichten.getal_van(inzicht),
        beeld if _past(beeld) else None,
        find_voorbehoud(inzicht, kennis),
    )


def _maat(titel: str) -> str:
    """Return how long a claim is; a capital, an m and a w take the room of two signs."""
    length = len(titel) + sum(sign.isupper() or sign in "mw" for sign in titel)
    return next((maat for most, maat in _MATEN if length <= most), "breed")


def _past(beeld: Grafiek | None) -> bool:
    words = sum(len(punt.label) for punt in beeld.punten) if isinstance(beeld, Staven | Liniaal) else 0
    return words <= _WOORDEN


def kaart_bestanden(kennis: Kennis) -> Iterator[Bestand]:
    """Yield the card of every insight, the screen with the surest and the newest, and one for each team."""
    for inzicht in kennis.bibliotheek.inzichten:
        kaart = build_kaart(inzicht, kennis)
        yield Bestand(kaart.pad, show("delen/kaart.html.j2", kaart.pad, kaart=kaart, kennis=kennis).encode())
    yield _scherm(SCHERM, kennis.heden.inzichten, kennis)
    for team in kennis.bibliotheek.taxonomie.teams:
        yield _scherm(scherm_pad(team), (*kennis.inzichten.over(team), *over_werk(team, kennis)), kennis)


def scherm_pad(team: Team) -> str:
    """Return where the screen of a team stands: first what is for this team, then what is about its work."""
    return f"scherm/{team.id}.html"


def _scherm(pad: str, inzichten: Iterable[Inzicht], kennis: Kennis) -> Bestand:
    kaarten = [build_kaart(inzicht, kennis) for inzicht in kies_voor_scherm(inzichten, kennis)]
    return Bestand(pad, show("delen/scherm.html.j2", pad, kaarten=kaarten, seconden=SECONDEN, kennis=kennis).encode())
