"""Small pictures of what we know: what they show, not how they are drawn."""
