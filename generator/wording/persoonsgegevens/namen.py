"""Names of people in a text: found by what stands around them, and by their capitals.

There is no list of first names here: such a list protects people with a Dutch name and nobody else.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from generator.wording.leesbaarheid import AFKORTINGEN, split_zinnen
from generator.wording.taal import STOPWOORDEN

TITELS = frozenset(
    """
    mevrouw mevr mw meneer mijnheer dhr heer fam familie gezin echtpaar dr drs mr ir ing prof professor dokter
    juffrouw juf dominee pastoor imam zuster weduwe
    """.split()
)
"""What stands before a surname: what follows is a person, whatever else bears that name."""
MENSEN = """
    dochter zoon zus zusje broer broertje moeder vader mama papa oma opa tante oom neef nicht man vrouw partner baby
    echtgenoot echtgenote vriend vriendin buurman buurvrouw buurmeisje buurjongen huurder huurster bewoner bewoonster
    klant medewerker medewerkster beheerder huismeester consulent consulente opzichter aannemer monteur schilder
    directeur bestuurder manager voorzitter secretaris wethouder burgemeester collega vrijwilliger vrijwilligster
    mantelzorger verzorger lid deelnemer deelneemster agent arts begeleider begeleidster coach adviseur onderzoeker
    stagiair stagiaire student studente
    """.split()
"""Who somebody is to others, and what they do; «kleindochter» and «wijkbeheerder» end in one of these."""
ORGANISATIES = """
    stichting vereniging corporatie commissie raad bond organisatie gemeente provincie ministerie wijk buurt dorp stad
    flat complex gebouw toren centrum school team afdeling bureau bedrijf fonds project programma krant
    """.split()
"""What bears a name and is nobody; «woonstichting» ends in one of these."""
GEEN_NAAM = frozenset(
    """
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus
    september oktober november december kerst kerstmis pasen pinksteren koningsdag kerstdag paasdag pinksterdag
    ramadan suikerfeest sinterklaas nieuwjaar eerste tweede
    nederland nederlander nederlanders nederlands nederlandse europa europees europese engels frans duits turks arabisch
    pools word excel powerpoint internet whatsapp digid vve kvk wmo
    """.split()
)
"""What has a capital and is nobody; names of organisations and places are declared by who writes."""
_BEGINWOORDEN = STOPWOORDEN | frozenset(
    """
    beste geachte elk elke ieder iedere iedereen niets sommige enkele beide allebei soms nooit gisteren vandaag morgen
    toen daarom eerst later eerder misschien helaas meestal steeds vroeger ooit intussen ondertussen volgend volgende
    vorig vorige namens bijna ruim binnen buiten naast achter boven beneden rond ondanks behalve dankzij langs zodra
    terwijl hoewel let ja nee kijk zie bel mail neem geef stel eén één twee drie vier vijf zes zeven acht negen tien
    gemiddeld zeker zelf gewoon bovenaan onderaan halverwege anders beter sneller groter minder korter vaker langer
    hoger lager inmiddels onlangs echter overdag achteraf bovendien voortaan voorlopig nogmaals opnieuw recent
    straks vervolgens destijds sindsdien thuis online binnenkort wellicht tegenwoordig ineens meteen direct slechts
    vrijwel dikwijls onderweg energie geel kou post respect respons rood rust steun tocht wifi zon
    """.split()
)
"""What begins a sentence and is no name."""
_KLEIN = frozenset(
    "de het een dit dat deze die er en of in op van voor met bij aan als wij we u uw ik je zij ze hij".split()
)
_LIDWOORDEN = frozenset("de het een 't ’t elke ieder iedere geen dit één".split())
"""What never stands before somebody's name."""
_BIJ_STRAAT = frozenset("de het in op aan langs rond rondom om naar tussen".split())
_STRAAT = re.compile(r"\w{2,}(?:straat|laan|weg|plein|gracht|singel|kade|plantsoen|steeg|dreef|hof|park|dijk|pad)")
_DINGEN = """
    geld geluid groen hitte huur hulp lawaai licht nieuws onderhoud last schimmel stroom tijd vocht warmte water werk
    contact beleid inzicht bericht onderzoek plan afval verkeer vuil geduld geweld personeel overleg advies gevaar
    antwoord gas schade spoed vezel zorg afspraak
    """.split()
_GEWOON = re.compile(
    r"\w+(?:ing|heid|tie|schap|teit|sel|isme|lijks?|maal)"
    r"|(?:daar|hier|waar)(?:aan|achter|bij|boven|binnen|door|in|langs|mee|na|naast|om|onder|op|over|tegen|tegenover|toe"
    rf"|tussen|uit|van|voor)|\w*(?:{'|'.join(_DINGEN)})"
)
"""What may begin a sentence without an article: an abstract noun, an adverb («daaronder»), a thing one has or not."""

