"""The vocabulary: every term is a page that a person wrote in docs/."""
