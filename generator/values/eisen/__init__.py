"""What the sources ask of this library, and how far that is."""
