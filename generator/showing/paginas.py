"""All pages of the library, in one pure step: the same library and peildatum give the same bytes."""

from generator.knowing.kennis import Kennis
from generator.showing.handleiding import handleiding_pagina
from generator.showing.inzichten import inzicht_paginas
from generator.showing.onderdelen import onderdelen_pagina
from generator.showing.overzichten import overzicht_paginas
from generator.showing.stapels import stapel_paginas
from generator.showing.termen import term_paginas
from generator.values.bibliotheek import Bibliotheek
from generator.values.pagina import Instellingen, Pagina


def build_paginas(bibliotheek: Bibliotheek, instellingen: Instellingen) -> list[Pagina]:
    """Return every generated page, in a fixed order."""
    kennis = Kennis(bibliotheek, instellingen)
    return [
        *overzicht_paginas(kennis),
        *handleiding_pagina(kennis),
        *onderdelen_pagina(kennis),
        *term_paginas(kennis),
        *stapel_paginas(kennis),
        *inzicht_paginas(kennis),
    ]
