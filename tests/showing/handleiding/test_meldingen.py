"""The page of findings: every code can be linked to, and reads as the registry says."""

import re

from generator.knowing.kennis import Kennis
from generator.showing.handleiding.meldingen import meldingen_pagina
from generator.values.meldingen.register import MELDINGGROEPEN
from tests.maak.bibliotheek import INSTELLINGEN, maak_bibliotheek

(PAGINA,) = meldingen_pagina(Kennis(maak_bibliotheek(), INSTELLINGEN))
COMMENTAAR = """\
<section class="kz-code" aria-labelledby="commentaar">
<h3 id="commentaar"><code>commentaar</code></h3>
<p>In de tekst staat commentaar, en dat komt mee op de site.</p>
<div class="kz-paar">
<div><span class="kz-label kz-label--rood">Fout</span>
<pre><code>&lt;!-- Nog nakijken. --&gt;</code></pre></div>

<div><span class="kz-label kz-label--groen">Goed</span>
<pre><code>Dit is nog niet nagekeken.</code></pre></div>

</div>
</section>
"""


def test_the_page_explains_every_code_once_by_subject() -> None:
    """A link to one code works, and the list on top leads to each."""
    order = [part for groep in MELDINGGROEPEN for part in (groep.id, *(soort.code for soort in groep.soorten))]

    assert re.findall(r'<h[23] id="([\w-]+)">', PAGINA.tekst) == ["alle-codes", *order]
    assert re.findall(r'href="#([\w-]+)"', PAGINA.tekst) == order


def test_a_code_is_a_sentence_and_two_examples() -> None:
    """What is pasted is exactly what the registry says, whatever signs it holds."""
    assert COMMENTAAR in PAGINA.tekst
