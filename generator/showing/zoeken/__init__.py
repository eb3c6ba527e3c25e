"""The search page, its cards and its files, and an answer on the command line."""
