"""Pages about klantgroepen as groups of people: how many they are, and whom we heard."""
