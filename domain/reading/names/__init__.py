"""Names in a text: bodies, references, sections and notes."""
