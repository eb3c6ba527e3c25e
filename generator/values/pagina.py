"""A finished page, ready for any door, and the settings it was made with."""

from dataclasses import dataclass, field
from datetime import date

from generator.values.openbaar import Afzender


@dataclass(frozen=True)
class Pagina:
    """One Markdown page: its path under docs/, its text, and the file a person can edit."""

    pad: str
    tekst: str = field(repr=False)
    bron: str = ""


@dataclass(frozen=True)
class Bestand:
    """A file beside the pages, for a browser to read: its path under docs/ and its bytes."""

    pad: str
    inhoud: bytes = field(repr=False)


@dataclass(frozen=True)
class Instellingen:
    """What an organisation chooses in mkdocs.yml."""

    peildatum: date
    houdbaar: int = 36
    """Months that an insight stays fresh."""
    deelnemers: int = 16
    """Fewer people than this together is thin: two talks with eight people is the least (S0-19)."""
    terugkoppelen: int = 8
    """Weeks within which a study that is klaar is given back to tenants (S0-29)."""
    minstens: int = 5
    """No figure about fewer people than this goes outside."""
    afzender: Afzender = field(default_factory=Afzender)
    """Who publishes the reports."""
    aanvraag: str = ""
    """Where a request for research goes: an https address of an issue form, or mailto:…"""
    missen: str = ""
    """Where «Wat mis je?» below a page goes: as aanvraag; empty hides it."""
    bewerken: str = ""
    """Address before a path in the repository that opens it for editing; empty hides the link."""
    adres: str = ""
    """Where the site for colleagues stands, with a slash at the end; empty when nobody said so."""
    contact: tuple[str, ...] = ()
    """Telephone numbers and addresses of the organisation itself, which may stand everywhere."""
