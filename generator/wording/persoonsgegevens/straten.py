"""How streets are called, and what only looks like a street."""

from generator.values.datum import MAANDEN

_STERK = "straat straatje laan laantje plein pleintje gracht singel plantsoen dreef str".split()
_ZWAK = """
    weg kade dijk steeg steegje hof hofje park pad paadje markt ring wal erf oever brink boulevard allee hoek meent
    werf zoom poort tuin kreek gaarde weide baan akker haven schans zijde einde eind veld kamp vaart vliet hage vest
    bolwerk passage promenade blaak spui donk horst hout stede hove kwartier flat ln pln heuvel dal beek hoeve akkers
    velden gaarden tuinen hoven weiden wei dyk sloot strjitte leane loane
    """.split()
STERK = tuple(_STERK)
"""How a street ends, and hardly anything else."""
STRAAT = (*_STERK, *_ZWAK)
GEEN_STRAAT = frozenset(MAANDEN) | frozenset(
    """
    complex gebouw blok portiek etage verdieping kamer fase wijk zone flat buurt rij groep huisnummer nummer nr
    stap punt maandag dinsdag woensdag donderdag vrijdag zaterdag zondag pagina tabel figuur schaal plaats station
    lijn lid artikel bijlage categorie klasse niveau variant optie deel hoofdstuk paragraaf vraag stelling type
    model versie box portiek hal ingang klas cluster regel noot tarief schijf label dossier zaak rapport editie
    nieuwsbrief krant interview respondent panel gesprek kvk klant order melding klacht facebook whatsapp funda
    marktplaats
    """.split()
)
GEEN_STRAATJE = frozenset(
    """
    snelweg omweg uitweg spoorweg voortuin achtertuin binnentuin moestuin speeltuin speelveld voetbalveld woningmarkt
    arbeidsmarkt huurmarkt bouwmarkt supermarkt renbaan startbaan loopbaan winkelstraat schoolplein speelplein hoofdweg
    fietspad voetpad onderzijde bovenzijde achterzijde binnenhof kantoortuin galerijflat hoogbouwflat seniorenflat
    portiekflat
    """.split()
)
"""Words in small letters that end as a street does."""
TUSSEN_STRAAT = frozenset("van de den der het 't ’t in op te ter ten".split())
GEEN_BEGIN = frozenset("de het in op aan van bij naar uit langs rond bewoners bewoner huurders huurder".split())


def is_straat(woord: str) -> bool:
    """Whether a word ends as a street does; in -ring many another word does too, so that a street has a capital."""
    return woord.lower().endswith(STRAAT) and (woord[:1].isupper() or not woord.endswith("ring"))
