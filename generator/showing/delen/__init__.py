"""What goes outside the site itself: feeds, a block for an intranet, and texts for an assistant."""