HOOFDLETTER = "[" + "".join(letter for letter in map(chr, range(0x2000)) if letter.isupper()) + "]"
_LETTER = r"(?:[^\W_]|[\u0300-\u036f])"
NAAMDEEL = rf"(?:(?:[Ee]l|[Aa]l|[Ee]z)[-‑])?{HOOFDLETTER}{_LETTER}{{0,40}}+(?:['’‑-]{_LETTER}{{2,40}}+){{0,5}}+"
_TUSSEN = (
    r"(?:(?:van|von|op|in)\s(?:den|der|het|['’]t)|van\sde|van|von|de|den|der|ter|ten|te|['’]t"
    r"|el|al|bin|da|di|du|la|le|dos)"
)
_VOORLETTERS = rf"(?:(?:{HOOFDLETTER}|Th|Chr?|Ph|IJ)\.[ \u00a0]?){{1,5}}"
_WIT = r"[^\S\n]{1,3}"
_GROEP = re.compile(
    rf"(?<![^\W_])(?:{_VOORLETTERS}(?:{_TUSSEN}{_WIT}){{0,3}})?{NAAMDEEL}"
    rf"(?:{_WIT}(?:{_TUSSEN}{_WIT}){{0,3}}(?:{_VOORLETTERS})?{NAAMDEEL})*"
)
"""Words with a capital, one after another, with what may stand between them in a name."""
_DEEL = re.compile(NAAMDEEL)
_TUSSEN_VOOR = re.compile(rf"(?:(?<![^\W_]){_TUSSEN}\s+){{1,3}}$")
"""The small words of a surname, right before a place."""
_WOORD_VOOR = re.compile(r"([^\s(\[\"'“‘„«*_>]{1,30}|['’]t)\s{1,9}$")
"""The last word before a place."""
_EERSTE = re.compile(r"[^\W_]")
_OPENT = re.compile(r"(?::\s{1,3}|[\"'“‘„«])[*_\"'“‘„«]{0,4}$")
"""A colon or an opening quote: what follows begins anew, though the sentence runs on."""
_WOORD = re.compile(r"[^\W\d_]+")
_EINDE = re.compile(r"[ \t]*(?:[.,;]|\n|$)")
_EN = re.compile(r"(?:,|\s(?:en|of|&))\s")
_KIN = rf"(?:\w*(?:{'|'.join(MENSEN)}))\b"
_NA_NAAM = re.compile(
    rf"""[*_]{{0,4}}(?:
    \s?[*_]{{0,4}}\((?:\+|0\d|\d{{1,2}}(?:\s?jaar)?\))
  | ,\s\d{{1,2}}\sjaar
  | \s?:\s?["“‘'«„]
  | \svan\s(?:hiernaast|hierboven|hieronder|verderop|de\soverkant|nummer|nr|\d{{1,2}})\b
  | \suit\s(?:de|het)\s
  | ,\s(?:(?:de|een|onze|mijn|haar|zijn|hun)\s)?{_KIN}
  | \sen\s(?:haar|zijn)\s
  | (?:['’]s|(?<=s))\s(?:{_KIN}|woning|huis|flat|keuken|klacht|brief|verhaal|vraag)\b
    )""",
    re.VERBOSE,
)
"""What follows a person: an age or telephone number, a quotation, where or who somebody is."""
_WERKWOORDEN_VAN_MENSEN = """
    zegt zei vertelt vertelde belt belde mailt mailde appt appte vraagt vroeg woont woonde wacht wachtte klaagt klaagde
    vindt vond meldt meldde schrijft schreef denkt dacht weet wist hoopt hoopte voelt voelde hoort hoorde noemt noemde
    legt legde krijgt kreeg heeft had wil wilde wou zag kookt lacht huilt slaapt sliep loopt durft durfde probeert
    probeerde kent mist verhuist verhuisde huurt huurde spreekt sprak begrijpt begreep merkt kijkt leest leerde ervaart
    schrikt schrok roept riep koopt werkt werkte
    """.split()
_WERKWOORDEN = """
    is was moet gaat doet wordt kan kon mag ging kwam zat stond deed gaf bleef hielp liep nam won viel reed hield las
    keek lag werd zal zou
    """.split()
