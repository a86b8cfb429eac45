"""Semantic roles: who in a sentence owes something, takes part, receives it, or made what it is built on."""
