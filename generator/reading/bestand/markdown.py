"""The first wall around contributed Markdown: what may not be on a page is a finding with a line and a hint.

The second wall is `generator.showing.veilig`, which shows as plain text whatever comes through here. Both read a text
with the one parser of `generator.wording.opmaak`.
"""

import html
import re
from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import PurePosixPath
from urllib.parse import unquote

from markdown_it.token import Token

from generator.reading.bestand.bytes import find_tekens, meld_teken
from generator.reading.bestand.grenzen import check_grenzen
from generator.reading.bestand.lezing import Doel, Lezing
from generator.reading.bestand.soorten import MAP_BEELDEN, MAP_BEELDEN_EXTERN, MAP_EXTERN
from generator.values.melding import Plek
from generator.wording.adressen import is_safe
from generator.wording.opmaak import Opmaak, code_plaatsen, is_plain, ontleed

BEELDEN = "beelden"
"""What the pictures are called among the names that a text may point at."""
MAX_HAKEN = 50
MAX_DIEPTE = 8
MAX_DOEL = 2_000
_COVERED = "\0"
"""Stands for a character of code within a line; reading refuses it in files."""
_TAG = re.compile(r"<(?=[a-zA-Z/!?])(?!(?:https://[^<>\s]*|(?:mailto:)?[\w.+-]+@[^<>\s@]+)>)\s*/?\s*([\w:-]*)")
_BEELD = re.compile(r"!\[(?!\^)(?:[^\[\]]*\]\(\s*<?([^)\s>]*))?")
_BEELDEN = re.compile(r"(?:\.\./)*(?P<naam>beelden/(?!.*\.\.)[\w./-]+)")
_LINK = re.compile(rf"\]\((?=\s*<?([^)>]{{0,{MAX_DOEL + 1}}}))")
_VERWIJZING = re.compile(r"\[(?!\^)[^\[\]]*\]:[ \t]*\n?[ \t]*<*(\S+)")
_ATTRIBUUT = re.compile(r"\{(?::|[ \t]*(?:[#.][\w-]|[\w-]+[ \t]*=))[^{}\n]*\}?")
_ANKER = re.compile(r"#([\w-]+)")
_INVOEGEN = re.compile(r"-+8<-+")
_ENTITEIT = re.compile(r"&#?\w+;?")
_NOOT = re.compile(r"(?<!\\)\[\^([^\]\s]+)\](:?)")
_LAGEN = {"blockquote_open": 1, "blockquote_close": -1, "bullet_list_open": 1, "bullet_list_close": -1,
          "ordered_list_open": 1, "ordered_list_close": -1, "alert_open": 1, "alert_close": -1}  # fmt: skip


def has_html(text: str) -> bool:
    """Return True when one line of text holds a whole tag of HTML; «a < b» and «<twee weken» do not."""
    match = _TAG.search(text)
    return match is not None and ">" in text[match.end() :]


def check_markdown(text: str, bestand: str, line: int, lezing: Lezing) -> bool:
    """Report everything in contributed Markdown that may not reach a page (issue: untrusted text).

    `line` is the line of the file on which `text` begins; True when the text is small enough to be shown.
    Findings: those of `check_grenzen` and `meld_teken`, `html`, `commentaar`, `verwijzing`, `beeld`, `attributen`,
    `dubbel-anker`, `invoegen`, `mermaid`, `kop`, `te-diep`, `te-veel-haken` and `voetnoot`.
    """
    begin = Plek(bestand, line)
    if not check_grenzen(text, begin, lezing):
        return False
    if is_plain(text):
        _check_haken(text, begin, lezing)
    else:
        _check_opmaak(text, begin, lezing)
    return True


