"""Register files: read, check and translate the notes that the bot ships or is given."""
