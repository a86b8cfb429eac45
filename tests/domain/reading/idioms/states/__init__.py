"""Idioms for how deliveries stand in all languages."""
