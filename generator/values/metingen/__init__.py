"""Series of scores: what was measured, in which periods, and where the line is cut."""
