"""Rewording of texts in a thread: what only makes sense after another question, as a question of its own has it."""
