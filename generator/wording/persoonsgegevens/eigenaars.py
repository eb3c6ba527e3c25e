"""Who owns an action or does the work: a team or a role, never a person."""

import re
from collections.abc import Iterator

from generator.values.persoonsgegeven import Gegeven, Vondst
from generator.wording.persoonsgegevens.bekend import Bekend
from generator.wording.persoonsgegevens.vinden import NIETS, find_persoonsgegevens
from generator.wording.persoonsnamen.gewonewoorden import BEGINWOORDEN, ORGANISATIES, TEAMS, is_afdeling
from generator.wording.persoonsnamen.letters import NAAMDEEL
from generator.wording.persoonsnamen.mensen import MENSEN, TITELS
from generator.wording.persoonsnamen.woordgroepen import word_before

_WOORD = re.compile(rf"(?<![^\W_]){NAAMDEEL}")
_INITIAAL = re.compile(r"(?<![^\W_])(?:[a-z]\.\s?){1,3}[a-zà-öø-ÿ]{3,40}")
_WERKERS = """
    leider regisseur planner analist staf ploeg specialist jurist inspecteur controller ontwikkelaar redactie redacteur
    coördinator receptionist makelaar partner partij overheid trainer projectgroep werkgroep stuurgroep leden gemeenten
    iedereen medewerkers bewoners huurders allen allemaal hulp
    """.split()
_NIEMAND = frozenset(("onbekend", "nog onbekend", "niemand", "geen", "nvt", "n.v.t", "nader te bepalen", "wij"))
"""What stands where no owner is known."""
_ROL = (*MENSEN, *ORGANISATIES, *TEAMS, *_WERKERS)
_NA_TEAM = re.compile(rf"\b(?:{'|'.join(TEAMS)})\s((?:(?:van|de|den|der)\s){{0,2}}([a-zà-öø-ÿ]{{2,40}}))")
_LETTERS = re.compile(r"[^\W\d_]+")
_NA_ORGANISATIE = re.compile(rf"(?:{'|'.join(ORGANISATIES)})\s(?:(?:de|het|van)\s){{0,2}}$")


def find_in_eigenaar(tekst: str, bekend: Bekend = NIETS) -> tuple[Vondst, ...]:
    """Return what points at a person in a field that holds a team or a role.

    Here any word with a capital is asked about, unless it is the work of a team («Verhuur»), a role, or known.
    """
    if tekst.lower().strip(". ") in _NIEMAND:
        return ()
    found = [one for one in find_persoonsgegevens(tekst, bekend) if not _is_team(tekst, one)]
    bezet = bekend.mark(tekst)
    for one in found:
        bezet[one.van : one.tot] = b"\1" * (one.tot - one.van)
    for one in (*_namen(tekst), *_kleine_namen(tekst)):
        if not all(bezet[one.van : one.tot]):
            found.append(one)
            bezet[one.van : one.tot] = b"\1" * (one.tot - one.van)
    return tuple(sorted(found, key=lambda one: one.van))


def _is_team(tekst: str, vondst: Vondst) -> bool:
    """Whether what looks like a name is only the work of a team, and has no title."""
    woorden = _LETTERS.findall(tekst[vondst.van : vondst.tot].lower())
    met_titel = word_before(tekst, vondst.van).woord in TITELS
    return vondst.soort is Gegeven.NAAM and not met_titel and all(map(_is_werk, woorden))


def _namen(tekst: str) -> Iterator[Vondst]:
    for match in _WOORD.finditer(tekst):
        klein = match[0].lower()
        afkorting = match[0].isupper() and len(klein) <= 4
        na_organisatie = _NA_ORGANISATIE.search(tekst[max(0, match.start() - 40) : match.start()].lower())
        if not (afkorting or na_organisatie or _is_werk(klein)):
            yield Vondst(Gegeven.NAAM, *match.span())


def _is_werk(woord: str) -> bool:
    """Whether a word in small letters is about work: what a team is called, who does it, or how it is joined."""
    return is_afdeling(woord) or woord in BEGINWOORDEN or woord.endswith(_ROL) or woord[:-1].endswith(_ROL)


def _kleine_namen(tekst: str) -> Iterator[Vondst]:
    """Yield what can only be a name though it has no capital: k.vermeulen, team jansen, all of «fatma yildiz»."""
    yield from (Vondst(Gegeven.NAAM, *match.span()) for match in _INITIAAL.finditer(tekst))
    yield from (Vondst(Gegeven.NAAM, *match.span(1)) for match in _NA_TEAM.finditer(tekst) if not _is_werk(match[2]))
    woorden = _LETTERS.findall(tekst)
    if woorden and not any(map(_is_werk, woorden)) and tekst == tekst.lower():
        yield Vondst(Gegeven.NAAM, 0, len(tekst))
