"""What a team reads: what is new for it, an agenda on one sheet, and which teams take part."""
