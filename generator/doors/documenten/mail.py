"""An e-mail as HTML; the only place that knows MJML."""

import mrml

from generator.showing.huurders.berichttekst import mail_mjml
from generator.values.openbaar import OpenbaarBericht


def make_mail(bericht: OpenbaarBericht) -> bytes:
    """Return the e-mail of a report."""
    return to_mail(mail_mjml(bericht))


def to_mail(mjml: str) -> bytes:
    """Return an e-mail as HTML that shows well without anything remote."""
    return mrml.to_html(mjml, render_options=mrml.RenderOptions(fonts={})).content.encode()
