"""The generator of Klantinzichten: from the files of a library to its pages."""
