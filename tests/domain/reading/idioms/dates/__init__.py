"""Idioms for dates in all languages."""
