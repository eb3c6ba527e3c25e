"""Knowledge that comes to people: what is new, for who follows a subject."""
