"""What a word with a capital is, in any alphabet that has capitals."""

HOOFDLETTER = "[" + "".join(letter for letter in map(chr, range(0x2000)) if letter.isupper()) + "]"
LETTER = "[0-9A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u0300-\u1fff]"
"""A letter or digit, or an accent that follows its letter: one set, so that a pattern with it cannot run wild."""
NAAMDEEL = rf"(?:(?:[Ee]l|[Aa]l|[Ee]z)[-‑])?{HOOFDLETTER}{LETTER}{{0,40}}(?:['’‑-]{LETTER}{{2,40}}){{0,5}}"
