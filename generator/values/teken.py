"""The signs of the mosaic: seven words that say how well we know a vak (S0-11, S0-33)."""

from enum import StrEnum


class Teken(StrEnum):
    """Every sign that a stone can bear, in the order of the legend; the value is what a reader sees."""

    EEN = "één inzicht"
    PAAR = "een paar"
    VEEL = "veel"
    OUD = "oud"
    LEEG = "weten we niet"
    BEZIG = "iemand is bezig"
    NIET = "bewust niet uitgezocht"
