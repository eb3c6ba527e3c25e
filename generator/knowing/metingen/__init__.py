"""How our service scores: against the target, since when, changed or not, and whether an action helped."""
