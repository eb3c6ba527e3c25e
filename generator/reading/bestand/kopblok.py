"""Front matter: python-frontmatter splits it from the text, and our own handler interprets it."""

import re
from dataclasses import dataclass, field

from frontmatter.default_handlers import BaseHandler

from generator.reading.bestand.knopen import Blok, read_yaml
from generator.reading.bestand.lezing import Lezing
from generator.values.melding import Plek

_TWEEDE = re.compile(r"(\s*)[\w-]+:(?: .*)?\n(?:(?:[\w-]+:|[ \t]+|- ).*\n)*---[ \t]*$", re.MULTILINE)
"""Lines of fields with a line of dashes below, where the text should begin."""
_BEGIN = "Begin het bestand met --- en de velden, en sluit af met ---."


@dataclass
class Kopblok(BaseHandler):
    """A handler for python-frontmatter that keeps places and reports to a Lezing."""

    bestand: str
    lezing: Lezing
    FM_BOUNDARY: re.Pattern[str] = field(default=re.compile(r"^---[ \t]*$", re.MULTILINE))

    def load(self, fm: str) -> dict[str, Blok]:
        """Return the block under one key; `fm` is the text between the boundaries, from line 1 on."""
        before = len(self.lezing.meldingen)
        blok = read_yaml(fm, self.bestand, self.lezing)
        if not isinstance(blok, Blok) and len(self.lezing.meldingen) == before:
            hint = "Schrijf een veld per regel, bijvoorbeeld «thema: reparaties»."
            plek = blok.plek if blok else Plek(self.bestand)
            self.lezing.meld(plek, "geen-velden", "Het kopblok heeft geen velden.", hint)
        return {"blok": blok} if isinstance(blok, Blok) else {}


def split(text: str, bestand: str, lezing: Lezing) -> tuple[Blok | None, str, int] | None:
    """Split a file into its front matter, its Markdown and the line where that begins.

    The block is None when it could not be read. The whole is None when there is no block. Findings: `geen-kopblok`,
    `kopblok-open` and those of `read_yaml`.
    """
    handler = Kopblok(bestand, lezing)
    if not handler.detect(text):
        _meld_geen_kopblok(text, bestand, lezing)
        return None
    try:
        fm, content = handler.split(text)
    except ValueError:
        hint = "Sluit het kopblok af met een regel ---."
        lezing.meld(Plek(bestand, 1), "kopblok-open", "Het kopblok is niet afgesloten.", hint)
        return None
    line = fm.count("\n") + 1
    if match := _TWEEDE.match(content):
        plek = Plek(bestand, line + match[1].count("\n"))
        lezing.meld(plek, "yaml", "Hier begint een tweede kopblok.", "Schrijf één kopblok.")
        line, content = line + match[0].count("\n"), content[match.end() :]
    return handler.load(fm).get("blok"), content, line


def _meld_geen_kopblok(text: str, bestand: str, lezing: Lezing) -> None:
    if not text.strip():
        tekst, hint = "Het bestand is leeg: het kopblok ontbreekt.", _BEGIN
    elif text.startswith("+++"):
        tekst, hint = "Dit kopblok is TOML.", "Gebruik --- (YAML), niet +++."
    elif text.lstrip().startswith("---"):
        tekst, hint = "Er staat iets voor het kopblok.", "Het kopblok begint op regel 1 met ---."
    else:
        tekst, hint = "Het kopblok ontbreekt.", _BEGIN
    lezing.meld(Plek(bestand, 1), "geen-kopblok", tekst, hint)
