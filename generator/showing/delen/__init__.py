"""What comes to people: pages and an agenda for a team, feeds, a block for an intranet, and texts for an assistant."""
