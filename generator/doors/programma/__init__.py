"""Kennisvragen that come in from outside: a filed form, and the file of a new question."""
