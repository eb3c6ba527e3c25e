"""Two findings, to show."""

from generator.values.melding import Ernst, Melding, Plek

FOUT = Melding(Plek("inzichten/2024/a.md", 3, 9), "onbekende-waarde", "«x» kan hier niet.", "Bedoelde je «y»?")
LET_OP = Melding(Plek("b,c.md", 1), "waarneming", "100% zeker:\nniet", "", Ernst.WAARSCHUWING)
