"""How a klantreis goes for one problem, now and as it should be."""
