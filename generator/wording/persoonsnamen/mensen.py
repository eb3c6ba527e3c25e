"""Words about people: titles, who they are to others, and what stands before a name."""

TITELS = frozenset(
    """
    mevrouw mevr mvr mw mej mejuffrouw meneer mijnheer dhr hr heer fam familie gezin echtpaar dr drs mr ir ing prof
    professor dokter juffrouw juf dominee pastoor imam zuster weduwe
    """.split()
)
"""What stands before a surname: what follows is a person, whatever else bears that name."""
MENSEN = tuple(
    """
    dochter zoon zus zusje broer broertje moeder vader mama papa oma opa tante oom neef nicht man vrouw partner baby
    echtgenoot echtgenote vriend vriendin buurman buurvrouw buurmeisje buurjongen huurder huurster bewoner bewoonster
    klant medewerker medewerkster beheerder huismeester consulent consulente opzichter aannemer monteur schilder
    directeur bestuurder manager voorzitter secretaris wethouder burgemeester collega vrijwilliger vrijwilligster
    mantelzorger verzorger lid deelnemer deelneemster agent arts begeleider begeleidster coach adviseur onderzoeker
    stagiair stagiaire student studente kind kindje peuter kleuter tweeling contactpersoon aanspreekpunt
    """.split()
)
"""Who somebody is to others, and what they do; «kleindochter» and «wijkbeheerder» end in one of these."""
LABELS = frozenset(
    """
    naam met van aan winnaar auteur interviewer eigenaar door aanwezig ondertekend ondertekening getekend tafel groet
    groeten groetjes mvg aanvrager melder
    """.split()
)
"""What stands before a colon when a name follows."""
