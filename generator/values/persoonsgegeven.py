"""The kinds of personal data, and what is known of a piece that was found: its kind and its place, never its text."""

from dataclasses import dataclass
from enum import StrEnum


class Stelligheid(StrEnum):
    """Whether something is personal data for sure, or must be asked."""

    FOUT = "fout"
    VRAAG = "vraag"


class Gegeven(StrEnum):
    """A kind of personal data."""

    NAAM = "naam"
    ADRES = "adres"
    POSTCODE = "postcode"
    TELEFOON = "telefoon"
    EMAIL = "e-mail"
    BSN = "bsn"
    IBAN = "iban"
    GEBOORTEDATUM = "geboortedatum"
    KENTEKEN = "kenteken"
    KLANTNUMMER = "klantnummer"

    @property
    def label(self) -> str:
        """What a reader calls it, without its article."""
        return _LABEL.get(self, self.value)

    @property
    def stelligheid(self) -> Stelligheid:
        """A name may be that of an organisation, a place or somebody known; all else is about one person."""
        return Stelligheid.VRAAG if self is Gegeven.NAAM else Stelligheid.FOUT

    @property
    def advies(self) -> str:
        """How to say the same without it."""
        return _ADVIES[self]


_LABEL = {
    Gegeven.TELEFOON: "telefoonnummer",
    Gegeven.EMAIL: "e-mailadres",
    Gegeven.BSN: "burgerservicenummer",
    Gegeven.IBAN: "rekeningnummer",
}
LIJST = "Zet de naam in docs/over/toegestane-namen.md."
_EIGEN = "Is het van jullie organisatie? Zet het in mkdocs.yml bij contact."
_ADVIES = {
    Gegeven.NAAM: (
        "Schrijf wie het is zonder naam: een huurder, de aannemer, team Verhuur. "
        f"Is het een organisatie, plaats of bekend persoon? {LIJST}"
    ),
    Gegeven.ADRES: f"Schrijf alleen de buurt of de plaats, zonder huisnummer. {_EIGEN}",
    Gegeven.POSTCODE: f"Schrijf alleen de buurt of de plaats. {_EIGEN}",
    Gegeven.TELEFOON: f"Haal het nummer weg. {_EIGEN}",
    Gegeven.EMAIL: f"Haal het adres weg. {_EIGEN}",
    Gegeven.BSN: "Haal het nummer weg.",
    Gegeven.IBAN: f"Haal het nummer weg. {_EIGEN}",
    Gegeven.GEBOORTEDATUM: "Schrijf een leeftijd in ronde getallen, bijvoorbeeld: rond de 70 jaar.",
    Gegeven.KENTEKEN: "Haal het kenteken weg en schrijf: een auto.",
    Gegeven.KLANTNUMMER: "Haal het nummer weg.",
}


@dataclass(frozen=True)
class Vondst:
    """A piece of a text that points at a person; places count characters from 0."""

    soort: Gegeven
    van: int
    tot: int
