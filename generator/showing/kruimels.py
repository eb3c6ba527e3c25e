"""The way to a page: Home › part of the menu › index › what it belongs to; the page itself comes last, by its title."""

from collections.abc import Iterator, Mapping

from generator.values.taxonomie.taxonomie import FAMILIES
from generator.values.taxonomie.termen import Team
from generator.values.taxonomie.thema import Thema

HOME = "index.md"
_WETEN, _NIET, _PROGRAMMA = "wat-weten-we.md", "wat-weten-we-nog-niet.md", "programma/index.md"
_ACTIES, _MEEDOEN, _OVER = "acties.md", "over/inzicht-toevoegen.md", "over/index.md"
_NAMEN = {
    HOME: "Home",
    _WETEN: "Wat weten we",
    _NIET: "Wat weten we nog niet?",
    _PROGRAMMA: "Programma",
    "metingen/index.md": "Cijfers",
    _ACTIES: "Acties",
    "berichten/index.md": "Berichten",
    _MEEDOEN: "Meedoen",
    _OVER: "Over",
}
"""What the menu calls the first page of each of its parts."""
_DELEN = {
    **dict.fromkeys(
        ("balans.md", "leemten.md", "leemten-klantreizen.md", "over/leemten.md", "wie-hoorden-we-niet.md"), _NIET
    ),
    **dict.fromkeys(("kennisvragen", "methodewijzer.md", "onderzoeken", "programma"), _PROGRAMMA),
    **dict.fromkeys((kind.familie for kind in FAMILIES), _WETEN),
    **dict.fromkeys(("jaren", "personas", "routes", "spelen", "verslagen"), _WETEN),
    **dict.fromkeys((Team.familie, "wie-doet-mee.md"), _ACTIES),
    **dict.fromkeys(
        (
            "over/delen.md", "over/importeren.md", "over/kennisvraag-en-onderzoek.md", "over/klantgericht-bericht.md",
            "over/meldingen.md", "over/metingen.md", "over/onderzoek-aanvragen.md", "over/personas.md",
            "over/routes.md", "over/teams.md", "over/termen.md", "over/velden.md", "over/verslagen.md",
            "over/zoekwoorden.md",
        ),
        _MEEDOEN,
    ),
    "acties": _ACTIES,
    "metingen": "metingen/index.md",
    "berichten": "berichten/index.md",
    "over": _OVER,
}  # fmt: skip
"""In which part of the menu a page stands, or all of a folder; what is not here stands under home."""
_ZONDER_INDEX = ("acties", "over")
"""Folders of which the first page is no list of what is in them."""


def kruimels(pad: str, namen: Mapping[str, str], onder: str = "") -> Iterator[tuple[str, str]]:
    """Yield what leads to a page, by name and path; `namen` says what pages are called, by path.

    `onder` is the page it belongs to, when its path does not say so.
    """
    stappen = (*_stappen(onder), onder) if onder else _stappen(pad)
    yield from ((_naam(stap, namen), stap) for stap in dict.fromkeys(stappen) if stap != pad)


def _stappen(pad: str) -> Iterator[str]:
    folder, *rest = pad.split("/")
    yield HOME
    if pad not in _NAMEN:
        yield _DELEN.get(pad) or _DELEN.get(folder, HOME)
    if rest and folder in _DELEN and folder not in _ZONDER_INDEX:
        yield f"{folder}/index.md"
        yield from (f"{folder}/{'/'.join(rest[:depth])}.md" for depth in range(1, len(rest)))


def _naam(pad: str, namen: Mapping[str, str]) -> str:
    """Return what a step is called: that of a klantgroep and a thema by its thema."""
    folder, *rest = pad.split("/")
    called = f"{Thema.familie}/{rest[-1]}" if len(rest) > 1 else pad
    return _NAMEN.get(pad) or namen.get(called) or folder.capitalize()
