"""A report as an e-mail; the only place that knows MJML."""

import mrml

from generator.showing.huurders.berichttekst import mail_mjml
from generator.values.openbaar import OpenbaarBericht


def make_mail(bericht: OpenbaarBericht) -> bytes:
    """Return the e-mail as HTML that shows well without anything remote."""
    options = mrml.RenderOptions(fonts={})
    return mrml.to_html(mail_mjml(bericht), render_options=options).content.encode()