_GEEN_WERKWOORD = (*sorted(STOPWOORDEN), *"eerst echt vast naast juist gerust direct dicht nooit ooit".split())
_DOET_MENS = re.compile(rf"\s(?:{'|'.join(_WERKWOORDEN_VAN_MENSEN)})\b(?!-)")
"""What people do, and hardly anything else."""
_DOET = re.compile(rf"\s(?:{'|'.join(_WERKWOORDEN)}|(?!(?:{'|'.join(_GEEN_WERKWOORD)})\b)[a-zë]+(?:t|te|de))\b(?!-)")
"""What anybody and anything does: most verbs show by their ending."""
_DOET_IETS = re.compile(
    rf"{_DOET.pattern}\s(?:de|het|een|haar|zijn|hun|zich|niet|geen|al|elke?|veel|graag|altijd|zo|nu|twee|drie|vier)\b"
    rf"|\s(?:{'|'.join(_WERKWOORDEN)})\b"
)
"""The same, with what shows that it is a verb and no noun: «Lotte zocht een kamer», not «Nieuwe tocht»."""
_KOP = re.compile(
    rf"(?:{'|'.join((*TITELS, *MENSEN, *ORGANISATIES))})(?:s|en)?"
    r"|\w+(?:stichting|vereniging|corporatie|commissie|ersraad|ersbond|huurder|bewoner|medewerker|beheerder|panellid)s?"
)
"""A title, role or kind of organisation: with a capital too it is no name."""
_MENS = tuple(MENSEN)
_ORGANISATIE = tuple(ORGANISATIES)


@dataclass(frozen=True)
class Persoonsnaam:
    """Where a name stands; `bewijs` is where its title begins, when it has one."""

    bewijs: int
    van: int
    tot: int


@dataclass(frozen=True)
class _Kop:
    """The word before a group, in small letters, and where the group begins if that word makes it a name."""

    woord: str
    bewijs: int
    van: int


@dataclass(frozen=True)
class _Groep:
    """Words with a capital in a row."""

    kop: _Kop
    woorden: tuple[re.Match[str], ...]
    begin: bool
    """True at the beginning of a sentence, where any word has a capital."""

    @property
    def tot(self) -> int:
        """Where it ends."""
        return self.woorden[-1].end()


def find_namen(tekst: str, bekend: Sequence[int]) -> tuple[Persoonsnaam, ...]:
    """Return every name in a text; `bekend` has a 1 for each character of a declared name."""
    groepen = tuple(_groepen(tekst))
    klein = _klein(tekst)
    namen = tuple(
        naam for groep in groepen for naam in (_benoemd(tekst, groep, bekend, klein) or _onverklaard(groep, bekend))
    )
    return (*namen, *_nog_eens(tekst, groepen, namen))


def _groepen(tekst: str) -> Iterator[_Groep]:
    starts = {match.start() for zin in split_zinnen(tekst) if (match := _EERSTE.search(tekst, zin.van))}
    for match in _GROEP.finditer(tekst):
        van = match.start()
        begin = van in starts or _OPENT.search(tekst, max(0, van - 8), van) is not None
        yield from _split(tekst, tuple(_DEEL.finditer(tekst, van, match.end())), begin)


def _split(tekst: str, woorden: tuple[re.Match[str], ...], begin: bool) -> Iterator[_Groep]:
    """Yield what stands between titles and roles, without the ordinary word that begins a sentence."""
    vanaf = 0
    kop = _read_kop(tekst, woorden[0].start())
    for nummer, woord in enumerate(() if kop.woord in TITELS else woorden):
        klein = woord[0].lower()
        if _KOP.fullmatch(klein) or (begin and nummer == 0 and klein in _BEGINWOORDEN):
            if nummer > vanaf:
                yield _Groep(_read_kop(tekst, woorden[vanaf].start()), woorden[vanaf:nummer], begin and vanaf == 0)
            vanaf = nummer + 1
            if klein in TITELS:
                break
    if vanaf < len(woorden):
        yield _Groep(_read_kop(tekst, woorden[vanaf].start()), woorden[vanaf:], begin and vanaf == 0)


def _read_kop(tekst: str, van: int) -> _Kop:
    """Return the word before a place, or the one before the small words of a surname when that makes it a surname."""
    if tussen := _TUSSEN_VOOR.search(tekst, max(0, van - 20), van):
        kop = _woord_voor(tekst, tussen.start())
        if kop.woord in TITELS or kop.woord.endswith(_MENS if tussen[0].startswith("d") else _ORGANISATIE):
            return kop
    return _woord_voor(tekst, van)


def _woord_voor(tekst: str, van: int) -> _Kop:
    voor = _WOORD_VOOR.search(tekst, max(0, van - 40), van)
    if not voor:
        return _Kop("", van, van)
    woord = voor[1].lower()
    return _Kop(woord[:-1] if woord[:-1] in TITELS & AFKORTINGEN else woord, voor.start(), van)


