"""Pages for teams: what is new for them, an agenda on one sheet, and which teams take part."""
