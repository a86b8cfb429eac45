"""Threads: whether a text goes on from the last question, and what the two are together."""
