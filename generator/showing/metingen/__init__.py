"""The page with all scores, and a page for every series."""
