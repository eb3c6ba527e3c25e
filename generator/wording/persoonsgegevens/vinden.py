"""Personal data in a text that others will read (AVG).

Text goes in, with what may stand in it; out comes what points at a person, and where. Recall comes first: what is found
for nothing costs the writer one line in the list of names, what is missed cannot be taken back.
"""

import re
from collections.abc import Collection, Iterator

from generator.values.persoonsgegeven import Gegeven, Vondst
from generator.wording.persoonsgegevens.emailadressen import find_emails
from generator.wording.persoonsgegevens.geboortedatums import find_geboortedatums
from generator.wording.persoonsgegevens.getallen import find_getallen
from generator.wording.persoonsgegevens.kentekens import find_kentekens
from generator.wording.persoonsgegevens.nummers import find_bsn, find_iban, find_klantnummers
from generator.wording.persoonsgegevens.postcodes import find_postcodes
from generator.wording.persoonsgegevens.telefoons import find_telefoons
from generator.wording.persoonsgegevens.woonadressen import find_adressen
from generator.wording.persoonsnamen.namen import find_namen

_MAG_BEKEND = frozenset((Gegeven.ADRES, Gegeven.POSTCODE, Gegeven.TELEFOON, Gegeven.EMAIL, Gegeven.IBAN))
"""What an organisation has too, so that a writer can declare it."""
_WEBADRES = re.compile(r"(?<!\w)(?:https?://|www\.)[^\s@]+")
_MET_CIJFERS = (
    find_iban, find_bsn, find_klantnummers, find_geboortedatums, find_telefoons, find_kentekens, find_postcodes,
    find_adressen,
)  # fmt: skip
"""In the order in which they claim a place, surest first."""


def find_persoonsgegevens(tekst: str, namen: Collection[str] = ()) -> tuple[Vondst, ...]:
    """Return what points at a person, in order of place and without overlap.

    `namen` may stand in the text: organisations, places, and their own addresses and numbers. They count as whole words
    and with these capitals, of several words only together, and also as possessive: «Aedes’», «Gelderlands».
    """
    merk = _mark(tekst, namen)
    bezet = bytearray(len(tekst))
    vondsten = []
    for vondst in _candidates(tekst, merk):
        van, tot = vondst.van, vondst.tot
        if not any(bezet[van:tot]):
            bezet[van:tot] = b"\1" * (tot - van)
            if not (vondst.soort in _MAG_BEKEND and all(merk[van:tot])):
                vondsten.append(vondst)
    return tuple(sorted(vondsten, key=lambda vondst: vondst.van))


def _candidates(tekst: str, merk: bytearray) -> Iterator[Vondst]:
    """Yield what may be personal data, surest kind first."""
    yield from find_emails(tekst)
    if getallen := find_getallen(tekst):
        for find in _MET_CIJFERS:
            yield from find(tekst, getallen)
    yield from find_namen(tekst, merk)


def _mark(tekst: str, namen: Collection[str]) -> bytearray:
    """Return a 1 for each character of a declared name, or of a web address."""
    bekend = bytearray(len(tekst))
    vormen = sorted(
        (r"\s+".join(map(re.escape, naam.split())) for naam in namen if naam.strip()), key=len, reverse=True
    )
    patronen = [_WEBADRES]
    if vormen:
        patronen.append(re.compile(rf"(?<!\w)(?:{'|'.join(vormen)})(?:['’]?s|['’])?(?:-[^\W\dA-Z_]\w*)*(?!\w)"))
    for patroon in patronen:
        for match in patroon.finditer(tekst):
            bekend[match.start() : match.end()] = b"\1" * (match.end() - match.start())
    return bekend
