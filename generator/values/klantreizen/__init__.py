"""How a klantreis goes for one problem: the way it is now, and the way it should be."""
