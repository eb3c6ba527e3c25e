"""Is a text B1: short sentences of ordinary words.

Plain text goes in; out come the hard sentences, each with why and what helps, in the words of a colleague.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from generator.wording.taal import STOPWOORDEN

WOORDEN_PER_ZIN = 20
"""A longer sentence is hard to keep in mind."""
LETTERS_PER_WOORD = 20
"""A word of so many letters is hard to take apart."""
MOEILIJKE_WOORDEN = """
aangaande betreffende inzake omtrent m.b.t. met_betrekking_tot t.a.v. ten_aanzien_van = over
additioneel additionele = extra
adequaat adequate = goed
alsmede = en ook
alvorens = voordat
anticipe* = rekening houden met
bewerkstellig* = zorgen voor
communicer* communiceert gecommuniceerd* = vertellen
conform = volgens
continueren continueert gecontinueerd* = doorgaan met
cruciaal cruciale essentieel essentiële = heel belangrijk
d.m.v. door_middel_van middels o.b.v. op_basis_van = met
dan_wel = of
derhalve = daarom
desalniettemin niettemin = toch
desbetreffende = deze
dient_te dienen_te = moeten
draagvlak = steun
effectueer* effectuer* geëffectueerd* = uitvoeren
evalueer* evaluer* geëvalueerd* = terugkijken op
evaluatie* = terugblik
faciliteer* faciliter* gefaciliteerd* = helpen met
frequent frequente = vaak
genereer* generer* gegenereerd* = opleveren
hieromtrent = hierover
i.p.v. = in plaats van
i.v.m. in_verband_met n.a.v. naar_aanleiding_van = door
implementeer* implementer* geïmplementeerd* = invoeren
implementatie* = invoering
in_het_kader_van t.b.v. ten_behoeve_van = voor
indien mits = als
initiëren initieert geïnitieerd* = beginnen met
integraal integrale = alles samen
inventariseer* inventariser* geïnventariseerd* = op een rij zetten
jegens = tegen
m.n. met_name = vooral
monitoren gemonitord = volgen
ondervinden ondervindt ondervonden = hebben
optimalise* geoptimaliseerd* = beter maken
participatie participe* geparticipeerd* = meedoen
prioriteer* prioriter* geprioriteerd* = kiezen wat eerst komt
realiser* realiseert realiseerde* gerealiseerd* = maken
reducer* reduceert gereduceerd* = minder maken
reductie = daling
significant significante = duidelijk
spoedig spoedige = snel
te_allen_tijde = altijd
teneinde = om te
tevens voorts = ook
thans = nu
tot_op_heden = tot nu
transparant* = duidelijk
verstrekken verstrekt = geven
voornemens = van plan
vooralsnog = voorlopig
wederom = weer
zodoende = zo
zorgdragen zorg_dragen draagt_zorg dragen_zorg = zorgen
"""
"""What an official writes, and what one says; a star stands for any ending."""
AFKORTINGEN = frozenset(
    """
    afb art bijv blz ca dhr dr drs excl fam fig ing incl ir jhr jr juf max mej mevr min mr mw nr nrs plm prof st tel vgl
    """.split()
)
"""What a sentence goes on after; «enz.» and «etc.» are not here, for a capital after those begins a new one."""
BEKENDE_WOORDEN = frozenset("huurdersorganisaties huurdersverenigingen verantwoordelijkheid".split())
"""Long words that tenants know."""
_PUNTEN = re.compile(r"(?!(?:e\.d|e\.a|a\.u\.b|o\.i\.d)$)(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,2}")
"""An abbreviation with a point inside: o.a, m.b.t."""
_SPACE = re.compile(
    r"""(?P<blok>(?<!\s)[^\S\n]*+\n[^\S\n]*+(?:\n|(?=(?:[-*+•–>]|\#{1,6}|\d{1,2}[.)])[ \t])))
      | (?<=[.!?…])["'”’»)\]*_]{0,4}\s++
      | (?P<regel>\n)""",
    re.VERBOSE,
)
"""Where a sentence may end: at an empty line, bullet or heading, after a full stop, at the end of a line."""
_RUN_UP = re.compile(r"(?:[\s#>*+•–-]|\d{1,2}[.)][ \t])*")
"""What stands before a sentence and is no part of it: white space, the mark of a bullet or heading."""
_BEGIN = re.compile(r"""[-–"'“‘„«”’(\[*_]{0,4}?(?:['’]s\s)?([^\W_]++)""")
"""The first word of what may be the next sentence."""
_BEFORE_POINT = re.compile(r"([^\s(\[\"'“‘„«*_]{1,20})\.$")
_WOORD = re.compile(r"[^\W_]\S*+")
_LONG_WOORD = re.compile(rf"(?<![\w./-])[^\W\d_]{{{LETTERS_PER_WOORD},}}+(?![\w-])")
_CUT = re.compile(r"[;:]\s|\s[–-]\s|(?:,\s|\s(?!en\s))(?=(?:maar|want|en|omdat|doordat|waardoor|zodat|terwijl)\s)")
"""Where a long sentence may fall in two."""


_REPLACED = tuple(
    (woord, plain)
    for woorden, plain in (regel.split(" = ") for regel in MOEILIJKE_WOORDEN.strip().split("\n"))
    for woord in woorden.split()
)
_VORMEN = "|".join(f"({re.escape(woord)})" for woord, _ in _REPLACED).replace(r"\*", r"\w*+").replace("_", r"\s")
_HARD = re.compile(rf"(?<![\w.-])(?:{_VORMEN})(?![\w-])", re.IGNORECASE)
"""Every hard word is a group; its number is its place in the list."""


@dataclass(frozen=True)
class Zin:
    """One sentence, and where it begins in the text."""

    tekst: str
    van: int


@dataclass(frozen=True)
class MoeilijkeZin:
    """A sentence that is hard to read, with every reason and with what helps most."""

    zin: str
    redenen: tuple[str, ...]
    tip: str


def find_moeilijk(tekst: str) -> tuple[MoeilijkeZin, ...]:
    """Return the sentences of a plain text that are above B1, in order."""
    found = ((zin.tekst, tuple(_redenen(zin.tekst))) for zin in split_zinnen(tekst))
    return tuple(MoeilijkeZin(zin, redenen, _tip(zin)) for zin, redenen in found if redenen)


def split_zinnen(tekst: str) -> Iterator[Zin]:
    """Yield the sentences of a text in order; a bullet, a heading and an empty line end a sentence too."""
    begin = 0
    for space in chain(_SPACE.finditer(tekst), (None,)):
        if space and not _ends_zin(tekst, begin, space):
            continue
        end = space.end() if space else len(tekst)
        run_up = _RUN_UP.match(tekst, begin, end)
        van = run_up.end() if run_up else begin
        if zin := tekst[van:end].strip():
            yield Zin(zin, van)
        begin = end


def _ends_zin(tekst: str, begin: int, space: re.Match[str]) -> bool:
    """Whether white space ends the sentence, and does not follow an abbreviation, an initial or a bullet's number."""
    if space["blok"] or space["regel"]:
        return bool(space["blok"]) or tekst[begin : begin + 9].lstrip().startswith("#")
    following = _BEGIN.match(tekst, space.end())
    if not following or not (following[1][0].isupper() or following[1][0].isdigit()):
        return False
    before = _BEFORE_POINT.search(tekst, max(begin, space.start() - 24), space.start())
    if not before:
        return True
    woord = before[1].lower()
    if len(woord) == 1 and woord.isalpha():
        return following[1].lower() in STOPWOORDEN
    if woord.isdigit() and not tekst[begin : before.start()].strip(" #>*•–-"):
        return False
    return not is_afkorting(woord)


def is_afkorting(woord: str) -> bool:
    """Return True for what stands before a point that ends no sentence: «dhr», «m.b.t»."""
    return woord in AFKORTINGEN or _PUNTEN.fullmatch(woord) is not None


def _tel_woorden(zin: str) -> int:
    return sum(1 for _ in _WOORD.finditer(zin))


def _redenen(zin: str) -> Iterator[str]:
    if (length := _tel_woorden(zin)) > WOORDEN_PER_ZIN:
        yield f"{length} woorden: maak er twee zinnen van"
    for woord, nummer in dict.fromkeys((match[0], match.lastindex or 0) for match in _HARD.finditer(zin)):
        yield f"«{' '.join(woord.split())}»: zeg liever «{_REPLACED[nummer - 1][1]}»"
    for woord in dict.fromkeys(_LONG_WOORD.findall(zin)):
        if woord.lower() not in BEKENDE_WOORDEN:
            yield f"«{woord}» heeft {len(woord)} letters: knip het woord of zeg het anders"


def _tip(zin: str) -> str:
    """Return where to cut a long sentence, as near to its middle as can be; else how to find simpler words."""
    if _tel_woorden(zin) <= WOORDEN_PER_ZIN:
        return "Lees de zin hardop voor. Schrijf hem zoals je het aan de balie zegt."
    plekken = [plek for cut in _CUT.finditer(zin) if 0.2 < (plek := cut.end()) / len(zin) < 0.85]
    if not plekken:
        return "Laat weg wat de lezer niet nodig heeft, of zeg het in twee keer."
    rest = zin[min(plekken, key=lambda plek: abs(plek - len(zin) / 2)) :].split()
    return f"Knip de zin bij «{' '.join(rest[:4]).rstrip('.,;:')}»."
