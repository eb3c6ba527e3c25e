"""Every code of a finding, explained to colleagues: one registry, by subject."""
