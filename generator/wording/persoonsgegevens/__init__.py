"""Personal data in a text (AVG): numbers, addresses, days of birth and names."""
