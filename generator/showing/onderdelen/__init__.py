"""One hidden page with every part of a page and each of its states, for who maintains the look."""
