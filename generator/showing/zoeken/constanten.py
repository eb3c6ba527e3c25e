"""The lists, weights and limits of search for the browser: for every script those of its twin, under the same names."""

from generator.knowing.zoeken import herkenning, indeling, index, namen, vraag, zoeker
from generator.showing.zoeken import begrip
from generator.wording import families, samenstellingen, taal, typefouten

Constanten = dict[str, object]


def show_constanten() -> dict[str, Constanten]:
    """Return for every script that has a twin what it may not hold itself."""
    return {
        "begrip": {
            "MEESTE": begrip.MEESTE,
            "BUITEN": begrip.BUITEN,
            "ZINNEN": begrip.ZINNEN,
            "NIET_GEZOCHT": begrip.NIET_GEZOCHT,
        },
        "families": _families(),
        "herkenning": _herkenning(),
        "indeling": {"KOPPEN": indeling.KOPPEN},
        "namen": {"DICHTBIJ": namen.DICHTBIJ, "HALF": namen.HALF},
        "samenstellingen": _samenstellingen(),
        "typefouten": _typefouten(),
        "vraag": _vraag(),
        "zoeker": _zoeker(),
    }


def _families() -> Constanten:
    return {
        "UITGANGEN": families.UITGANGEN,
        "MET_GE": sorted(taal.MET_GE),
        "SHORTEST_REST": families.SHORTEST_REST,
        "SHORTEST_SHARED": families.SHORTEST_SHARED,
        "PARTICIPLE": families.PARTICIPLE.pattern,
        "VERB_ENDINGS": families.VERB_ENDINGS,
        "VERB_STEM": families.VERB_STEM.pattern,
        "OPEN_SYLLABLE": families.OPEN_SYLLABLE.pattern,
        "HARD": families.HARD,
        "VOWELS": families.VOWELS,
        "REST": {rest.name: rest for rest in families.Rest},
    }


def _herkenning() -> Constanten:
    return {
        "MEESTE": herkenning.MEESTE,
        "KORTST": herkenning.KORTST,
        "LANG": herkenning.LANG,
        "SUGGESTIES": herkenning.SUGGESTIES,
        "FOUTEN": herkenning.FOUTEN,
        "LETTERS_PER_FOUT": herkenning.LETTERS_PER_FOUT,
    }


def _samenstellingen() -> Constanten:
    return {
        "KORTST": samenstellingen.KORTST,
        "DEEL": samenstellingen.DEEL,
        "KNIPPEN": samenstellingen.KNIPPEN,
        "VREEMD": samenstellingen.VREEMD,
        "LAATSTE_DEEL": samenstellingen.LAATSTE_DEEL,
        "UITGANGEN": samenstellingen.UITGANGEN,
        "GEEN_DEEL": sorted(samenstellingen.GEEN_DEEL),
    }


def _typefouten() -> Constanten:
    return {"VERWISSELBAAR": sorted(typefouten.VERWISSELBAAR), "ANDERE_LETTER": typefouten.ANDERE_LETTER}


def _vraag() -> Constanten:
    return {
        "STOPWOORDEN": sorted(taal.STOPWOORDEN),
        "LAATSTE_DEEL": samenstellingen.LAATSTE_DEEL,
        "DELEN": vraag.DELEN,
        "LOS": vraag.LOS,
        "SYNONIEM": vraag.SYNONIEM,
        "MEESTE": vraag.MEESTE,
    }


def _zoeker() -> Constanten:
    return {
        "GENOEMD": zoeker.GENOEMD,
        "ONDERGRENS": zoeker.ONDERGRENS,
        "AFVLAKKING": index.AFVLAKKING,
        "SCHAAL": index.SCHAAL,
    }
