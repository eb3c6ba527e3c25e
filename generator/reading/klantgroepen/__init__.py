"""The numbers in the file of a klantgroep."""
