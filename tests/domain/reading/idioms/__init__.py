"""Idioms of all languages."""
