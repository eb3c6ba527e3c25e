"""Forms «Wat mis je?» as GitHub files them, also as somebody who means harm would."""

LEEG = "_No response_"


def formulier(vraag: str, over: str = "Ouderen, reparaties", pagina: str = LEEG) -> str:
    """Return the text of an issue: a heading for each field, and the answer below it."""
    koppen = (("Waar ging het over?", over), ("Wat zocht je?", vraag), ("Op welke pagina was je?", pagina))
    return "\n\n".join(f"### {kop}\n\n{antwoord}" for kop, antwoord in koppen)
