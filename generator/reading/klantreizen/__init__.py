"""Reads routes: how a klantreis goes for one problem."""
