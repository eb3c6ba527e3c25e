"""Sharing: what is new and for whom, which team uses and adds something, and what is worth a screen."""
