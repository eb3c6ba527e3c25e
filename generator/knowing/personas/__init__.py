"""Persona's: what they rest on, and which steps of a klantreis suit them."""
