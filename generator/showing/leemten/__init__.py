"""Pages and files about what we do not know."""
