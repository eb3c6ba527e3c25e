"""Reads how a klantreis goes: routes for one problem, and verslagen of staff who played it."""
