"""Questions, studies, programmes and the matrix of methods."""
