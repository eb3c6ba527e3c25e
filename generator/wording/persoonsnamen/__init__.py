"""Names of people in a text, of whatever origin, without a list of names."""
