"""What comes to people: which subjects they can follow."""
