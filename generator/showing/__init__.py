"""From values to pages and text; the only floor that knows Jinja2."""
