"""Pages about questions, studies, programmes and methods."""
