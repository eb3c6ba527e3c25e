"""Persona's: from a file to somebody who does not exist, with the first name that only that file may hold."""
