"""What the commands are tried on: a report that is ready, its insight, a series, and a table."""

KLAAR = """\
---
titel: Wat u zei
status: concept
goedgekeurd: {door: de bestuurder, op: 2023-08-01}
respons: Van elke tien mensen deden er vier mee.
themas:
- thema: reparaties
  u-zei:
  - {tekst: U wacht te lang op een reparatie., inzicht: wachten}
  wij-doen:
  - {id: bellen, tekst: Wij bellen u binnen een dag., team: team Wonen, uiterlijk: 2099-12-01}
nog-niet: [Wat vinden jongeren van reparaties?]
meedoen: Meld u aan voor het panel.
---

Beste huurder.
"""
INZICHT = """\
---
klantgroep: [alle-huurders]
thema: [reparaties]
klantreis: geen
methode: klantenpanel
datum: 2023-05
actie: geen
bron: {titel: Panel}
n: 400
publicatie: extern
---

# Huurders wachten lang op een reparatie

Dat zeggen zij zelf.
"""


KOP = "klantgroep,thema,klantreis,methode,datum,actie,titel,tekst,n,bron.titel,bron.url\n"
RIJ = 'ouderen,"reparaties; klachten",,klantenpanel,2024-03,,Ouderen wachten lang,Ze wachten lang.,12,Panel,https://a.nl\n'

REEKS = """\
---
titel: Reparaties
klantgroep: [ouderen]
thema: [reparaties]
klantreis: geen
methode: klantenpanel
periodevorm: jaar
bronnen: [{titel: Jaarverslag}]
---

Een zin.
"""
