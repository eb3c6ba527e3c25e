"""The commands of «inzichten», one module each."""
