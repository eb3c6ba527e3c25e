"""The templates: what they may hold, and what they are given."""

from generator.values.merk import Merk
from tests.conftest import PROJECT

STIJL = (PROJECT / "generator/theme/assets/klantinzichten.css").read_text("utf-8")


def test_every_mark_is_in_the_style_sheet() -> None:
    """A mark has a colour and an icon that a reader sees."""
    names = {f".kz-label--{merk.kleur} {{" for merk in Merk} | {f".kz-icoon--{merk.icoon} {{" for merk in Merk}

    assert [name for name in sorted(names) if name not in STIJL] == []
