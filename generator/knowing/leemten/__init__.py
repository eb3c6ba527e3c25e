"""What we do not know: the rules, how important a gap is, and who is on it."""
