"""Sharing: what of the voice of tenants is for which team, and which team uses and adds something."""
