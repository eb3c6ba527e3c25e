"""The Dutch language: text in, text out; knows nothing of the house but values."""
