"""From values to pages and text; the only floor with templates."""
