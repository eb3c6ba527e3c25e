"""Words that have a capital and are nobody: organisations, teams, days, and what begins a sentence."""

import re
from functools import lru_cache

from generator.values.datum import MAANDEN
from generator.wording.taal import STOPWOORDEN

ORGANISATIES = tuple(
    """
    stichting vereniging corporatie commissie raad bond organisatie gemeente provincie ministerie wijk buurt dorp stad
    flat complex gebouw toren centrum school bureau bedrijf fonds project programma krant regio gebied portiek koepel
    platform panel netwerk wet hoofdstuk paragraaf rapport artikel campagne type model merk
    """.split()
)
"""What bears a name and is nobody; «woonstichting» ends in one of these."""
TEAMS = ("team", "teams", "afdeling", "afdelingen", "unit", "cluster")
"""What bears the name of its work, but not of who leads it: «team Jansen» is a person."""
AFDELINGEN = frozenset(
    """
    acquisitie advies algemeen algemene archief audit automatisering balie beheer beleid bestuur betrekken bewoners
    bewonerszaken buurt buurten centrum communicatie control dagelijks data datateam dienst diensten dienstverlening
    digitaal directie duurzaam duurzaamheid energie extern facilitair financien financiën gebied gebieden handhaving hr
    huren huur huurders huurzaken ict incasso informatie inkoop innovatie inspectie intern inzicht inzichten juridisch
    juridische klacht klachten klant klanten klantcontact klantreis klantreizen kwaliteit leefbaarheid leven
    maatschappelijk marketing midden mutatie mutaties nieuwbouw noord onderhoud onderzoek ontwikkeling oost overlast
    p&o participatie personeel planmatig planning portefeuille programma project projecten receptie regie renovatie
    reparatie reparaties samenleven schoonmaak secretariaat service sociaal sociale staf storing storingen strategie
    strategisch techniek technisch technische toezicht transformatie vastgoed verhuur verhuurmutatie verkoop
    vernieuwing vve web welzijn werken west wijk wijkbeheer wijken wijkzaken wonen woning woningen woonfraude
    woonruimteverdeling zaken zorg zuid
    """.split()
)
"""What a team of a housing association is called."""
_AFDELING_OP = tuple(
    """
    beheer onderhoud contact service diensten dienst beleid advies zaken zorg wonen verhuur vastgoed bouw ontwikkeling
    communicatie incasso heid ing reis reizen centrum klanten kwaliteit techniek
    """.split()
)
GEEN_NAAM = frozenset(MAANDEN) | frozenset(
    """
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag kerst kerstmis pasen pinksteren koningsdag kerstdag
    paasdag pinksterdag ramadan suikerfeest sinterklaas nieuwjaar eerste tweede nederland nederlander nederlanders
    nederlands nederlandse europa europees europese engels frans duits turks arabisch pools tigrinya spaans
    somalisch oekraïens oekraïne polen turkije marokko syrië eritrea st etage verdieping blok kamer fase zone stap
    tabel figuur bijlage pagina plein park laan straat markt station word excel powerpoint internet whatsapp digid
    vve kvk wmo
    """.split()
)
"""What has a capital and is nobody; names of organisations and places are declared by who writes."""
BEGINWOORDEN = STOPWOORDEN | frozenset(
    """
    beste geachte hallo hoi dag lieve elk elke ieder iedere iedereen niets sommige enkele beide allebei soms nooit
    gisteren vandaag morgen vanochtend vanmorgen vanmiddag vanavond vannacht toen daarom eerst later eerder misschien
    helaas meestal steeds vroeger ooit intussen ondertussen volgend volgende vorig vorige namens bijna ruim binnen
    buiten naast achter boven beneden rond ondanks behalve dankzij langs zodra terwijl hoewel let ja nee kijk zie bel
    mail neem geef stel eén één twee drie vier vijf zes zeven acht negen tien gemiddeld zeker zelf gewoon bovenaan
    onderaan halverwege anders beter sneller groter minder korter vaker langer hoger lager inmiddels onlangs echter
    overdag achteraf bovendien voortaan voorlopig nogmaals opnieuw recent straks vervolgens destijds sindsdien thuis
    online binnenkort wellicht tegenwoordig ineens meteen direct slechts vrijwel dikwijls onderweg energie geel kou
    post respect respons rood rust steun tocht wifi zon vooraf veel weer pas mogelijk mede tevens juist samen alleen
    bijvoorbeeld verder hopelijk eindelijk vooral nergens overal allemaal kortom jammer prima goed slecht mooi fijn
    heel erg zowel noch ofwel zeg zegt vertelt vertelde zei belde vindt zet typ vul haal laat kies lees maak hoeveel
    hoelang hoever hoezo welk waarvoor waarmee komt los
    """.split()
)
"""What begins a sentence and is no name."""
KLEIN = frozenset(
    "de het een dit dat deze die er en of in op van voor met bij aan als wij we u uw ik je zij ze hij".split()
)
_DINGEN = """
    geld geluid groen hitte huur hulp lawaai licht nieuws onderhoud last schimmel stroom tijd vocht warmte water werk
    contact beleid inzicht bericht onderzoek plan afval verkeer vuil geduld geweld personeel overleg advies gevaar
    antwoord schade spoed vezel zorg afspraak badkamer kamer keuken brief tuin deur balkon kelder toilet douche plafond
    galerij portiek formulier website begrip vertrouwen stelsel deksel helft derde kwart
    """.split()
"""Things that one has or not, and that come without an article; «tweederde» ends in one too."""
_KORT = "gas dak muur lift trap hal gang huis app mail site flat cv hek raam vloer kraan ketel glas".split()
_WIE = """
    houder gever nemer maker zoeker verlener eigenaar bezitter ganger gebruiker bestuur panellid groep raad team
    huurder bewoner medewerker beheerder
    """.split()
_SOORTNAAM = re.compile(r"\w{3,}(?:ing|heid|tie|schap|teit|isme|lijks?)")
_GEWOON = re.compile(
    r"(?:daar|hier|waar)(?:aan|achter|bij|boven|binnen|door|in|langs|mee|na|naast|om|onder|op|over|tegen|tegenover|toe"
    rf"|tussen|uit|van|voor)|(?:\w{{3,}})?(?:{'|'.join(_DINGEN)})|{'|'.join(_KORT)}"
)
_ROL = re.compile(rf"\w+(?:{'|'.join(_WIE)})s?")


@lru_cache(10_000)
def is_soortnaam(woord: str) -> bool:
    """Whether a word ends as an abstract noun does: «isolatie»; a name may end so too: «xiaoping»."""
    return _SOORTNAAM.fullmatch(woord) is not None


@lru_cache(10_000)
def is_gewoon(woord: str) -> bool:
    """Whether a word may begin a sentence without an article: an adverb («daaronder»), a thing one has or not."""
    return _GEWOON.fullmatch(woord) is not None


@lru_cache(10_000)
def is_rol(woord: str) -> bool:
    """Whether a word is who does something, without a name: «vergunninghouder»."""
    return _ROL.fullmatch(woord) is not None


def is_afdeling(woord: str) -> bool:
    """Whether a word in small letters is the work of a team: «verhuur», «wijkbeheer», «klantenservice»."""
    return woord in AFDELINGEN or (len(woord) > 6 and woord.endswith(_AFDELING_OP))
