"""What is worth sharing now, and with whom."""