def _check_opmaak(text: str, begin: Plek, lezing: Lezing) -> None:
    opmaak = ontleed(text)
    visible = _without_code(text, opmaak)
    _check_invoegen(text, begin, lezing)
    _check_structure(opmaak.tokens, begin, lezing)
    _check_haken(visible, begin, lezing)
    _check_mermaid(opmaak.tokens, begin, lezing)
    _check_html(visible, begin, lezing)
    _check_attributen(visible, begin, lezing)
    _check_beelden(visible, begin, lezing)
    check_doelen(visible, begin, lezing)
    _check_gelezen_doelen(opmaak, begin, lezing)
    lezing.doelen += _find_doelen(opmaak, visible, begin)
    _check_noten(visible, opmaak, begin, lezing)
    for match, plek in _matches(_ENTITEIT, visible, begin):
        for _, teken in find_tekens(html.unescape(match.group())):
            meld_teken(teken, plek, lezing)


def _without_code(text: str, opmaak: Opmaak) -> str:
    """Return the text with its code taken out, every character in its place."""
    lines = text.split("\n")
    for number, start, end in code_plaatsen(opmaak.tokens, lines):
        lines[number] = lines[number][:start] + _COVERED * (end - start) + lines[number][end:]
    return "\n".join(lines)


def _matches(pattern: re.Pattern[str], text: str, begin: Plek) -> Iterator[tuple[re.Match[str], Plek]]:
    """Yield every match with its place in the file; `text` stands in the file from `begin` on."""
    number, start = begin.regel, 0
    for match in pattern.finditer(text):
        number += text.count("\n", start, match.start())
        start = text.rfind("\n", start, match.start()) + 1 or start
        yield match, Plek(begin.bestand, number, match.start() - start + 1)


def _check_invoegen(text: str, begin: Plek, lezing: Lezing) -> None:
    for _, plek in _matches(_INVOEGEN, text, begin):
        hint = "--8<-- is niet toegestaan: schrijf de tekst zelf."
        lezing.meld(plek, "invoegen", "Hier wordt een bestand ingevoegd.", hint)


def _check_structure(tokens: tuple[Token, ...], begin: Plek, lezing: Lezing) -> None:
    """Report a second title, and the first line of everything that is nested too deep."""
    depth, deep = 0, -1
    for token in tokens:
        number = token.map[0] if token.map else 0
        depth += _LAGEN.get(token.type, 0)
        if (
            token.nesting == 1
            and (depth > MAX_DIEPTE or token.level > 2 * MAX_DIEPTE + 1)
            and token.map
            and number != deep
        ):
            deep = number
            plek = Plek(begin.bestand, begin.regel + number)
            lezing.meld(plek, "te-diep", "Dit is te diep genest.", f"Gebruik hoogstens {MAX_DIEPTE} lagen.")
        if token.type == "heading_open" and token.tag == "h1" and token.map:
            plek = Plek(begin.bestand, begin.regel + (number if token.markup == "#" else token.map[1] - 1))
            lezing.meld(plek, "kop", "Een tekst heeft één titel.", "Begin een kop in de tekst met ##.")


def _check_haken(visible: str, begin: Plek, lezing: Lezing) -> None:
    """Report a paragraph in which many brackets stand open: Python-Markdown needs minutes for those."""
    for first, last in (haken for haken in ("[]", "()") if visible.count(haken[0]) > MAX_HAKEN):
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


def _check_mermaid(tokens: tuple[Token, ...], begin: Plek, lezing: Lezing) -> None:
    for token in tokens:
        if token.type == "fence" and token.map and token.info.strip().startswith("mermaid"):
            for number, line in enumerate(token.content.split("\n"), start=begin.regel + token.map[0] + 1):
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
        folder = MAP_BEELDEN_EXTERN if plek.bestand.startswith(f"{MAP_EXTERN}/") else MAP_BEELDEN
        hint = f"Zet het beeld in de map {folder}/ en schrijf ![wat je ziet]({BEELDEN}/naam.png)."
        stems = {PurePosixPath(name).stem: name for name in sorted(known or ())}
        near = get_close_matches(PurePosixPath(match[1] or "").stem, stems, n=1, cutoff=0.75)
        lezing.meld(plek, "beeld", tekst, f"Bedoelde je «{stems[near[0]]}»?" if near else hint)


