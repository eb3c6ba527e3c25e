"""What comes to people: pages and an agenda for a team, cards, feeds, a block for an intranet, texts to read."""
