"""The mosaic: every vak of klantgroep × thema as one small stone, how much we know and how fresh (S0-11, S0-33)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.knowing.inzichten.kaart import VEEL, Kaart, Sleutel, Themavak, Vak
from generator.values.opvolging import Opvolging
from generator.values.taxonomie.klantgroep import Klantgroep
from generator.values.taxonomie.taxonomie import Taxonomie
from generator.values.taxonomie.term import Term
from generator.values.taxonomie.thema import Thema
from generator.values.teken import Teken
from generator.wording.woorden import aantal


@dataclass(frozen=True)
class Vakstand:
    """How well we know one vak, in the signs of the mosaic."""

    vak: Vak
    opvolging: Opvolging = Opvolging.OPEN
    """How far anybody is with what we do not know here."""

    @property
    def bekend(self) -> bool:
        """True when something here counts as evidence."""
        return bool(self.vak.bewijs)

    @property
    def oud(self) -> bool:
        """True when all that we know is old."""
        return self.bekend and not self.vak.aantal_vers

    @property
    def bezig(self) -> bool:
        """True when a study runs or stands in a programme; a question alone is nobody's work yet."""
        return self.opvolging in (Opvolging.GEPLAND, Opvolging.BEZIG)

    @property
    def hoeveel(self) -> Teken:
        """How much we know: of what is fresh, or of all when it is old."""
        if not self.bekend:
            return Teken.NIET if self.opvolging is Opvolging.AANVAARD else Teken.LEEG
        if (self.vak.aantal_vers or len(self.vak.bewijs)) >= VEEL:
            return Teken.VEEL
        return Teken.EEN if len(self.vak.bewijs) == 1 else Teken.PAAR

    @property
    def tekens(self) -> tuple[Teken, ...]:
        """Every sign that it bears, in the order of the legend."""
        own = {self.hoeveel, *([Teken.OUD] if self.oud else ()), *([Teken.BEZIG] if self.bezig else ())}
        return tuple(teken for teken in Teken if teken in own)

    @property
    def stand(self) -> str:
        """Its state in words: «2 inzichten, 1 telt niet mee, oud»."""
        vak, left_out = self.vak, len(self.vak.inzichten) - len(self.vak.bewijs)
        parts = [aantal(len(vak.inzichten), "inzicht", "inzichten") if self.bekend else str(self.hoeveel)]
        if self.bekend and left_out:
            parts.append(aantal(left_out, "telt niet mee", "tellen niet mee"))
        elif not self.bekend and (vak.inzichten or vak.context):
            parts.append("alleen een uitschieter" if vak.inzichten else "alleen achtergrond")
        parts += [Teken.OUD] if self.oud else []
        return ", ".join([*parts, *([self.opvolging.label] if self.bezig else [])])


@dataclass(frozen=True)
class Steen(Vakstand):
    """One vak of the mosaic."""

    vak: Themavak

    @property
    def zin(self) -> str:
        """The stone for who does not see it: «Ouderen, reparaties: 1 inzicht, oud»."""
        return f"{self.vak.label}: {self.stand}"


@dataclass(frozen=True)
class Steengroep:
    """Stones that stand together: those of one domein, or all of a thema."""

    id: str
    label: str
    stenen: tuple[Steen, ...]


@dataclass(frozen=True)
class Mozaiekrij:
    """The stones of one klantgroep, in a group for each domein, or of one thema, in one group without a name."""

    term: Klantgroep | Thema
    groepen: tuple[Steengroep, ...]

    @property
    def id(self) -> str:
        """What tells it from every other row and column."""
        return self.term.pad

    @property
    def stenen(self) -> tuple[Steen, ...]:
        """Every stone, in order."""
        return tuple(steen for groep in self.groepen for steen in groep.stenen)

    def ander(self, steen: Steen) -> Klantgroep | Thema:
        """Return what a stone is called in this row: its thema under a klantgroep, and the other way round."""
        return steen.vak.thema if isinstance(self.term, Klantgroep) else steen.vak.klantgroep

    @property
    def bekend(self) -> int:
        """How many are known."""
        return sum(steen.bekend for steen in self.stenen)

    @property
    def telling(self) -> str:
        """How many are known of how many: «10 van 18 thema's»."""
        return f"{self.bekend} van {aantal(len(self.stenen), *self.term.vakken)}"

    @property
    def zin(self) -> str:
        """The row for who does not see it: «Ouderen: we weten iets over 10 van 18 thema's»."""
        return f"{self.term.label}: we weten iets over {self.telling}"


@dataclass(frozen=True, eq=False)
class Mozaiek:
    """The whole map as a picture."""

    id: str
    rijen: tuple[Mozaiekrij, ...]
    """One for each klantgroep, in the order of the vocabulary."""
    kolommen: tuple[Mozaiekrij, ...]
    """One for each thema, in the order of the rows."""

    @cached_property
    def _per_term(self) -> Mapping[str, Mozaiekrij]:
        return {rij.term.pad: rij for rij in (*self.rijen, *self.kolommen)}

    def rij(self, term: Term) -> Mozaiekrij:
        """Return the stones of a klantgroep or a thema."""
        return self._per_term[term.pad]

    @cached_property
    def stenen(self) -> tuple[Steen, ...]:
        """Every stone, row by row."""
        return tuple(steen for rij in self.rijen for steen in rij.stenen)

    def steen(self, vak: Themavak) -> Steen:
        """Return the stone of a vak."""
        return next(steen for steen in self.rij(vak.klantgroep).stenen if steen.vak.sleutel == vak.sleutel)

    def aantal(self, hoeveel: Iterable[Teken]) -> int:
        """Return how many stones are one of these."""
        wanted = set(hoeveel)
        return sum(steen.hoeveel in wanted for steen in self.stenen)

    @property
    def bekend(self) -> int:
        """How many vakken we know something about."""
        return self.aantal((Teken.EEN, Teken.PAAR, Teken.VEEL))

    @property
    def zin(self) -> str:
        """What the picture says: «Van 86 van de 234 plekken weten we iets»."""
        return f"Van {self.bekend} van de {aantal(len(self.stenen), 'plek', 'plekken')} weten we iets"


def build_mozaiek(kaart: Kaart, taxonomie: Taxonomie, opvolging: Mapping[Sleutel, Opvolging]) -> Mozaiek:
    """Return the mosaic of a map; `opvolging` says how far anybody is with the vakken that have a gap."""
    stenen = {key: Steen(vak, opvolging.get(vak.sleutel, Opvolging.OPEN)) for key, vak in kaart.items()}
    groepen = taxonomie.per_domein

    def rij(groep: Klantgroep) -> Mozaiekrij:
        rows = ((domein, tuple(stenen[groep.id, thema.id] for thema in themas)) for domein, themas in groepen)
        return Mozaiekrij(groep, tuple(Steengroep(domein.id, domein.label, row) for domein, row in rows))

    def kolom(thema: Thema) -> Mozaiekrij:
        column = tuple(stenen[groep.id, thema.id] for groep in taxonomie.klantgroepen)
        return Mozaiekrij(thema, (Steengroep("", "", column),))

    themas = [thema for _, group in groepen for thema in group]
    return Mozaiek("mozaiek", tuple(map(rij, taxonomie.klantgroepen)), tuple(map(kolom, themas)))
