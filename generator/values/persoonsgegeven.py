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


_LABEL = {
    Gegeven.TELEFOON: "telefoonnummer",
    Gegeven.EMAIL: "e-mailadres",
    Gegeven.BSN: "burgerservicenummer",
    Gegeven.IBAN: "rekeningnummer",
}


@dataclass(frozen=True)
class Vondst:
    """A piece of a text that points at a person; places count characters from 0."""

    soort: Gegeven
    van: int
    tot: int
