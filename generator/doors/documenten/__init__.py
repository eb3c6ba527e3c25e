"""A report on paper and by mail: PDF, Word, A4 and e-mail."""
