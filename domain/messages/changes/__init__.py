"""Sentences about recorded changes: a line for each kind, lists of them, and what an undo would mean."""
