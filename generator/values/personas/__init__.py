"""Persona's: who they are said to be, and what they look like."""
