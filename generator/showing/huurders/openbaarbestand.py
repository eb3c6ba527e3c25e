"""A published report as JSON, to keep."""

from cattrs.preconf.json import make_converter

from generator.values.openbaar import Bewaard, OpenbaarBericht

_omzetter = make_converter()


def openbaar_json(bericht: OpenbaarBericht) -> str:
    """Return a report as text that `generator.reading.bericht.vastgesteld` reads back, one field to a line."""
    return _omzetter.dumps(Bewaard(bericht), ensure_ascii=False, indent=1) + "\n"
