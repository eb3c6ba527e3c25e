"""The first wall around contributed Markdown: what may not be on a page is a finding with a line and a hint.

The second wall is `generator.showing.veilig`, which shows as plain text whatever comes through here.
"""

import html
import re
from collections.abc import Iterator
from difflib import get_close_matches
from itertools import count

from markdown.extensions.fenced_code import FencedBlockPreprocessor

from generator.reading.bestand.bytes import find_tekens, meld_teken
from generator.reading.bestand.lezing import Lezing
from generator.values.melding import Plek
from generator.wording.adressen import is_safe

BEELDEN = "beelden"
"""What the pictures are called among the names that a text may point at."""
MAX_HAKEN = 50
MAX_DIEPTE = 8
MAX_DOEL = 2_000
_CODEBLOK = FencedBlockPreprocessor.FENCED_BLOCK_RE
"""What the site shows as a block of code: the pattern of Python-Markdown itself, so that both walls agree."""
_CODE = re.compile(r"(?<![`\\])(`+)(?!`)(.+?)(?<!`)\1(?!`)")
_GEDEKT = "\0"
"""Stands for a character of code within a line; reading refuses it in files."""
_TAG = re.compile(r"<(?=[a-zA-Z/!?])(?!(?:https://[^<>\s]*|(?:mailto:)?[\w.+-]+@[^<>\s@]+)>)\s*/?\s*([\w:-]*)")
_BEELD = re.compile(r"!\[(?!\^)(?:[^\[\]]*\]\(\s*<?([^)\s>]*))?")
_BEELDEN = re.compile(r"(?:\.\./)*(?P<naam>beelden/(?!.*\.\.)[\w./-]+)")
_LINK = re.compile(rf"\]\((?=\s*<?([^)>]{{0,{MAX_DOEL + 1}}}))")
_VERWIJZING = re.compile(r"\[(?!\^)[^\[\]]*\]:[ \t]*\n?[ \t]*<*(\S+)")
_ATTRIBUUT = re.compile(r"\{(?::|[ \t]*(?:[#.][\w-]|[\w-]+[ \t]*=))[^{}\n]*\}?")
_ANKER = re.compile(r"#([\w-]+)")
_KOP1 = re.compile(r" {0,3}#(?!#)\s*\S")
_NESTING = re.compile(r"(?:\s|>|[-*+]\s|\d+\.\s)*")
_INVOEGEN = re.compile(r"-+8<-+")
_ENTITEIT = re.compile(r"&#?\w+;?")


def has_html(text: str) -> bool:
    """Return True when one line of text holds a whole tag of HTML; «a < b» and «<twee weken» do not."""
    match = _TAG.search(text)
    return match is not None and ">" in text[match.end() :]


def check_markdown(text: str, bestand: str, line: int, lezing: Lezing) -> None:
    """Report everything in contributed Markdown that may not reach a page (issue: untrusted text).

    `line` is the line of the file on which `text` begins. Findings: `html`, `commentaar`, `verwijzing`, `beeld`,
    `attributen`, `dubbel-anker`, `invoegen`, `mermaid`, `kop`, `te-diep`, `te-veel-haken` and those of `meld_teken`.
    """
    begin = Plek(bestand, line)
    visible = _without_code(text)
    for number, raw, seen in zip(count(line), text.split("\n"), visible.split("\n"), strict=False):
        _check_structure(raw, seen, Plek(bestand, number), lezing)
    _check_haken(visible, begin, lezing)
    _check_mermaid(text, begin, lezing)
    _check_html(visible, begin, lezing)
    _check_attributen(visible, begin, lezing)
    _check_beelden(visible, begin, lezing)
    check_doelen(visible, begin, lezing)
    for match, plek in _matches(_ENTITEIT, visible, begin):
        for _, teken in find_tekens(html.unescape(match.group())):
            meld_teken(teken, plek, lezing)


def _without_code(text: str) -> str:
    """Return the text with its code taken out, every character in its place.

    Only what is code for certain goes: after a backtick without a partner everything stays until the paragraph ends.
    """
    parts, end = [], 0
    for match in _CODEBLOK.finditer(text.replace("\t", " ")):
        if match["attrs"] is None:
            parts += [text[end : match.start()], re.sub(r"[^\n]", _GEDEKT, match.group())]
            end = match.end()
    lines, doubt = [], False
    for line in "".join([*parts, text[end:]]).split("\n"):
        rest = _CODE.sub(lambda code: _GEDEKT * len(code[0]), line)
        doubt = bool(line.strip()) and (doubt or "`" in rest)
        lines.append(line if doubt else rest)
    return "\n".join(lines)


def _matches(pattern: re.Pattern[str], text: str, begin: Plek) -> Iterator[tuple[re.Match[str], Plek]]:
    """Yield every match with its place in the file; `text` stands in the file from `begin` on."""
    number, start = begin.regel, 0
    for match in pattern.finditer(text):
        number += text.count("\n", start, match.start())
        start = text.rfind("\n", start, match.start()) + 1 or start
        yield match, Plek(begin.bestand, number, match.start() - start + 1)


