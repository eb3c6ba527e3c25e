"""What goes out to where people are: feeds, the block for an intranet, and texts for an assistant."""
