"""A report as colleagues see it, and as the file that they fill in."""
