"""Whom we heard and whom we did not: klantgroepen beside those who told us something."""
