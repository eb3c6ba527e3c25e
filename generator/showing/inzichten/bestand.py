"""The file that a researcher would have written for an insight."""

import re
from dataclasses import fields
from typing import Any

import yaml

from generator.values.inzicht import Actie, Actiestatus, Bron, Cijfer, Inzicht, Publicatie
from generator.values.taxonomie.term import ids


def to_text(inzicht: Inzicht) -> str:
    """Return the file of an insight; reading it again gives the same insight."""
    tekst = inzicht.tekst.strip("\n").rstrip()
    return f"---\n{_kopblok(inzicht)}---\n\n# {inzicht.titel}\n\n{tekst}\n"


def _kopblok(inzicht: Inzicht) -> str:
    reis = inzicht.klantreis
    lines = [
        _line("klantgroep", [groep.id for groep in inzicht.klantgroepen]),
        _line("thema", [thema.id for thema in inzicht.themas]),
        _line("klantreis", (reis.id + (f"/{inzicht.stap.id}" if inzicht.stap else "")) if reis else "geen"),
        _line("methode", inzicht.methode.id),
        f"datum: {inzicht.datum or 'onbekend'}\n",
        _block("actie", _actie(inzicht.actie)) if inzicht.actie else "actie: geen\n",
        _block("bron", _plain(inzicht.bron)) if inzicht.bron else "",
        _line("n", inzicht.n) if inzicht.n else "",
        _cijfers(inzicht.cijfers),
        _line("hoofdcijfer", inzicht.hoofdcijfer) if inzicht.hoofdcijfer else "",
        *_rest(inzicht),
    ]
    return "".join(lines)


def _rest(inzicht: Inzicht) -> list[str]:
    """Return the lines of the short optional fields that say more than their default."""
    zekerheid = inzicht.zekerheid
    values: dict[str, Any] = {
        "zekerheid": f"{zekerheid.niveau}: {zekerheid.reden}".removesuffix(": ") if zekerheid else None,
        "aard": str(inzicht.aard) if inzicht.aard is not inzicht.methode.aard else None,
        "soort": str(inzicht.soort) if inzicht.soort else None,
        "stem": str(inzicht.stem) if inzicht.stem is not inzicht.methode.stem else None,
        "waarneming": str(inzicht.waarneming) if inzicht.waarneming else None,
        "geldt-niet-voor": list(ids(inzicht.geldt_niet_voor)) or None,
        "kanaal": list(ids(inzicht.kanalen)) or None,
        "bron-soort": inzicht.bronsoort.id if inzicht.bronsoort else None,
        "partner": list(ids(inzicht.partners)) or None,
        "voor-wie": list(ids(inzicht.voor_wie)) or None,
        "door": inzicht.door or None,
        "context-contact": inzicht.context_contact or None,
        "gebruiksdoel": list(inzicht.gebruiksdoelen) or None,
        "zoektermen": list(inzicht.zoektermen) or None,
        "bevestigt": list(inzicht.bevestigt) or None,
        "spreekt-tegen": list(inzicht.spreekt_tegen) or None,
        "vervangt": list(inzicht.vervangt) or None,
        "verklaart": list(inzicht.verklaart) or None,
        "beantwoordt": inzicht.beantwoordt or None,
        "onderzoek": inzicht.onderzoek or None,
        "bijgewerkt": inzicht.bijgewerkt.isoformat() if inzicht.bijgewerkt else None,
    }
    lines = [_line(name, value) for name, value in values.items() if value is not None]
    if inzicht.uitschieter:
        lines.append("uitschieter: ja\n")
    if inzicht.publicatie is not Publicatie.INTERN:
        lines.append(f"publicatie: {inzicht.publicatie}\n")
    return lines


def _actie(actie: Actie) -> dict[str, Any]:
    values = _plain(actie)
    if actie.uiterlijk:
        values["uiterlijk"] = actie.uiterlijk.isoformat()
    return {"wat": actie.wat, "status": str(actie.status or Actiestatus.NIEUW), **values}


def _plain(value: Actie | Bron | Cijfer | None) -> dict[str, Any]:
    """Return the filled fields of a small value, as YAML writes them."""
    if value is None:
        return {}
    pairs = {field.name: getattr(value, field.name) for field in fields(value)}
    return {
        name: _figure(item) if isinstance(item, int | float) else list(item) if isinstance(item, tuple) else str(item)
        for name, item in pairs.items()
        if item not in (None, "", ())
    }


def _figure(value: float) -> float | str:
    """Return a number as it can be written, with a nought where three decimals could be taken for thousands."""
    return f"{value}0" if re.fullmatch(r"-?\d+\.\d{3}", str(value)) else value


def _dump(value: object, flow: bool) -> str:
    return yaml.safe_dump(value, allow_unicode=True, sort_keys=False, width=100_000, default_flow_style=flow)


def _line(name: str, value: object) -> str:
    return f"{name}: {_dump(value, True)}" if isinstance(value, list) else _dump({name: value}, False)


def _block(name: str, values: dict[str, Any]) -> str:
    return _dump({name: values}, False)


def _cijfers(cijfers: tuple[Cijfer, ...]) -> str:
    rows = "".join(f"- {_dump(_plain(cijfer), True)}" for cijfer in cijfers)
    return f"cijfers:\n{rows}" if rows else ""
