"""Idioms of all languages for what the register has: "who must I chase?", "the same day as", "can wait until after"."""
