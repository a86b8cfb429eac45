"""Courtesy in all languages."""