def find_beelden(text: str) -> frozenset[str]:
    """Return the pictures that a text shows, as beelden/naam.png."""
    found = (_BEELDEN.fullmatch(match[1] or "") for match in _BEELD.finditer(_without_code(text, ontleed(text))))
    return frozenset(inside["naam"] for inside in found if inside)


def check_doelen(visible: str, begin: Plek, lezing: Lezing) -> None:
    """Report links and references that leave the library in an unsafe way. Finding: `verwijzing`."""
    text = _BEELD.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), visible)
    for pattern in (_LINK, _VERWIJZING):
        for match, plek in _matches(pattern, text, begin):
            if match[1].lower().startswith("www."):
                hint = f"Bedoelde je https://{match[1]}?"
                lezing.meld(plek, "verwijzing", f"De verwijzing «{match[1][:60]}» mist https://.", hint)
            elif not is_safe(match[1]) or re.search(f"[`{_COVERED}]", match[1]) or len(match[1]) > MAX_DOEL:
                _meld_doel(match[1], plek, lezing)


def _find_doelen(opmaak: Opmaak, visible: str, begin: Plek) -> Iterator[Doel]:
    """Yield where every link leads that the parser reads: where it was written, else where its block begins.

    What `check_doelen` takes for an address without https:// is not among them.
    """
    written: dict[str, list[Plek]] = {}
    for pattern in (_LINK, _VERWIJZING):
        for match, plek in _matches(pattern, visible, begin):
            written.setdefault(unquote(html.unescape("".join(match[1].split()[:1]))), []).append(plek)
    for link, first, last in opmaak.links():
        lines, doel = range(begin.regel + first, begin.regel + last), unquote(link)
        here = (plek for plek in written.get(doel, ()) if plek.regel in lines)
        if not doel.lower().startswith("www."):
            yield Doel(doel, next(here, Plek(begin.bestand, lines.start)))


def _meld_doel(doel: str, plek: Plek, lezing: Lezing) -> None:
    hint = "Gebruik alleen https:, mailto: en verwijzingen binnen de bibliotheek."
    lezing.meld(plek, "verwijzing", f"De verwijzing «{doel.replace(_COVERED, '`')[:60]}» mag niet.", hint)


def _check_gelezen_doelen(opmaak: Opmaak, begin: Plek, lezing: Lezing) -> None:
    """Report a link that the parser reads and that no pattern above has seen, at the line where its block begins."""
    onveilig = [link for link in opmaak.links() if not is_safe(link[0])]
    meldingen = lezing.meldingen if onveilig else ()
    seen = {melding.plek.regel for melding in meldingen if melding.plek.bestand == begin.bestand}
    for doel, first, last in onveilig:
        lines = range(begin.regel + first, begin.regel + last)
        if seen.isdisjoint(lines):
            _meld_doel(doel, Plek(begin.bestand, lines.start), lezing)


def _check_noten(visible: str, opmaak: Opmaak, begin: Plek, lezing: Lezing) -> None:
    for match, plek in _matches(_NOOT, visible, begin):
        naam, is_tekst = match[1], bool(match[2])
        if not is_tekst and naam not in opmaak.noten:
            hint = f"Schrijf onderaan: [^{naam}]: de tekst van de noot."
            lezing.meld(plek, "voetnoot", f"Bij de voetnoot «{naam}» staat geen tekst.", hint)
        elif is_tekst and naam in opmaak.noten - opmaak.verwezen:
            hint = f"Zet [^{naam}] in de zin waar de noot bij hoort, of haal de noot weg."
            lezing.meld(plek, "voetnoot", f"Nergens staat een verwijzing naar de voetnoot «{naam}».", hint)
