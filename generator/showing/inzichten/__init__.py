"""Pages about what we know: insights, terms, stapels, actions, years and the balance."""
