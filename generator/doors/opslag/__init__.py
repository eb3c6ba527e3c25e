"""What stands on disk after a run: all of it or nothing, also after a kill or on a full disk."""
