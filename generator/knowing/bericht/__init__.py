"""What a report to tenants may say, and what still stands in its way."""
