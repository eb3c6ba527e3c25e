"""What can be found: documents, the index over them, and what a question became."""

from dataclasses import dataclass, field
from enum import StrEnum

from generator.values.inzicht import Inzicht


@dataclass(frozen=True)
class Zoekdocument:
    """One page that can be found: an insight, a term of the vocabulary, or a page that a person wrote."""

    pad: str
    titel: str
    tekst: str = field(repr=False)
    soort: str
    """What a reader sees it is: «Inzicht», «Klantgroep», «Pagina» …"""
    trefwoorden: tuple[str, ...] = ()
    """Words it should be found by, though they may not stand on the page."""
    namen: tuple[str, ...] = ()
    """What the page is about by name: a question that holds one of these gets this page first."""
    inzicht: Inzicht | None = None
    gewicht: float = 1.0
    """How much it counts beside other documents: less for a page that only leads to answers."""
    kruist: tuple[str, ...] = ()
    """The pages of the klantgroep and the thema that meet here."""
    is_uitleg: bool = False
    """True for a manual or a list: it tells about the library, not about tenants."""


@dataclass(frozen=True)
class Posting:
    """Where one term stands: documents in rising order, and how strongly each is about it."""

    documenten: tuple[int, ...] = ()
    sterktes: tuple[int, ...] = ()


Frase = tuple[int, ...]
"""Terms that follow each other."""


@dataclass(frozen=True)
class Zoekindex:
    """An index that is ready to be asked; a term is the number of a stem, or of a group of synonyms."""

    documenten: tuple[Zoekdocument, ...]
    woorden: tuple[str, ...]
    """Every word of the site and of the synonyms, sorted."""
    termen: tuple[int, ...]
    """The term of every word; words with one stem share a term."""
    vaak: tuple[int, ...]
    """How often every word stands on the site: 0 never, then one more for each doubling, at most 9."""
    postings: tuple[Posting, ...] = field(repr=False)
    groepen: tuple[tuple[Frase, ...], ...] = ()
    """Groups of synonyms; the term of group g is `len(postings) - len(groepen) + g`."""
    namen: tuple[tuple[Frase, int], ...] = ()
    """The names of pages, and the document each belongs to."""
    buiten: frozenset[int] = frozenset()
    """The terms that stand in no insight itself, only in the vocabulary around it or on other pages."""
    kruisingen: tuple[tuple[int, int, int], ...] = ()
    """A klantgroep, a thema, and the document where they meet."""

    @property
    def uitleg(self) -> tuple[int, ...]:
        """The documents that tell about the library, not about tenants."""
        return tuple(number for number, document in enumerate(self.documenten) if document.is_uitleg)


@dataclass(frozen=True)
class Clausule:
    """One way to match a word of a question: every element must be there; an element is any of its terms."""

    elementen: tuple[tuple[tuple[int, float], ...], ...]
    """Per element its terms with their weights."""
    gewicht: float


class Hoe(StrEnum):
    """How a word of a question was understood."""

    ZELF = "zelf"
    DELEN = "delen"
    STUK = "stuk"
    TYPEFOUT = "typefout"
    VERWANT = "verwant"
    ONBEKEND = "onbekend"


@dataclass(frozen=True)
class Begrip:
    """One word of a question as it was understood."""

    woord: str
    hoe: Hoe
    als: tuple[str, ...]
    """The words of the site that were searched instead; empty when the site does not know the word."""
    term: int = -1
    """The term that the word is; -1 when it is not one: unknown, a compound, or a piece of other words."""
    clausules: tuple[Clausule, ...] = ()
    buiten: bool = False
    """True when no insight holds the word itself, nor one that means the same."""


@dataclass(frozen=True)
class Uitslag:
    """The answer to a question: documents, best first, and how every word was understood."""

    treffers: tuple[tuple[int, float], ...]
    """Numbers of documents with their scores."""
    begrepen: tuple[Begrip, ...]
    volledig: frozenset[int] = frozenset()
    """The documents that hold every word that the site knows."""
    kruising: int | None = None
    """The document about the klantgroep and the thema that the question names."""