def _check_structure(raw: str, visible: str, plek: Plek, lezing: Lezing) -> None:
    if match := _INVOEGEN.search(raw):
        hint = "--8<-- is niet toegestaan: schrijf de tekst zelf."
        here = Plek(plek.bestand, plek.regel, match.start() + 1)
        lezing.meld(here, "invoegen", "Hier wordt een bestand ingevoegd.", hint)
    start = _NESTING.match(visible)
    nesting = start.group() if start else ""
    indent = nesting.expandtabs(4).count(" ") // 4
    if max(indent, len(re.findall(r"[>*+.-]", nesting))) > MAX_DIEPTE:
        lezing.meld(plek, "te-diep", "Dit is te diep genest.", f"Gebruik hoogstens {MAX_DIEPTE} lagen.")
    if _KOP1.match(visible) or re.fullmatch(r" {0,3}=+\s*", visible):
        lezing.meld(plek, "kop", "Een inzicht heeft één titel.", "Begin een kop in de tekst met ##.")


def _check_haken(visible: str, begin: Plek, lezing: Lezing) -> None:
    """Report a paragraph in which many brackets stand open: Python-Markdown needs minutes for those."""
    for first, last in ("[]", "()"):
        depth = 0
        for number, line in enumerate(visible.split("\n"), start=begin.regel):
            depth = depth if line.strip() else 0
            for char in re.findall(rf"[{re.escape(first + last)}]", line):
                depth = depth + 1 if char == first else max(0, depth - 1)
                if depth > MAX_HAKEN:
                    hint = f"Sluit de haken: hoogstens {MAX_HAKEN} mogen tegelijk open staan."
                    here = Plek(begin.bestand, number)
                    lezing.meld(here, "te-veel-haken", "Op deze regel staan te veel haken open.", hint)
                    depth = 0
                    break


def _check_mermaid(text: str, begin: Plek, lezing: Lezing) -> None:
    for block in _CODEBLOK.finditer(text.replace("\t", " ")):
        if block["lang"] == "mermaid":
            first = begin.regel + text.count("\n", 0, block.start("code"))
            for number, line in enumerate(block["code"].split("\n"), start=first):
                if re.match(r"\s*click\b", line):
                    hint = "Klik-regels in mermaid mogen niet."
                    lezing.meld(Plek(begin.bestand, number), "mermaid", "Dit is een klik-regel.", hint)


def _check_html(visible: str, begin: Plek, lezing: Lezing) -> None:
    for match, plek in _matches(_TAG, visible, begin):
        if visible.startswith("<!--", match.start()):
            lezing.meld(plek, "commentaar", "Commentaar komt mee op de site.", "Haal <!-- … --> weg.")
        elif ":" in match[1]:
            _meld_doel(match[1], plek, lezing)
        else:
            name = f" <{match[1]}>" if match[1] else ""
            lezing.meld(plek, "html", f"Hier staat HTML{name}.", f"HTML{name} is niet toegestaan: gebruik Markdown.")


def _check_attributen(visible: str, begin: Plek, lezing: Lezing) -> None:
    ankers: set[str] = set()
    for match, plek in _matches(_ATTRIBUUT, visible, begin):
        anker = _ANKER.search(match.group())
        if anker and anker[1] in ankers:
            hint = "Haal dit anker weg; koppen krijgen er zelf een."
            lezing.meld(plek, "dubbel-anker", f"Het anker «{anker[1]}» bestaat al.", hint)
        else:
            hint = "Attributen {…} zijn niet toegestaan: haal ze weg."
            lezing.meld(plek, "attributen", f"Hier staan attributen: {match.group()[:40]}", hint)
        if anker:
            ankers.add(anker[1])


def _check_beelden(visible: str, begin: Plek, lezing: Lezing) -> None:
    """Report pictures that are not in the library; `lezing.ids` may name those that are."""
    known = lezing.ids.get(BEELDEN)
    for match, plek in _matches(_BEELD, visible, begin):
        inside = _BEELDEN.fullmatch(match[1] or "")
        if inside and (known is None or inside["naam"] in known):
            continue
        tekst = f"Het beeld «{(match[1] or match.group())[:60]}» staat niet in de bibliotheek."
        hint = "Zet het beeld in de map docs/beelden/ en schrijf ![wat je ziet](beelden/naam.png)."
        near = get_close_matches(inside["naam"], known or (), n=1) if inside else []
        lezing.meld(plek, "beeld", tekst, f"Bedoelde je «{near[0]}»?" if near else hint)


def find_beelden(text: str) -> frozenset[str]:
    """Return the pictures that a text shows, as beelden/naam.png."""
    found = (_BEELDEN.fullmatch(match[1] or "") for match in _BEELD.finditer(_without_code(text)))
    return frozenset(inside["naam"] for inside in found if inside)


def check_doelen(visible: str, begin: Plek, lezing: Lezing) -> None:
    """Report links and references that leave the library in an unsafe way. Finding: `verwijzing`."""
    text = _BEELD.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), visible)
    for pattern in (_LINK, _VERWIJZING):
        for match, plek in _matches(pattern, text, begin):
            if match[1].lower().startswith("www."):
                hint = f"Bedoelde je https://{match[1]}?"
                lezing.meld(plek, "verwijzing", f"De verwijzing «{match[1][:60]}» mist https://.", hint)
            elif not is_safe(match[1]) or _GEDEKT in match[1] or len(match[1]) > MAX_DOEL:
                _meld_doel(match[1], plek, lezing)


def _meld_doel(doel: str, plek: Plek, lezing: Lezing) -> None:
    hint = "Gebruik alleen https:, mailto: en verwijzingen binnen de bibliotheek."
    lezing.meld(plek, "verwijzing", f"De verwijzing «{doel.replace(_GEDEKT, '`')[:60]}» mag niet.", hint)
