"""What comes to people: an insight as a card for a screen or a wall."""
