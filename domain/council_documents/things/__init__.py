"""Things owed: whether a sentence, an item or a row says that somebody has to do something, and all fields of it."""
