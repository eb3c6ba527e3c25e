"""Insights: from a file, a row of a table or a list."""
