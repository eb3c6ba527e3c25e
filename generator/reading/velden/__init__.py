"""What a field can be: the kinds, dates, and groups of fields."""
