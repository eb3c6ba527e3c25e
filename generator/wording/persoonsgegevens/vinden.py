"""Personal data in a text that others will read (AVG).

Text goes in, with what may stand in it; out comes what points at a person, and where. Recall comes first: what is found
for nothing costs the writer one line in the list of names, what is missed cannot be taken back.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.values.persoonsgegeven import Vondst
from generator.wording.persoonsgegevens.bekend import Bekend
from generator.wording.persoonsgegevens.emailadressen import SPOREN as VAN_EMAIL
from generator.wording.persoonsgegevens.emailadressen import find_emails
from generator.wording.persoonsgegevens.geboortedatums import find_geboortedatums
from generator.wording.persoonsgegevens.getallen import find_getallen
from generator.wording.persoonsgegevens.kentekens import find_kentekens
from generator.wording.persoonsgegevens.nummers import find_bsn, find_iban, find_klantnummers
from generator.wording.persoonsgegevens.postcodes import find_postcodes
from generator.wording.persoonsgegevens.telefoons import find_telefoons
from generator.wording.persoonsgegevens.woonadressen import find_adressen
from generator.wording.persoonsnamen.kleineletters import SPOREN as VAN_NAAM
from generator.wording.persoonsnamen.kleineletters import find_ander_schrift, find_kleine_namen
from generator.wording.persoonsnamen.namen import find_namen
from generator.wording.persoonsnamen.voornamen import find_kleine_voornamen

NIETS = Bekend()
_SPOREN = re.compile(rf"\b(?:{'|'.join(sorted(VAN_EMAIL | VAN_NAAM))})\b")
"""Words without which some kinds are nowhere in a text."""
_MET_CIJFERS = (
    find_iban, find_bsn, find_klantnummers, find_geboortedatums, find_telefoons, find_kentekens, find_postcodes,
    find_adressen,
)  # fmt: skip
"""In the order in which they claim a place, surest first."""


@lru_cache(maxsize=1000)
def find_persoonsgegevens(tekst: str, bekend: Bekend = NIETS) -> tuple[Vondst, ...]:
    """Return what points at a person and is not known, in order of place and without overlap."""
    merk = bekend.mark(tekst)
    bezet = bytearray(len(tekst))
    vondsten = []
    for vondst in _candidates(tekst, merk):
        van, tot = vondst.van, vondst.tot
        if not any(bezet[van:tot]):
            bezet[van:tot] = b"\1" * (tot - van)
            if not bekend.allows(vondst.soort, tekst[van:tot], merk[van:tot]):
                vondsten.append(vondst)
    return tuple(sorted(vondsten, key=lambda vondst: vondst.van))


def _candidates(tekst: str, merk: bytearray) -> Iterator[Vondst]:
    """Yield what may be personal data, surest kind first."""
    sporen = frozenset(_SPOREN.findall(tekst.lower()))
    yield from find_emails(tekst, sporen)
    if getallen := find_getallen(tekst):
        for find in _MET_CIJFERS:
            yield from find(tekst, getallen)
    yield from find_namen(tekst, merk)
    yield from find_kleine_namen(tekst, sporen)
    yield from find_kleine_voornamen(tekst)
    yield from find_ander_schrift(tekst, merk)
