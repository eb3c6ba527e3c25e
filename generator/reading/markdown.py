"""The first wall around contributed Markdown: what may not be on a page is a finding with a line and a hint.

The second wall is `generator.showing.veilig`, which shows as plain text whatever comes through here.
"""

import html
import re
from collections.abc import Iterator

from generator.reading.lezing import Lezing
from generator.values.melding import Plek

MAX_TITEL = 120
MAX_HAKEN = 100
MAX_DIEPTE = 8
_HEK = re.compile(r" {0,3}(```+|~~~+)\s*([\w-]*)")
_CODE = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)")
_TAG = re.compile(r"<(?=[a-zA-Z/!?])(?!(?:https?://|mailto:|[\w.+-]+@)[^<>\s]*>)\s*/?\s*([\w:-]*)")
_AUTOLINK = re.compile(r"<([a-zA-Z][\w+.&#;-]*:[^<>]*)>")
_BEELD = re.compile(r"!\[[^\]]*\]\(\s*<?([^)\s>]*)")
_LINK = re.compile(r"(?<!!)\[[^\]]*\]\(\s*<?([^)>]*)|\]\(\s*<?([^)>]*)")
_VERWIJZING = re.compile(r" {0,3}\[[^\]]+\]:\s*<?(\S+)")
_ATTRIBUUT = re.compile(r"\{:?\s*(?:[#.][\w-]+|[\w-]+\s*=)[^{}]*\}")
_ANKER = re.compile(r"\{:?[^{}]*#([\w-]+)[^{}]*\}")
_SCHEMA = re.compile(r"([a-z][a-z0-9+.-]*):")
_KOP1 = re.compile(r" {0,3}#(?!#)\s*\S")


def split_titel(body: str, bestand: str, line: int, lezing: Lezing) -> tuple[str, Plek, str, int]:
    """Split Markdown into the title (its first heading), the place of it, the rest and the line where that begins.

    Findings: `geen-inhoud`, `geen-titel`. The title is plain text: no Markdown in it is interpreted.
    """
    lines = body.split("\n")
    index = next((number for number, text in enumerate(lines) if text.strip()), None)
    plek = Plek(bestand, line + (index or 0))
    if index is None:
        hint = "Schrijf het inzicht onder het kopblok: eerst # en de bewering, dan een paar zinnen."
        lezing.meld(Plek(bestand, line), "geen-inhoud", "Er staat niets onder het kopblok.", hint)
        return "", plek, "", line
    if re.match(r"[\w-]+:( |$)", lines[index]) and "---" in (text.rstrip() for text in lines[index:]):
        lezing.meld(plek, "yaml", "Hier begint een tweede kopblok.", "Schrijf één kopblok.")
        return "", plek, "", line
    match = re.fullmatch(r"#\s+(.*?)\s*#*\s*", lines[index])
    if match is None:
        hint = "Begin de tekst met # en de bewering zelf: # Huurders missen de voorinspectie"
        lezing.meld(plek, "geen-titel", "Onder het kopblok staat geen titel.", hint)
        return "", plek, "\n".join(lines[index:]), line + index
    return match[1], plek, "\n".join(lines[index + 1 :]), line + index + 1


def check_titel(titel: str, plek: Plek, lezing: Lezing) -> None:
    """Report a title that is too long or holds HTML or a dangerous link. Findings: `titel` and `verwijzing`."""
    if len(titel) > MAX_TITEL:
        hint = f"Gebruik hoogstens {MAX_TITEL} tekens; zet de rest in de tekst."
        lezing.meld(plek, "titel", f"De titel heeft {len(titel)} tekens.", hint)
    elif _TAG.search(titel):
        lezing.meld(plek, "titel", "In de titel staat HTML.", "Zet geen < of > met een woord erin in de titel.")
    else:
        for kolom, doel in _targets(titel):
            _check_doel(doel, Plek(plek.bestand, plek.regel, kolom), lezing)


def check_markdown(text: str, bestand: str, line: int, lezing: Lezing) -> None:
    """Report everything in contributed Markdown that may not reach a page (issue: untrusted text).

    `line` is the line of the file on which `text` begins. Findings: `html`, `commentaar`, `verwijzing`, `beeld`,
    `attributen`, `dubbel-anker`, `invoegen`, `mermaid`, `kop`, `te-diep`, `te-veel-haken`.
    """
    ankers: set[str] = set()
    for number, raw, visible in _lines(text, line, bestand, lezing):
        _check_structure(raw, visible, Plek(bestand, number), lezing)
        _check_html(visible, Plek(bestand, number), lezing)
        _check_attributen(visible, Plek(bestand, number), ankers, lezing)
        for kolom, doel in _targets(visible):
            _check_doel(doel, Plek(bestand, number, kolom), lezing)
        for match in _BEELD.finditer(visible):
            if not re.fullmatch(r"(\.\./)*beelden/[\w./-]+", match[1]) or ".." in match[1].lstrip("./"):
                tekst = f"Het beeld «{match[1][:60]}» staat niet in de bibliotheek."
                plek = Plek(bestand, number, match.start() + 1)
                lezing.meld(
                    plek,
                    "beeld",
                    tekst,
                    "Zet het beeld in de map docs/beelden/ en schrijf ![wat je ziet](beelden/naam.png).",
                )


