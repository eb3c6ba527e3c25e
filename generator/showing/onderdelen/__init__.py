"""One hidden page with the parts of all pages in each of their states, for who maintains the look."""
