"""What can be found, and the best answers to a question."""
