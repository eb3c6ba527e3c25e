"""How many a klantgroep are, and where each number comes from."""
