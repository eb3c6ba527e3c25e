"""Series of scores: from a head file and its table to values."""