def _benoemd(tekst: str, groep: _Groep, bekend: Sequence[int], klein: frozenset[str]) -> list[Persoonsnaam]:
    """Return the names in a group that more than a capital gives away; `klein` are the words without one."""
    kop = groep.kop
    if kop.woord in TITELS:
        return [] if all(bekend[kop.bewijs : groep.tot]) else [Persoonsnaam(kop.bewijs, kop.van, groep.tot)]
    if kop.woord.endswith(_MENS) or _has_voorletter(tekst, groep) or _is_doener(tekst, groep, klein):
        return _onbekend(groep, bekend)
    return []


def _onverklaard(groep: _Groep, bekend: Sequence[int]) -> list[Persoonsnaam]:
    """Return the words in a group that nothing but a name explains."""
    if groep.begin:
        vreemd = [w for w in groep.woorden if _may_be_naam(w[0]) and not all(bekend[w.start() : w.end()])]
        return [] if vreemd == [groep.woorden[0]] else _onbekend(groep, bekend)
    kop = groep.kop.woord
    if kop in _LIDWOORDEN or kop.endswith(_ORGANISATIE):
        return []
    if kop in _BIJ_STRAAT and _STRAAT.fullmatch(groep.woorden[-1][0]):
        return []
    return _onbekend(groep, bekend)


def _nog_eens(tekst: str, groepen: tuple[_Groep, ...], namen: tuple[Persoonsnaam, ...]) -> Iterator[Persoonsnaam]:
    """Yield what was passed over but is a name elsewhere in the text, or stands beside one: «Anneke en Gerrit»."""
    klein = _klein(tekst)
    elders = {woord for naam in namen for woord in _WOORD.findall(tekst[naam.van : naam.tot])}
    plekken = {naam.van for naam in namen}
    for groep in groepen:
        woord = groep.woorden[0]
        if woord.start() not in plekken and woord[0].lower() not in klein and _may_be_naam(woord[0]):
            en = _EN.match(tekst, groep.tot)
            if woord[0] in elders or (en and groep.begin and en.end() in plekken):
                yield Persoonsnaam(woord.start(), woord.start(), groep.tot)


def _onbekend(groep: _Groep, bekend: Sequence[int]) -> list[Persoonsnaam]:
    """Return the words of a group that are not declared, those in a row together."""
    namen = []
    for is_bekend, rij in groupby(groep.woorden, lambda woord: all(bekend[woord.start() : woord.end()])):
        woorden = list(rij)
        if not is_bekend and any(_may_be_naam(woord[0]) for woord in woorden):
            van = groep.kop.van if woorden[0] is groep.woorden[0] else woorden[0].start()
            namen.append(Persoonsnaam(van, van, woorden[-1].end()))
    return namen


def _may_be_naam(woord: str) -> bool:
    """Whether a word with a capital is more than an initial, an acronym or a word that is always written so."""
    deel, _, rest = woord.partition("-")
    gewoon = (deel.isupper() and len(deel) <= 4) or deel.lower() in GEEN_NAAM | _KLEIN
    return not any(map(str.isdigit, woord)) and not (gewoon and rest == rest.lower())


def _has_voorletter(tekst: str, groep: _Groep) -> bool:
    """Whether a group has an initial and a surname: J. de Vries."""
    return any(
        tekst.startswith(".", woord.end()) and _may_be_naam(achternaam[0])
        for woord, achternaam in pairwise(groep.woorden)
    )


def _is_doener(tekst: str, groep: _Groep, klein: frozenset[str]) -> bool:
    """Whether what begins a sentence is somebody, by what follows, and no ordinary word.

    What ends in -en may be a verb («Wachten is lang»), in -e an adjective («Nieuwe tocht»): of those more is asked.
    """
    laatste = groep.woorden[-1][0]
    woord = laatste.lower()
    if not groep.begin or not _may_be_naam(laatste) or woord in klein or _GEWOON.fullmatch(woord):
        return False
    if groep.kop.woord.endswith(":") and _EINDE.match(tekst, groep.tot):
        return True
    doet = () if woord.endswith("en") else (_DOET_IETS,) if woord.endswith("e") else (_DOET,)
    return any(patroon.match(tekst, groep.tot) for patroon in (_NA_NAAM, _DOET_MENS, *doet))


def _klein(tekst: str) -> frozenset[str]:
    """Return the words of a text that are somewhere written without a capital."""
    return frozenset(filter(str.islower, _WOORD.findall(tekst)))
