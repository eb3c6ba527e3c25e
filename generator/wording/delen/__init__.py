"""Teams in words: which one a text means, and which one it nearly names."""
