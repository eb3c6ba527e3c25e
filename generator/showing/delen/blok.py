"""The block for an intranet: the newest insights and the question of the month, without anything from elsewhere."""

from generator.knowing.delen.feed import build_feeds
from generator.knowing.delen.maandvraag import kies_maandvraag
from generator.knowing.kennis import Kennis
from generator.showing.delen.adressen import html_pad, wortel
from generator.showing.delen.regels import Leesregel, vraagregel
from generator.showing.sjablonen import show
from generator.values.delen.volgen import HOME
from generator.values.pagina import Bestand

PAD = "delen/blok.html"
KOP = "Nieuw over onze huurders"
REGELS = 3


def blok_bestand(kennis: Kennis) -> Bestand:
    """Return the block; the same library in the same month gives the same bytes."""
    root, voorbeeld = wortel(kennis.instellingen, PAD), kennis.bibliotheek.voorbeeld
    newest = next(build_feeds(kennis)).regels[:REGELS]
    vraag = kies_maandvraag(kennis.leemten.belangrijkst, kennis.instellingen.peildatum)
    html = show(
        "delen/blok.html.j2", PAD, kop=KOP, alles=root + html_pad(HOME),
        regels=[Leesregel(regel.titel, root + html_pad(regel.pad), " · ".join(regel.feiten)) for regel in newest],
        vraag=vraagregel(vraag, root) if vraag else None, voorbeeld=voorbeeld.omschrijving if voorbeeld else "",
    )  # fmt: skip
    return Bestand(PAD, html.encode())
