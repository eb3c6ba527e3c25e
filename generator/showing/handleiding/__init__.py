"""The manual for who writes: fields and findings, made from their definitions."""
