"""Statements: whether a sentence says that something is owed, or only tells what was said, done or may be."""