def _lines(text: str, line: int, bestand: str, lezing: Lezing) -> Iterator[tuple[int, str, str]]:
    """Yield every line with its number, and the same line with code taken out (columns kept)."""
    fence, language = "", ""
    for number, raw in enumerate(text.split("\n"), start=line):
        if "--8<--" in raw or raw.lstrip().startswith("-8<-"):
            hint = "--8<-- is niet toegestaan: schrijf de tekst zelf."
            lezing.meld(Plek(bestand, number, raw.find("-") + 1), "invoegen", "Hier wordt een bestand ingevoegd.", hint)
        match = _HEK.match(raw)
        if fence:
            if language == "mermaid" and re.match(r"\s*click\b", raw):
                lezing.meld(
                    Plek(bestand, number), "mermaid", "Dit is een klik-regel.", "Klik-regels in mermaid mogen niet."
                )
            if match and match[1].startswith(fence) and not raw.strip().strip("`~"):
                fence = ""
            yield number, raw, ""
        elif match and "`" not in raw[match.end(1) :]:
            fence, language = match[1], match[2]
            yield number, raw, raw[match.end() :]
        else:
            yield number, raw, _CODE.sub(lambda code: " " * len(code[0]), raw)


def _check_structure(raw: str, visible: str, plek: Plek, lezing: Lezing) -> None:
    if visible.count("[") > MAX_HAKEN or visible.count("(") > MAX_HAKEN:
        lezing.meld(
            plek,
            "te-veel-haken",
            "Op deze regel staan te veel haken.",
            f"Gebruik hoogstens {MAX_HAKEN} haken op één regel.",
        )
    indent = len(raw.expandtabs(4)) - len(raw.expandtabs(4).lstrip())
    quotes = re.match(r"[>\s]*", raw)
    if indent > 4 * MAX_DIEPTE or (quotes and quotes.group().count(">") > MAX_DIEPTE):
        lezing.meld(plek, "te-diep", "Dit is te diep genest.", f"Gebruik hoogstens {MAX_DIEPTE} lagen.")
    if _KOP1.match(visible) or re.fullmatch(r" {0,3}=+\s*", visible):
        lezing.meld(plek, "kop", "Een inzicht heeft één titel.", "Begin een kop in de tekst met ##.")


def _check_html(visible: str, plek: Plek, lezing: Lezing) -> None:
    for match in _TAG.finditer(visible):
        here = Plek(plek.bestand, plek.regel, match.start() + 1)
        if visible.startswith("<!--", match.start()):
            lezing.meld(here, "commentaar", "Commentaar komt mee op de site.", "Haal <!-- … --> weg.")
        elif ":" not in match[1]:
            name = f"<{match[1]}> " if match[1] else ""
            lezing.meld(
                here,
                "html",
                f"Hier staat HTML {name}.".replace(" .", "."),
                f"HTML {name}is niet toegestaan: gebruik Markdown.",
            )


def _check_attributen(visible: str, plek: Plek, ankers: set[str], lezing: Lezing) -> None:
    for match in _ATTRIBUUT.finditer(visible):
        here = Plek(plek.bestand, plek.regel, match.start() + 1)
        anker = _ANKER.fullmatch(match.group())
        if anker and anker[1] in ankers:
            lezing.meld(
                here,
                "dubbel-anker",
                f"Het anker «{anker[1]}» bestaat al.",
                "Haal dit anker weg; koppen krijgen er zelf een.",
            )
        else:
            lezing.meld(
                here,
                "attributen",
                f"Hier staan attributen: {match.group()[:40]}",
                "Attributen {…} zijn niet toegestaan: haal ze weg.",
            )
        if anker:
            ankers.add(anker[1])


def _targets(visible: str) -> Iterator[tuple[int, str]]:
    """Yield the column and target of every link, reference and autolink on a line."""
    without = _BEELD.sub(lambda match: " " * len(match[0]), visible)
    for pattern in (_LINK, _VERWIJZING, _AUTOLINK):
        for match in pattern.finditer(without):
            yield match.start() + 1, next(group for group in match.groups() if group is not None)


def scheme(target: str) -> str:
    """Return the scheme of a link as a browser sees it, or nothing for a link within the library."""
    plain = re.sub(r"[\x00-\x20\x7f-\xa0]", "", html.unescape(html.unescape(target))).lower()
    if plain.startswith(("//", "\\\\", "/\\", "\\/")):
        return "//"
    match = _SCHEMA.match(plain)
    return match[1] if match else ""


def _check_doel(doel: str, plek: Plek, lezing: Lezing) -> None:
    if scheme(doel) not in ("", "https", "mailto"):
        hint = "Gebruik alleen https:, mailto: en verwijzingen binnen de bibliotheek."
        lezing.meld(plek, "verwijzing", f"De verwijzing «{doel[:60]}» mag niet.", hint)
