"""What a code of a finding means: a sentence, an example of it, and the same mended."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Meldingsoort:
    """One code, explained in Dutch."""

    code: str
    """What stands between [ ] in a message, for ever."""
    zin: str
    """What is wrong, in one sentence."""
    fout: str
    """An example that gives this finding; between round brackets when it cannot be shown."""
    goed: str
    """The same, mended."""


@dataclass(frozen=True)
class Meldinggroep:
    """The codes about one subject, in the order of the page."""

    id: str
    titel: str
    uitleg: str
    """Where a colleague meets them, and where the examples stand."""
    soorten: tuple[Meldingsoort, ...]
