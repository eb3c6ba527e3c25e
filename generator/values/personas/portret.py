"""The features of somebody who does not exist: a few fixed choices, so that a portrait is drawn and never a photo."""

from dataclasses import dataclass
from enum import StrEnum


class Haar(StrEnum):
    """What is on the head of a portrait."""

    KAAL = "kaal"
    KORT = "kort"
    HALFLANG = "halflang"
    LANG = "lang"
    KRULLEN = "krullen"
    KNOT = "knot"
    HOOFDDOEK = "hoofddoek"


class Haarkleur(StrEnum):
    """The colour of hair, brows and beard."""

    ZWART = "zwart"
    BRUIN = "bruin"
    BLOND = "blond"
    ROOD = "rood"
    GRIJS = "grijs"
    WIT = "wit"


class Huid(StrEnum):
    """The colour of a skin."""

    LICHT = "licht"
    GETINT = "getint"
    BRUIN = "bruin"
    DONKER = "donker"


class Bril(StrEnum):
    """Which glasses somebody wears."""

    GEEN = "geen"
    ROND = "rond"
    HOEKIG = "hoekig"


class Gezichtshaar(StrEnum):
    """What grows on a face."""

    GEEN = "geen"
    SNOR = "snor"
    BAARD = "baard"


class Kleding(StrEnum):
    """What somebody wears."""

    TRUI = "trui"
    OVERHEMD = "overhemd"
    VEST = "vest"
    CAPUCHON = "capuchon"


@dataclass(frozen=True)
class Portret:
    """The features that a portrait is drawn from; never a photo."""

    haar: Haar
    huid: Huid
    haarkleur: Haarkleur = Haarkleur.BRUIN
    bril: Bril = Bril.GEEN
    gezichtshaar: Gezichtshaar = Gezichtshaar.GEEN
    kleding: Kleding = Kleding.TRUI
