"""From text to values with a place; the only floor that knows YAML."""
