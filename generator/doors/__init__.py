"""Where the outside comes in: MkDocs, the command line, the disk."""
