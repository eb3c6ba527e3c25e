"""Pages about people who do not exist, marked as such, each with a portrait that is drawn."""
