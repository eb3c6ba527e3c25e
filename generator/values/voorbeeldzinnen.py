"""The sentences that explain the fields of a report: who copies one has still to write his own."""

U_ZEI = "De lift van flat A staat vaak stil."
WIJ_DEDEN = "De lift van flat A is gemaakt."
WIJ_DOEN = "Wij maken de lift van flat A."
WIJ_DOEN_NIET = "Er komt geen lift in flat A."
OMDAT = "Een lift past niet in flat A."
TOELICHTING = "De lift van flat A doet het weer."
RESPONS = "Vier van de tien"
NOG_NIET = "Wat vinden jongeren van de lift in flat A?"
MEEDOEN = "Meld u aan voor het panel over flat A."
VOORBEELDZINNEN = frozenset((U_ZEI, WIJ_DEDEN, WIJ_DOEN, WIJ_DOEN_NIET, OMDAT, TOELICHTING, RESPONS, NOG_NIET, MEEDOEN))
