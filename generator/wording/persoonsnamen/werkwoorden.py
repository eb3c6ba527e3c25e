"""What people do, seen from the words that follow a name: things do much of it too, and hardly any of the rest."""

import re

from generator.wording.taal import STOPWOORDEN

VAN_MENSEN = frozenset(
    """
    zegt zei vertelt vertelde belt belde mailt mailde appt appte vraagt vroeg woont woonde wacht wachtte klaagt klaagde
    vindt vond meldt meldde schrijft schreef denkt dacht weet wist hoopt hoopte voelt voelde hoort hoorde noemt noemde
    legt legde krijgt kreeg heeft had wil wilde wou zag kookt lacht lachte huilt slaapt sliep loopt durft durfde
    probeert probeerde kent mist verhuist verhuisde huurt huurde spreekt sprak begrijpt begreep merkt kijkt leest
    leerde ervaart schrikt schrok roept riep koopt werkt werkte verzucht past zucht
    """.split()
)
VAN_ALLES = frozenset(
    """
    is was moet gaat doet wordt kan kon mag ging kwam komt zat zit stond staat deed gaf geeft bleef blijft hielp liep
    nam won viel reed hield las keek lag werd zal zou
    """.split()
)
STERK = frozenset(
    """
    verloor hing sprong begon sloeg droeg brak trok vloog koos rook sloot schoof ving stierf schold stak bewoog bleek
    leek wees verdween zweeg leed sneed gleed at liet stelde
    """.split()
)
"""Past tenses that no ending shows."""
ALLEEN_VAN_MENSEN = frozenset(
    "belde belt mailde mailt appte appt woont woonde slaapt sliep huilt lacht lachte wachtte".split()
)
"""What no thing does, whatever its name looks like: «Xiaoping belde»."""
SPREKEN = frozenset(
    """
    zei zegt vertelt vertelde belt belde mailt mailde appt appte riep roept klaagt klaagde vroeg sprak spreekt lachte
    woont woonde
    """.split()
)
"""What people do and organisations hardly."""
STEMMING = frozenset(
    """
    boos blij bang ziek tevreden ontevreden verdrietig trots eenzaam zwanger alleenstaand slechtziend doof overleden
    verhuisd getrouwd gescheiden bezorgd opgelucht teleurgesteld woedend dankbaar geschrokken jarig geboren
    """.split()
)
"""How only people are."""
_ERG = frozenset("heel erg zo weer nog ook al niet".split())
_VAN_EEN_MENS = frozenset(
    "kwam komt zat zit stond staat deed gaf liep nam reed las keek stuurt stuurde snapt snapte".split()
)
"""What an infinitive never does: «Wachten is lang», but «Maarten kwam langs»."""
_ALLEEN_VAN_EEN_MENS = frozenset("stuurt stuurde snapt snapte las keek".split())
_OOK_VAN_DINGEN = frozenset("krijgt kreeg loopt liep werkt werkte mist kent hoort past vond vindt zegt zei".split())
_MET_IEMAND = frozenset("teruggebeld gebeld geholpen gehoord geloofd uitgenodigd".split())
_EIGEN = frozenset("de het haar zijn".split())
_IETS = frozenset("de het een haar zijn hun zich niet geen al elk elke veel graag altijd zo nu twee drie vier".split())
"""What shows that a word is a verb: «Lotte zocht een kamer», not «Nieuwe tocht»."""
_GEEN_WERKWOORD = STOPWOORDEN | frozenset(
    """
    eerst echt vast naast juist gerust direct dicht nooit ooit dezelfde hetzelfde grote beste laatste vaste goede oude
    tweede derde vierde beide
    """.split()
)
_GEEN_WERKWOORD_OP = re.compile(
    r"\w{2,20}(?:ende|icht|uurt|ienst|lijst|tekst|punt)"
    r"|(?:op|af|in|uit|aan|om|over|door|mee|na|voor|toe|weg|terug|bij)ge\w{2,20}"
)
"""A participle or a noun that looks like a verb: «opgeknapt», «inzicht»."""
_WOORDEN = re.compile(r"\s([a-zà-öø-ÿ]{1,30})\b(?!-)(?:\s([a-zà-öø-ÿ]{1,30})\b(?:\s([a-zà-öø-ÿ]{1,30})\b)?)?")


def next_words(tekst: str, tot: int) -> tuple[str, str, str]:
    """Return the three words after a place as far as they have no capital; empty where there is none."""
    found = _WOORDEN.match(tekst, tot)
    return (found[1], found[2] or "", found[3] or "") if found else ("", "", "")


def does_as_people(woorden: tuple[str, str, str]) -> bool:
    """Whether words after a name say what people do or how they are, and hardly anything else."""
    doet, hoe, verder = woorden
    return doet in VAN_MENSEN or (
        doet in ("is", "was", "werd", "wordt") and (hoe in STEMMING or (hoe in _ERG and verder in STEMMING))
    )


def does_only_as_people(woorden: tuple[str, str, str]) -> bool:
    """Whether words after a name say what no thing does, whatever its name looks like: «Xiaoping vertelde»."""
    doet, hoe, _ = woorden
    if doet in ("kwam", "komt", "heeft", "had"):
        return hoe in ("langs", "last", "pijn", "moeite")
    return (does_as_people(woorden) and doet not in _OOK_VAN_DINGEN) or does_as_one(woorden, _ALLEEN_VAN_EEN_MENS)


def does_something(woorden: tuple[str, str, str]) -> bool:
    """Whether words after a name begin with a verb: most show by their ending."""
    doet = woorden[0]
    if doet in VAN_ALLES:
        return True
    return doet.endswith(("t", "te", "de")) and doet not in _GEEN_WERKWOORD and not _GEEN_WERKWOORD_OP.fullmatch(doet)


def does_something_to(woorden: tuple[str, str, str]) -> bool:
    """Whether words after a name begin with a verb that is no noun: «zocht een kamer»."""
    return woorden[0] in VAN_ALLES or (does_something(woorden) and woorden[1] in _IETS)


def does_as_one(woorden: tuple[str, str, str], werkwoorden: frozenset[str] = _VAN_EEN_MENS) -> bool:
    """Whether words after what may be an infinitive say what one person does: «kan de trap niet op»."""
    doet, wat, verder = woorden
    gehoord = doet == "werd" and wat in ("niet", "nooit") and verder in _MET_IEMAND
    return doet in werkwoorden or gehoord or (doet in ("kan", "kon") and wat in _EIGEN)
