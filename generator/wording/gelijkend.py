"""The nearest known word, for a hint."""

from difflib import get_close_matches


def nearest(word: str, known: list[str]) -> str:
    """Return a hint with the nearest known word, or else all of them."""
    near = get_close_matches(word.lower(), known, n=1, cutoff=0.6)
    if near:
        return f"Bedoelde je «{near[0]}»?"
    return "Kies uit: " + ", ".join(known) + "." if known else "Haal dit weg: hier is niets om uit te kiezen."
