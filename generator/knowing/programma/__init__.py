"""What was asked, planned and studied, and how far that is."""
